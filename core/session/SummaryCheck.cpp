// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/SummaryCheck.h"

#include "core/announce/writers/RecordJsonWriter.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The value without members that only say the default: an earlier schema did not write those that
/// came later, and a missing member is the default.
[[nodiscard]] QJsonValue withoutDefaults(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray entries;
        for (const QJsonValue each : value.toArray())
            entries.append(withoutDefaults(each));
        return entries;
    }
    if (!value.isObject())
        return value;
    QJsonObject said;
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QJsonValue plain = withoutDefaults(member.value());
        const bool isDefault = plain.isNull() || plain == QJsonValue(QString())
                || plain == QJsonValue(QJsonArray()) || plain == QJsonValue(QJsonObject())
                || plain == QJsonValue(false) || plain == QJsonValue(0);
        if (!isDefault)
            said.insert(member.key(), plain);
    }
    return said;
}

/// Rows in the order of their ids: the order in which a book shows them says nothing.
[[nodiscard]] QJsonValue inOrder(const QJsonValue &value)
{
    if (!value.isArray())
        return value;
    QList<QJsonObject> rows;
    for (const QJsonValue each : value.toArray())
        rows.append(each.toObject());
    std::sort(rows.begin(), rows.end(), [](const QJsonObject &a, const QJsonObject &b) {
        return a.value("id"_L1).toString() < b.value("id"_L1).toString();
    });
    QJsonArray sorted;
    for (const QJsonObject &row : std::as_const(rows))
        sorted.append(row);
    return sorted;
}

[[nodiscard]] QStringList differences(const QJsonObject &stated, const QJsonObject &own)
{
    static const QStringList ordered{u"ballots"_s, u"account"_s};
    QStringList differs;
    for (const QString &part : {u"project"_s, u"proposal"_s, u"period_history"_s, u"voters"_s,
                                u"roster"_s, u"events"_s, u"ballots"_s, u"tally"_s, u"outcome"_s,
                                u"decisions"_s, u"account"_s, u"messages_read"_s}) {
        const QJsonValue a = withoutDefaults(stated.value(part));
        const QJsonValue b = withoutDefaults(own.value(part));
        const bool same = ordered.contains(part) ? a == b : inOrder(a) == inOrder(b);
        if (!same)
            differs.append(part);
    }
    return differs;
}

} // namespace

Result<SummaryCheck> checkSummary(const RecordSession &session, const QByteArray &json)
{
    const Result<BookDocument> document = readBookDocument(json);
    if (!document)
        return tl::unexpected(document.error());
    const QJsonObject stated = QJsonDocument::fromJson(json).object();
    if (stated.value("schema"_L1).toString() != announce::recordSchema)
        return fail(ErrorCode::InvalidJson, u"schema"_s,
                    {u"schema"_s, u"is not that of one record"_s});
    const Proposal &proposal = document->rows.proposals.constFirst();
    SummaryCheck check;
    check.digest = document->historyDigest;
    check.title = proposal.title;
    const Result<QList<HistoryEntry>> history = session.history();
    if (!history)
        return tl::unexpected(history.error());
    for (const HistoryEntry &entry : *history) {
        if (check.digestKnown) {
            ++check.entriesSince;
            check.entriesOfRecordSince += entry.changes.proposalId == proposal.id.value ? 1 : 0;
        } else if (QString::fromLatin1(entry.hash) == check.digest) {
            check.digestKnown = true;
            check.sequence = entry.sequence;
        }
    }
    if (!check.digestKnown)
        return check;
    const Result<Record> record =
            recordOf(rowsAt(*history, check.sequence), proposal.id, document->writtenAt);
    if (!record)
        check.differs.append(u"proposal"_s);
    else
        check.differs = differences(announce::withoutRevisions(stated),
                                    announce::withoutRevisions(announce::recordToJson(*record)));
    return check;
}

} // namespace tallybook
