// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/VoteExtractor.h"

#include "core/mail/BallotScanner.h"
#include "core/mail/Limits.h"
#include "core/mail/Words.h"

#include <algorithm>
#include <cstdlib>

namespace tallybook {

namespace {

constexpr int farClaim = 4; // words between a value and an unbracketed claim

QStringView slice(const QString &text, int from, int to)
{
    return QStringView(text).mid(from, std::max(0, to - from));
}

/// Text before the value on its line is only marks, bullets or a list number.
bool beginsLine(QStringView before)
{
    const QList<Word> words = wordsOf(before, 2);
    if (words.isEmpty())
        return true;
    return words.size() == 1 && words.front().text.size() <= 2 && before.trimmed().size() <= 4
            && !before.trimmed().back().isLetterOrNumber()
            && (words.front().text.front().isDigit() || words.front().text.size() == 1);
}

bool isNumbered(QStringView before)
{
    const QStringView text = before.trimmed();
    const QList<Word> words = wordsOf(text, 2);
    return words.size() == 1 && words.front().text.size() <= 2
            && QStringView(u").:]").contains(text.back());
}

/// Values in a row with only separators between ("+1, 0 or -1") are the choice, not the vote, if
/// each stands there once.
QList<ValueHit> withoutChoices(QStringView lower, const QList<ValueHit> &hits)
{
    QList<ValueHit> kept;
    for (int first = 0; first < hits.size();) {
        int next = first + 1;
        bool repeated = false;
        for (; next < hits.size(); ++next) {
            const int from = hits[next - 1].end;
            const QStringView between = lower.mid(from, hits[next].start - from).trimmed();
            if (!between.isEmpty()
                && !isListed(between, u",|/|or|, or|and/or|, and|and|nor|or a|or even|, or a"))
                break;
            for (int other = first; other < next; ++other)
                repeated = repeated || hits[other].value == hits[next].value;
        }
        if (next - first == 1 || repeated)
            kept += hits.mid(first, next - first);
        first = next;
    }
    return kept;
}

/// The nearest claim of a sentence that belongs to the value.
void takeClaim(FoundVote &vote, const BodyText &body)
{
    const QString &lower = body.normalised().lower;
    const QStringView sentence = slice(lower, vote.sentence.start, vote.sentence.end);
    int best = -1;
    for (const ClaimHit &hit : scanClaims(sentence)) {
        const int start = vote.sentence.start + hit.start;
        const int end = vote.sentence.start + hit.end;
        const bool after = start >= vote.end;
        const QStringView between =
                after ? slice(lower, vote.end, start) : slice(lower, end, vote.start);
        const qsizetype words = wordsOf(between, 60).size();
        if (!hit.bracketed && words > farClaim
            && !startsWithPhrase(slice(lower, end, vote.sentence.end).trimmed(), u"vote")) {
            continue;
        }
        if (!scanValues(between).isEmpty())
            continue; // another value is nearer
        const int distance = int(words) + (after ? 0 : 2);
        if (best >= 0 && distance >= best)
            continue;
        best = distance;
        vote.claim = hit.claim;
        vote.claimStart = start;
        vote.claimEnd = end;
        vote.claimMisspelled = hit.misspelled;
    }
    if (vote.claim != Claim::Silent)
        return;
    // "+1. Non-binding.", or a claim on a line of its own beside the value's
    const int last = body.lineAt(std::max(vote.sentence.start, vote.sentence.end - 1));
    const QStringView rest = slice(lower, vote.sentence.end, body.at(last).end);
    const auto take = [&vote](QStringView text) {
        if (!isClaimOnly(text))
            return false;
        const ClaimHit hit = scanClaims(text).front();
        vote.claim = hit.claim;
        vote.claimMisspelled = hit.misspelled;
        return true;
    };
    const qsizetype stop = rest.indexOf(u'.');
    if (take(rest) || (stop > 0 && take(rest.left(stop))))
        return;
    int below = body.nextFilled(last);
    while (vote.ballot && below < body.count()
           && body.at(below).lineClass == LineClass::BallotOption) {
        below = body.nextFilled(below);
    }
    for (const int neighbour : {below, body.previousFilled(vote.line)}) {
        if (neighbour >= 0 && neighbour < body.count() && body.isOwn(neighbour)
            && take(body.lower(neighbour))) {
            vote.claimOnNextLine = true;
            return;
        }
    }
}

/// "0" and "plus one" are votes only where nothing else can be meant.
bool isPlausible(const FoundVote &vote, QStringView before, QStringView after)
{
    if (vote.form == ValueForm::Plain || vote.form == ValueForm::Unusual)
        return true;
    const QStringView rest = after.trimmed();
    const bool ended = wordsOf(rest, 1).isEmpty() || rest.startsWith(u',') || rest.startsWith(u'.')
            || rest.startsWith(u';') || rest.startsWith(u'!')
            || (!scanClaims(rest.left(40)).isEmpty()
                && scanClaims(rest.left(40)).front().start <= 2)
            || startsWithPhrase(rest,
                                {u"from me", u"from my side", u"for me", u"on this", u"for this",
                                 u"here", u"because", u"since", u"as i", u"for now", u"- ", u"("});
    if (vote.form == ValueForm::Emoji) // inside a sentence it may be mere applause
        return true;
    if (!ended)
        return false;
    if (vote.stance.leads)
        return true;
    const bool votes = containsPhrase(before, {u"vote", u"my vote", u"i'm", u"i am", u"voting"});
    return votes && (vote.stance.firstPerson || containsPhrase(before, u"vote"));
}

/// A thumb with nothing but a claim, "from me" or marks beside it.
bool standsAlone(const FoundVote &vote, QStringView after)
{
    if (vote.stance.stance != Stance::Own)
        return false;
    const QStringView rest = after.mid(skipDress(after));
    return (vote.stance.leads || vote.stance.firstPerson) && wordsOf(rest, 1).isEmpty();
}

/// "-1 -> +1", "my -1 is now a +1": the first value is the old one.
bool turnsInto(QStringView between)
{
    const QString text = between.trimmed().toString();
    return isOneOf(text,
                   {u"->",
                    u"-->",
                    u"=>",
                    u"\u2192",
                    u"to",
                    u"to a",
                    u"into",
                    u"into a",
                    u"to +",
                    u"is now",
                    u"is now a",
                    u"becomes",
                    u"becomes a",
                    u"to an",
                    u"has become",
                    u"has become a",
                    u"is now changed to",
                    u"to my",
                    u"turns into a",
                    u"vote to",
                    u"vote to a",
                    u"vote into a",
                    u"(binding) to"})
            || (text.size() < 30 && containsPhrase(text, {u"to", u"into"})
                && containsPhrase(text, {u"vote", u"binding"}));
}

/// "on a scale from -1 to +1": nobody changes anything.
bool isRange(QStringView before, QStringView between)
{
    return between.trimmed() == u"to"
            && !containsListed(
                    before,
                    u"my|i|i'm|change|changing|changed|vote|voting|switch|switching|move|moving|"
                    u"going|upgrade|upgrading|revise|revising|update|updating|downgrade|"
                    u"downgrading|turn");
}

bool withdraws(QStringView before)
{
    return containsPhrase(
            before, {u"withdraw",     u"withdrawing",     u"withdrawn",      u"retract",
                     u"retracting",   u"revoke",          u"revoking",       u"rescind",
                     u"rescinding",   u"take back",       u"taking back",    u"remove my",
                     u"removing my",  u"cancel my",       u"cancelling my",  u"canceling my",
                     u"drop my",      u"dropping my",     u"lift my",        u"lifting my",
                     u"disregard my", u"ignore my",       u"discard my",     u"recant",
                     u"rescinded",    u"withdrew",        u"scratch my",     u"strike my",
                     u"pull my",      u"pulling back my", u"don't count my", u"do not count my",
                     u"undo my",      u"redact my",       u"void my",        u"forget my"});
}

bool sawOwnObject(QStringView lower)
{
    return containsPhrase(lower,
                          {u"my vote", u"my previous vote", u"my earlier vote", u"my veto",
                           u"my binding vote", u"my non-binding vote", u"my own vote",
                           u"my last vote", u"my prior vote", u"my original vote"});
}

FoundVote foundAt(const BodyText &body, int line, const ValueHit &hit)
{
    FoundVote vote;
    vote.line = line;
    const int content = int(body.content(line).data() - body.normalised().text.constData());
    vote.start = content + hit.start;
    vote.end = content + hit.end;
    vote.value = hit.value;
    // as it stood in the mail, with what the normaliser changed
    vote.form = hit.form;
    vote.ownLine = beginsLine(body.content(line).left(hit.start));
    vote.numbered = vote.ownLine && isNumbered(body.content(line).left(hit.start));
    return vote;
}

void readContext(FoundVote &vote, const BodyText &body, const QStringList &subjectStems)
{
    const QString &lower = body.normalised().lower;
    const QString &text = body.normalised().text;
    vote.sentence = sentenceAround(body, vote.line, vote.start);
    const QStringView before = slice(lower, vote.sentence.start, vote.start);
    const QStringView after = slice(lower, vote.end, vote.sentence.end);
    const QStringView afterAsWritten = slice(text, vote.end, vote.sentence.end);
    vote.stance = readStance(vote.numbered ? QStringView() : before, after);
    vote.scope = readScope(afterAsWritten, subjectStems);
    const ConditionReading following = conditionAfter(afterAsWritten);
    const ConditionReading leading = conditionBefore(before);
    vote.condition = !following.text.isEmpty() ? following.text : leading.text;
    takeClaim(vote, body);
    const QStringView rest = after.trimmed();
    vote.alone = vote.ownLine && (wordsOf(rest, 1).isEmpty() || isClaimOnly(rest));
}

constexpr int hitsPerLine = 16;
constexpr int hitsPerMessage = 512;

/// Returns how many values were looked at.
int extractLine(QList<FoundVote> &votes, const BodyText &body, int line,
                const QStringList &subjectStems)
{
    QList<ValueHit> hits = withoutChoices(body.lower(line), scanValues(body.content(line)));
    if (hits.size() > hitsPerLine)
        hits.resize(hitsPerLine);
    const QString &lower = body.normalised().lower;
    const qsizetype firstOfLine = votes.size();
    for (const ValueHit &hit : hits) {
        FoundVote vote = foundAt(body, line, hit);
        readContext(vote, body, subjectStems);
        const QStringView before = slice(lower, vote.sentence.start, vote.start);
        const QStringView after = slice(lower, vote.end, vote.sentence.end);
        if (vote.form == ValueForm::Emoji && !standsAlone(vote, after))
            vote.stance.stance = Stance::Unsure;
        if (!isPlausible(vote, before, after) || vote.scope.wish)
            continue;
        // What happened since the last value of the sentence decides on this one.
        int since = vote.sentence.start;
        if (!votes.isEmpty() && votes.back().end > since && votes.back().end <= vote.start)
            since = votes.back().end;
        const QStringView clause = slice(lower, since, vote.start);
        // "closer to +0 on this and -1 on that": the second is meant as the first.
        if (since > vote.sentence.start
            && startsWithPhrase(clause.trimmed().right(4).trimmed(), {u"and", u"but"})
            && !vote.stance.firstPerson) {
            vote.stance.stance = votes.back().stance.stance;
        }
        if (withdraws(clause) && containsPhrase(clause, {u"my", u"the", u"that"})) {
            vote.withdrawn = true;
        } else if (since > vote.sentence.start && isRange(before, clause)) {
            votes.removeLast();
            continue;
        } else if (since > vote.sentence.start && turnsInto(clause)) {
            const StanceReading old = votes.back().stance;
            votes.removeLast();
            if (vote.stance.stance == Stance::SpokenOf || vote.stance.stance == Stance::Unsure)
                vote.stance.stance = Stance::Own;
            if (old.stance == Stance::NotYet)
                vote.stance.stance = Stance::NotYet;
            vote.stance.changes = true;
        } else if (vote.stance.stance == Stance::SpokenOf) {
            // kept only while a later value of the sentence may say that it was changed
            const bool changing =
                    withdraws(before) || vote.stance.changes || containsPhrase(before, u"from");
            if (!changing)
                continue;
        }
        votes += vote;
    }
    votes.erase(std::remove_if(votes.begin() + std::min(firstOfLine, votes.size()), votes.end(),
                               [](const FoundVote &vote) {
                                   return vote.stance.stance == Stance::SpokenOf && !vote.withdrawn;
                               }),
                votes.end());
    return int(hits.size());
}

/// "I withdraw my vote", without a number.
void extractWithdrawal(QList<FoundVote> &votes, const BodyText &body, int line)
{
    const QStringView lower = body.lower(line);
    if (!withdraws(lower) || !sawOwnObject(lower) || !scanValues(lower).isEmpty())
        return;
    FoundVote vote;
    vote.line = line;
    const int content = int(body.lower(line).data() - body.normalised().lower.constData());
    vote.start = content;
    vote.end = content + int(lower.size());
    vote.sentence = sentenceAround(body, line, content);
    vote.withdrawn = true;
    vote.stance = readStance(lower, {});
    vote.stance.stance = vote.stance.stance == Stance::NotYet ? Stance::NotYet : Stance::Own;
    votes += vote;
}

void extractBallot(QList<FoundVote> &votes, const BodyText &body, int line)
{
    for (const BallotBox &box : scanBallot(body.content(line))) {
        if (!box.ticked)
            continue;
        FoundVote vote = foundAt(body, line, box.hit);
        vote.ballot = true;
        vote.ownLine = true;
        vote.sentence = {body.at(line).content, body.at(line).end};
        vote.stance.stance = Stance::Own;
        vote.stance.leads = true;
        takeClaim(vote, body);
        votes += vote;
    }
}

} // namespace

QList<FoundVote> extractVotes(const BodyText &body, const QStringList &subjectStems)
{
    QList<FoundVote> votes;
    int looked = 0;
    for (int i = 0;
         i < body.count() && votes.size() < limits::candidatesPerMessage && looked < hitsPerMessage;
         ++i) {
        if (body.isOwn(i)) {
            looked += extractLine(votes, body, i, subjectStems);
            extractWithdrawal(votes, body, i);
        } else if (body.at(i).lineClass == LineClass::BallotOption) {
            extractBallot(votes, body, i);
        }
    }
    return votes;
}

} // namespace tallybook
