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

struct BallotBox {
    QList<Ballot> ballots; ///< by time of the effective vote, then event id
    QHash<VoteEventId, EventFate> fates; ///< every event given has one
};

/// Counts: events in any order -> one effective ballot a voter: the latest valid event inside the
/// period wins; among equal times the greater event id, so that the order given does not matter.
/// Pure.
[[nodiscard]] BallotBox countBallots(const QList<VoteEvent> &events, const Roster &roster,
                                     const Electorate &electorate, const VotingPeriod &period);

[[nodiscard]] QString eventFateName(EventFate fate);

} // namespace tallybook
