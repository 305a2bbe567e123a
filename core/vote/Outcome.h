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
    NoPeriod, ///< it has no opening or no close
    ClosedEarly, ///< args: hours left to the announced close, begun ones counted whole
    RosterLeftDuringVote, ///< binding at the opening and not at the close; args: voter ids
    RosterJoinedDuringVote, ///< the other way round; args: voter ids
    AgainstWithoutReason, ///< voter id
    ClaimDiffers, ///< voter id: claims binding and is not, or the reverse
    VetoClaimedWithoutVeto, ///< voter id: wrote "veto", the rule knows none
    ReadingsDiffer,
    ZeroInFavour, ///< "0 >= 2 x 0": holds on paper, never approved
    UnknownBinding, ///< votes whose status nobody could judge; args: count
    RuleDoesNotFitKind, ///< args: the rule's id, the kind
    TooFewToClose, ///< open: the rule has it extended; args: binding +1, the least to close
    ClosedWithTooFew, ///< closed although the rule has it extended; args: the same
};

struct Warning {
    WarningCode code = WarningCode::NoPeriod;
    QStringList args;

    bool operator==(const Warning &) const = default;
};

/// Which single doubt about one vote would turn the verdict; must be confirmed by hand.
struct DecisiveVote {
    using Doubt = VoteDoubt;
    VoterId voterId;
    VoteEventId eventId;
    Doubt doubt = Doubt::BindingStatus;
    Verdict becomes = Verdict::Undecided;
    bool confirmed = false; ///< decided by hand already

    /// Names the doubt for good, whatever comes out of it: "EVENT-ID DOUBT".
    [[nodiscard]] QString key() const;
    bool operator==(const DecisiveVote &) const = default;
};

/// What the votes amount to. Computed, never stored (but for the snapshot of a decision).
struct Outcome {
    Verdict soFar = Verdict::Undecided; ///< as if it closed now
    Verdict verdict = Verdict::Undecided; ///< Undecided while the vote is open
    /// Open, not past its close, and votes that the electorate may still cast or change could turn
    /// it. Without a roster nobody knows the electorate: then true.
    bool canStillChange = false;
    /// What was judged: the binding votes without the -1 that the rule calls void.
    SideCounts judged;
    int holders = 0; ///< how many hold a binding vote: what a share is taken of
    QList<ConditionResult> conditions; ///< under the chosen reading
    QList<ReadingResult> readings;
    bool readingsAgree = true;
    QList<Flip> margin; ///< the smallest first; no side that cannot flip it alone
    QList<VoterId> silentHolders; ///< holders on the day of the close (or now) without a ballot
    int publicCalls = 0; ///< how many calls count under the rule's SilencePolicy
    /// The silent holders who were called often enough to leave the base: not in `holders`.
    QList<VoterId> leftBase;
    QList<DecisiveVote> decisive;
    QList<Warning> warnings;
    qint64 msLeft = 0; ///< until the close; 0 when closed or without a period

    /// How many binding +1 are missing before the rule lets the vote close (Rule::closesFrom).
    int missingToClose = 0;

    /// The decisive votes about which nobody has decided yet: they hold up the close.
    [[nodiscard]] QList<DecisiveVote> toConfirm() const;

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
    QList<Timestamp> publicCalls; ///< in any order; from the opening to the last moment they count
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

/// Brings an evaluation of the same input to the input's now, where it was made at another moment
/// and nothing but the time left depends on which of the two it is. False if it must be judged
/// anew: the close or a day (which decides who holds a vote) lies between them.
[[nodiscard]] bool carryOver(Evaluation &evaluation, const EvaluationInput &input,
                             const Timestamp &judgedAt);

/// The conditions, readings, margin and verdict for given binding counts: the heart, usable alone.
/// Judged as if closed. An unknown reading is the rule's default; `holders` is never taken as
/// fewer than those who voted. A rule without conditions approves nothing, and without a +1
/// nothing is approved unless silence is consent.
[[nodiscard]] Outcome judgeCounts(const Rule &rule, const QString &readingId,
                                  const SideCounts &binding, int holders);

[[nodiscard]] QString verdictName(Verdict verdict);
[[nodiscard]] QString warningName(WarningCode code);
/// "for", "abstain", "against".
[[nodiscard]] QString voteSideName(VoteSide side);
/// "binding-status", "lateness", "reading".
[[nodiscard]] QString voteDoubtName(VoteDoubt doubt);

} // namespace tallybook
