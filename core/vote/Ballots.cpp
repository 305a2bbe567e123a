// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/vote/Ballots.h"

#include "core/base/NameTable.h"
#include "core/vote/UtcDay.h"

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

/// The acts of one voter, walked in order of time; places in the ordered events, -1 for none.
struct VoterActs {
    qsizetype last = -1; ///< the last valid act: it alone decides
    qsizetype lastButOne = -1;
    qsizetype standing = -1; ///< the vote that counts so far
    qsizetype ballot = -1; ///< its place among the ballots, when all is counted
};

/// One pass over the events of a vote. Voters are looked up once an event: with a million events
/// that is what takes time.
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
        m_ordered.reserve(events.size());
        for (const VoteEvent &event : events)
            m_ordered.append(&event);
        // Mostly they are in order already.
        if (!std::is_sorted(m_ordered.cbegin(), m_ordered.cend(), comesBefore))
            std::sort(m_ordered.begin(), m_ordered.end(), comesBefore);
        m_fates.resize(m_ordered.size(), EventFate::Counted);
        findVoters();
        for (qsizetype place = 0; place < m_ordered.size(); ++place)
            take(place);

        BallotBox box;
        box.fates.reserve(m_ordered.size());
        box.ballots.reserve(m_acts.size());
        for (qsizetype place = 0; place < m_ordered.size(); ++place) {
            box.fates.insert(m_ordered[place]->id, m_fates[place]);
            if (m_fates[place] == EventFate::Counted) {
                m_acts[m_voterOf[place]].ballot = box.ballots.size();
                box.ballots.append(ballotOf(place));
            }
        }
        for (qsizetype place = 0; place < m_ordered.size(); ++place) {
            if (const auto alternative = alternativeTo(place, box.ballots))
                box.alternatives.append(*alternative);
        }
        return box;
    }

private:
    void findVoters()
    {
        QHash<QStringView, qsizetype> known; // one more than the place in m_acts; 0 is nobody's
        known.reserve(m_ordered.size());
        m_acts.reserve(m_ordered.size());
        m_voterOf.reserve(m_ordered.size());
        for (const VoteEvent *event : std::as_const(m_ordered)) {
            qsizetype voter = m_acts.size();
            // An event of nobody in particular replaces nobody's vote.
            if (event->voterId) {
                qsizetype &place = known[event->voterId.value];
                if (place == 0)
                    place = voter + 1;
                voter = place - 1;
            }
            if (voter == m_acts.size())
                m_acts.append(VoterActs());
            m_voterOf.append(voter);
        }
    }

    void take(qsizetype place)
    {
        const VoteEvent &event = *m_ordered[place];
        const Place inTime = placeOf(event, m_period);
        EventFate &fate = m_fates[place];
        if (event.removed)
            fate = EventFate::Removed;
        else if (event.admission == Admission::Rejected)
            fate = EventFate::Rejected;
        else if (inTime == Place::Inside || event.admission == Admission::Admitted)
            follow(place);
        else
            fate = inTime == Place::Early ? EventFate::Early : EventFate::Late;
    }

    void follow(qsizetype place)
    {
        VoterActs &acts = m_acts[m_voterOf[place]];
        const bool withdraws = m_ordered[place]->kind == VoteKind::Withdraw;
        if (acts.standing >= 0)
            m_fates[acts.standing] = withdraws ? EventFate::Withdrawn : EventFate::Replaced;
        if (withdraws)
            m_fates[place] = EventFate::WithdrawalItself;
        acts.standing = withdraws ? -1 : place;
        acts.lastButOne = acts.last;
        acts.last = place;
    }

    /// What would be if this one event were judged the other way. The last valid act of a voter
    /// decides alone, so nothing has to be counted again.
    std::optional<BallotAlternative> alternativeTo(qsizetype place,
                                                   const QList<Ballot> &ballots) const
    {
        const VoteEvent &event = *m_ordered[place];
        const bool outside = placeOf(event, m_period) != Place::Inside;
        if (event.removed || (!outside && event.grade == Grade::Certain))
            return std::nullopt;
        const VoterActs &acts = m_acts[m_voterOf[place]];
        qsizetype instead = -1;
        if (acts.last == place)
            instead = acts.lastButOne;
        else if (outside && event.admission != Admission::Admitted && acts.last < place)
            instead = place;
        else
            return std::nullopt; // an act before the one that decides changes nothing
        BallotAlternative alternative;
        alternative.voterId = event.voterId;
        alternative.eventId = event.id;
        alternative.doubt = outside ? VoteDoubt::Lateness : VoteDoubt::Reading;
        alternative.confirmed = event.admission != Admission::ByRule;
        alternative.counted = acts.ballot;
        alternative.instead = standingBallot(instead);
        const bool same = alternative.instead
                ? acts.ballot >= 0 && ballots[acts.ballot] == *alternative.instead
                : acts.ballot < 0;
        if (same)
            return std::nullopt;
        return alternative;
    }

    std::optional<Ballot> standingBallot(qsizetype last) const
    {
        if (last < 0 || m_ordered[last]->kind == VoteKind::Withdraw)
            return std::nullopt;
        return ballotOf(last);
    }

    Ballot ballotOf(qsizetype which) const
    {
        const VoteEvent &event = *m_ordered[which];
        Ballot ballot;
        ballot.voterId = event.voterId;
        ballot.eventId = event.id;
        ballot.value = event.value;
        ballot.claim = event.claim;
        ballot.castAt = event.castAt;
        ballot.hasReason = !QStringView(event.reason).trimmed().isEmpty();
        const Place place = placeOf(event, m_period);
        ballot.admittedLate = place == Place::Late;
        ballot.admittedEarly = place == Place::Early;

        const Roster::Judgement judgement =
                m_roster.judge(event.voterId, m_electorate, m_named, utcDay(event.castAt));
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
    QList<const VoteEvent *> m_ordered; ///< by time, then id
    QList<qsizetype> m_voterOf; ///< beside m_ordered: index into m_acts
    QList<EventFate> m_fates; ///< beside m_ordered
    QList<VoterActs> m_acts; ///< one a voter
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
