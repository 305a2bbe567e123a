// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/votes/RoleClassifier.h"

#include "core/mail/votes/VoteCourse.h"
#include "core/mail/votes/Words.h"

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int shortMail = 12; // own lines of a reminder or closing
constexpr int longMail = 3 * shortMail; // with a list of the votes
constexpr int terseMail = 5; // own lines where nothing but the words tells who writes
constexpr int mostWords = 20'000; // units of own text looked at

constexpr QStringView machineNames =
        u"jenkins|buildbot|hudson|jira@|bugzilla|continuum|gitbox|no-reply|noreply|mailer-daemon|"
        u"travis|dependabot|"
        u"codecov|sonarqube|yetus|hadoopqa|hadoop qa|coveralls|svn "
        u"commits|github-bot|patchwork|zuul|gerrit|buildd|sonatype|nexus";
constexpr QStringView machineSubjects =
        u"build failed in|jenkins build|build failure|buildbot|build success|commit:|cvs "
        u"commit|svn commit:|git commit:|"
        u"build unstable|jenkins";

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
/// With these an issue or a mail without a tag asks for votes.
constexpr QStringView openingPhrases = u"please vote|please cast|cast your vote|cast your votes|"
                                       u"voting has started|voting is open|vote is open|hereby "
                                       u"nominate|i'd like to nominate|i would like to nominate|i "
                                       u"want to nominate|i nominate|respond with votes|"
                                       u"respond with your vote|reply with your vote";
constexpr QStringView donePhrases = u"done|merged|applied|pushed|committed|released|published|"
                                    u"fixed|landed|thank you|thanks all|thanks everyone";

/// The own words of a message, in lower case, and what else it holds.
struct OwnWords {
    QString text;
    int lines = 0;
    bool ballot = false;
    bool quotes = false; ///< it quotes or attributes something
    bool answers = false; ///< it begins with somebody else's words
};

OwnWords ownWords(const BodyText &body)
{
    OwnWords own;
    for (int i = 0; i < body.count() && own.text.size() < mostWords; ++i) {
        const LineClass lineClass = body.at(i).lineClass;
        own.answers = own.answers
                || (own.lines == 0 && !own.ballot
                    && (lineClass == LineClass::Quoted || lineClass == LineClass::Attribution));
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

/// Mail of a program. An answer to it that quotes something is a person's ("Re: svn commit: …").
bool isMachine(const MailMessage &message, bool answers)
{
    const QString from = message.fromRaw.toLower() + u' ' + message.from.address;
    const QString subject = message.subject.toLower();
    if (containsListed(from, machineNames))
        return true;
    if (answers)
        return false;
    return startsWithListed(subject, machineSubjects) || subject.contains(u"svn commit:")
            || subject.contains(u"git commit:") || subject.contains(u"[jira]")
            || subject.startsWith(u"[ci]");
}

/// What the words of a reply in a vote thread say, if its writer called the vote or may have.
MessageRole roleByWords(const OwnWords &own, bool byCaller)
{
    const int most = byCaller ? longMail : terseMail;
    if (own.lines > most)
        return MessageRole::Discussion;
    switch (readCourse(own.text, own.lines <= shortMail)) {
    case VoteCourse::Cancelled: return MessageRole::Cancel;
    case VoteCourse::Closed: return MessageRole::Closing;
    case VoteCourse::Reminded: return MessageRole::Reminder;
    case VoteCourse::Goes: break;
    }
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
    if (isMachine(message, subject.reply && own.quotes) && !subject.vote)
        return {MessageRole::Noise, true};
    if (subject.cancelled && (subject.vote || subject.result) && (!subject.reply || byCaller))
        return {MessageRole::Cancel, true};
    if (subject.result) {
        const bool says = tellsResult(text) && (byCaller || callerUnknown);
        if (!subject.reply || says)
            return {MessageRole::Result, true};
    }
    if (subject.reminder && !subject.reply && own.lines <= longMail)
        return {MessageRole::Reminder, true};
    // pages of old archives leave "Re:" out; what begins with a quotation is an answer nevertheless
    const bool answers = subject.reply || own.answers;
    if (subject.vote && !answers
        && (context.first || own.ballot || containsListed(text, callPhrases))) {
        return {MessageRole::Call, true};
    }
    // An opening quotes nobody, or somebody in between.
    if (!subject.reply && context.first && !own.quotes
        && (subject.discuss || (!context.formal && containsListed(text, approvalRequests)))) {
        return {MessageRole::Call, subject.discuss};
    }
    if (!answers && context.first && !context.formal && !subject.discuss
        && containsListed(text, openingPhrases)) {
        return {MessageRole::Call, false};
    }
    if (context.formal && message.subject.isEmpty() && context.first && own.ballot
        && containsListed(text, callPhrases)) {
        return {MessageRole::Call, false};
    }
    const bool opens = context.first && !answers;
    if (context.formal && !opens && (byCaller || (callerUnknown && !message.subject.isEmpty()))) {
        const MessageRole role = roleByWords(own, byCaller);
        if (role != MessageRole::Discussion)
            return {role, false};
    }
    // Whoever counts may say so: on the pages of a code forge it is seldom the one who proposed.
    if (!opens && own.lines <= longMail && declaresEnd(text))
        return {MessageRole::Closing, false};
    if (!context.formal && byCaller && !context.first) {
        if (own.lines <= shortMail && !subject.discuss && reminds(text))
            return {MessageRole::Reminder, false};
        if (own.lines <= terseMail && containsListed(text, donePhrases))
            return {MessageRole::Closing, false};
    }
    return {};
}

} // namespace tallybook
