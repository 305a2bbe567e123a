// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/vote/Tally.h"

namespace tallybook {

int SideCounts::of(VoteSides sides) const
{
    return (sides.testFlag(VoteSideFlag::For) ? forVotes : 0)
            + (sides.testFlag(VoteSideFlag::Abstain) ? abstain : 0)
            + (sides.testFlag(VoteSideFlag::Against) ? against : 0);
}

void SideCounts::add(VoteSide side, int count)
{
    switch (side) {
    case VoteSide::For: forVotes += count; break;
    case VoteSide::Abstain: abstain += count; break;
    case VoteSide::Against: against += count; break;
    }
}

SideCounts Tally::all() const
{
    return {binding.forVotes + nonBinding.forVotes + unknown.forVotes,
            binding.abstain + nonBinding.abstain + unknown.abstain,
            binding.against + nonBinding.against + unknown.against};
}

Tally tallyOf(const QList<Ballot> &ballots)
{
    Tally tally;
    for (const Ballot &ballot : ballots) {
        SideCounts &counts = !ballot.binding ? tally.unknown
                : *ballot.binding            ? tally.binding
                                             : tally.nonBinding;
        counts.add(ballot.value.side());
    }
    return tally;
}

} // namespace tallybook
