// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/announce/Record.h"

namespace tallybook::test {

/// Votes with invented people, closed and judged. Ids and times are fixed.
enum class Sample {
    Strategy, ///< approved; with a fraction, a -1, late, changed, withdrawn and rejected votes
    NewModule, ///< approved, nothing unusual
    CodebaseApproved,
    CodebaseRejected, ///< binding (+1, 0, -1) = (3, 0, 2)
};

[[nodiscard]] Record sampleRecord(Sample sample);

/// A record with a title and rule but without people, roster and votes.
[[nodiscard]] Record emptyRecord();

/// Judges the record anew after a change of its events, roster or proposal. Closed unless the
/// proposal is a draft or open.
void reevaluate(Record &record);

/// Adds a person; with a role, from long before the vote.
VoterId addVoter(Record &record, const QString &name, const QString &asfId,
                 std::optional<Role> role = std::nullopt);

/// Adds a vote so many hours after the opening; the caller judges anew.
VoteEvent &addVote(Record &record, const VoterId &voter, const QString &value, double hours);

} // namespace tallybook::test
