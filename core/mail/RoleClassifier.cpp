// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/RoleClassifier.h"

#include "core/mail/Words.h"

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int shortMail = 12; // own lines of a reminder or closing
constexpr int terseMail = 5; // own lines where nothing but the words tells who writes
constexpr int mostWords = 20'000; // units of own text looked at

constexpr QStringView machineNames =
        u"jenkins|buildbot|hudson|jira@|bugzilla|continuum|gitbox|no-reply|noreply|mailer-daemon|"
        u"travis|dependabot|"
        u"codecov|sonarqube|coveralls|svn "
        u"commits|github-bot|patchwork|zuul|gerrit|buildd|sonatype|nexus";
constexpr QStringView machineSubjects =
        u"build failed in|jenkins build|build failure|buildbot|build success|commit:|cvs "
        u"commit|svn commit:|git commit:|"
        u"build unstable|jenkins";

constexpr QStringView resultPhrases =
        u"vote passes|vote passed|vote has passed|vote is passed|vote has now passed|vote "
        u"fails|vote failed|"
        u"vote has failed|vote did not pass|vote does not pass|vote succeeds|vote succeeded|vote "
        u"was successful|"
        u"vote is successful|vote has been closed|vote is closed|vote is now closed|vote has "
        u"closed|following result|"
        u"following results|results are|the result is|result of the vote|results of the vote|vote "
        u"result|voting result|"
        u"vote carries|vote is now over|vote is over|by my count|vote has concluded|votes were "
        u"cast|has passed|has passed with|"
        u"policy is approved|vote was unanimous|vote has been successful|release vote "
        u"passed|passes with|passed with|"
        u"has been accepted with|voting is now closed|voting is closed|vote ended|vote has ended";
constexpr QStringView closingPhrases =
        u"conclude this vote|conclude the vote|concluding the vote|concluding this vote|close this "
        u"vote|close the vote|"
        u"closing this vote|closing the vote|vote closed|close this thread|thanks for voting|thank "
        u"you for voting|"
        u"thanks everyone for voting|thank you all for voting|thanks all for voting|thank you "
        u"everyone for voting|"
        u"result in a separate|results in a separate|tally the votes|tallying the votes|send the "
        u"result|"
        u"send the results|send out the result|send out the results|end the vote|ending the "
        u"vote|wrap up this vote|"
        u"wrap up the vote|announce the result|announce the results|close out this vote|vote "
        u"thread is closed|"
        u"closing out|close voting|closing voting|conclude voting|this vote is done|publish the "
        u"result|"
        u"thanks everyone for your votes|thank you for your votes|thanks for your votes|thanks for "
        u"the votes";
constexpr QStringView cancelPhrases = u"cancel this vote|cancel the vote|cancelling this "
                                      u"vote|canceling this vote|cancelling the vote|"
                                      u"canceling the vote|vote is cancelled|vote is canceled|vote "
                                      u"cancelled|vote canceled|cancelling this|"
                                      u"canceling this|vote is withdrawn|withdraw this "
                                      u"rc|withdrawing this vote|cancel this rc|cancelling rc|"
                                      u"canceling rc|vote has been cancelled|vote has been "
                                      u"canceled|call off this vote|cancel the release vote|"
                                      u"withdraw this vote|drop this rc|abort this vote|aborting "
                                      u"this vote|cancel rc|cancelled this vote|canceled this vote|"
                                      u"consider this vote cancelled|consider this vote "
                                      u"canceled|vote is now cancelled|this vote is void";
constexpr QStringView cancelMusings =
        u"don't mind canceling|don't mind cancelling|mind cancelling|mind canceling|should we "
        u"cancel|could cancel|"
        u"would cancel|if we cancel|do we cancel|might cancel|no need to cancel|want to cancel|why "
        u"cancel|please cancel|"
        u"suggest|should cancel|should be cancelled|should be canceled|not cancel|can we "
        u"cancel|recommend|propose to cancel";
constexpr QStringView reminderPhrases =
        u"reminder|ping|bump|bumping|still waiting|still wating|vote still missing|votes still "
        u"missing|votes missing|"
        u"vote missing|one more vote|more votes|more binding|need one more|needs one more|still "
        u"need|still needs|"
        u"still open|please vote|please cast|votes are needed|votes needed|waiting for one|waiting "
        u"for votes|"
        u"any more votes|anyone else|extend the vote|extending the vote|extend this vote|extending "
        u"this vote|"
        u"more time to vote|missing votes|lacking votes|need another|one vote still|few "
        u"votes|please test and vote|"
        u"please review and vote|get some votes|any takers|additional votes|still short|looking "
        u"for one more|"
        u"friendly nudge|pinging|another vote|vote is extended|vote extended|keep the vote "
        u"open|keeping the vote open|"
        u"leave the vote open|keep this vote open|missing one|one binding vote|pmc vote|pmc "
        u"votes|leave this vote open";
constexpr QStringView callPhrases =
        u"please vote|vote open for|vote is open|vote will be open|vote will remain open|72 "
        u"hours|72h|72 hrs|call a vote|"
        u"call for a vote|call for vote|cast your vote|cast your votes|start a vote|start the "
        u"vote|starting a vote|"
        u"open a vote|opening a vote|start voting|vote on the following|please review and "
        u"vote|votes please|the vote is|"
        u"vote will be|please cast|reply with your vote|calling a vote|initiate a vote|formal "
        u"vote|vote runs|vote will run|"
        u"voting will|voting is open|we'd like your vote|propose a vote|call the vote|your "
        u"vote|vote ends|vote closes|"
        u"bring this to a vote|put this to a vote|please respond with your vote|please indicate";
