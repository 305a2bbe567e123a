// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/Outcome.h"
#include "core/vote/Proposal.h"

#include <QCoreApplication>
#include <QString>

#include <functional>

namespace tallybook {

/// A voter's id to a name that is safe to show in one line.
using NameOf = std::function<QString(const VoterId &)>;

/// What an evaluation says, in translated words for the tally panel and the chart's descriptions.
class OutcomeWords final
{
    Q_DECLARE_TR_FUNCTIONS(OutcomeWords)

public:
    /// "Approved so far", "Not approved", "Not open yet": for the banner.
    [[nodiscard]] static QString banner(const Outcome &outcome, ProposalStatus status);
    /// "4 of at least 3", "9 ≥ 2 × 4 = 8": the numbers of a condition.
    [[nodiscard]] static QString numbers(const ConditionResult &condition);
    /// "1 more binding -1 would reject it."
    [[nodiscard]] static QString flip(const Flip &flip);
    [[nodiscard]] static QString reading(const ReadingResult &reading, const Rule &rule);
    [[nodiscard]] static QString decisive(const DecisiveVote &vote, const NameOf &nameOf);
    [[nodiscard]] static QString warning(const Warning &warning, const NameOf &nameOf);
    [[nodiscard]] static QString verdict(Verdict verdict);
    /// "13 +1, 0 ±0, 2 -1"
    [[nodiscard]] static QString counts(const SideCounts &counts);
};

} // namespace tallybook
