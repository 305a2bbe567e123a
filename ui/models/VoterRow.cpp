// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/VoterRow.h"

#include "core/base/Text.h"
#include "core/session/RecordSession.h"
#include "ui/support/VoteWords.h"

#include <algorithm>

namespace tallybook {

int VoterRow::shownEvent() const
{
    if (ballot) {
        for (int i = 0; i < events.size(); ++i) {
            if (events.at(i).id == ballot->eventId)
                return i;
        }
    }
    return int(events.size()) - 1;
}

bool VoterRow::needsAttention() const
{
    if (decisive)
        return true;
    if (!ballot || ballot->why == BindingReason::DecidedByHand)
        return false;
    return ballot->claimDiffers || !ballot->binding;
}

bool VoterRow::isLateOrEarly() const
{
    return fates.contains(EventFate::Late) || fates.contains(EventFate::Early);
}

namespace {

/// The rows of the voters of these events.
[[nodiscard]] QList<VoterRow> rowsOf(const RecordSession &session, const ProposalId &id,
                                     QList<VoteEvent> events)
{
    std::sort(events.begin(), events.end(), [](const VoteEvent &a, const VoteEvent &b) {
        return a.castAt != b.castAt ? a.castAt < b.castAt : a.id < b.id;
    });
    const Evaluation evaluation = session.evaluation(id);

    QList<VoterRow> rows;
    QHash<VoterId, qsizetype> places;
    places.reserve(events.size());
    for (const VoteEvent &event : std::as_const(events)) {
        auto place = places.constFind(event.voterId);
        if (place == places.cend()) {
            place = places.insert(event.voterId, rows.size());
            const std::optional<Voter> voter = session.voter(event.voterId);
            VoterRow row;
            row.voterId = event.voterId;
            row.name = VoteWords::person(voter);
            if (voter && !voter->addresses.isEmpty())
                row.address = text::visibleLine(voter->addresses.constFirst());
            rows.append(row);
        }
        VoterRow &row = rows[*place];
        row.events.append(event);
        row.fates.append(evaluation.box.fates.value(event.id, EventFate::Removed));
    }
    for (const Ballot &ballot : evaluation.box.ballots) {
        if (const auto place = places.constFind(ballot.voterId); place != places.cend())
            rows[*place].ballot = ballot;
    }
    const QList<DecisiveVote> toConfirm = evaluation.outcome.toConfirm();
    for (const DecisiveVote &vote : toConfirm) {
        if (const auto place = places.constFind(vote.voterId); place != places.cend())
            rows[*place].decisive = true;
    }
    return rows;
}

} // namespace

QList<VoterRow> VoterRow::read(const RecordSession &session, const ProposalId &id)
{
    QList<VoteEvent> events = session.events(id);
    events.removeIf([](const VoteEvent &event) { return event.removed; });
    return rowsOf(session, id, std::move(events));
}

QList<VoterRow> VoterRow::read(const RecordSession &session, const ProposalId &id,
                               const QSet<VoterId> &voters)
{
    QList<VoteEvent> theirs;
    for (const VoteEvent &event : session.events(id)) {
        if (!event.removed && voters.contains(event.voterId))
            theirs.append(event);
    }
    return rowsOf(session, id, std::move(theirs));
}

} // namespace tallybook
