// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/vote/LiveEvaluation.h"
#include "core/vote/Standing.h"
#include "core/vote/UtcDay.h"
#include "core/vote/Warnings.h"

#include <algorithm>

namespace tallybook {

namespace {

/// The holders of the last day, and who of them has a ballot.
class Holders
{
public:
    explicit Holders(QList<VoterId> holders)
        : m_holders(std::move(holders))
        , m_voted(m_holders.size(), false)
    {
        m_places.reserve(m_holders.size());
        for (const VoterId &holder : std::as_const(m_holders))
            m_places.insert(holder.value, m_places.size());
    }

    [[nodiscard]] const QList<VoterId> &all() const { return m_holders; }
    [[nodiscard]] bool contains(const VoterId &voter) const
    {
        return m_places.contains(voter.value);
    }
    /// Notes whether the voter has a ballot; whether it is one of the holders.
    bool setVoted(const VoterId &voter, bool voted)
    {
        const auto place = m_places.constFind(voter.value);
        if (place == m_places.cend())
            return false;
        m_voted[*place] = voted;
        return true;
    }
    [[nodiscard]] QList<VoterId> silent() const
    {
        QList<VoterId> silent;
        for (qsizetype i = 0; i < m_holders.size(); ++i) {
            if (!m_voted[i])
                silent.append(m_holders[i]);
        }
        return silent;
    }

private:
    QList<VoterId> m_holders;
    QHash<QStringView, qsizetype> m_places; ///< into the ids of m_holders, which never change
    QList<bool> m_voted;
};

/// Each single doubt whose other answer turns the verdict. Constant work a vote: only counts move.
/// `onRoster` stands beside the ballots.
QList<DecisiveVote> decisiveVotes(const BallotBox &box, const Standing &standing,
                                  const QList<bool> &onRoster, const Holders &holders)
{
    QList<DecisiveVote> decisive;
    const Verdict soFar = standing.verdict();
    for (qsizetype i = 0; i < box.ballots.size(); ++i) {
        const Ballot &ballot = box.ballots[i];
        const Verdict becomes = standing.verdictIfTurned(ballot, onRoster[i]);
        if (becomes != soFar) {
            decisive.append({ballot.voterId, ballot.eventId, VoteDoubt::BindingStatus, becomes,
                             ballot.why == BindingReason::DecidedByHand});
        }
    }
    for (const BallotAlternative &alternative : box.alternatives) {
        const qsizetype counted = alternative.counted;
        const Verdict becomes = standing.verdictWith(
                counted >= 0 ? &box.ballots[counted] : nullptr,
                alternative.instead ? &*alternative.instead : nullptr,
                counted >= 0 ? onRoster[counted] : holders.contains(alternative.voterId));
        if (becomes != soFar) {
            decisive.append({alternative.voterId, alternative.eventId, alternative.doubt, becomes,
                             alternative.confirmed});
        }
    }
    return decisive;
}

/// The public calls of the vote, in order: a call from before the opening called nobody to it.
QList<Timestamp> callsOfVote(const EvaluationInput &input)
{
    const std::optional<Timestamp> opens = effectivePeriod(input).opens;
    const Timestamp last = lastMoment(input);
    QList<Timestamp> calls;
    std::copy_if(input.publicCalls.cbegin(), input.publicCalls.cend(), std::back_inserter(calls),
                 [&](const Timestamp &call) { return call <= last && (!opens || call >= *opens); });
    std::sort(calls.begin(), calls.end());
    return calls;
}

/// How many of the ordered calls that reached somebody lie so many days after the one before that
/// counts.
template <typename Reached>
int callsThatCount(const QList<Timestamp> &calls, int daysApart, Reached reached)
{
    constexpr qint64 dayMs = qint64(24) * 60 * 60 * 1000;
    std::optional<Timestamp> before;
    int counted = 0;
    for (const Timestamp &call : calls) {
        if (!reached(call) || (before && before->msUntil(call) < daysApart * dayMs))
            continue;
        before = call;
        ++counted;
    }
    return counted;
}

/// Which of those without a ballot leave the base by silence: who was called often enough while
/// holding a vote, and cast none. rules.md "a holder silent through three public calls"; Flink's
/// bylaws, "2/3 Majority": the holder who was contacted and did not respond to all the attempts.
/// So a call counts only for who was a holder on its day, and a vote that is late, early, withdrawn
/// or rejected is an answer.
QList<VoterId> leftBySilence(const EvaluationInput &input, const QList<Timestamp> &calls,
                             const QList<VoterId> &silent)
{
    const SilencePolicy &policy = input.rule.silence;
    QList<VoterId> left;
    if (policy.calls == 0 || calls.size() < policy.calls)
        return left;
    QSet<VoterId> answered;
    for (const VoteEvent &event : input.events) {
        if (!event.removed)
            answered.insert(event.voterId);
    }
    const QSet<VoterId> named(input.electorate.named.cbegin(), input.electorate.named.cend());
    for (const VoterId &holder : silent) {
        const auto wasHolder = [&](const Timestamp &call) {
            return input.roster.judge(holder, input.electorate, named, utcDay(call)).binding
                    == true;
        };
        if (!answered.contains(holder)
            && callsThatCount(calls, policy.daysApart, wasHolder) >= policy.calls)
            left.append(holder);
    }
    return left;
}

/// Whether the electorate could still bring about the other verdict: by all voting one way, or by
/// taking every vote back. More than that no rule can ask for whose conditions only favour +1.
bool canBeTurned(const RuleJudge &judge, const Outcome &outcome)
{
    // Who left the base by silence comes back with a vote.
    const int all = outcome.holders + int(outcome.leftBase.size());
    const SideCounts extremes[] = {{all, 0, 0}, {0, all, 0}, {0, 0, all}, {}};
    return std::any_of(std::begin(extremes), std::end(extremes), [&](const SideCounts &counts) {
        return judge.verdict(counts, all) != outcome.soFar;
    });
}

[[nodiscard]] bool isPastClose(const EvaluationInput &input)
{
    return input.period.closes && *input.period.closes < input.now;
}

/// Until the close of an open vote; 0 without one.
[[nodiscard]] qint64 msLeft(const EvaluationInput &input)
{
    if (input.closed || !input.period.closes || isPastClose(input))
        return 0;
    return input.now.msUntil(*input.period.closes);
}

} // namespace

bool carryOver(Evaluation &evaluation, const EvaluationInput &input, const Timestamp &judgedAt)
{
    EvaluationInput then = input;
    then.now = judgedAt;
    if (utcDay(lastMoment(then)) != utcDay(lastMoment(input))
        || isPastClose(then) != isPastClose(input)
        || callsOfVote(then).size() != callsOfVote(input).size())
        return false;
    evaluation.outcome.msLeft = msLeft(input);
    return true;
}

class LiveEvaluation::Parts
{
public:
    explicit Parts(const EvaluationInput &input)
        : holders(input.roster.holders(input.electorate, lastMoment(input).toUtc().date()))
        , at(input.now)
        , counted(input.events.size())
    {
        BallotBox &box = evaluation.box;
        box = countBallots(input.events, input.roster, input.electorate, effectivePeriod(input));
        onRoster.reserve(box.ballots.size());
        for (const Ballot &ballot : std::as_const(box.ballots))
            onRoster.append(holders.setVoted(ballot.voterId, true));
        judge(input);
    }

