// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/outcome/OutcomeSnapshot.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] QJsonObject toJson(const SideCounts &counts)
{
    return {{u"for"_s, counts.forVotes},
            {u"abstain"_s, counts.abstain},
            {u"against"_s, counts.against}};
}

} // namespace

QString outcomeSnapshot(const Evaluation &evaluation)
{
    QJsonArray conditions;
    for (const ConditionResult &result : evaluation.outcome.conditions) {
        conditions.append(QJsonObject{{u"id"_s, result.condition.id},
                                      {u"numbers"_s, result.numbers()},
                                      {u"met"_s, result.met}});
    }
    QJsonArray ballots;
    for (const Ballot &ballot : evaluation.box.ballots) {
        ballots.append(QJsonObject{
                {u"voter"_s, ballot.voterId.value},
                {u"value"_s, ballot.value.canonical()},
                {u"binding"_s, ballot.binding ? QJsonValue(*ballot.binding) : QJsonValue()}});
    }
    const QJsonObject snapshot{{u"schema"_s, u"tallybook.snapshot/1"_s},
                               {u"verdict"_s, verdictName(evaluation.outcome.verdict)},
                               {u"tally"_s,
                                QJsonObject{{u"binding"_s, toJson(evaluation.tally.binding)},
                                            {u"non_binding"_s, toJson(evaluation.tally.nonBinding)},
                                            {u"unknown"_s, toJson(evaluation.tally.unknown)}}},
                               {u"conditions"_s, conditions},
                               {u"ballots"_s, ballots}};
    return QString::fromUtf8(QJsonDocument(snapshot).toJson(QJsonDocument::Compact));
}

} // namespace tallybook
