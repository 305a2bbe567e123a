// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/votes/VoteExtractor.h"

namespace tallybook {

/// Reads what the sentence of a value says of it: whose it is, what on, under which condition, and
/// whether it binds.
void readContext(FoundVote &vote, const BodyText &body, const ExtractContext &context);

} // namespace tallybook
