// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/RecordStore.h"
#include "core/store/RowCodec.h"

namespace tallybook::test {

/// Acts and rows with invented content for the tests of the store.
[[nodiscard]] ChangeSet act(const QString &name, const QList<RowChange> &rows,
                            const QString &proposalId = {});
[[nodiscard]] RowChange newRow(Table table, const QString &id, const QJsonObject &fields);
/// The row with some members set otherwise.
[[nodiscard]] RowChange edited(const StoredRow &row, const QJsonObject &members);

/// One project ("j1"), two voters ("v1", "v2") and two proposals ("p1", "p2").
[[nodiscard]] ChangeSet basics();
[[nodiscard]] RowChange newEvent(const QString &id, const QString &proposalId,
                                 const QString &voterId = QStringLiteral("v1"));
/// An import into "p1": `count` messages and as many votes, with their raw bytes to stage.
struct Import {
    ChangeSet changes;
    QHash<QByteArray, QByteArray> blobs;
};
[[nodiscard]] Import sampleImport(int count);

/// What went wrong, to print; "" if nothing did.
template <typename T>
[[nodiscard]] QByteArray problem(const Result<T> &result)
{
    if (result)
        return {};
    return errorName(result.error().code).toUtf8() + ": " + result.error().detail.toUtf8();
}

/// SHA-256, hex.
[[nodiscard]] QByteArray hashOf(const QByteArray &bytes);

} // namespace tallybook::test

/// Goes on only if the Result is a value. Evaluates its argument once.
#define VERIFY_OK(result)                                                                          \
    do {                                                                                           \
        const auto &givenResult = (result);                                                        \
        QVERIFY2(givenResult.has_value(), tallybook::test::problem(givenResult).constData());      \
    } while (false)
