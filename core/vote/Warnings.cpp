// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/vote/Warnings.h"

#include <QSet>

#include <algorithm>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 msPerHour = qint64(60) * 60 * 1000;

QDate dayOf(const Timestamp &moment)
{
    return moment.toUtc().date();
}

void warnOfPeriod(const EvaluationInput &input, QList<Warning> &warnings)
{
    const std::optional<Timestamp> &opens = input.period.opens;
    const std::optional<Timestamp> &closes = input.period.closes;
    if (!opens || !closes) {
        warnings.append({WarningCode::NoPeriod, {}});
    } else if (opens->msUntil(*closes) < input.rule.minimumHours * msPerHour) {
        warnings.append({WarningCode::PeriodTooShort,
                         {QString::number(opens->msUntil(*closes) / msPerHour),
                          QString::number(input.rule.minimumHours)}});
    }
    if (input.closed && input.closedAt && closes && *input.closedAt < *closes) {
        const qint64 left = input.closedAt->msUntil(*closes) - 1;
        warnings.append({WarningCode::ClosedEarly, {QString::number(left / msPerHour + 1)}});
    }
}

/// rules.md "with fewer than 3 binding +1 the vote cannot be closed; it must be extended".
void warnOfTooFew(const EvaluationInput &input, const Outcome &outcome, QList<Warning> &warnings)
{
    const bool begun = input.period.opens && *input.period.opens <= input.now;
    if (outcome.missingToClose == 0 || !(input.closed || begun))
        return;
    warnings.append(
            {input.closed ? WarningCode::ClosedWithTooFew : WarningCode::TooFewToClose,
             {QString::number(outcome.judged.forVotes), QString::number(input.rule.closesFrom)}});
}

void warnOfRoster(const EvaluationInput &input, const QList<VoterId> &after,
                  QList<Warning> &warnings)
{
    if (!input.period.opens)
        return;
    const QList<VoterId> before =
            input.roster.holders(input.electorate, dayOf(*input.period.opens));
    if (before == after)
        return;
    const QSet<VoterId> were(before.cbegin(), before.cend());
    const QSet<VoterId> are(after.cbegin(), after.cend());
    QStringList left;
    for (const VoterId &voter : before) {
        if (!are.contains(voter))
            left.append(voter.value);
    }
    if (!left.isEmpty())
        warnings.append({WarningCode::RosterLeftDuringVote, left});
    QStringList joined;
    for (const VoterId &voter : after) {
        if (!were.contains(voter))
            joined.append(voter.value);
    }
    if (!joined.isEmpty())
        warnings.append({WarningCode::RosterJoinedDuringVote, joined});
}

/// Whether "veto" stands in the text at all, small or large. Of thousands of reasons hardly one has
/// it, so that nothing is folded for that.
bool mentionsVeto(QStringView text)
{
    constexpr QStringView wanted = u"veto";
    const auto same = [](QChar c, QChar lower) { return (c.unicode() | 0x20) == lower.unicode(); };
    return std::search(text.cbegin(), text.cend(), wanted.cbegin(), wanted.cend(), same)
            != text.cend();
}

/// Whether a word of the text begins with "veto" ("vetoed", "vetoing") and is not denied just
/// before ("not a veto").
bool claimsVeto(const QString &text)
{
    if (!mentionsVeto(text))
        return false;
    constexpr qsizetype reach = 3;
    const QString folded = text.toLower();
    QStringList words;
    QString word;
    for (const QChar c : folded + u' ') {
        if (c.isLetterOrNumber() || c == u'\'') {
            word += c;
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!words[i].startsWith(u"veto"))
            continue;
        bool denied = false;
        for (qsizetype j = std::max(qsizetype(0), i - reach); j < i; ++j) {
            const QString &before = words[j];
            denied |= before == u"not" || before == u"no" || before == u"without"
                    || before.endsWith(u"n't");
        }
        if (!denied)
            return true;
    }
    return false;
}

void warnOfVotes(const EvaluationInput &input, const Evaluation &judged, QList<Warning> &warnings)
{
    QSet<VoteEventId> vetoes; // claimed where the rule knows none
    if (input.rule.veto == VetoPolicy::None) {
        for (const VoteEvent &event : input.events) {
            if (event.value.side() == VoteSide::Against
                && (claimsVeto(event.reason) || claimsVeto(event.evidence.text)))
                vetoes.insert(event.id);
        }
    }
    for (const Ballot &ballot : judged.box.ballots) {
        const bool against = ballot.value.side() == VoteSide::Against;
        if (against && !ballot.hasReason)
            warnings.append({WarningCode::AgainstWithoutReason, {ballot.voterId.value}});
        if (ballot.claimDiffers)
            warnings.append({WarningCode::ClaimDiffers, {ballot.voterId.value}});
        if (against && vetoes.contains(ballot.eventId))
            warnings.append({WarningCode::VetoClaimedWithoutVeto, {ballot.voterId.value}});
    }
}

/// "0 >= 2 x 0": a comparison that holds because nobody is on either side.
bool holdsOnPaperOnly(const Outcome &outcome)
{
    return outcome.judged.forVotes == 0 && outcome.judged.total() > 0
            && std::any_of(outcome.conditions.cbegin(), outcome.conditions.cend(),
                           [](const ConditionResult &result) {
                               return result.met && result.left == 0
                                       && result.condition.type != Condition::Type::Count;
                           });
}

} // namespace

VotingPeriod effectivePeriod(const EvaluationInput &input)
{
    VotingPeriod period = input.period;
    if (input.closed && input.closedAt && (!period.closes || *input.closedAt < *period.closes))
        period.closes = input.closedAt;
    return period;
}

Timestamp lastMoment(const EvaluationInput &input)
{
    const std::optional<Timestamp> end = effectivePeriod(input).closes;
    if (input.closed)
        return end.value_or(input.now);
    return end ? std::min(*end, input.now) : input.now;
}

QList<Warning> findWarnings(const EvaluationInput &input, const Evaluation &judged,
                            const QList<VoterId> &holders)
{
    QList<Warning> warnings;
    if (!input.rule.kinds.isEmpty() && !input.kind.isEmpty()
        && !input.rule.kinds.contains(input.kind)) {
        warnings.append({WarningCode::RuleDoesNotFitKind, {input.rule.id, input.kind}});
    }
    warnOfPeriod(input, warnings);
    warnOfTooFew(input, judged.outcome, warnings);
    warnOfRoster(input, holders, warnings);
    if (!judged.outcome.readingsAgree)
        warnings.append({WarningCode::ReadingsDiffer, {}});
    if (holdsOnPaperOnly(judged.outcome))
        warnings.append({WarningCode::ZeroInFavour, {}});
    if (const int unknown = judged.tally.unknown.total(); unknown > 0)
        warnings.append({WarningCode::UnknownBinding, {QString::number(unknown)}});
    warnOfVotes(input, judged, warnings);
    return warnings;
}

} // namespace tallybook
