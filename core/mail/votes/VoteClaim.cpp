// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/votes/VoteClaim.h"

#include "core/mail/votes/Words.h"

#include <algorithm>

namespace tallybook {

namespace {

constexpr int farClaim = 4; // words between a value and an unbracketed claim

/// Words with which a sentence beside a vote speaks of that vote.
constexpr QStringView ofTheVote = u"my vote|this vote|vote is|it's|it is|mine is|so non|i'm not|i "
                                  u"am not|not a pmc|no pmc|is non|is not|i'm a|i am a|i'm on|i "
                                  u"am on";

/// "+1 (n-b)", "+1 [n/b]": the letters apart, in brackets.
bool takePartedClaim(FoundVote &vote, QStringView after)
{
    for (const QStringView form :
         {QStringView(u"(n-b)"), QStringView(u"(n/b)"), QStringView(u"[n-b]"),
          QStringView(u"[n/b]"), QStringView(u"(n.b.)"), QStringView(u"(non-b)")}) {
        const qsizetype at = after.indexOf(form);
        if (at < 0 || at > 1)
            continue;
        vote.claim = Claim::NonBinding;
        vote.claimStart = int(vote.end + at);
        vote.claimEnd = int(vote.end + at + form.size());
        return true;
    }
    return false;
}

/// "+1 b", "+1 nb", "+1 (b)": nothing but a letter follows the value.
void takeShortClaim(FoundVote &vote, QStringView after)
{
    if (takePartedClaim(vote, after))
        return;
    const QList<Word> words = wordsOf(after, 2);
    if (words.isEmpty() || !isOneOf(words.front().text, {u"b", u"nb"}))
        return;
    const int end = words.front().end;
    const bool bracketed = words.front().start > 0 && end < after.size()
            && QStringView(u"([{").contains(after[words.front().start - 1])
            && QStringView(u")]}").contains(after[end]);
    if (!bracketed && (words.size() > 1 || !after.left(words.front().start).trimmed().isEmpty()))
        return;
    vote.claim = words.front().text == u"b" ? Claim::Binding : Claim::NonBinding;
    vote.claimStart = vote.end + words.front().start - (bracketed ? 1 : 0);
    vote.claimEnd = vote.end + end + (bracketed ? 1 : 0);
}

/// "+1. I am no PMC member, so it is non-binding.": the sentence from `start` on tells what the
/// vote beside it is.
bool takeFromSentence(FoundVote &vote, const BodyText &body, int start)
{
    const int line = body.lineAt(start);
    if (line >= body.count() || !body.isOwn(line))
        return false;
    const Sentence sentence = sentenceAround(body, line, start);
    const QStringView text = slice(body.normalised().lower, start, sentence.end);
    if (!containsListed(text, ofTheVote) || !scanValues(text).isEmpty())
        return false;
    const QList<ClaimHit> claims = scanClaims(text);
    const bool agree = std::all_of(claims.begin(), claims.end(), [&claims](const ClaimHit &hit) {
        return hit.claim == claims.front().claim;
    });
    if (claims.isEmpty() || !agree)
        return false;
    vote.claim = claims.front().claim;
    vote.claimMisspelled = claims.front().misspelled;
    return true;
}

} // namespace

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
        if (!hit.bracketed && !hit.ofSelf && words > farClaim
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
    if (vote.claim == Claim::Silent)
        takeShortClaim(vote, slice(lower, vote.end, vote.sentence.end));
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
    int next = vote.sentence.end;
    while (next < body.at(last).end && !lower[next].isLetterOrNumber())
        ++next;
    if (next < body.at(last).end)
        takeFromSentence(vote, body, next);
    else if (below < body.count() && body.isOwn(below))
        vote.claimOnNextLine = takeFromSentence(vote, body, body.at(below).content);
}

} // namespace tallybook
