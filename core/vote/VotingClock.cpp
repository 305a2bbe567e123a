// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/vote/VotingClock.h"

#include "core/vote/Warnings.h"

#include <algorithm>

namespace tallybook {

namespace {

constexpr qint64 msPerHour = qint64(60) * 60 * 1000;

/// From when on nothing changes any more; nothing while the vote is open.
[[nodiscard]] std::optional<Timestamp> endOf(const EvaluationInput &input)
{
    return input.closed ? effectivePeriod(input).closes : std::nullopt;
}

/// Whether the moment shows the whole as it is.
[[nodiscard]] bool isWhole(const EvaluationInput &input, const Timestamp &moment)
{
    const std::optional<Timestamp> end = endOf(input);
    return moment >= input.now || (end && moment >= *end);
}

} // namespace

std::optional<Timestamp> earliestLawfulClose(const Rule &rule, const VotingPeriod &period)
{
    if (!period.opens)
        return std::nullopt;
    return Timestamp{period.opens->utcMs + rule.minimumHours * msPerHour,
                     period.opens->offsetSeconds};
}

EarlyClose earlyClose(const Rule &rule, const VotingPeriod &period, const Timestamp &at)
{
    EarlyClose early;
    if (period.closes)
        early.msBeforeAnnounced = std::max(qint64(0), at.msUntil(*period.closes));
    if (const auto lawful = earliestLawfulClose(rule, period))
        early.msBeforeLawful = std::max(qint64(0), at.msUntil(*lawful));
    return early;
}

QList<VoteEvent> eventsAt(const EvaluationInput &input, const Timestamp &moment)
{
    if (isWhole(input, moment))
        return input.events;
    QList<VoteEvent> cast;
    // A vote that was cast early and admitted counts from the opening on.
    if (input.period.opens && moment < *input.period.opens)
        return cast;
    std::copy_if(input.events.cbegin(), input.events.cend(), std::back_inserter(cast),
                 [&moment](const VoteEvent &event) { return event.castAt <= moment; });
    return cast;
}

Evaluation evaluateAt(const EvaluationInput &input, const Timestamp &moment)
{
    if (isWhole(input, moment))
        return evaluate(input);
    EvaluationInput then = input;
    then.events = eventsAt(input, moment);
    then.now = moment;
    then.closed = false;
    then.closedAt.reset();
    return evaluate(then);
}

QList<Timestamp> momentsOfVote(const EvaluationInput &input)
{
    QList<Timestamp> moments;
    const std::optional<Timestamp> &opens = input.period.opens;
    if (!opens || *opens > input.now)
        return moments;
    const Timestamp end = std::max(*opens, endOf(input).value_or(input.now));
    moments.append(*opens);
    for (const VoteEvent &event : input.events) {
        if (event.castAt > *opens && event.castAt < end)
            moments.append(event.castAt);
    }
    moments.append(end);
    if (!std::is_sorted(moments.cbegin(), moments.cend()))
        std::sort(moments.begin(), moments.end());
    moments.erase(std::unique(moments.begin(), moments.end()), moments.end());
    return moments;
}

} // namespace tallybook