constexpr QStringView approvalRequests = u"second this|seconders|wants to second|anyone second|who "
                                         u"seconds|any objections|any objection|lazy consensus|"
                                         u"seconder|someone to second|second it|looking for a "
                                         u"second|need a second|a second|seconds|if no one objects|"
                                         u"if nobody objects|please second|unless someone "
                                         u"objects|unless there are objections|anyone against";
constexpr QStringView donePhrases = u"done|merged|applied|pushed|committed|released|published|"
                                    u"fixed|landed|thank you|thanks all|thanks everyone";

/// The own words of a message, in lower case, and what else it holds.
struct OwnWords {
    QString text;
    int lines = 0;
    bool ballot = false;
    bool quotes = false; ///< it quotes or attributes something
};

OwnWords ownWords(const BodyText &body)
{
    OwnWords own;
    for (int i = 0; i < body.count() && own.text.size() < mostWords; ++i) {
        const LineClass lineClass = body.at(i).lineClass;
        own.ballot = own.ballot || lineClass == LineClass::BallotOption;
        own.quotes =
                own.quotes || lineClass == LineClass::Quoted || lineClass == LineClass::Attribution;
        if (!body.isOwn(i))
            continue;
        own.text += body.lower(i);
        own.text += u' ';
        ++own.lines;
    }
    return own;
}

bool isMachine(const MailMessage &message)
{
    const QString from = message.fromRaw.toLower() + u' ' + message.from.address;
    const QString subject = message.subject.toLower();
    return containsListed(from, machineNames) || startsWithListed(subject, machineSubjects)
            || subject.contains(u"svn commit:") || subject.contains(u"git commit:")
            || subject.contains(u"[jira]") || subject.startsWith(u"[ci]");
}

bool saysCancel(QStringView text)
{
    return containsListed(text, cancelPhrases) && !containsListed(text, cancelMusings);
}

/// What the words of a reply in a vote thread say, if its writer called the vote or may have.
MessageRole roleByWords(const OwnWords &own, bool byCaller)
{
    const QStringView text = own.text;
    const int most = byCaller ? 3 * shortMail : terseMail;
    if (own.lines > most)
        return MessageRole::Discussion;
    if (saysCancel(text))
        return MessageRole::Cancel;
    if (containsListed(text, resultPhrases) || containsListed(text, closingPhrases))
        return MessageRole::Closing;
    if (own.lines <= shortMail && containsListed(text, reminderPhrases))
        return MessageRole::Reminder;
    return MessageRole::Discussion;
}

} // namespace

bool sameAuthor(const Author &a, const Author &b)
{
    if (!a.address.isEmpty() && a.address == b.address)
        return true;
    if (!a.handle.isEmpty() && a.handle == b.handle)
        return true;
    return !a.name.isEmpty() && a.name.compare(b.name, Qt::CaseInsensitive) == 0;
}

QStringList authorMarks(const Author &author)
{
    QStringList marks;
    if (!author.address.isEmpty())
        marks.append(u"address "_s + author.address);
    if (!author.handle.isEmpty())
        marks.append(u"handle "_s + author.handle);
    if (!author.name.isEmpty())
        marks.append(u"name "_s + author.name.toCaseFolded());
    return marks;
}

RoleReading classifyRole(const BodyText &body, const MailMessage &message,
                         const SubjectLine &subject, const ThreadContext &context)
{
    const OwnWords own = ownWords(body);
    const QStringView text = own.text;
    const bool byCaller = sameAuthor(message.from, context.caller);
    const bool callerUnknown = context.caller.name.isEmpty() && context.caller.address.isEmpty()
            && context.caller.handle.isEmpty();
    if (isMachine(message) && !subject.vote)
        return {MessageRole::Noise, true};
    if (subject.cancelled && (subject.vote || subject.result) && (!subject.reply || byCaller))
        return {MessageRole::Cancel, true};
    if (subject.result) {
        const bool says = containsListed(text, resultPhrases) && (byCaller || callerUnknown);
        if (!subject.reply || says)
            return {MessageRole::Result, true};
    }
    if (subject.reminder && !subject.reply && own.lines <= 3 * shortMail)
        return {MessageRole::Reminder, true};
    if (subject.vote && !subject.reply
        && (context.first || own.ballot || containsListed(text, callPhrases))) {
        return {MessageRole::Call, true};
    }
    // An opening quotes nobody.
    if (!subject.reply && context.first && !own.quotes
        && (subject.discuss || (!context.formal && containsListed(text, approvalRequests)))) {
        return {MessageRole::Call, subject.discuss};
    }
    if (context.formal && message.subject.isEmpty() && context.first && own.ballot
        && containsListed(text, callPhrases)) {
        return {MessageRole::Call, false};
    }
    if (context.formal && (byCaller || (callerUnknown && !message.subject.isEmpty())))
        return {roleByWords(own, byCaller), false};
    if (!context.formal && byCaller && !context.first) {
        if (own.lines <= shortMail && !subject.discuss && containsListed(text, reminderPhrases))
            return {MessageRole::Reminder, false};
        if (own.lines <= terseMail && containsListed(text, donePhrases))
            return {MessageRole::Closing, false};
    }
    return {};
}

} // namespace tallybook
