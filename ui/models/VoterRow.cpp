// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/VoterRow.h"

#include "core/base/Text.h"
#include "core/session/RecordSession.h"
#include "ui/support/words/VoteWords.h"

#include <algorithm>

namespace tallybook {

namespace {

constexpr qsizetype handful = 4; // so few ids are compared faster than hashed

} // namespace

int VoterRow::shownEvent() const
{
    if (ballot && events.size() > 1) { // asked at each comparison of a sort
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
                                     QList<const VoteEvent *> events)
{
    const auto earlier = [](const VoteEvent *a, const VoteEvent *b) {
        return a->castAt != b->castAt ? a->castAt < b->castAt : a->id < b->id;
    };
    // Mostly they are in order already.
    if (!std::is_sorted(events.cbegin(), events.cend(), earlier))
        std::sort(events.begin(), events.end(), earlier);
    const Evaluation evaluation = session.evaluation(id);

    QList<VoterRow> rows;
    rows.reserve(events.size());
    QHash<VoterId, qsizetype> places;
    places.reserve(events.size());
    for (const VoteEvent *event : std::as_const(events)) {
        auto place = places.constFind(event->voterId);
        if (place == places.cend()) {
            place = places.insert(event->voterId, rows.size());
            const std::optional<Voter> voter = session.voter(event->voterId);
            VoterRow row;
            row.voterId = event->voterId;
            row.name = VoteWords::person(voter);
            if (voter && !voter->addresses.isEmpty())
                row.address = text::visibleLine(voter->addresses.constFirst());
            rows.append(row);
        }
        VoterRow &row = rows[*place];
        row.events.append(*event);
        row.fates.append(evaluation.box.fates.value(event->id, EventFate::Removed));
    }
    const QList<VoterRow> few = rows.size() <= handful ? rows : QList<VoterRow>();
    const auto placeOf = [&](const VoterId &voter) -> qsizetype {
        if (few.isEmpty())
            return places.value(voter, -1);
        const auto found = std::find_if(few.cbegin(), few.cend(), [&voter](const VoterRow &row) {
            return row.voterId == voter;
        });
        return found == few.cend() ? -1 : found - few.cbegin();
    };
    for (const Ballot &ballot : evaluation.box.ballots) {
        if (const qsizetype place = placeOf(ballot.voterId); place >= 0)
            rows[place].ballot = ballot;
    }
    const QList<DecisiveVote> toConfirm = evaluation.outcome.toConfirm();
    for (const DecisiveVote &vote : toConfirm) {
        if (const qsizetype place = placeOf(vote.voterId); place >= 0)
            rows[place].decisive = true;
    }
    return rows;
}

} // namespace

QList<VoterRow> VoterRow::read(const RecordSession &session, const ProposalId &id)
{
    const QList<VoteEvent> all = session.events(id);
    QList<const VoteEvent *> events;
    events.reserve(all.size());
    for (const VoteEvent &event : all) {
        if (!event.removed)
            events.append(&event);
    }
    return rowsOf(session, id, std::move(events));
}

QList<VoterRow> VoterRow::read(const RecordSession &session, const ProposalId &id,
                               const QSet<VoterId> &voters)
{
    const QList<VoteEvent> all = session.events(id);
    const QList<VoterId> few = voters.size() <= handful ? voters.values() : QList<VoterId>();
    const auto wanted = [&](const VoterId &voter) {
        return few.isEmpty() ? voters.contains(voter) : few.contains(voter);
    };
    QList<const VoteEvent *> theirs;
    for (const VoteEvent &event : all) {
        if (!event.removed && wanted(event.voterId))
            theirs.append(&event);
    }
    return rowsOf(session, id, std::move(theirs));
}

} // namespace tallybook
