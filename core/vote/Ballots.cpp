// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/vote/Ballots.h"

#include "core/base/NameTable.h"

#include <algorithm>

namespace tallybook {

namespace {

constexpr auto fateNames = nameTable<EventFate>({
        {EventFate::Counted, u"counted"},
        {EventFate::Replaced, u"replaced"},
        {EventFate::Withdrawn, u"withdrawn"},
        {EventFate::WithdrawalItself, u"withdrawal"},
        {EventFate::Early, u"early"},
        {EventFate::Late, u"late"},
        {EventFate::Rejected, u"rejected"},
        {EventFate::Removed, u"removed"},
});

enum class Place { Inside, Early, Late };

Place placeOf(const VoteEvent &event, const VotingPeriod &period)
{
    if (period.opens && event.castAt < *period.opens)
        return Place::Early;
    if (period.closes && event.castAt > *period.closes)
        return Place::Late;
    return Place::Inside;
}

bool comesBefore(const VoteEvent *a, const VoteEvent *b)
{
    return a->castAt != b->castAt ? a->castAt < b->castAt : a->id < b->id;
}

/// The acts of one voter, walked in order of time.
struct VoterActs {
    const VoteEvent *last = nullptr; ///< the last valid act: it alone decides
    const VoteEvent *lastButOne = nullptr;
    const VoteEvent *standing = nullptr; ///< the vote that counts so far
};

/// One pass over the events of a vote.
class Counting
{
public:
    Counting(const Roster &roster, const Electorate &electorate, const VotingPeriod &period)
        : m_roster(roster)
        , m_electorate(electorate)
        , m_period(period)
        , m_named(electorate.named.cbegin(), electorate.named.cend())
    {
    }

    BallotBox run(const QList<VoteEvent> &events)
    {
        QList<const VoteEvent *> ordered;
        ordered.reserve(events.size());
        for (const VoteEvent &event : events)
            ordered.append(&event);
        std::sort(ordered.begin(), ordered.end(), comesBefore);

        m_box.fates.reserve(events.size());
        for (const VoteEvent *event : ordered)
            take(*event);
        for (const VoteEvent *event : ordered) {
            if (m_acts.value(keyOf(*event)).standing == event) {
                m_box.fates.insert(event->id, EventFate::Counted);
                m_box.ballots.append(ballotOf(*event));
            }
        }
        for (const VoteEvent *event : ordered)
            consider(*event);
        return std::move(m_box);
    }

private:
    /// An event of nobody in particular replaces nobody's vote.
    static QString keyOf(const VoteEvent &event)
    {
        return event.voterId ? event.voterId.value : u'\n' + event.id.value;
    }

    void take(const VoteEvent &event)
    {
        const Place place = placeOf(event, m_period);
        if (event.removed) {
            m_box.fates.insert(event.id, EventFate::Removed);
        } else if (event.admission == Admission::Rejected) {
            m_box.fates.insert(event.id, EventFate::Rejected);
        } else if (place != Place::Inside && event.admission != Admission::Admitted) {
            m_box.fates.insert(event.id,
                               place == Place::Early ? EventFate::Early : EventFate::Late);
        } else {
            follow(event);
        }
    }

    void follow(const VoteEvent &event)
    {
        VoterActs &acts = m_acts[keyOf(event)];
        const bool withdraws = event.kind == VoteKind::Withdraw;
        if (acts.standing) {
            m_box.fates.insert(acts.standing->id,
                               withdraws ? EventFate::Withdrawn : EventFate::Replaced);
        }
        if (withdraws)
            m_box.fates.insert(event.id, EventFate::WithdrawalItself);
        acts.standing = withdraws ? nullptr : &event;
        acts.lastButOne = acts.last;
        acts.last = &event;
    }

    /// What would be if this one event were judged the other way. The last valid act of a voter
    /// decides alone, so nothing has to be counted again.
    void consider(const VoteEvent &event)
    {
        const bool outside = placeOf(event, m_period) != Place::Inside;
        const bool doubtful = event.grade != Grade::Certain;
        if (event.removed || (!outside && !doubtful))
            return;
        const VoterActs acts = m_acts.value(keyOf(event));
        const bool valid = acts.last == &event;
        const VoteEvent *instead = acts.last;
        if (valid) {
            instead = acts.lastButOne;
        } else if (outside && event.admission != Admission::Admitted
                   && (!acts.last || comesBefore(acts.last, &event))) {
            instead = &event;
        } else {
            return; // an earlier act than the one that decides changes nothing
        }
        BallotAlternative alternative;
        alternative.voterId = event.voterId;
        alternative.eventId = event.id;
        alternative.doubt = outside ? VoteDoubt::Lateness : VoteDoubt::Reading;
        alternative.confirmed = event.admission != Admission::ByRule;
        alternative.counted = standingBallot(acts.last);
        alternative.instead = standingBallot(instead);
        if (alternative.counted != alternative.instead)
            m_box.alternatives.append(alternative);
    }

    std::optional<Ballot> standingBallot(const VoteEvent *last) const
    {
        if (!last || last->kind == VoteKind::Withdraw)
            return std::nullopt;
        return ballotOf(*last);
    }

    Ballot ballotOf(const VoteEvent &event) const
    {
        Ballot ballot;
        ballot.voterId = event.voterId;
        ballot.eventId = event.id;
        ballot.value = event.value;
        ballot.claim = event.claim;
        ballot.castAt = event.castAt;
        ballot.hasReason = !event.reason.trimmed().isEmpty();
        const Place place = placeOf(event, m_period);
        ballot.admittedLate = place == Place::Late;
        ballot.admittedEarly = place == Place::Early;

        const Roster::Judgement judgement =
                m_roster.judge(event.voterId, m_electorate, m_named, event.castAt.toUtc().date());
        ballot.role = judgement.role;
        ballot.binding = judgement.binding;
        ballot.why = judgement.why;
        if (event.bindingOverride != BindingOverride::None) {
            ballot.binding = event.bindingOverride == BindingOverride::Binding;
            ballot.why = BindingReason::DecidedByHand;
        }
        ballot.claimDiffers = ballot.binding && event.claim != Claim::Silent
                && *ballot.binding != (event.claim == Claim::Binding);
        return ballot;
    }

    const Roster &m_roster;
    const Electorate &m_electorate;
    const VotingPeriod &m_period;
    const QSet<VoterId> m_named;
    QHash<QString, VoterActs> m_acts;
    BallotBox m_box;
};

} // namespace

BallotBox countBallots(const QList<VoteEvent> &events, const Roster &roster,
                       const Electorate &electorate, const VotingPeriod &period)
{
    return Counting(roster, electorate, period).run(events);
}

QString eventFateName(EventFate fate)
{
    return fateNames.name(fate);
}

} // namespace tallybook
