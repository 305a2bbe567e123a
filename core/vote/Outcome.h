// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/Tally.h"

namespace tallybook {

enum class Verdict { Approved, Rejected, Undecided };

/// One condition of the rule with its numbers.
struct ConditionResult {
    Condition condition;
    qint64 left = 0; ///< the votes that count on the left side
    qint64 right = 0; ///< what they are held against (a minimum, factor x -1, share of holders)
    qint64 rightVotes = 0; ///< Ratio: the votes before the factor; Share: the holders
    bool met = false;

    /// The numbers in a line, English and fixed (mail is never translated):
    /// "binding votes 4 of at least 3", "+1 9 >= 2 x -1 4 = 8".
    [[nodiscard]] QString numbers() const;
    bool operator==(const ConditionResult &) const = default;
};

struct ReadingResult {
    Reading reading;
    ConditionResult condition;
    Verdict verdict = Verdict::Undecided; ///< of the whole rule under this reading
    bool chosen = false;

    bool operator==(const ReadingResult &) const = default;
};

/// A smallest change that turns the verdict: so many more binding votes of one side.
struct Flip {
    VoteSide side = VoteSide::For;
    int more = 0; ///< additional binding votes of that side
    Verdict becomes = Verdict::Undecided;

    bool operator==(const Flip &) const = default;
};

enum class WarningCode {
    PeriodTooShort, ///< args: hours, minimum hours
    NoPeriod,
    ClosedEarly,
    RosterChangedDuringVote, ///< args: names are the caller's business, here voter ids
    AgainstWithoutReason, ///< voter id
    ClaimDiffers, ///< voter id: claims binding and is not, or the reverse
    VetoClaimedWithoutVeto, ///< voter id: wrote "veto", the rule knows none
    ReadingsDiffer,
    ZeroInFavour, ///< "0 >= 2 x 0": holds on paper, never approved
    UnknownBinding, ///< votes whose status nobody could judge; args: count
    RuleDoesNotFitKind,
};

struct Warning {
    WarningCode code = WarningCode::NoPeriod;
    QStringList args;

    bool operator==(const Warning &) const = default;
};

/// Which single doubt about one vote would turn the verdict; must be confirmed by hand.
struct DecisiveVote {
    enum class Doubt { BindingStatus, Lateness };
    VoterId voterId;
    VoteEventId eventId;
    Doubt doubt = Doubt::BindingStatus;
    Verdict becomes = Verdict::Undecided;

    bool operator==(const DecisiveVote &) const = default;
};

/// What the votes amount to. Computed, never stored (but for the snapshot of a decision).
struct Outcome {
    Verdict soFar = Verdict::Undecided; ///< as if it closed now
    Verdict verdict = Verdict::Undecided; ///< Undecided while the vote is open
    bool canStillChange = false;
    QList<ConditionResult> conditions; ///< under the chosen reading
    QList<ReadingResult> readings;
    bool readingsAgree = true;
    QList<Flip> margin;
    QList<VoterId> silentHolders; ///< binding holders without a counted vote
    QList<DecisiveVote> decisive;
    QList<Warning> warnings;
    qint64 msLeft = 0; ///< until the close; 0 when closed or without a period

    bool operator==(const Outcome &) const = default;
};

/// All that an evaluation depends on.
struct EvaluationInput {
    Rule rule;
    QString readingId; ///< "" is the rule's default
    Electorate electorate;
    Roster roster;
    VotingPeriod period;
    QList<VoteEvent> events;
    Timestamp now;
    bool closed = false; ///< closed or published; otherwise open
    std::optional<Timestamp> closedAt;
    QString kind; ///< proposal kind name, to warn when the rule is not meant for it; "" for none
};

struct Evaluation {
    BallotBox box;
    Tally tally;
    Outcome outcome;
};

/// Judges. Pure; linear in the events but for the margin, which grows with the votes needed.
[[nodiscard]] Evaluation evaluate(const EvaluationInput &input);

/// The conditions, readings and verdict for given binding counts: the heart, usable alone.
[[nodiscard]] Outcome judgeCounts(const Rule &rule, const QString &readingId,
                                  const SideCounts &binding, int holders);

[[nodiscard]] QString verdictName(Verdict verdict);
[[nodiscard]] QString warningName(WarningCode code);

} // namespace tallybook
