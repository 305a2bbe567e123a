// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/intake/ImportPlan.h"
#include "core/mail/people/RosterFile.h"
#include "core/vote/Outcome.h"

namespace tallybook::cli {

/// Short English words for what the core gives as codes, for tables and lists.
[[nodiscard]] QString bindingWord(std::optional<bool> binding);
[[nodiscard]] QString whyWords(BindingReason why, bool byBareName = false);
[[nodiscard]] QString reviewWords(ReviewReason review);
[[nodiscard]] QString problemWords(const RosterProblem &problem);
/// "Read 23 messages = 13 new votes + 1 call + …": every heap that is not empty.
[[nodiscard]] QString accountWords(const Account &account);
/// The name, or else the handle, address or a word for nobody.
[[nodiscard]] QString authorWords(const Author &author);
/// The binding, non-binding and unknown counts as a table.
[[nodiscard]] QString tallyTable(const Tally &tally);
/// Conditions and readings with their numbers, and the margin, a line each.
[[nodiscard]] QString outcomeLines(const Outcome &outcome);

} // namespace tallybook::cli
