// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/Connection.h"
#include "core/store/RecordStore.h"

#include <QHash>

#include <optional>

namespace tallybook {

/// The book on any SQL back end; the connection's dialect knows which.
class SqlStore final : public RecordStore
{
public:
    /// The connection's book has the schema of this program already.
    SqlStore(std::unique_ptr<Connection> connection, const Clock &clock, const QString &location,
             bool readOnly);

    [[nodiscard]] Result<HistoryEntry> apply(const ChangeSet &changes, ActMode mode,
                                             qint64 reverts) override;
    void stageBlob(const QByteArray &hash, const QByteArray &bytes) override;
    [[nodiscard]] Result<QByteArray> blob(const QByteArray &hash) const override;
    [[nodiscard]] Result<QList<StoredRow>> rows(Table table,
                                                const QString &proposalId) const override;
    [[nodiscard]] Status visit(Table table, const QString &proposalId,
                               const std::function<void(const RowView &)> &look) const override;
    [[nodiscard]] Result<qint64> count(Table table, const QString &proposalId,
                                       qint64 atMost) const override;
    [[nodiscard]] Result<StoredRow> row(Table table, const QString &id) const override;
    [[nodiscard]] Result<QList<HistoryEntry>> history(qint64 afterSequence,
                                                      const QString &proposalId) const override;
    [[nodiscard]] Result<QList<HistoryEntry>> historyOf(const QString &proposalId,
                                                        const QStringList &acts) const override;
    [[nodiscard]] Result<QList<HistoryEntry>> actsBefore(qint64 sequence, const QString &proposalId,
                                                         int atMost) const override;
    [[nodiscard]] Result<HistoryEntry> historyEntry(qint64 sequence) const override;
    [[nodiscard]] Result<HistoryHead> head() const override;
    [[nodiscard]] Result<qint64> lastSequence() const override;
    [[nodiscard]] Result<VerifyReport> verify(const StopFunction &stopped) const override;
    [[nodiscard]] Status check() const override;
    [[nodiscard]] Status backup(const QString &path) const override;
    [[nodiscard]] QString location() const override { return m_location; }
    [[nodiscard]] bool isReadOnly() const override { return m_readOnly; }

private:
    std::unique_ptr<Connection> m_connection;
    const Clock &m_clock;
    QString m_location;
    /// The newest entry last seen: entries never change, and a long one is costly to read.
    mutable std::optional<HistoryHead> m_head;
    bool m_readOnly = false;
    QHash<QByteArray, QByteArray> m_staged;
};

} // namespace tallybook
