// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/vote/Outcome.h"
#include "core/vote/RuleJudge.h"
#include "core/vote/UtcDay.h"
#include "core/vote/Warnings.h"

#include <algorithm>

namespace tallybook {

namespace {

/// The binding counts and the electorate's size, and how both would differ for other ballots.
class Standing
{
public:
    explicit Standing(const EvaluationInput &input)
        : m_rule(input.rule)
        , m_judge(input.rule, input.readingId)
    {
    }

    /// Holders without a ballot who belong to the base.
    void addSilent(qsizetype holders) { m_base += int(holders); }

    void add(const Ballot &ballot, bool onRoster)
    {
        apply(ballot, 1, m_counts);
        m_base += seat(&ballot, onRoster);
    }

    [[nodiscard]] const SideCounts &counts() const { return m_counts; }
    /// Who holds a vote: the holders of the last day, those whose votes bound on their own day,
    /// less those whom the person in charge ruled out.
    [[nodiscard]] int base() const { return m_base; }
    [[nodiscard]] Verdict verdict() const { return m_judge.verdict(m_counts, m_base); }
    [[nodiscard]] const RuleJudge &judge() const { return m_judge; }

    /// The verdict if the person in charge decided the other way whether this ballot binds.
    [[nodiscard]] Verdict verdictIfTurned(const Ballot &ballot, bool onRoster) const
    {
        const bool binds = ballot.binding == true;
        SideCounts counts = m_counts;
        if (!isVoid(ballot))
            counts.add(ballot.value.side(), binds ? -1 : 1);
        return m_judge.verdict(counts, m_base + (binds ? 0 : 1) - seat(&ballot, onRoster));
    }

    /// The verdict if one voter's ballot were another one.
    [[nodiscard]] Verdict verdictWith(const Ballot *counted, const Ballot *instead,
                                      bool onRoster) const
    {
        SideCounts counts = m_counts;
        if (counted)
            apply(*counted, -1, counts);
        if (instead)
            apply(*instead, 1, counts);
        return m_judge.verdict(counts, m_base + seat(instead, onRoster) - seat(counted, onRoster));
    }

private:
    [[nodiscard]] bool isVoid(const Ballot &ballot) const
    {
        return ballot.value.side() == VoteSide::Against && !ballot.hasReason
                && m_rule.veto == VetoPolicy::WithReason;
    }

    void apply(const Ballot &ballot, int sign, SideCounts &counts) const
    {
        if (ballot.binding == true && !isVoid(ballot))
            counts.add(ballot.value.side(), sign);
    }

    /// 1 if the voter of this ballot (or of none) belongs to the base. Who cast a vote, counted or
    /// not, is not silent and stays in it (leftBySilence).
    [[nodiscard]] int seat(const Ballot *ballot, bool onRoster) const
    {
        if (ballot && ballot->binding == true)
            return 1;
        if (ballot && ballot->binding == false && ballot->why == BindingReason::DecidedByHand)
            return 0;
        return onRoster ? 1 : 0;
    }

    const Rule &m_rule;
    const RuleJudge m_judge;
    SideCounts m_counts;
    int m_base = 0;
};

/// The holders of the last day, and who of them has a ballot.
class Holders
{
public:
    explicit Holders(const QList<VoterId> &holders)
        : m_holders(holders)
        , m_voted(holders.size(), false)
    {
        m_places.reserve(holders.size());
        for (const VoterId &holder : holders)
            m_places.insert(holder.value, m_places.size());
    }

    [[nodiscard]] bool contains(const VoterId &voter) const
    {
        return m_places.contains(voter.value);
    }
    /// Marks the voter; whether it is one of the holders.
    bool hasVoted(const VoterId &voter)
    {
        const auto place = m_places.constFind(voter.value);
        if (place == m_places.cend())
            return false;
        m_voted[*place] = true;
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
    const QList<VoterId> &m_holders;
    QHash<QStringView, qsizetype> m_places;
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

Evaluation evaluate(const EvaluationInput &input)
{
    Evaluation evaluation;
    BallotBox &box = evaluation.box;
    box = countBallots(input.events, input.roster, input.electorate, effectivePeriod(input));
    evaluation.tally = tallyOf(box.ballots);

    const QList<VoterId> onLastDay =
            input.roster.holders(input.electorate, lastMoment(input).toUtc().date());
    Holders holders(onLastDay);
    Standing standing(input);
    QList<bool> onRoster;
    onRoster.reserve(box.ballots.size());
    for (const Ballot &ballot : std::as_const(box.ballots)) {
        onRoster.append(holders.hasVoted(ballot.voterId));
        standing.add(ballot, onRoster.last());
    }
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
                && (onLastDay.isEmpty() || canBeTurned(standing.judge(), outcome));
        outcome.msLeft = msLeft(input);
    }
    outcome.warnings = findWarnings(input, evaluation, onLastDay);
    return evaluation;
}

} // namespace tallybook
