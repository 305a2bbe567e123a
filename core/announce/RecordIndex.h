// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/announce/Record.h"

namespace tallybook::announce {

/// A record's rows by their ids, so that a record of ten thousand votes is written in linear time.
/// The record must outlive it.
class RecordIndex final
{
public:
    explicit RecordIndex(const Record &record)
    {
        for (const Voter &voter : record.voters)
            m_voters.insert(voter.id, &voter);
        for (const VoteEvent &event : record.events)
            m_events.insert(event.id, &event);
        for (const Ballot &ballot : record.evaluation.box.ballots)
            m_ballots.insert(ballot.voterId, &ballot);
    }

    /// nullptr if there is none.
    [[nodiscard]] const Voter *voter(const VoterId &id) const { return m_voters.value(id); }
    [[nodiscard]] const VoteEvent *event(const VoteEventId &id) const { return m_events.value(id); }
    [[nodiscard]] const Ballot *ballotOf(const VoterId &id) const { return m_ballots.value(id); }

private:
    QHash<VoterId, const Voter *> m_voters;
    QHash<VoteEventId, const VoteEvent *> m_events;
    QHash<VoterId, const Ballot *> m_ballots;
};

} // namespace tallybook::announce
