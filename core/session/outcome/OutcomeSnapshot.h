// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/Outcome.h"

namespace tallybook {

/// What a decision keeps of the evaluation on the day it was published: compact JSON with verdict,
/// tally, conditions with their numbers and every ballot (voter id, value, binding).
[[nodiscard]] QString outcomeSnapshot(const Evaluation &evaluation);

} // namespace tallybook
