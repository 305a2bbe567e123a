// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/vote/Outcome.h"
#include "core/vote/RuleJudge.h"
#include "core/vote/Warnings.h"

#include <algorithm>

namespace tallybook {

namespace {

/// The binding counts and the electorate's size, and how both would differ for other ballots.
class Standing
{
public:
    Standing(const EvaluationInput &input, const QList<VoterId> &holders)
        : m_rule(input.rule)
        , m_judge(input.rule, input.readingId)
        , m_onRoster(holders.cbegin(), holders.cend())
        , m_base(int(m_onRoster.size()))
    {
    }

    void add(const Ballot &ballot)
    {
        apply(ballot, 1, m_counts);
        m_base += seat(ballot.voterId, &ballot) - seat(ballot.voterId, nullptr);
    }

    [[nodiscard]] const SideCounts &counts() const { return m_counts; }
    /// Who holds a vote: the holders of the last day, those whose votes bound on their own day,
    /// less those whom the person in charge ruled out.
    [[nodiscard]] int base() const { return m_base; }
    [[nodiscard]] Verdict verdict() const { return m_judge.verdict(m_counts, m_base); }

    /// The verdict if the voter's ballot were another one.
    [[nodiscard]] Verdict verdictWith(const VoterId &voter, const Ballot *counted,
                                      const Ballot *instead) const
    {
        SideCounts counts = m_counts;
        if (counted)
            apply(*counted, -1, counts);
        if (instead)
            apply(*instead, 1, counts);
        return m_judge.verdict(counts, m_base + seat(voter, instead) - seat(voter, counted));
    }

private:
    void apply(const Ballot &ballot, int sign, SideCounts &counts) const
    {
        const VoteSide side = ballot.value.side();
        const bool isVoid = side == VoteSide::Against && !ballot.hasReason
                && m_rule.veto == VetoPolicy::WithReason;
        if (ballot.binding == true && !isVoid)
            counts.add(side, sign);
    }

    /// 1 if the voter belongs to the base, given the ballot cast (or none).
    [[nodiscard]] int seat(const VoterId &voter, const Ballot *ballot) const
    {
        if (ballot && ballot->binding == true)
            return 1;
        if (ballot && ballot->binding == false && ballot->why == BindingReason::DecidedByHand)
            return 0;
        return m_onRoster.contains(voter) ? 1 : 0;
    }

    const Rule &m_rule;
    const RuleJudge m_judge;
    const QSet<VoterId> m_onRoster;
    SideCounts m_counts;
    int m_base = 0;
};

/// Each single doubt whose other answer turns the verdict. Constant work a vote: only counts move.
QList<DecisiveVote> decisiveVotes(const BallotBox &box, const Standing &standing)
{
    QList<DecisiveVote> decisive;
    const Verdict soFar = standing.verdict();
    for (const Ballot &ballot : box.ballots) {
        Ballot other = ballot;
        other.binding = ballot.binding != true;
        other.why = BindingReason::DecidedByHand;
        const Verdict becomes = standing.verdictWith(ballot.voterId, &ballot, &other);
        if (becomes != soFar) {
            decisive.append({ballot.voterId, ballot.eventId, VoteDoubt::BindingStatus, becomes,
                             ballot.why == BindingReason::DecidedByHand});
        }
    }
    for (const BallotAlternative &alternative : box.alternatives) {
        const Verdict becomes = standing.verdictWith(
                alternative.voterId, alternative.counted ? &*alternative.counted : nullptr,
                alternative.instead ? &*alternative.instead : nullptr);
        if (becomes != soFar) {
            decisive.append({alternative.voterId, alternative.eventId, alternative.doubt, becomes,
                             alternative.confirmed});
        }
    }
    return decisive;
}

/// Whether the electorate could still bring about the other verdict: by all voting one way, or by
/// taking every vote back. More than that no rule can ask for whose conditions only favour +1.
bool canBeTurned(const RuleJudge &judge, const Outcome &outcome)
{
    const int all = outcome.holders;
    const SideCounts extremes[] = {{all, 0, 0}, {0, all, 0}, {0, 0, all}, {}};
    return std::any_of(std::begin(extremes), std::end(extremes), [&](const SideCounts &counts) {
        return judge.verdict(counts, all) != outcome.soFar;
    });
}

} // namespace

Evaluation evaluate(const EvaluationInput &input)
{
    Evaluation evaluation;
    BallotBox &box = evaluation.box;
    box = countBallots(input.events, input.roster, input.electorate, effectivePeriod(input));
    evaluation.tally = tallyOf(box.ballots);

    const QList<VoterId> holders =
            input.roster.holders(input.electorate, lastMoment(input).toUtc().date());
    Standing standing(input, holders);
    QSet<VoterId> voted;
    for (const Ballot &ballot : std::as_const(box.ballots)) {
        standing.add(ballot);
        voted.insert(ballot.voterId);
    }

    Outcome &outcome = evaluation.outcome;
    outcome = judgeCounts(input.rule, input.readingId, standing.counts(), standing.base());
    std::copy_if(holders.cbegin(), holders.cend(), std::back_inserter(outcome.silentHolders),
                 [&voted](const VoterId &holder) { return !voted.contains(holder); });
    outcome.decisive = decisiveVotes(box, standing);
    if (!input.closed) {
        outcome.verdict = Verdict::Undecided;
        const std::optional<Timestamp> &closes = input.period.closes;
        const bool pastClose = closes && *closes < input.now;
        outcome.canStillChange = !pastClose
                && (holders.isEmpty()
                    || canBeTurned(RuleJudge(input.rule, input.readingId), outcome));
        if (closes && !pastClose)
            outcome.msLeft = input.now.msUntil(*closes);
    }
    outcome.warnings = findWarnings(input, evaluation);
    return evaluation;
}

} // namespace tallybook
