// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/vote/RuleJudge.h"

#include <algorithm>
#include <limits>

namespace tallybook {

namespace {

constexpr std::array<VoteSideFlag, 3> sideFlags = {VoteSideFlag::For, VoteSideFlag::Abstain,
                                                   VoteSideFlag::Against};

/// Adds `factor` to the coefficient of every side in `sides`.
void addSides(std::array<qint64, 3> &votes, VoteSides sides, qint64 factor)
{
    for (std::size_t side = 0; side < sideFlags.size(); ++side) {
        if (sides.testFlag(sideFlags[side]))
            votes[side] += factor;
    }
}

qint64 floorDivided(qint64 number, qint64 divisor) // divisor > 0
{
    return number >= 0 ? number / divisor : -((-number + divisor - 1) / divisor);
}

const Reading *findReading(const Rule &rule, const QString &id)
{
    for (const Reading &reading : rule.readings) {
        if (reading.id == id)
            return &reading;
    }
    return nullptr;
}

int atLeastVoters(int holders, const SideCounts &counts)
{
    return std::max(holders, counts.total());
}

} // namespace

qint64 RuleJudge::Inequality::value(const SideCounts &counts, int allHolders) const
{
    return votes[0] * counts.forVotes + votes[1] * counts.abstain + votes[2] * counts.against
            + holders * allHolders + constant;
}

QList<RuleJudge::Inequality> RuleJudge::inequalitiesOf(const Condition &condition)
{
    QList<Inequality> found;
    Inequality inequality;
    switch (condition.type) {
    case Condition::Type::Count:
        if (condition.atLeast) {
            addSides(inequality.votes, condition.of, 1);
            inequality.constant = -*condition.atLeast;
            found.append(inequality);
        }
        if (condition.atMost) {
            inequality = {};
            addSides(inequality.votes, condition.of, -1);
            inequality.constant = *condition.atMost;
            found.append(inequality);
        }
        break;
    case Condition::Type::Ratio:
        addSides(inequality.votes, condition.of, 1);
        addSides(inequality.votes, condition.against, -condition.factor);
        inequality.constant = condition.strict ? -1 : 0;
        found.append(inequality);
        break;
    case Condition::Type::Share:
        addSides(inequality.votes, condition.of, condition.denominator);
        inequality.holders = -condition.numerator;
        inequality.constant = condition.strict ? -1 : 0;
        found.append(inequality);
        // Of nobody there is no share: 0 of 0 holders is not met.
        inequality = {};
        inequality.holders = 1;
        inequality.constant = -1;
        found.append(inequality);
        break;
    }
    return found;
}

RuleJudge::RuleJudge(const Rule &rule, const QString &readingId)
    : m_conditions(rule.conditions)
{
    const Reading *reading = findReading(rule, readingId);
    if (!reading)
        reading = findReading(rule, rule.defaultReading);
    if (reading) {
        m_readingId = reading->id;
        for (Condition &condition : m_conditions) {
            if (condition.id == reading->replaces)
                condition = reading->condition;
        }
    }
    for (const Condition &condition : std::as_const(m_conditions))
        m_inequalities += inequalitiesOf(condition);
    // Rules from files are checked for this; a rule from anywhere must not approve by accident.
    Inequality support;
    support.votes[0] = 1;
    support.constant = -1;
    if (!rule.silenceIsConsent || m_conditions.isEmpty())
        m_inequalities.append(support);
    Inequality never;
    never.constant = -1;
    if (m_conditions.isEmpty())
        m_inequalities.append(never);
}

Verdict RuleJudge::verdict(const SideCounts &counts, int holders) const
{
    const int base = atLeastVoters(holders, counts);
    const bool met = std::all_of(m_inequalities.cbegin(), m_inequalities.cend(),
                                 [&](const Inequality &i) { return i.value(counts, base) >= 0; });
    return met ? Verdict::Approved : Verdict::Rejected;
}

QList<Flip> RuleJudge::margin(const SideCounts &counts, int holders) const
{
    QList<Flip> flips;
    for (const VoteSide side : {VoteSide::For, VoteSide::Abstain, VoteSide::Against}) {
        if (const std::optional<Flip> flip = flipBy(side, counts, holders))
            flips.append(*flip);
    }
    std::stable_sort(flips.begin(), flips.end(),
                     [](const Flip &a, const Flip &b) { return a.more < b.more; });
    return flips;
}

/// With k more votes of one side every inequality is a + b k >= 0, so that all of them together
/// hold for one run of k: the flip is where the run begins, or just behind its end.
std::optional<Flip> RuleJudge::flipBy(VoteSide side, const SideCounts &counts, int holders) const
{
    const int base = atLeastVoters(holders, counts);
    qint64 first = 0;
    qint64 last = std::numeric_limits<int>::max();
    qint64 most = last;
    for (const Inequality &inequality : m_inequalities) {
        const qint64 now = inequality.value(counts, base);
        const qint64 step = inequality.votes[std::size_t(side)];
        if (inequality.holders != 0)
            most = base - counts.total(); // only those who are silent can still vote
        if (step > 0)
            first = std::max(first, -floorDivided(now, step));
        else if (step < 0)
            last = std::min(last, floorDivided(now, -step));
        else if (now < 0)
            return std::nullopt;
    }
    const bool approved = first == 0 && last >= 0;
    const qint64 more = approved ? last + 1 : first;
    if (more > most || (!approved && first > last))
        return std::nullopt;
    return Flip{side, int(more), approved ? Verdict::Rejected : Verdict::Approved};
}

ConditionResult RuleJudge::measure(const Condition &condition, const SideCounts &counts,
                                   int holders)
{
    const qint64 base = atLeastVoters(holders, counts);
    ConditionResult result;
    result.condition = condition;
    result.left = counts.of(condition.of);
    switch (condition.type) {
    case Condition::Type::Count:
        result.right = condition.atLeast ? *condition.atLeast : condition.atMost.value_or(0);
        break;
    case Condition::Type::Ratio:
        result.rightVotes = counts.of(condition.against);
        result.right = condition.factor * result.rightVotes;
        break;
    case Condition::Type::Share:
        result.rightVotes = base;
        // The smallest whole number of votes that is enough; of nobody none is.
        result.right = condition.strict
                ? floorDivided(condition.numerator * base, condition.denominator) + 1
                : -floorDivided(-condition.numerator * base, condition.denominator);
        result.right = std::max(result.right, qint64(1));
        break;
    }
    const QList<Inequality> inequalities = inequalitiesOf(condition);
    result.met = std::all_of(inequalities.cbegin(), inequalities.cend(),
                             [&](const Inequality &i) { return i.value(counts, int(base)) >= 0; });
    return result;
}

} // namespace tallybook
