// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/RecordStore.h"

#include <QHash>
#include <QSet>

namespace tallybook {

class Connection;
struct HistoryLine;

/// Checks a book against its own history: replays every entry from the first and compares what
/// comes out with the rows and raw mails that are there.
class Verifier final
{
public:
    /// `stopped` is asked after every entry, and between the tables.
    explicit Verifier(const Connection &connection, StopFunction stopped = {});

    /// Inside the caller's read transaction. An error only if the book could not be read, or
    /// Cancelled if it was stopped: a difference is a report that is not intact.
    [[nodiscard]] Result<VerifyReport> run();

private:
    struct Expected {
        QJsonObject fields;
        qint64 revision = 0;
        qint64 sequence = 0; ///< of the entry that wrote it last
        qsizetype ordinal = 0; ///< how many rows were new before it
    };
    using RowKey = QPair<int, QString>;

    [[nodiscard]] bool takeLine(const HistoryLine &line);
    [[nodiscard]] bool replay(const RowChange &change, qint64 sequence);
    [[nodiscard]] Status compareRows();
    [[nodiscard]] Status compareBlobs();
    void broken(qint64 sequence, const QString &what);

    const Connection &m_connection;
    StopFunction m_stopped;
    VerifyReport m_report;
    QHash<RowKey, Expected> m_rows;
    QHash<QString, qint64> m_blobs; ///< hash to the sequence that brought it
};

} // namespace tallybook
