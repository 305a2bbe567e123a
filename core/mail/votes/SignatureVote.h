// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/MessageReading.h"
#include "core/mail/mime/BodyText.h"

#include <optional>

namespace tallybook {

/// A line of nothing but a value ("+1 (binding)"), the first below a signature mark. What stands in
/// a signature is no vote, but a mail program may have put the mark above it: the candidate is
/// Unclear, so that a person is asked. None if there is no such line.
[[nodiscard]] std::optional<VoteCandidate> voteInSignature(const BodyText &body,
                                                           const QString &original);

} // namespace tallybook
