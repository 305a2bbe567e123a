// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/SqlStore.h"

#include "core/store/Backup.h"
#include "core/store/BlobTable.h"
#include "core/store/History.h"
#include "core/store/RowTable.h"
#include "core/store/Schema.h"
#include "core/store/Transaction.h"
#include "core/store/Verifier.h"

#include <map>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Writes the rows of an act, each table with its own prepared statements.
Status writeRows(const Connection &connection, QList<RowChange> &rows)
{
    std::map<Table, RowTable> tables;
    for (RowChange &row : rows) {
        const auto table =
                tables.try_emplace(row.table, connection, schema::describe(row.table)).first;
        Result<RowChange> written = table->second.write(row);
        if (!written)
            return tl::unexpected(written.error());
        row = *std::move(written);
    }
    return {};
}

} // namespace

SqlStore::SqlStore(std::unique_ptr<Connection> connection, const Clock &clock,
                   const QString &location, bool readOnly)
    : m_connection(std::move(connection))
    , m_clock(clock)
    , m_location(location)
    , m_readOnly(readOnly)
{
}

Result<HistoryEntry> SqlStore::apply(const ChangeSet &changes, ActMode mode, qint64 reverts)
{
    const QHash<QByteArray, QByteArray> blobs = std::exchange(m_staged, {});
    if (m_readOnly)
        return fail(ErrorCode::BookReadOnly, m_location);
    Transaction transaction(*m_connection);
    if (const Status begun = transaction.begin(Transaction::Purpose::Write); !begun)
        return tl::unexpected(begun.error());

    HistoryEntry entry;
    entry.mode = mode;
    entry.reverts = reverts;
    entry.changes = changes;
    if (const Status written = writeRows(*m_connection, entry.changes.rows); !written)
        return tl::unexpected(written.error());
    const Result<QStringList> added = BlobTable(*m_connection).add(blobs);
    if (!added)
        return tl::unexpected(added.error());
    entry.at = m_clock.now();
    Result<HistoryEntry> appended = History(*m_connection).append(std::move(entry), *added);
    if (!appended)
        return appended;
    if (const Status done = transaction.commit(); !done)
        return tl::unexpected(done.error());
    return appended;
}

void SqlStore::stageBlob(const QByteArray &hash, const QByteArray &bytes)
{
    m_staged.insert(hash, bytes);
}

Result<QByteArray> SqlStore::blob(const QByteArray &hash) const
{
    return BlobTable(*m_connection).read(hash);
}

Result<QList<StoredRow>> SqlStore::rows(Table table, const QString &proposalId) const
{
    return RowTable(*m_connection, schema::describe(table)).all(proposalId, false);
}

Status SqlStore::visit(Table table, const QString &proposalId,
                       const std::function<void(const RowView &)> &look) const
{
    return RowTable(*m_connection, schema::describe(table)).visit(proposalId, look);
}

Result<qint64> SqlStore::count(Table table, const QString &proposalId, qint64 atMost) const
{
    return RowTable(*m_connection, schema::describe(table)).count(proposalId, atMost);
}

Result<StoredRow> SqlStore::row(Table table, const QString &id) const
{
    return RowTable(*m_connection, schema::describe(table)).find(id);
}

Result<QList<HistoryEntry>> SqlStore::history(qint64 afterSequence, const QString &proposalId) const
{
    return History(*m_connection).entries(afterSequence, proposalId);
}

Result<QList<HistoryEntry>> SqlStore::historyOf(const QString &proposalId,
                                                const QStringList &acts) const
{
    return History(*m_connection).entriesOf(proposalId, acts);
}

Result<QList<HistoryEntry>> SqlStore::actsBefore(qint64 sequence, const QString &proposalId,
                                                 int atMost) const
{
    return History(*m_connection).actsBefore(sequence, proposalId, atMost);
}

Result<HistoryEntry> SqlStore::historyEntry(qint64 sequence) const
{
    return History(*m_connection).entry(sequence);
}

Result<HistoryHead> SqlStore::head() const
{
    const Result<qint64> newest = lastSequence();
    if (!newest)
        return tl::unexpected(newest.error());
    if (m_head && m_head->sequence == *newest)
        return *m_head;
    const Result<HistoryHead> head = History(*m_connection).head();
    if (head)
        m_head = *head;
    return head;
}

Result<qint64> SqlStore::lastSequence() const
{
    return m_connection->value(u"SELECT COALESCE(MAX(sequence), 0) FROM history"_s)
            .map([](const QVariant &newest) { return newest.toLongLong(); });
}

Result<VerifyReport> SqlStore::verify(const StopFunction &stopped) const
{
    Transaction transaction(*m_connection);
    if (const Status begun = transaction.begin(Transaction::Purpose::Read); !begun)
        return tl::unexpected(begun.error());
    const Status sound = m_connection->dialect().check(*m_connection, Dialect::Depth::Full);
    if (!sound)
        return tl::unexpected(sound.error());
    if (isStopped(stopped))
        return fail(ErrorCode::Cancelled);
    return Verifier(*m_connection, stopped).run();
}

Status SqlStore::check() const
{
    return m_connection->dialect().check(*m_connection, Dialect::Depth::Quick);
}

Status SqlStore::backup(const QString &path) const
{
    return copyBook(*m_connection, path);
}

} // namespace tallybook
