// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/announce/ResultChanges.h"

#include "core/announce/VoterLabels.h"
#include "core/announce/Words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] const Decision *lastDecision(const Record &record)
{
    for (auto it = record.decisions.rbegin(); it != record.decisions.rend(); ++it) {
        if (!it->removed)
            return &*it;
    }
    return nullptr;
}

[[nodiscard]] BallotChange::State stateOf(const QJsonObject &ballot)
{
    const QJsonValue binding = ballot.value("binding"_L1);
    return {ballot.value("value"_L1).toString(),
            binding.isBool() ? std::optional(binding.toBool()) : std::nullopt};
}

[[nodiscard]] QList<BallotChange> ballotChanges(const QJsonArray &published,
                                                const QList<Ballot> &ballots)
{
    // Votes of nobody in particular cannot be told apart, so that only their number is compared.
    QHash<QString, BallotChange::State> before;
    QStringList order;
    for (const QJsonValue each : published) {
        const QString voter = each.toObject().value("voter"_L1).toString();
        if (voter.isEmpty())
            continue;
        before.insert(voter, stateOf(each.toObject()));
        order.append(voter);
    }
    QList<BallotChange> changes;
    QSet<QString> seen;
    for (const Ballot &ballot : ballots) {
        if (ballot.voterId.isNull())
            continue;
        seen.insert(ballot.voterId.value);
        const BallotChange::State now{ballot.value.canonical(), ballot.binding};
        const auto was = before.constFind(ballot.voterId.value);
        if (was == before.cend())
            changes.append({ballot.voterId, std::nullopt, now});
        else if (*was != now)
            changes.append({ballot.voterId, *was, now});
    }
    for (const QString &voter : std::as_const(order)) {
        if (!seen.contains(voter))
            changes.append({VoterId{voter}, before.value(voter), std::nullopt});
    }
    return changes;
}

[[nodiscard]] QList<ConditionChange> conditionChanges(const QJsonArray &published,
                                                      const QList<ConditionResult> &results)
{
    QList<ConditionChange> changes;
    for (const QJsonValue each : published) {
        const QJsonObject was = each.toObject();
        for (const ConditionResult &result : results) {
            if (result.condition.id == was.value("id"_L1).toString()
                && result.met != was.value("met"_L1).toBool())
                changes.append({result.condition.id, was.value("numbers"_L1).toString(),
                                result.numbers(), result.met});
        }
    }
    return changes;
}

} // namespace

std::optional<ResultChanges> resultChanges(const Record &record)
{
    const Decision *earlier = lastDecision(record);
    if (!earlier)
        return std::nullopt;
    ResultChanges changes;
    changes.earlier = *earlier;
    changes.tallyNow = record.evaluation.tally;
    changes.verdictNow = record.evaluation.outcome.verdict;
    const QJsonObject snapshot = QJsonDocument::fromJson(earlier->snapshot.toUtf8()).object();
    if (snapshot.value("schema"_L1).toString().startsWith("tallybook.snapshot/"_L1)) {
        changes.ballots = ballotChanges(snapshot.value("ballots"_L1).toArray(),
                                        record.evaluation.box.ballots);
        changes.conditions = conditionChanges(snapshot.value("conditions"_L1).toArray(),
                                              record.evaluation.outcome.conditions);
    }
    return changes;
}

namespace announce {

namespace {

[[nodiscard]] QString stateWords(const std::optional<BallotChange::State> &state,
                                 const QString &none)
{
    if (!state)
        return none;
    if (!state->binding)
        return u"%1 (status unknown)"_s.arg(shownLine(state->value));
    return *state->binding ? u"%1 (binding)"_s.arg(shownLine(state->value))
                           : u"%1 (not binding)"_s.arg(shownLine(state->value));
}

[[nodiscard]] QStringList tallyWords(const Tally &before, const Tally &after)
{
    constexpr std::array sides = {VoteSide::For, VoteSide::Abstain, VoteSide::Against};
    constexpr std::array flags = {VoteSideFlag::For, VoteSideFlag::Abstain, VoteSideFlag::Against};
    QStringList lines;
    for (std::size_t i = 0; i < sides.size(); ++i) {
        const auto words = [flag = flags[i]](const Tally &tally) {
            return u"%1 (%2 binding)"_s.arg(counted(tally.all().of(flag), u"vote"_s, u"votes"_s),
                                            QString::number(tally.binding.of(flag)));
        };
        if (words(before) != words(after))
            lines += u"%1: %2, was %3"_s.arg(sideWords(sides[i]), words(after), words(before));
    }
    return lines;
}

} // namespace

QStringList changeWords(const ResultChanges &changes, const Record &record)
{
    QStringList lines = tallyWords(changes.earlier.tally, changes.tallyNow);
    const VoterLabels labels(record);
    for (const BallotChange &change : changes.ballots) {
        lines += u"%1: %2, was %3"_s.arg(labels.label(change.voterId),
                                         stateWords(change.after, u"not counted any more"_s),
                                         stateWords(change.before, u"not counted"_s));
    }
    for (const ConditionChange &change : changes.conditions) {
        lines += u"%1: %2, was %3"_s.arg(shownLine(change.numbersAfter),
                                         change.metNow ? u"met"_s : u"not met"_s,
                                         shownLine(change.numbersBefore));
    }
    return lines;
}

} // namespace announce

} // namespace tallybook
