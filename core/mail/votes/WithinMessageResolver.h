// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/votes/VoteExtractor.h"

namespace tallybook {

/// What the resolver knows besides the values themselves.
struct ResolveContext {
    bool formal = true;
    bool castsByList = true; ///< false in calls, results and reminders: their lists are no votes
    bool result = false; ///< a result: only words like "my own +1" vote
};

/// Makes candidates of the values found in one message: equal votes are one, a changed vote is its
/// last value, clear votes outweigh opinions on something else, and what stays open is Unclear.
[[nodiscard]] QList<VoteCandidate> resolveVotes(const QList<FoundVote> &found, const BodyText &body,
                                                const QString &original,
                                                const ResolveContext &context);

/// The evidence of a value: its sentence as written, and the place of value and claim.
[[nodiscard]] Evidence evidenceOf(const FoundVote &vote, const BodyText &body,
                                  const QString &original);

} // namespace tallybook
