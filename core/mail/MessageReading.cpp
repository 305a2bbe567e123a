// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/MessageReading.h"

#include "core/mail/SubjectLine.h"
#include "core/mail/quotes/LineClassifier.h"
#include "core/mail/votes/AgreementScanner.h"
#include "core/mail/votes/BallotScanner.h"
#include "core/mail/votes/ClaimScanner.h"
#include "core/mail/votes/RoleClassifier.h"
#include "core/mail/votes/SignatureVote.h"
#include "core/mail/votes/StruckVotes.h"
#include "core/mail/votes/WithinMessageResolver.h"
#include "core/mail/votes/Words.h"

#include <algorithm>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A comment of a forge that the list mirrors counts only where the issue itself is a vote.
bool isForgeComment(const MailMessage &message, const SubjectLine &subject)
{
    if (subject.vote || subject.result)
        return false;
    const QString from = message.fromRaw.toLower();
    return subject.mirror
            && (from.contains(u"git@") || from.contains(u"github") || from.contains(u"gitbox")
                || from.contains(u"jira"));
}

/// A closing formula and the name under it say nothing about the vote.
bool isClosingLine(QStringView lower)
{
    return wordsOf(lower, 5).size() <= 4
            && startsWithPhrase(
                    lower,
                    {u"thanks",       u"thank you",    u"regards", u"best",         u"cheers",
                     u"best regards", u"kind regards", u"hi",      u"hello",        u"hey",
                     u"dear",         u"yours",        u"br",      u"thx",          u"many thanks",
                     u"greetings",    u"sincerely",    u"hi all",  u"warm regards", u"ciao",
                     u"gruss",        u"grüße",        u"gr"});
}

/// The own words without the vote itself, greetings, closings and a name at the end.
QString reasonOf(const BodyText &body, const QString &original,
                 const QList<VoteCandidate> &candidates)
{
    const NormalisedText &text = body.normalised();
    QStringList lines;
    bool closed = false;
    for (int i = 0; i < body.count(); ++i) {
        if (body.isBlank(i) && !lines.isEmpty() && !lines.back().isEmpty())
            lines += QString();
        if (!body.isOwn(i))
            continue;
        if (isClosingLine(body.lower(i))) {
            closed = body.previousFilled(i) >= 0;
            continue;
        }
        if (closed && wordsOf(body.content(i), 5).size() <= 3)
            continue; // the name below "Regards,"
        const int from = text.original(body.at(i).content);
        QString line = original.mid(from, text.original(body.at(i).end) - from);
        for (const VoteCandidate &candidate : candidates) {
            const int at = candidate.evidence.offset - from;
            if (at >= 0 && at < line.size() && candidate.value)
                line.remove(at, std::min(candidate.evidence.length, int(line.size()) - at));
        }
        line = line.simplified();
        while (!line.isEmpty() && QStringView(u".,:;!-()*`\"").contains(line.front()))
            line = line.mid(1).trimmed();
        if (!line.isEmpty())
            lines += line;
    }
    return lines.join(u'\n').trimmed();
}

/// Words of agreement in a vote thread are handed to a person, not dropped.
std::optional<VoteCandidate> withoutNumber(const BodyText &body, const QString &original)
{
    const int ticked = tickedWordsLine(body);
    const int line = ticked >= 0 ? ticked : agreementLine(body);
    if (line < 0)
        return std::nullopt;
    FoundVote found;
    found.line = line;
    const QStringView lower = body.lower(line);
    found.start = int(lower.data() - body.normalised().lower.constData());
    found.end = found.start + int(lower.size());
    found.sentence = {found.start, found.end};
    VoteCandidate candidate;
    candidate.evidence = evidenceOf(found, body, original);
    const QList<ClaimHit> claims = scanClaims(lower);
    if (!claims.isEmpty())
        candidate.claim = claims.front().claim;
    candidate.reasons = {ReadingReason::NoNumber};
    candidate.grade = Grade::Unclear;
    return candidate;
}

bool onlyNotYet(const QList<VoteCandidate> &candidates)
{
    return std::all_of(candidates.begin(), candidates.end(), [](const VoteCandidate &candidate) {
        return candidate.reasons.contains(ReadingReason::NotYet);
    });
}

} // namespace

const VoteCandidate *MessageReading::settled() const
{
    if (candidates.size() != 1 || candidates.front().grade == Grade::Unclear)
        return nullptr;
    return &candidates.front();
}

MessageReading readMessage(const MailMessage &message, const ThreadContext &context)
{
    MessageReading reading;
    BodyText body(message.text);
    classifyLines(body, message, context.parent, context.stopped);
    if (isStopped(context.stopped))
        return reading;
    const SubjectLine subject = readSubject(message.subject);
    const RoleReading role = classifyRole(body, message, subject, context);
    reading.role = role.role;
    reading.ownText = body.ownText(message.text);
    reading.vetoWord =
            containsPhrase(reading.ownText.toLower(), {u"veto", u"vetoing", u"vetoed", u"vetoes"});
    reading.lines = body.lines();
    if (reading.role == MessageRole::Noise || isForgeComment(message, subject))
        return reading;

    ResolveContext resolve;
    resolve.formal = context.formal;
    const bool byCaller = sameAuthor(message.from, context.caller);
    resolve.castsByList = reading.role == MessageRole::Discussion
            || (reading.role == MessageRole::Call && !context.formal)
            || (!role.tagged && !byCaller);
    resolve.result = role.tagged
            && (reading.role == MessageRole::Result || reading.role == MessageRole::Cancel);
    const QStringList stems =
            subjectStemsOf(context.callSubject.isEmpty() ? subject.topic : context.callSubject);
    const QList<FoundVote> found =
            extractVotes(body,
                         {stems, message.from.name.toLower(), context.organisations,
                          context.stopped, context.formal});
    reading.candidates = resolveVotes(found, body, message.text, resolve);
    if (context.formal && resolve.castsByList)
        accountForStruckVotes(reading.candidates, body, message.text);

    if (reading.candidates.isEmpty() && found.isEmpty() && context.formal && !context.isDiscussion
        && reading.role == MessageRole::Discussion && !byCaller) {
        const auto below = voteInSignature(body, message.text);
        if (const auto candidate = below ? below : withoutNumber(body, message.text))
            reading.candidates += *candidate;
    }
    if (context.isDiscussion) {
        for (const VoteCandidate &candidate : std::as_const(reading.candidates))
            reading.support += {candidate.evidence, candidate.value};
        reading.candidates.clear();
        if (reading.role == MessageRole::Call)
            reading.role = MessageRole::Discussion; // it proposes, but no vote is open here
    }
    const bool votes = !reading.candidates.isEmpty() && !onlyNotYet(reading.candidates);
    // Words of closing or cancelling in a voter's mail do not make it the caller's.
    const bool voters = reading.role == MessageRole::Discussion
            || (!role.tagged && !byCaller && reading.role != MessageRole::Call);
    if (votes && voters)
        reading.role = MessageRole::Vote;
    if (!reading.candidates.isEmpty())
        reading.voteReason = reasonOf(body, message.text, reading.candidates);
    return reading;
}

} // namespace tallybook
