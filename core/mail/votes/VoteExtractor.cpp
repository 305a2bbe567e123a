// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/votes/VoteExtractor.h"

#include "core/mail/Limits.h"
#include "core/mail/votes/BallotScanner.h"
#include "core/mail/votes/VoteChange.h"
#include "core/mail/votes/VoteClaim.h"
#include "core/mail/votes/VoterMarks.h"
#include "core/mail/votes/Words.h"

#include <algorithm>
#include <cstdlib>

namespace tallybook {

namespace {

constexpr qsizetype nearWords = 16; // units before a bare zero

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
    return words.size() == 1 && words.front().text.size() <= 2 && scanValues(before).isEmpty()
            && before.trimmed().size() <= 4 && !before.trimmed().back().isLetterOrNumber()
            && (words.front().text.front().isDigit() || words.front().text.size() == 1);
}

bool isNumbered(QStringView before)
{
    const QStringView text = before.trimmed();
    const QList<Word> words = wordsOf(text, 2);
    return words.size() == 1 && words.front().text.size() <= 2 && scanValues(text).isEmpty()
            && QStringView(u").:]").contains(text.back());
}

/// Nothing but a bracket and a comma stands between two values: "(slight agreement),".
bool isGloss(QStringView between)
{
    const QStringView text = between.trimmed();
    const qsizetype close = text.indexOf(u')');
    return text.startsWith(u'(') && close > 0 && scanClaims(text.left(close)).isEmpty()
            && isListed(text.mid(close + 1).trimmed(), u",|;|, and|and|, or|or");
}

/// The writer says of their own vote that it is not decided.
bool isUndecided(QStringView lower)
{
    if (containsListed(lower,
                       u"i'm not sure if|i am not sure if|not sure whether we|not sure if we"))
        return false;
    return containsListed(lower,
                          u"i'm not sure|i am not sure|i'm unsure|i am unsure|not sure yet|"
                          u"undecided|can't decide|cannot decide|can not decide|couldn't decide|"
                          u"could not decide|have not decided|haven't decided|i'm torn|i am torn|"
                          u"torn between|i don't know whether to|i do not know whether to|i don't "
                          u"know if i|hesitating between|wavering between|on the fence|not sure "
                          u"what to vote|not sure how to vote|don't know what to vote|don't know "
                          u"how to vote");
}

/// Values in a row with only separators between ("+1, 0 or -1") are the choice, not the vote, if
/// each stands there once. Where the writer has not chosen yet they are kept, and `undecided` gets
/// their places.
QList<ValueHit> withoutChoices(QStringView lower, const QList<ValueHit> &hits,
                               QList<int> &undecided)
{
    QList<ValueHit> kept;
    for (int first = 0; first < hits.size();) {
        int next = first + 1;
        bool repeated = false;
        bool choice = false;
        for (; next < hits.size(); ++next) {
            const int from = hits[next - 1].end;
            const QStringView between = lower.mid(from, hits[next].start - from).trimmed();
            // "+1 (binding) or +1 (non-binding)" is a choice, whatever repeats
            const QStringView joint = between.mid(skipDress(between));
            const bool claimed = joint == u"or" && joint.size() < between.size();
            choice = choice || claimed;
            if (!between.isEmpty() && !claimed
                && !isListed(between, u",|/|or|, or|and/or|, and|and|nor|or a|or even|, or a"))
                break;
            for (int other = first; other < next; ++other)
                repeated = repeated || hits[other].value == hits[next].value;
        }
        // "I'm between +0 and +1", "I can't decide: +1 or -1"
        const QStringView before = lower.left(hits[first].start).trimmed();
        const bool torn = before.endsWith(u"between")
                && (speaksOfSelf(before) || startsWithListed(before, u"somewhere|torn"));
        const bool open = next - first > 1 && isUndecided(lower);
        for (int i = first; open && i < next; ++i)
            undecided += hits[i].start;
        if (next - first == 1 || (repeated && !choice) || torn || open)
            kept += hits.mid(first, next - first);
        first = next;
    }
    return kept;
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
    if (vote.stance.changes)
        return true;
    const QString lead = before.trimmed().toString();
    // "not convinced, not opposed: 0"
    if (wordsOf(rest, 1).isEmpty() && lead.endsWith(u':') && wordsOf(lead, 7).size() <= 6
        && std::none_of(lead.begin(), lead.end(), [](QChar c) { return c.isDigit(); }))
        return true;
    const bool votes = containsPhrase(before, {u"vote", u"my vote", u"i'm", u"i am", u"voting"});
    // "no strong feelings on my side, so: 0"
    if (wordsOf(rest, 1).isEmpty()
        && containsListed(QStringView(lead).right(nearWords),
                          u"so|hence|thus|therefore|call it|abstain|abstaining|neutral|from me|no "
                          u"opinion|care|me as|mark me|vote"))
        return true;
    return votes && (vote.stance.firstPerson || containsPhrase(before, u"vote"));
}

/// A thumb with nothing but a claim, "from me" or marks beside it, or one right after "I vote".
bool standsAlone(const FoundVote &vote, QStringView before, QStringView after)
{
    if (vote.stance.stance != Stance::Own)
        return false;
    if (endsWithListed(before.trimmed(), u"i vote|i vote:|my vote:|my vote is|vote:"))
        return true;
    const QStringView rest = after.mid(skipDress(after));
    return (vote.stance.leads || vote.stance.firstPerson) && wordsOf(rest, 1).isEmpty();
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

/// Returns how many values were looked at. `spokenEnd` is where the last value ended that was only
/// spoken of: a sentence may run over lines.
int extractLine(QList<FoundVote> &votes, const BodyText &body, int line,
                const QStringList &subjectStems, int &spokenEnd)
{
    QList<int> undecided;
    QList<ValueHit> hits =
            withoutChoices(body.lower(line), scanValues(body.content(line)), undecided);
    if (hits.size() > hitsPerLine)
        hits.resize(hitsPerLine);
    const QString &lower = body.normalised().lower;
    const qsizetype firstOfLine = votes.size();
    for (const ValueHit &hit : hits) {
        FoundVote vote = foundAt(body, line, hit);
        readContext(vote, body, subjectStems);
        const bool open = undecided.contains(hit.start);
        if (open)
            vote.stance.stance = Stance::NotYet;
        const QStringView before = slice(lower, vote.sentence.start, vote.start);
        const QStringView after = slice(lower, vote.end, vote.sentence.end);
        // nobody applauds with a thumb down
        const bool against = vote.value && vote.value->hundredths < 0 && vote.stance.leads;
        if (vote.form == ValueForm::Emoji && vote.stance.stance != Stance::SpokenOf && !against
            && !standsAlone(vote, before, after))
            vote.stance.stance = Stance::Unsure;
        if ((!open && !isPlausible(vote, before, after)) || vote.scope.wish)
            continue;
        // What happened since the last value of the sentence decides on this one.
        int since = vote.sentence.start;
        if (!votes.isEmpty() && votes.back().end > since && votes.back().end <= vote.start)
            since = votes.back().end;
        const QStringView clause = slice(lower, since, vote.start);
        // "your mail says +1 at the top and -1 below": the second is told as the first
        if (spokenEnd > vote.sentence.start && spokenEnd <= vote.start) {
            const QStringView told = slice(lower, spokenEnd, vote.start);
            if (!speaksOfSelf(told) && !told.contains(u',') && !told.contains(u':')
                && endsWithListed(told.trimmed(), u" and| or| nor"))
                continue;
            // "votes are +1 (approval), +0 (slight agreement), …"
            if (isGloss(told)) {
                spokenEnd = vote.end;
                continue;
            }
        }
        // "closer to +0 on this and -1 on that": the second is meant as the first.
        if (since > vote.sentence.start
            && startsWithPhrase(clause.trimmed().right(4).trimmed(), {u"and", u"but"})
            && !speaksOfSelf(clause)) {
            vote.stance.stance = votes.back().stance.stance;
        }
        if (isOthersChange(before)
            && (vote.stance.changes || turnsInto(clause) || withdraws(clause)
                || clause.trimmed().endsWith(u" to") || clause.trimmed().endsWith(u" to a"))) {
            continue;
        }
        if (withdraws(clause) && endsWithListed(clause.trimmed(), u"their|his|her|your"))
            continue; // "until all of them withdraw their -1"
        if (withdraws(clause) && containsPhrase(clause, {u"my", u"the", u"that"})) {
            vote.withdrawn = true;
            // "my earlier +1" is of the past, and taken back now
            if (vote.stance.stance == Stance::Unsure && containsPhrase(clause, u"my"))
                vote.stance.stance = Stance::Own;
        } else if ((isWithdrawn(after)
                    || (startsWithPhrase(after.trimmed(), u"back")
                        && containsPhrase(clause, {u"take", u"taking", u"took"})))
                   && (vote.stance.leads || vote.stance.firstPerson
                       || containsPhrase(clause, {u"the", u"that"}))) {
            // "the -1 is withdrawn" may be anybody's
            vote.withdrawn = true;
            vote.stance.stance =
                    vote.stance.leads || vote.stance.firstPerson ? Stance::Own : Stance::Unsure;
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
            spokenEnd = vote.end;
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
    for (const TickBox &box : scanBallot(body.content(line))) {
        if (!box.ticked)
            continue;
        FoundVote vote = foundAt(body, line, box.hit);
        vote.ballot = true;
        vote.ownLine = true;
        vote.sentence = {body.at(line).content, body.at(line).end};
        vote.stance.stance = Stance::Own;
        vote.stance.leads = true;
        vote.quotedBallot = body.at(line).filledIn || body.at(line).maybeFilledIn;
        if (body.at(line).maybeFilledIn)
            vote.stance.stance = Stance::Unsure;
        takeClaim(vote, body);
        votes += vote;
    }
}

} // namespace

QList<FoundVote> extractVotes(const BodyText &body, const QStringList &subjectStems)
{
    QList<FoundVote> votes;
    int looked = 0;
    int spokenEnd = -1;
    for (int i = 0;
         i < body.count() && votes.size() < limits::candidatesPerMessage && looked < hitsPerMessage;
         ++i) {
        if (body.isOwn(i)) {
            looked += extractLine(votes, body, i, subjectStems, spokenEnd);
            extractWithdrawal(votes, body, i);
        } else if (body.at(i).lineClass == LineClass::BallotOption) {
            extractBallot(votes, body, i);
        }
    }
    return votes;
}

} // namespace tallybook