    /// The verdict of the ballots that are there.
    void judge(const EvaluationInput &input);
    /// Takes the touched voters' votes out of the box, and puts in what they count for now.
    void recount(const EvaluationInput &input, const VotesTouched &touched);

    Evaluation evaluation;
    Holders holders;
    QList<bool> onRoster; ///< beside the ballots
    Timestamp at;
    qsizetype counted = 0;
    bool fatesChanged = true;

private:
    void takeOut(const VotesTouched &touched);
    void putIn(const BallotBox &theirs);
    void sortAlternatives(const QList<VoteEvent> &events);
};

void LiveEvaluation::Parts::judge(const EvaluationInput &input)
{
    const BallotBox &box = evaluation.box;
    evaluation.tally = tallyOf(box.ballots);
    Standing standing(input);
    for (qsizetype i = 0; i < box.ballots.size(); ++i)
        standing.add(box.ballots[i], onRoster[i]);
    const QList<VoterId> silent = holders.silent();
    const QList<Timestamp> calls = callsOfVote(input);
    const QList<VoterId> left = leftBySilence(input, calls, silent);
    standing.addSilent(silent.size() - left.size());

    Outcome &outcome = evaluation.outcome;
    outcome = judgeCounts(input.rule, input.readingId, standing.counts(), standing.base());
    outcome.silentHolders = silent;
    outcome.publicCalls = callsThatCount(calls, input.rule.silence.daysApart,
                                         [](const Timestamp &) { return true; });
    outcome.leftBase = left;
    outcome.decisive = decisiveVotes(box, standing, onRoster, holders);
    if (!input.closed) {
        outcome.verdict = Verdict::Undecided;
        outcome.canStillChange = !isPastClose(input)
                && (holders.all().isEmpty() || canBeTurned(standing.judge(), outcome));
        outcome.msLeft = msLeft(input);
    }
    outcome.warnings = findWarnings(input, evaluation, holders.all());
}

void LiveEvaluation::Parts::takeOut(const VotesTouched &touched)
{
    BallotBox &box = evaluation.box;
    for (const VoteEventId &event : touched.events)
        box.fates.remove(event);
    for (const VoterId &voter : touched.voters) {
        holders.setVoted(voter, false);
        // The reading goes by the const list: a box that is shared is not copied for it.
        const auto found =
                std::find_if(box.ballots.cbegin(), box.ballots.cend(),
                             [&voter](const Ballot &ballot) { return ballot.voterId == voter; });
        if (found == box.ballots.cend())
            continue;
        const qsizetype place = found - box.ballots.cbegin();
        box.ballots.removeAt(place);
        onRoster.removeAt(place);
        for (BallotAlternative &other : box.alternatives)
            other.counted -= other.counted > place ? 1 : 0;
    }
    box.alternatives.removeIf([&touched](const BallotAlternative &alternative) {
        return touched.voters.contains(alternative.voterId);
    });
}

void LiveEvaluation::Parts::putIn(const BallotBox &theirs)
{
    BallotBox &box = evaluation.box;
    box.fates.insert(theirs.fates);
    for (const Ballot &ballot : theirs.ballots) {
        const auto after = std::upper_bound(box.ballots.cbegin(), box.ballots.cend(), ballot,
                                            [](const Ballot &a, const Ballot &b) {
                                                return a.castAt != b.castAt ? a.castAt < b.castAt
                                                                            : a.eventId < b.eventId;
                                            });
        const qsizetype place = after - box.ballots.cbegin();
        box.ballots.insert(place, ballot);
        onRoster.insert(place, holders.setVoted(ballot.voterId, true));
        for (BallotAlternative &other : box.alternatives)
            other.counted += other.counted >= place ? 1 : 0;
    }
    for (BallotAlternative alternative : theirs.alternatives) {
        if (alternative.counted >= 0) {
            const VoteEventId event = theirs.ballots.at(alternative.counted).eventId;
            const auto found =
                    std::find_if(box.ballots.cbegin(), box.ballots.cend(),
                                 [&event](const Ballot &each) { return each.eventId == event; });
            alternative.counted = found - box.ballots.cbegin();
        }
        box.alternatives.append(alternative);
    }
}

void LiveEvaluation::Parts::sortAlternatives(const QList<VoteEvent> &events)
{
    QList<BallotAlternative> &alternatives = evaluation.box.alternatives;
    QHash<VoteEventId, Timestamp> cast;
    for (const BallotAlternative &alternative : std::as_const(alternatives))
        cast.insert(alternative.eventId, {});
    for (const VoteEvent &event : events) {
        if (const auto found = cast.find(event.id); found != cast.end())
            *found = event.castAt;
    }
    std::sort(alternatives.begin(), alternatives.end(),
              [&cast](const BallotAlternative &a, const BallotAlternative &b) {
                  const Timestamp castA = cast.value(a.eventId);
                  const Timestamp castB = cast.value(b.eventId);
                  return castA != castB ? castA < castB : a.eventId < b.eventId;
              });
}

void LiveEvaluation::Parts::recount(const EvaluationInput &input, const VotesTouched &touched)
{
    QList<VoteEvent> theirs;
    const QList<VoterId> voters(touched.voters.cbegin(), touched.voters.cend());
    for (const VoteEvent &event : input.events) {
        if (voters.contains(event.voterId)) // a handful: compared faster than hashed
            theirs.append(event);
    }
    counted = theirs.size();
    const BallotBox box =
            countBallots(theirs, input.roster, input.electorate, effectivePeriod(input));
    const QHash<VoteEventId, EventFate> &before = evaluation.box.fates;
    fatesChanged = false;
    for (auto fate = box.fates.cbegin(); fate != box.fates.cend(); ++fate) {
        const auto known = before.constFind(fate.key());
        fatesChanged = fatesChanged || known == before.cend() || *known != *fate;
    }
    for (const VoteEventId &event : touched.events)
        fatesChanged = fatesChanged || !box.fates.contains(event);
    takeOut(touched);
    putIn(box);
    if (!box.alternatives.isEmpty())
        sortAlternatives(input.events);
    judge(input);
}

LiveEvaluation::LiveEvaluation(const EvaluationInput &input)
    : d(std::make_unique<Parts>(input))
{
}

LiveEvaluation::~LiveEvaluation() = default;
LiveEvaluation::LiveEvaluation(LiveEvaluation &&) noexcept = default;
LiveEvaluation &LiveEvaluation::operator=(LiveEvaluation &&) noexcept = default;

const Evaluation &LiveEvaluation::evaluation() const
{
    return d->evaluation;
}

bool LiveEvaluation::follow(const EvaluationInput &input, const VotesTouched &touched)
{
    constexpr qsizetype handful = 16;
    if (touched.voters.size() > handful || touched.voters.contains(VoterId()))
        return false;
    if (!carryOver(d->evaluation, input, d->at))
        return false;
    d->at = input.now;
    d->counted = 0;
    d->fatesChanged = false;
    if (!touched.isEmpty())
        d->recount(input, touched);
    return true;
}

bool LiveEvaluation::fatesChanged() const
{
    return d->fatesChanged;
}

qsizetype LiveEvaluation::counted() const
{
    return d->counted;
}

Evaluation evaluate(const EvaluationInput &input)
{
    return LiveEvaluation(input).evaluation();
}

} // namespace tallybook
