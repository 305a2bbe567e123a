// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/votes/VoteExtractor.h"

#include "core/mail/Limits.h"
#include "core/mail/votes/BallotScanner.h"
#include "core/mail/votes/Plausibility.h"
#include "core/mail/votes/ValueChoices.h"
#include "core/mail/votes/VoteChange.h"
#include "core/mail/votes/VoteClaim.h"
#include "core/mail/votes/VoteContext.h"
#include "core/mail/votes/VoterMarks.h"
#include "core/mail/votes/Words.h"

#include <algorithm>
#include <cstdlib>

namespace tallybook {

namespace {

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

QString withoutBrackets(QStringView text)
{
    QString kept;
    int depth = 0;
    for (const QChar c : text) {
        depth += c == u'(' ? 1 : 0;
        if (depth == 0)
            kept += c;
        depth = c == u')' ? std::max(0, depth - 1) : depth;
    }
    return kept;
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

constexpr int hitsPerLine = 16;
constexpr int hitsPerMessage = 512;

/// Returns how many values were looked at. `spokenEnd` is where the last value ended that was only
/// spoken of: a sentence may run over lines.
int extractLine(QList<FoundVote> &votes, const BodyText &body, int line,
                const ExtractContext &context, int &spokenEnd)
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
        readContext(vote, body, context);
        const bool open = undecided.contains(hit.start);
        if (open)
            vote.stance.stance = Stance::NotYet;
        const QStringView before = slice(lower, vote.sentence.start, vote.start);
        const QStringView after = slice(lower, vote.end, vote.sentence.end);
        if (answersWith(vote, before)) {
            vote.stance.stance = Stance::Own;
            vote.stance.leads = true;
        }
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
            const QString bare = withoutBrackets(told).simplified();
            if (!speaksOfSelf(bare) && !bare.contains(u',') && !told.contains(u':')
                && endsWithListed(bare, u" and| or| nor| and a| or a"))
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
        // "I withdraw this vote, reverting to -1"
        const QStringView lastPart = clause.mid(clause.lastIndexOf(u',') + 1);
        if (withdraws(clause)
            && ((!withdraws(lastPart) && endsWithListed(lastPart.trimmed(), u"to|to a|to my"))
                || votesAnew(clause))) {
            vote.stance.stance =
                    vote.stance.stance == Stance::NotYet ? Stance::NotYet : Stance::Own;
            vote.stance.changes = true;
        } else if (withdraws(clause) && containsPhrase(clause, {u"my", u"the", u"that"})) {
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
    if (!sawOwnObject(lower) || !withdraws(lower) || !scanValues(lower).isEmpty())
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

QList<FoundVote> extractVotes(const BodyText &body, const ExtractContext &context)
{
    constexpr int linesBetween = 512; // of asking whether to stop
    QList<FoundVote> votes;
    int looked = 0;
    int spokenEnd = -1;
    for (int i = 0;
         i < body.count() && votes.size() < limits::candidatesPerMessage && looked < hitsPerMessage;
         ++i) {
        if (i % linesBetween == 0 && isStopped(context.stopped))
            return {};
        if (body.isOwn(i)) {
            looked += extractLine(votes, body, i, context, spokenEnd);
            extractWithdrawal(votes, body, i);
        } else if (body.at(i).lineClass == LineClass::BallotOption) {
            extractBallot(votes, body, i);
        }
    }
    return votes;
}

} // namespace tallybook
