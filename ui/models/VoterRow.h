// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/Outcome.h"
#include "core/vote/VoteEvent.h"

#include <QList>
#include <QSet>

namespace tallybook {

class RecordSession;

/// What the votes table shows of one voter: the vote that counts, and all votes as history.
struct VoterRow {
    VoterId voterId;
    QString name; ///< safe for one line
    QString address; ///< the first known, safe for one line
    std::optional<Ballot> ballot; ///< none if no vote of this voter counts
    QList<VoteEvent> events; ///< oldest first, removed ones left out
    QList<EventFate> fates; ///< one for each event
    bool decisive = false; ///< a doubt about it alone would turn the outcome

    bool operator==(const VoterRow &) const = default;

    /// The event that stands for the voter: the counted one, or else the latest.
    [[nodiscard]] int shownEvent() const;
    /// Somebody should look: decisive, a claim against the roster, or a status nobody knows.
    [[nodiscard]] bool needsAttention() const;
    [[nodiscard]] bool isLateOrEarly() const;
    [[nodiscard]] bool wasChanged() const { return events.size() > 1; }

    /// All voters of a record, in order of their first vote.
    [[nodiscard]] static QList<VoterRow> read(const RecordSession &session, const ProposalId &id);
    /// The same, of these voters alone.
    [[nodiscard]] static QList<VoterRow> read(const RecordSession &session, const ProposalId &id,
                                              const QSet<VoterId> &voters);
};

} // namespace tallybook
