// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/intake/ImportPlan.h"
#include "core/mail/people/RosterFile.h"
#include "core/session/intake/ReadingInput.h"
#include "core/vote/Outcome.h"

namespace tallybook {

/// What to read, and what is known besides the mails.
struct ReadingRequest {
    ReadingInput input;
    std::optional<RosterImport> roster;
    Rule rule;
    VotingPeriod period;
    Timestamp now;
    StopFunction stopped = {}; ///< a reading that was stopped is not to be used
};

/// One effective vote of a reading.
struct ReadingBallot {
    int item = -1; ///< index in ImportPlan::items
    Voter voter;
    VoteValue value;
    std::optional<bool> binding;
    BindingReason why = BindingReason::NoRoster;
    bool byBareName = false; ///< ImportItem::byBareName
};

/// Votes read and judged without a book. A plain value, made by readVotes().
struct JudgedReading {
    ImportPlan plan;
    QList<ReadingInput::Unread> unread;
    QStringList skipped;
    bool hasRoster = false;
    QList<RosterProblem> rosterProblems;
    QList<Voter> voters; ///< of the roster, and new ones
    QList<ReadingBallot> ballots; ///< in order of the effective votes
    Rule rule;
    Tally tally; ///< with the votes of people who must be settled first, as unknown
    Outcome outcome;
    /// The verdict, but Undecided if what is not settled yet could turn it.
    Verdict result = Verdict::Undecided;

    [[nodiscard]] const Voter *voter(const VoterId &id) const;
    /// Something is left that only a person can settle.
    [[nodiscard]] bool needsReview() const;
    /// No message could be made of the input.
    [[nodiscard]] bool nothingUnderstood() const { return plan.items.isEmpty(); }
};

/// Reads a thread, matches people with the roster, counts and judges. Without a closing time the
/// vote is judged as it stands. Pure but for the clock's time in the request.
[[nodiscard]] JudgedReading readVotes(const ReadingRequest &request);

} // namespace tallybook
