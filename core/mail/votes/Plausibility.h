// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/votes/VoteExtractor.h"

namespace tallybook {

/// "0", "1+" and "plus one" are votes only where nothing else can be meant.
[[nodiscard]] bool isPlausible(const FoundVote &vote, QStringView before, QStringView after);
/// "No :-1:", "Yes 👍": a thumb behind the one word that says the same.
[[nodiscard]] bool answersWith(const FoundVote &vote, QStringView before);
/// A thumb with nothing but a claim, "from me" or marks beside it, or one right after "I vote".
[[nodiscard]] bool standsAlone(const FoundVote &vote, QStringView before, QStringView after);

} // namespace tallybook
