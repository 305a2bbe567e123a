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
    QString searchText; ///< title, text and project, folded for comparing
    ProposalKind kind = ProposalKind::Strategy;
    ProposalStatus status = ProposalStatus::Draft;
    std::optional<Timestamp> closes;
    Timestamp createdAt;
    // What the votes say, and who voted. It takes the record's votes to know, so that a list of
    // thousands of records asks for it when it is wanted.
    bool judged = false;
    SideCounts binding;
    Verdict verdict = Verdict::Undecided; ///< as if it closed now
    std::optional<QString> voters; ///< their names, folded for comparing
    // Known from before a change: shown until it is read again.
    bool judgedBefore = false;
    bool votersBefore = false;

    bool operator==(const RecordRow &) const = default;

    /// A vote within 24 hours of its close is "closing soon"; an open one past it has its result
    /// due.
    [[nodiscard]] RecordGroup groupAt(const Timestamp &now) const;
    /// Without what the votes say; std::nullopt if the record is not in the book (any more).
    [[nodiscard]] static std::optional<RecordRow> read(const RecordSession &session,
                                                       const ProposalId &id);
    /// The same of a proposal at hand.
    [[nodiscard]] static RecordRow of(const RecordSession &session, const Proposal &proposal);
    [[nodiscard]] bool isBehind() const { return judgedBefore || votersBefore; }
    /// Whether it differs at most in how sure it is.
    [[nodiscard]] bool showsTheSame(RecordRow other) const;
    /// Takes over what the votes said in `known`, as far as it is not known better.
    void keepFrom(const RecordRow &known);
    void judge(const RecordSession &session);
    void readVoters(const RecordSession &session);
};

} // namespace tallybook
