// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/Outcome.h"

namespace tallybook {

/// The period in which votes counted: one that was closed early ended then.
[[nodiscard]] VotingPeriod effectivePeriod(const EvaluationInput &input);

/// The moment whose roster counts as the last: the close, or now while the vote is open.
[[nodiscard]] Timestamp lastMoment(const EvaluationInput &input);

/// All that the person in charge should look at (rules.md "What the evaluation returns"). `outcome`
/// must be judged already; `holders` are those of the last moment. Linear in ballots, events and
/// roster entries.
[[nodiscard]] QList<Warning> findWarnings(const EvaluationInput &input, const Evaluation &judged,
                                          const QList<VoterId> &holders);

} // namespace tallybook
