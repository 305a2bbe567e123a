// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/RoleClassifier.h"

#include "core/mail/ClaimScanner.h"
#include "core/mail/VoteScanner.h"
#include "core/mail/Words.h"

#include <algorithm>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int shortMail = 12; // own lines of a reminder or closing

/// The own words of a message, in lower case, one line after the other.
struct OwnWords {
    QString text;
    int lines = 0;
    bool ballot = false;
    bool quotes = false; ///< it quotes or attributes something
};

OwnWords ownWords(const BodyText &body)
{
    OwnWords own;
    for (int i = 0; i < body.count() && own.text.size() < 20'000; ++i) {
        own.ballot = own.ballot || body.at(i).lineClass == LineClass::BallotOption;
        own.quotes = own.quotes || body.at(i).lineClass == LineClass::Quoted
                || body.at(i).lineClass == LineClass::Attribution;
        if (!body.isOwn(i))
            continue;
        own.text += body.lower(i);
        own.text += u' ';
        ++own.lines;
    }
    return own;
}

bool isMachine(const MailMessage &message, const QString &subject)
{
    const QString from = message.fromRaw.toLower() + u' ' + message.from.address;
    const QString lower = subject.toLower();
    return containsPhrase(from,
                          {u"jenkins", u"buildbot", u"hudson", u"jira@", u"bugzilla", u"continuum",
                           u"gitbox", u"no-reply", u"noreply", u"mailer-daemon", u"travis",
                           u"dependabot", u"codecov", u"sonarqube", u"coveralls", u"svn commits",
                           u"github-bot"})
            || lower.contains(u"svn commit:") || lower.contains(u"git commit:")
            || lower.startsWith(u"build failed in") || lower.startsWith(u"jenkins build")
            || lower.startsWith(u"build failure") || lower.contains(u"[jira]")
            || lower.startsWith(u"buildbot ") || lower.startsWith(u"build success")
            || startsWithPhrase(lower, {u"commit:", u"cvs commit"});
}

bool saysResult(QStringView text)
{
    return containsPhrase(
            text, {u"vote passes",        u"vote passed",          u"vote has passed",
                   u"vote is passed",     u"vote has now passed",  u"vote fails",
                   u"vote failed",        u"vote has failed",      u"vote did not pass",
                   u"vote succeeds",      u"vote succeeded",       u"vote was successful",
                   u"vote is successful", u"vote has been closed", u"vote is closed",
                   u"vote is now closed", u"vote has closed",      u"following result",
                   u"following results",  u"results are",          u"the result is",
                   u"result of the vote", u"results of the vote",  u"vote result",
                   u"voting result",      u"has been accepted",    u"vote carries",
                   u"vote is now over",   u"vote is over",         u"by my count",
                   u"vote has concluded", u"votes were cast",      u"has passed",
                   u"policy is approved", u"vote was unanimous",   u"vote has been successful"});
}

bool saysClosing(QStringView text)
{
    return saysResult(text)
            || containsPhrase(text,
                              {u"conclude this vote",
                               u"conclude the vote",
                               u"concluding the vote",
                               u"concluding this vote",
                               u"close this vote",
                               u"close the vote",
                               u"closing this vote",
                               u"closing the vote",
                               u"vote closed",
                               u"i'm closing",
                               u"i am closing",
                               u"close this thread",
                               u"thanks for voting",
                               u"thanks everyone for voting",
                               u"thank you all for voting",
                               u"thanks all for voting",
                               u"result in a separate",
                               u"results in a separate",
                               u"tally the votes",
                               u"tallying the votes",
                               u"send the result",
                               u"send out the result",
                               u"end the vote",
                               u"ending the vote",
                               u"wrap up this vote",
                               u"wrapping up",
                               u"announce the result",
                               u"close out this vote",
                               u"vote thread is closed",
                               u"closing out"});
}

