// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/Ballots.h"

namespace tallybook {

/// How many votes on each side.
struct SideCounts {
    int forVotes = 0;
    int abstain = 0;
    int against = 0;

    [[nodiscard]] int total() const { return forVotes + abstain + against; }
    [[nodiscard]] int of(VoteSides sides) const;
    void add(VoteSide side, int count = 1);
    bool operator==(const SideCounts &) const = default;
};

/// The counts that are published. `unknown` are votes whose binding status nobody could judge;
/// they never decide.
struct Tally {
    SideCounts binding;
    SideCounts nonBinding;
    SideCounts unknown;

    [[nodiscard]] SideCounts all() const;
    bool operator==(const Tally &) const = default;
};

[[nodiscard]] Tally tallyOf(const QList<Ballot> &ballots);

} // namespace tallybook
