// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/Outcome.h"
#include "core/vote/Proposal.h"

namespace tallybook {

class RecordSession;

/// In which group of the list a record stands.
enum class RecordGroup { ClosingSoon, Open, Draft, ResultDue, Decided };
inline constexpr int recordGroups = 5;

/// What the list shows of one record.
struct RecordRow {
    ProposalId id;
    ProjectId projectId;
    QString title;
    QString project;
    QString searchText; ///< title, text, project and voters, folded for comparing
    ProposalKind kind = ProposalKind::Strategy;
    ProposalStatus status = ProposalStatus::Draft;
    std::optional<Timestamp> closes;
    Timestamp createdAt;
    SideCounts binding;
    Verdict verdict = Verdict::Undecided; ///< as if it closed now

    bool operator==(const RecordRow &) const = default;

    /// A vote within 24 hours of its close is "closing soon"; an open one past it has its result
    /// due.
    [[nodiscard]] RecordGroup groupAt(const Timestamp &now) const;
    /// std::nullopt if the record is not in the book (any more).
    [[nodiscard]] static std::optional<RecordRow> read(const RecordSession &session,
                                                       const ProposalId &id);
};

} // namespace tallybook