bool saysCancel(QStringView text)
{
    return containsPhrase(
                   text,
                   {u"cancel this vote",        u"cancel the vote",        u"cancelling this vote",
                    u"canceling this vote",     u"cancelling the vote",    u"canceling the vote",
                    u"vote is cancelled",       u"vote is canceled",       u"vote cancelled",
                    u"vote canceled",           u"cancelling this",        u"canceling this",
                    u"vote is withdrawn",       u"withdraw this rc",       u"withdrawing this vote",
                    u"cancel this rc",          u"cancelling rc",          u"canceling rc",
                    u"vote has been cancelled", u"vote has been canceled", u"call off this vote",
                    u"cancel the release vote", u"withdraw this vote",     u"drop this rc",
                    u"abort this vote",         u"aborting this vote",     u"cancel rc"})
            && !containsPhrase(text,
                               {u"don't mind canceling", u"mind cancelling", u"should we cancel",
                                u"could cancel", u"would cancel", u"if we cancel", u"do we cancel",
                                u"might cancel", u"no need to cancel", u"want to cancel",
                                u"why cancel", u"please cancel", u"suggest"});
}

bool saysReminder(QStringView text)
{
    return containsPhrase(text,
                          {u"reminder",
                           u"ping",
                           u"bump",
                           u"bumping",
                           u"still waiting",
                           u"still wating",
                           u"vote still missing",
                           u"votes still missing",
                           u"votes missing",
                           u"vote missing",
                           u"one more vote",
                           u"more votes",
                           u"more binding",
                           u"need one more",
                           u"needs one more",
                           u"still need",
                           u"still needs",
                           u"still open",
                           u"please vote",
                           u"please cast",
                           u"votes are needed",
                           u"votes needed",
                           u"waiting for one",
                           u"waiting for votes",
                           u"any more votes",
                           u"anyone else",
                           u"extend the vote",
                           u"extending the vote",
                           u"extend this vote",
                           u"extending this vote",
                           u"more time to vote",
                           u"missing votes",
                           u"lacking votes",
                           u"need another",
                           u"one vote still",
                           u"few votes",
                           u"please test and vote",
                           u"please review and vote",
                           u"get some votes",
                           u"any takers",
                           u"additional votes",
                           u"still short",
                           u"looking for one more",
                           u"friendly nudge",
                           u"pinging"});
}

bool saysCall(QStringView text)
{
    return containsPhrase(text,
                          {u"please vote",
                           u"vote open for",
                           u"vote is open",
                           u"vote will be open",
                           u"vote will remain open",
                           u"72 hours",
                           u"call a vote",
                           u"call for a vote",
                           u"call for vote",
                           u"cast your vote",
                           u"cast your votes",
                           u"start a vote",
                           u"start the vote",
                           u"starting a vote",
                           u"open a vote",
                           u"opening a vote",
                           u"start voting",
                           u"vote on the following",
                           u"please review and vote",
                           u"votes please",
                           u"the vote is",
                           u"vote will be",
                           u"please cast",
                           u"reply with your vote",
                           u"calling a vote",
                           u"initiate a vote",
                           u"formal vote",
                           u"vote runs",
                           u"vote will run",
                           u"voting will",
                           u"voting is open",
                           u"we'd like your vote",
                           u"propose a vote"});
}

bool asksForApproval(QStringView text)
{
    return containsPhrase(text,
                          {u"second this",
                           u"seconders",
                           u"wants to second",
                           u"anyone second",
                           u"who seconds",
                           u"any objections",
                           u"any objection",
                           u"objections?",
                           u"lazy consensus",
                           u"seconder",
                           u"someone to second",
                           u"second it",
                           u"looking for a second",
                           u"need a second",
                           u"a second",
                           u"seconds",
                           u"if no one objects",
                           u"if nobody objects",
                           u"please second",
                           u"unless someone objects",
                           u"unless there are objections"});
}

