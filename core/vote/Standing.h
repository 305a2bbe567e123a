// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/Outcome.h"
#include "core/vote/RuleJudge.h"

namespace tallybook {

/// The binding counts and the electorate's size, and how both would differ for other ballots.
class Standing
{
public:
    explicit Standing(const EvaluationInput &input)
        : m_rule(input.rule)
        , m_judge(input.rule, input.readingId)
    {
    }

    /// Holders without a ballot who belong to the base.
    void addSilent(qsizetype holders) { m_base += int(holders); }

    void add(const Ballot &ballot, bool onRoster)
    {
        apply(ballot, 1, m_counts);
        m_base += seat(&ballot, onRoster);
    }

    [[nodiscard]] const SideCounts &counts() const { return m_counts; }
    /// Who holds a vote: the holders of the last day, those whose votes bound on their own day,
    /// less those whom the person in charge ruled out.
    [[nodiscard]] int base() const { return m_base; }
    [[nodiscard]] Verdict verdict() const { return m_judge.verdict(m_counts, m_base); }
    [[nodiscard]] const RuleJudge &judge() const { return m_judge; }

    /// The verdict if the person in charge decided the other way whether this ballot binds.
    [[nodiscard]] Verdict verdictIfTurned(const Ballot &ballot, bool onRoster) const
    {
        const bool binds = ballot.binding == true;
        SideCounts counts = m_counts;
        if (!isVoid(ballot))
            counts.add(ballot.value.side(), binds ? -1 : 1);
        return m_judge.verdict(counts, m_base + (binds ? 0 : 1) - seat(&ballot, onRoster));
    }

    /// The verdict if one voter's ballot were another one.
    [[nodiscard]] Verdict verdictWith(const Ballot *counted, const Ballot *instead,
                                      bool onRoster) const
    {
        SideCounts counts = m_counts;
        if (counted)
            apply(*counted, -1, counts);
        if (instead)
            apply(*instead, 1, counts);
        return m_judge.verdict(counts, m_base + seat(instead, onRoster) - seat(counted, onRoster));
    }

private:
    [[nodiscard]] bool isVoid(const Ballot &ballot) const
    {
        return ballot.value.side() == VoteSide::Against && !ballot.hasReason
                && m_rule.veto == VetoPolicy::WithReason;
    }

    void apply(const Ballot &ballot, int sign, SideCounts &counts) const
    {
        if (ballot.binding == true && !isVoid(ballot))
            counts.add(ballot.value.side(), sign);
    }

    /// 1 if the voter of this ballot (or of none) belongs to the base. Who cast a vote, counted or
    /// not, is not silent and stays in it (leftBySilence).
    [[nodiscard]] int seat(const Ballot *ballot, bool onRoster) const
    {
        if (ballot && ballot->binding == true)
            return 1;
        if (ballot && ballot->binding == false && ballot->why == BindingReason::DecidedByHand)
            return 0;
        return onRoster ? 1 : 0;
    }

    const Rule &m_rule;
    const RuleJudge m_judge;
    SideCounts m_counts;
    int m_base = 0;
};

} // namespace tallybook
