// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session/intake/JudgedReading.h"

namespace tallybook::cli {

/// A reading for people: votes, tally, conditions with their numbers, what is to review, words of
/// support, and the account of all messages.
[[nodiscard]] QString readingText(const JudgedReading &reading);

/// What must be settled by a person, one line an item; "" if there is nothing.
[[nodiscard]] QString reviewText(const ImportPlan &plan);

} // namespace tallybook::cli
