// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/vote/Outcome.h"

#include "core/base/NameTable.h"
#include "core/vote/Decision.h"
#include "core/vote/RuleJudge.h"

#include <algorithm>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto verdictNames = nameTable<Verdict>({
        {Verdict::Approved, u"approved"},
        {Verdict::Rejected, u"rejected"},
        {Verdict::Undecided, u"undecided"},
});

constexpr auto warningNames = nameTable<WarningCode>({
        {WarningCode::PeriodTooShort, u"period-too-short"},
        {WarningCode::NoPeriod, u"no-period"},
        {WarningCode::ClosedEarly, u"closed-early"},
        {WarningCode::RosterLeftDuringVote, u"roster-left-during-vote"},
        {WarningCode::RosterJoinedDuringVote, u"roster-joined-during-vote"},
        {WarningCode::AgainstWithoutReason, u"against-without-reason"},
        {WarningCode::ClaimDiffers, u"claim-differs"},
        {WarningCode::VetoClaimedWithoutVeto, u"veto-claimed-without-veto"},
        {WarningCode::ReadingsDiffer, u"readings-differ"},
        {WarningCode::ZeroInFavour, u"zero-in-favour"},
        {WarningCode::UnknownBinding, u"unknown-binding"},
        {WarningCode::RuleDoesNotFitKind, u"rule-does-not-fit-kind"},
        {WarningCode::TooFewToClose, u"too-few-to-close"},
        {WarningCode::ClosedWithTooFew, u"closed-with-too-few"},
});

constexpr auto sideNames = nameTable<VoteSide>({
        {VoteSide::For, u"for"},
        {VoteSide::Abstain, u"abstain"},
        {VoteSide::Against, u"against"},
});

constexpr auto doubtNames = nameTable<VoteDoubt>({
        {VoteDoubt::BindingStatus, u"binding-status"},
        {VoteDoubt::Lateness, u"lateness"},
        {VoteDoubt::Reading, u"reading"},
});

/// What the votes of some sides are called in a mail.
QString sidesInMail(VoteSides sides)
{
    const bool inFavour = sides.testFlag(VoteSideFlag::For);
    const bool neutral = sides.testFlag(VoteSideFlag::Abstain);
    const bool against = sides.testFlag(VoteSideFlag::Against);
    if (inFavour && against)
        return neutral ? u"binding votes of any value"_s : u"binding votes"_s;
    if (inFavour)
        return neutral ? u"+1 and 0"_s : u"+1"_s;
    if (neutral)
        return against ? u"0 and -1"_s : u"0"_s;
    return u"-1"_s;
}

QString countNumbers(const ConditionResult &result)
{
    const Condition &condition = result.condition;
    QStringList bounds;
    if (condition.atLeast)
        bounds.append(u"at least "_s + QString::number(*condition.atLeast));
    if (condition.atMost)
        bounds.append(u"at most "_s + QString::number(*condition.atMost));
    return u"%1 %2 of %3"_s.arg(sidesInMail(condition.of), QString::number(result.left),
                                bounds.join(u" and "_s));
}

QString ratioNumbers(const ConditionResult &result)
{
    const Condition &condition = result.condition;
    const QString left = u"%1 %2 %3 "_s.arg(sidesInMail(condition.of), QString::number(result.left),
                                            condition.strict ? u">"_s : u">="_s);
    const QString right =
            u"%1 %2"_s.arg(sidesInMail(condition.against), QString::number(result.rightVotes));
    if (condition.factor == 1)
        return left + right;
    return left
            + u"%1 x %2 = %3"_s.arg(QString::number(condition.factor), right,
                                    QString::number(result.right));
}

QString shareNumbers(const ConditionResult &result)
{
    const Condition &condition = result.condition;
    const QString share = condition.numerator == condition.denominator
            ? u"all"_s
            : u"%1%2/%3 of"_s.arg(condition.strict ? u"more than "_s : QString(),
                                  QString::number(condition.numerator),
                                  QString::number(condition.denominator));
    return u"%1 %2 of at least %3 (%4 %5 holders)"_s.arg(
            sidesInMail(condition.of), QString::number(result.left), QString::number(result.right),
            share, QString::number(result.rightVotes));
}

} // namespace

QString ConditionResult::numbers() const
{
    switch (condition.type) {
    case Condition::Type::Count: return countNumbers(*this);
    case Condition::Type::Ratio: return ratioNumbers(*this);
    case Condition::Type::Share: return shareNumbers(*this);
    }
    return {};
}

QString DecisiveVote::key() const
{
    return eventId.value + QLatin1Char(' ') + voteDoubtName(doubt);
}

QList<DecisiveVote> Outcome::toConfirm() const
{
    QList<DecisiveVote> open;
    std::copy_if(decisive.cbegin(), decisive.cend(), std::back_inserter(open),
                 [](const DecisiveVote &vote) { return !vote.confirmed; });
    return open;
}

Outcome judgeCounts(const Rule &rule, const QString &readingId, const SideCounts &binding,
                    int holders)
{
    const RuleJudge judge(rule, readingId);
    Outcome outcome;
    outcome.judged = binding;
    outcome.holders = std::max(holders, binding.total());
    outcome.soFar = judge.verdict(binding, holders);
    outcome.verdict = outcome.soFar;
    for (const Condition &condition : judge.conditions())
        outcome.conditions.append(RuleJudge::measure(condition, binding, holders));
    for (const Reading &reading : rule.readings) {
        ReadingResult result;
        result.reading = reading;
        result.condition = RuleJudge::measure(reading.condition, binding, holders);
        result.verdict = RuleJudge(rule, reading.id).verdict(binding, holders);
        result.chosen = reading.id == judge.readingId();
        outcome.readingsAgree &= result.verdict == outcome.soFar;
        outcome.readings.append(result);
    }
    outcome.margin = judge.margin(binding, holders);
    outcome.missingToClose = std::max(0, rule.closesFrom - binding.forVotes);
    return outcome;
}

QString verdictName(Verdict verdict)
{
    return verdictNames.name(verdict);
}

std::optional<Verdict> verdictFromName(QStringView name)
{
    return verdictNames.value(name);
}

QString warningName(WarningCode code)
{
    return warningNames.name(code);
}

QString voteSideName(VoteSide side)
{
    return sideNames.name(side);
}

QString voteDoubtName(VoteDoubt doubt)
{
    return doubtNames.name(doubt);
}

} // namespace tallybook
