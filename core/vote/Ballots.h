// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/Proposal.h"
#include "core/vote/VoteEvent.h"

#include <QHash>

namespace tallybook {

/// What became of one event.
enum class EventFate {
    Counted,
    Replaced, ///< a later vote of the same voter counts
    Withdrawn, ///< the voter took it back
    WithdrawalItself,
    Early, ///< before the opening, not admitted
    Late, ///< after the close, not admitted
    Rejected, ///< by the person in charge, with a reason
    Removed,
};

/// The one effective vote of a voter.
struct Ballot {
    VoterId voterId;
    VoteEventId eventId;
    VoteValue value;
    std::optional<bool> binding; ///< std::nullopt: nobody can know yet (no roster, unknown person)
    BindingReason why = BindingReason::NoRoster;
    std::optional<Role> role;
    Claim claim = Claim::Silent;
    bool claimDiffers = false; ///< the voter said something else than `binding`
    Timestamp castAt;
    bool hasReason = false; ///< a -1 without one is flagged
    bool admittedLate = false;
    bool admittedEarly = false;

    bool operator==(const Ballot &) const = default;
};

/// What about one vote could be judged differently than it was.
enum class VoteDoubt {
    BindingStatus,
    Lateness, ///< it lies outside the period
    Reading, ///< it was read out of text with less than certainty
};

/// What a voter's ballot would be if one event outside the period were judged the other way, or if
/// one uncertainly read vote were none.
struct BallotAlternative {
    VoterId voterId;
    VoteEventId eventId;
    VoteDoubt doubt = VoteDoubt::Lateness;
    bool confirmed = false; ///< the person in charge has already decided about the event
    qsizetype counted = -1; ///< index of the voter's ballot as counted; -1 for none
    std::optional<Ballot> instead;

    bool operator==(const BallotAlternative &) const = default;
};

struct BallotBox {
    QList<Ballot> ballots; ///< by time of the effective vote, then event id
    QHash<VoteEventId, EventFate> fates; ///< every event given has one
    QList<BallotAlternative> alternatives; ///< only where the ballot would differ
};

/// Counts: events in any order -> one effective ballot a voter: the latest valid event inside the
/// period wins; among equal times the greater event id, so that the order given does not matter.
/// The grade of an event decides nothing here: what was not accepted must not be made an event.
/// Events with a null voter (a person not yet settled) each stay a ballot of their own. Pure.
[[nodiscard]] BallotBox countBallots(const QList<VoteEvent> &events, const Roster &roster,
                                     const Electorate &electorate, const VotingPeriod &period);

[[nodiscard]] QString eventFateName(EventFate fate);

} // namespace tallybook
