// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/Outcome.h"

namespace tallybook {

/// One extension of a voting period, as the history keeps it.
struct PeriodExtension {
    Timestamp at; ///< when it was decided
    QString actor; ///< who decided it
    std::optional<Timestamp> previousCloses;
    Timestamp closes;
    QString reason;

    bool operator==(const PeriodExtension &) const = default;
};

/// What became of a voting period after its opening. What was undone is not in it.
struct PeriodHistory {
    QList<PeriodExtension> extensions; ///< oldest first
    QString closeReason; ///< why it closed early or with open questions; "" if it needed none
    QString cancelReason; ///< "" unless it was cancelled
    /// The doubts that the close reason covers (DecisiveVote::key): those that decided at the close
    /// and nobody had confirmed. Nothing if an earlier program closed it: then it covers them all.
    std::optional<QStringList> decisiveAtClose;

    /// Whether the reason given at the close covers this doubt about a vote.
    [[nodiscard]] bool closeCovers(const DecisiveVote &vote) const
    {
        return !closeReason.isEmpty()
                && (!decisiveAtClose || decisiveAtClose->contains(vote.key()));
    }

    bool operator==(const PeriodHistory &) const = default;
};

/// The first moment at which the rule lets the vote close: the opening and the rule's least hours.
/// Nothing without an opening.
[[nodiscard]] std::optional<Timestamp> earliestLawfulClose(const Rule &rule,
                                                           const VotingPeriod &period);

/// By how much a close comes too soon; 0 where it does not.
struct EarlyClose {
    qint64 msBeforeAnnounced = 0; ///< before the close that was announced
    qint64 msBeforeLawful = 0; ///< before the earliest lawful close

    [[nodiscard]] bool isEarly() const { return msBeforeAnnounced > 0 || msBeforeLawful > 0; }
    bool operator==(const EarlyClose &) const = default;
};
[[nodiscard]] EarlyClose earlyClose(const Rule &rule, const VotingPeriod &period,
                                    const Timestamp &at);

/// The vote as it stood at a moment: empty before the opening, then the votes cast until then, and
/// from the close on what `evaluate` says of the whole, admitted late votes included. A moment
/// after `input.now` is taken as now. What was decided by hand about a vote holds at every moment.
/// Pure.
[[nodiscard]] Evaluation evaluateAt(const EvaluationInput &input, const Timestamp &moment);

/// The votes that had been cast at a moment: those that `evaluateAt` looks at.
[[nodiscard]] QList<VoteEvent> eventsAt(const EvaluationInput &input, const Timestamp &moment);

/// The moments at which the standing of the vote can change, in order and each once: the opening,
/// every vote inside the period, and the end (the close, or now while it is open). Empty without
/// an opening that has passed.
[[nodiscard]] QList<Timestamp> momentsOfVote(const EvaluationInput &input);

} // namespace tallybook
