// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/documents/SummaryCheck.h"

#include "core/announce/writers/RecordJsonWriter.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Whether the value says no more than a missing member does.
[[nodiscard]] bool isDefault(const QJsonValue &value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return std::all_of(object.begin(), object.end(), isDefault);
    }
    return value.isNull() || value.isUndefined() || value == QJsonValue(QString())
            || value == QJsonValue(QJsonArray()) || value == QJsonValue(false)
            || value == QJsonValue(0);
}

/// Whether both say the same. An earlier schema did not write the members that came later: one that
/// is missing on one side is the default. Where both have it, null, false, 0 and "" differ.
[[nodiscard]] bool isSame(const QJsonValue &a, const QJsonValue &b)
{
    if (a.isArray() && b.isArray()) {
        const QJsonArray one = a.toArray();
        const QJsonArray other = b.toArray();
        return std::equal(one.begin(), one.end(), other.begin(), other.end(), isSame);
    }
    if (!a.isObject() || !b.isObject())
        return a == b;
    const QJsonObject one = a.toObject();
    const QJsonObject other = b.toObject();
    const auto fits = [](const QJsonObject &left, const QJsonObject &right, auto whereBoth) {
        for (auto member = left.begin(); member != left.end(); ++member) {
            const bool same = right.contains(member.key())
                    ? whereBoth(member.value(), right.value(member.key()))
                    : isDefault(member.value());
            if (!same)
                return false;
        }
        return true;
    };
    return fits(one, other, isSame)
            && fits(other, one, [](const QJsonValue &, const QJsonValue &) { return true; });
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
        const bool both = stated.contains(part) && own.contains(part);
        const QJsonValue a = stated.value(part);
        const QJsonValue b = own.value(part);
        const bool same = !both          ? isDefault(a) && isDefault(b)
                : ordered.contains(part) ? isSame(a, b)
                                         : isSame(inOrder(a), inOrder(b));
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