bool saysDone(QStringView text)
{
    return containsPhrase(text,
                          {u"done", u"merged", u"applied", u"pushed", u"committed", u"released",
                           u"published", u"fixed", u"landed", u"thank you", u"thanks all",
                           u"thanks everyone"});
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

MessageRole classifyRole(const BodyText &body, const MailMessage &message,
                         const SubjectLine &subject, const ThreadContext &context)
{
    const OwnWords own = ownWords(body);
    const QStringView text = own.text;
    const bool byCaller = sameAuthor(message.from, context.caller);
    const bool callerUnknown = context.caller.name.isEmpty() && context.caller.address.isEmpty()
            && context.caller.handle.isEmpty();
    if (isMachine(message, message.subject) && !subject.vote)
        return MessageRole::Noise;
    if (subject.cancelled && (subject.vote || subject.result) && !subject.reply)
        return MessageRole::Cancel;
    if (subject.result && (!subject.reply || (saysResult(text) && (byCaller || callerUnknown))))
        return MessageRole::Result;
    if (subject.vote && !subject.reply && (context.first || own.ballot || saysCall(text))
        && !subject.reminder) {
        return MessageRole::Call;
    }
    if (!subject.reply && context.first && !own.quotes // an opening quotes nobody
        && (subject.discuss || (!context.formal && asksForApproval(text)))) {
        return MessageRole::Call;
    }
    if (context.formal && message.subject.isEmpty() && context.first && own.ballot
        && saysCall(text))
        return MessageRole::Call;
    if (subject.cancelled && subject.vote && byCaller)
        return MessageRole::Cancel;
    if (context.formal && (byCaller || callerUnknown) && own.lines <= 3 * shortMail) {
        if (saysCancel(text))
            return MessageRole::Cancel;
        if (byCaller && saysClosing(text))
            return MessageRole::Closing;
        if (callerUnknown && saysResult(text) && own.lines <= shortMail && subject.reply)
            return MessageRole::Closing;
    }
    if (subject.reminder && !subject.reply && own.lines <= 3 * shortMail)
        return MessageRole::Reminder;
    if (byCaller && own.lines <= shortMail && !subject.discuss && saysReminder(text))
        return MessageRole::Reminder;
    if (!context.formal && byCaller && !context.first && own.lines <= 5 && saysDone(text))
        return MessageRole::Closing;
    return MessageRole::Discussion;
}

int agreementLine(const BodyText &body)
{
    int words = 0;
    int found = -1;
    for (int i = 0; i < body.count(); ++i) {
        if (!body.isOwn(i))
            continue;
        const QStringView lower = body.lower(i);
        words += int(wordsOf(lower, 80).size());
        if (lower.contains(u'?')
            || containsPhrase(lower,
                              {u"but i",     u"however",  u"not sure", u"would",   u"will",
                               u"i'll",      u"tomorrow", u"later",    u"doesn't", u"does not",
                               u"isn't",     u"can't",    u"cannot",   u"didn't",  u"fails",
                               u"failed",    u"no vote",  u"not vote", u"abstain", u"unless",
                               u"until",     u"if",       u"his",      u"her",     u"their",
                               u"agree with"})) {
            return -1;
        }
        const QList<ClaimHit> claims = scanClaims(lower);
        const bool claimed = !claims.isEmpty() && claims.front().bracketed;
        const bool agrees =
                claimed || containsPhrase(lower, {u"works for me",      u"works well for me",
                                                  u"works fine for me", u"works great for me",
                                                  u"looks good",        u"looks great",
                                                  u"looks fine",        u"lgtm",
                                                  u"i approve",         u"approved",
                                                  u"i support",         u"i'm in favor",
                                                  u"i'm in favour",     u"i am in favor",
                                                  u"i am in favour",    u"in favor of",
                                                  u"in favour of",      u"you have my vote",
                                                  u"i vote for",        u"i vote in favor",
                                                  u"i vote yes",        u"thumbs up",
                                                  u"plus one",          u"sounds good",
                                                  u"i'm for it",        u"i am for it",
                                                  u"ship it",           u"i agree",
                                                  u"fully support",     u"strongly support",
                                                  u"my support",        u"all good",
                                                  u"good to go",        u"go for it",
                                                  u"i vote against",    u"i oppose",
                                                  u"i object",          u"i'm against",
                                                  u"i am against",      u"no objection",
                                                  u"no objections",     u"happy with this",
                                                  u"happy with the",    u"+ 1",
                                                  u"i second",          u"seconded"});
        if (agrees && found < 0)
            found = i;
    }
    const bool yes = words == 1 && found < 0;
    if (yes) {
        for (int i = 0; i < body.count(); ++i) {
            if (body.isOwn(i)
                && containsPhrase(body.lower(i),
                                  {u"yes", u"aye", u"yea", u"approve", u"agreed", u"ack", u"yep",
                                   u"nay", u"agree"}))
                return i;
        }
    }
    return words <= 60 ? found : -1;
}

} // namespace tallybook
