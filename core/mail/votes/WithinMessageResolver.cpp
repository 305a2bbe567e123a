// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/votes/WithinMessageResolver.h"

#include "core/mail/votes/Words.h"

#include <algorithm>
#include <cstdlib>

namespace tallybook {

namespace {

constexpr int longestEvidence = 400; // units of a sentence shown
constexpr int longTextLines = 30; // own lines before a vote

struct Position {
    bool top = false; ///< nothing of own words but a greeting before it
    bool belowQuote = false;
    bool deep = false;
    bool sameAsParent = false;
};

bool isGreetingLine(QStringView lower)
{
    return wordsOf(lower, 6).size() <= 5
            && startsWithPhrase(lower,
                                {u"hi", u"hello", u"hey", u"dear", u"hallo", u"all", u"folks",
                                 u"bonjour", u"hola", u"thanks", u"thank you", u"ciao", u"moin",
                                 u"greetings", u"good morning"});
}

Position positionOf(const FoundVote &vote, const BodyText &body)
{
    Position position;
    position.top = true;
    int own = 0;
    for (int i = 0; i < vote.line; ++i) {
        if (body.at(i).lineClass == LineClass::Quoted)
            position.belowQuote = true;
        if (!body.isOwn(i))
            continue;
        ++own;
        if (!isGreetingLine(body.lower(i)))
            position.top = false;
    }
    position.deep = own > longTextLines;
    position.sameAsParent = body.at(vote.line).sameAsParent;
    return position;
}

void addReason(QList<ReadingReason> &reasons, ReadingReason reason)
{
    if (!reasons.contains(reason))
        reasons += reason;
}

/// The candidate that a value makes, with the reasons that it brings along.
VoteCandidate candidateOf(const FoundVote &vote, const BodyText &body, const QString &original,
                          const ResolveContext &context)
{
    VoteCandidate candidate;
    candidate.value = vote.value;
    candidate.claim = vote.claim;
    candidate.scope = vote.scope.text;
    candidate.condition = vote.condition;
    candidate.evidence = evidenceOf(vote, body, original);
    if (candidate.value && vote.form != ValueForm::Emoji) {
        const int from = body.normalised().original(vote.start);
        candidate.value->written =
                original.mid(from, body.normalised().original(vote.end) - from).trimmed();
    }
    const Position position = positionOf(vote, body);
    QList<ReadingReason> &reasons = candidate.reasons;
    if (vote.quotedBallot)
        reasons += ReadingReason::QuotedBallot;
    if (vote.ballot)
        reasons += ReadingReason::Ballot;
    else if (vote.form == ValueForm::Emoji)
        reasons += ReadingReason::Emoji;
    else if (vote.ownLine)
        reasons += position.top ? ReadingReason::OwnLineAtTop : ReadingReason::OwnLine;
    else
        reasons += ReadingReason::InSentence;
    if (position.belowQuote)
        reasons += ReadingReason::BelowQuote;
    if (vote.claim != Claim::Silent)
        reasons += vote.claimOnNextLine ? ReadingReason::ClaimNextLine : ReadingReason::ClaimNearby;
    if (vote.claimMisspelled)
        reasons += ReadingReason::MisspelledClaim;
    if (vote.value) {
        const int size = std::abs(vote.value->hundredths);
        if (size > 100)
            reasons += ReadingReason::Exaggerated;
        else if (size % 100 != 0)
            reasons += ReadingReason::Fraction;
    }
    if (vote.form == ValueForm::Unusual || vote.form == ValueForm::Words
        || (candidate.value && vote.form == ValueForm::Plain
            && candidate.value->written.size() != vote.end - vote.start)) {
        reasons += ReadingReason::UnusualForm;
    }
    if (vote.form == ValueForm::Plural)
        reasons += ReadingReason::SeveralItems;
    if (vote.stance.hedged)
        reasons += ReadingReason::HedgedWords;
    if (vote.scope.elsewhere)
        reasons += ReadingReason::ScopedElsewhere;
    if (!vote.condition.isEmpty() && vote.stance.stance == Stance::Own)
        reasons += ReadingReason::Conditional;
    if (vote.stance.stance == Stance::NotYet)
        reasons += ReadingReason::NotYet;
    if (position.deep)
        reasons += ReadingReason::LongText;
    if (position.sameAsParent)
        reasons += ReadingReason::SameAsParent;
    if (!context.formal)
        reasons += ReadingReason::InformalThread;
    return candidate;
}

Grade gradeOf(const VoteCandidate &candidate)
{
    if (candidate.reasons.contains(ReadingReason::SameAsParent))
        return Grade::Unclear;
    for (const ReadingReason reason : candidate.reasons) {
        switch (reason) {
        case ReadingReason::InSentence:
        case ReadingReason::Conditional:
        case ReadingReason::Exaggerated:
        case ReadingReason::Fraction:
        case ReadingReason::InformalThread:
        case ReadingReason::HedgedWords:
        case ReadingReason::Emoji:
        case ReadingReason::QuotedBallot:
        case ReadingReason::LongText:
        case ReadingReason::RoleCastsNoVote: return Grade::Likely;
        default: break;
        }
    }
    return Grade::Certain;
}

bool sameValue(const FoundVote &a, const FoundVote &b)
{
    return a.value.has_value() == b.value.has_value() && (!a.value || *a.value == *b.value);
}

/// "+1, and +100 to the new docs": the second only adds applause.
bool sameSide(const FoundVote &a, const FoundVote &b)
{
    const auto favours = [](const FoundVote &vote) { return vote.value->hundredths > 0; };
    return sameValue(a, b)
            || (a.value && b.value && a.value->hundredths != 0 && b.value->hundredths != 0
                && favours(a) == favours(b));
}

/// "+1 on removing A" and "+1 on deprecating B": the words that name them have nothing in common.
bool nameDifferentThings(const QList<FoundVote> &votes)
{
    QList<QStringList> names;
    for (const FoundVote &vote : votes) {
        const QStringList stems = namingStems(vote.scope.named);
        if (!stems.isEmpty())
            names += stems;
    }
    for (int i = 1; i < names.size(); ++i) {
        const bool common =
                std::any_of(names[i].begin(), names[i].end(),
                            [&names](const QString &s) { return names.front().contains(s); });
        if (!common)
            return true;
    }
    return false;
}

/// Votes on items of a list: each under its number, its label, or its own scope.
bool areItems(const QList<FoundVote> &votes)
{
    QStringList labels;
    QStringList scopes;
    int numbered = 0;
    for (const FoundVote &vote : votes) {
        if (!vote.stance.label.isEmpty() && !labels.contains(vote.stance.label))
            labels += vote.stance.label;
        const QString scope = vote.scope.elsewhere ? vote.scope.named.toLower() : QString();
        if (!scope.isEmpty() && !scopes.contains(scope))
            scopes += scope;
        numbered += vote.numbered ? 1 : 0;
    }
    return labels.size() >= 2 || scopes.size() >= 2 || numbered >= 2 || nameDifferentThings(votes);
}

/// In lists of calls and results only words of one's own vote.
bool mayCast(const FoundVote &vote, const ResolveContext &context)
{
    if (context.castsByList)
        return true;
    if (context.result)
        return vote.stance.firstPerson && vote.stance.stance == Stance::Own;
    return (vote.stance.firstPerson || vote.alone || vote.ballot)
            && vote.stance.stance == Stance::Own && !vote.scope.elsewhere;
}

} // namespace

Evidence evidenceOf(const FoundVote &vote, const BodyText &body, const QString &original)
{
    const NormalisedText &text = body.normalised();
    int from = vote.start;
    int to = vote.end;
    if (vote.claimStart >= 0 && std::abs(vote.claimStart - vote.start) < longestEvidence) {
        from = std::min(from, vote.claimStart);
        to = std::max(to, vote.claimEnd);
    }
    Evidence evidence;
    evidence.offset = text.original(from);
    evidence.length = text.original(to) - evidence.offset;
    evidence.line = body.lineAt(from) + 1;
    int start = vote.sentence.start;
    int end = vote.sentence.end;
    if (end - start > longestEvidence || start > from || end < to) {
        start = std::min(from, body.at(vote.line).content);
        end = std::max(to, std::min(body.at(vote.line).end, start + longestEvidence));
    }
    const int first = text.original(start);
    evidence.text = original.mid(first, text.original(end) - first).trimmed();
    return evidence;
}

QList<VoteCandidate> resolveVotes(const QList<FoundVote> &found, const BodyText &body,
                                  const QString &original, const ResolveContext &context)
{
    QList<FoundVote> own;
    QList<FoundVote> elsewhere;
    QList<FoundVote> open; // not yet, or nothing says whose
    QList<FoundVote> withdrawn;
    const bool numbers = std::any_of(found.begin(), found.end(), [](const FoundVote &vote) {
        return vote.form != ValueForm::Emoji;
    });
    for (const FoundVote &vote : found) {
        if (!mayCast(vote, context))
            continue;
        if (vote.form == ValueForm::Emoji && numbers)
            continue;
        const bool clear = vote.stance.stance == Stance::Own;
        if (vote.withdrawn && clear)
            withdrawn += vote;
        else if (vote.withdrawn)
            open += vote;
        else if (clear && vote.scope.elsewhere)
            elsewhere += vote;
        else if (clear)
            own += vote;
        else if (vote.form == ValueForm::Emoji
                         ? context.formal
                         : vote.stance.stance == Stance::NotYet || !vote.stance.label.isEmpty()
                                 || vote.stance.firstPerson || context.formal)
            open += vote;
    }
    const auto make = [&](const FoundVote &vote) {
        return candidateOf(vote, body, original, context);
    };
    const auto unclear = [&](const QList<FoundVote> &votes, std::optional<ReadingReason> reason) {
        QList<VoteCandidate> candidates;
        for (const FoundVote &vote : votes) {
            VoteCandidate candidate = make(vote);
            if (vote.withdrawn) {
                candidate.kind = VoteKind::Withdraw;
                candidate.value.reset();
            }
            if (reason)
                addReason(candidate.reasons, *reason);
            candidate.grade = Grade::Unclear;
            const bool known = std::any_of(
                    candidates.begin(), candidates.end(), [&candidate](const VoteCandidate &other) {
                        return other.value == candidate.value && other.scope == candidate.scope
                                && other.reasons.contains(ReadingReason::SeveralItems) == false;
                    });
            if (!known)
                candidates += candidate;
        }
        return candidates;
    };

    // A ticked box is the vote; "changing to" is the last word; both outweigh what stands around.
    const auto decisive = std::find_if(own.rbegin(), own.rend(),
                                       [](const FoundVote &vote) { return vote.stance.changes; });
    if (decisive != own.rend()) {
        const FoundVote vote = *decisive;
        own = {vote};
    }
    const auto labelled = std::count_if(open.begin(), open.end(), [](const FoundVote &vote) {
        return !vote.stance.label.isEmpty();
    });
    if (own.isEmpty() && !withdrawn.isEmpty()) {
        VoteCandidate candidate = make(withdrawn.front());
        candidate.kind = VoteKind::Withdraw;
        candidate.value.reset();
        candidate.scope.clear();
        candidate.reasons.removeAll(ReadingReason::ScopedElsewhere);
        addReason(candidate.reasons, ReadingReason::Withdrawn);
        candidate.grade = Grade::Likely;
        return {candidate};
    }
    if (!own.isEmpty()) {
        const bool differ = std::any_of(own.begin(), own.end(), [&own](const FoundVote &vote) {
            return !sameValue(vote, own.front());
        });
        QList<FoundVote> all = own;
        all += elsewhere;
        if (labelled > 0)
            all += open;
        // A bare vote outweighs an opinion on something else; one that names its own item does not.
        const bool named = std::all_of(own.begin(), own.end(), [](const FoundVote &vote) {
            return !namingStems(vote.scope.named).isEmpty();
        });
        // "+1 for the release, but -1 on the name"
        const bool torn =
                std::any_of(elsewhere.begin(), elsewhere.end(), [&own](const FoundVote &vote) {
                    return vote.sentence.start == own.front().sentence.start
                            && !sameSide(vote, own.front());
                });
        if (torn || areItems(own) || labelled > 0
            || (named && !elsewhere.isEmpty() && areItems(all)))
            return unclear(all, ReadingReason::SeveralItems);
        if (differ) {
            const bool oneSentence =
                    std::all_of(own.begin(), own.end(), [&own](const FoundVote &vote) {
                        return vote.sentence.start == own.front().sentence.start;
                    });
            return unclear(
                    all, oneSentence ? ReadingReason::SeveralItems : ReadingReason::SeveralValues);
        }
        // The clearest of equal votes stands for all: a box, then an own line, then the first.
        auto best = std::find_if(own.begin(), own.end(),
                                 [](const FoundVote &vote) { return vote.ballot; });
        if (best == own.end())
            best = std::find_if(own.begin(), own.end(),
                                [](const FoundVote &vote) { return vote.alone; });
        if (best == own.end())
            best = own.begin();
        VoteCandidate candidate = make(*best);
        for (const FoundVote &vote : std::as_const(own)) {
            if (candidate.claim == Claim::Silent)
                candidate.claim = vote.claim;
        }
        const bool changed = best->stance.changes || !withdrawn.isEmpty();
        if (changed) {
            candidate.kind = VoteKind::Change;
            addReason(candidate.reasons, ReadingReason::Changed);
        }
        if (!context.castsByList)
            addReason(candidate.reasons, ReadingReason::RoleCastsNoVote);
        candidate.grade = gradeOf(candidate);
        return {candidate};
    }
    QList<FoundVote> rest = elsewhere;
    rest += open;
    std::sort(rest.begin(), rest.end(),
              [](const FoundVote &a, const FoundVote &b) { return a.start < b.start; });
    if (rest.isEmpty())
        return {};
    if (rest.size() >= 2 && areItems(rest))
        return unclear(rest, ReadingReason::SeveralItems);
    return unclear(rest, std::nullopt);
}

} // namespace tallybook
