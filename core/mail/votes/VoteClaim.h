// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/votes/VoteExtractor.h"

namespace tallybook {

/// Gives a found value the claim that belongs to it: the nearest in its sentence, or one that
/// stands alone right after or on a line beside it.
void takeClaim(FoundVote &vote, const BodyText &body);

} // namespace tallybook
