// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/Verifier.h"

#include "core/store/BlobTable.h"
#include "core/store/Connection.h"
#include "core/store/History.h"
#include "core/store/RowTable.h"
#include "core/store/Schema.h"

#include <utility>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

Verifier::Verifier(const Connection &connection, StopFunction stopped)
    : m_connection(connection)
    , m_stopped(std::move(stopped))
{
}

Result<VerifyReport> Verifier::run()
{
    m_report.intact = true;
    const Status read = History(m_connection).forEach([this](const HistoryLine &line) {
        return !isStopped(m_stopped) && takeLine(line);
    });
    if (!read)
        return tl::unexpected(read.error());
    if (isStopped(m_stopped))
        return fail(ErrorCode::Cancelled);
    if (m_report.intact) {
        if (const Status done = compareRows(); !done)
            return tl::unexpected(done.error());
    }
    if (m_report.intact) {
        if (const Status done = compareBlobs(); !done)
            return tl::unexpected(done.error());
    }
    return m_report;
}

bool Verifier::takeLine(const HistoryLine &line)
{
    const qint64 expected = m_report.entries + 1;
    if (line.sequence != expected) {
        broken(expected, u"sequence"_s);
        return false;
    }
    if (line.previousHash != m_report.headHash || line.computeHash() != line.hash) {
        broken(line.sequence, u"hash"_s);
        return false;
    }
    const std::optional<HistoryEntry> entry = line.toEntry();
    const std::optional<QStringList> blobs = line.blobHashes();
    if (!entry || !blobs) {
        broken(line.sequence, u"entry"_s);
        return false;
    }
    for (const RowChange &change : entry->changes.rows) {
        if (!replay(change, line.sequence))
            return false;
    }
    for (const QString &hash : *blobs)
        m_blobs.insert(hash, line.sequence);
    m_report.entries = line.sequence;
    m_report.headHash = line.hash;
    return true;
}

bool Verifier::replay(const RowChange &change, qint64 sequence)
{
    const RowKey key(int(change.table), change.id);
    const auto known = m_rows.constFind(key);
    const bool isNew = known == m_rows.constEnd();
    const TableDescription &table = schema::describe(change.table);
    const Result<QJsonObject> after = schema::normalised(table, change.after);
    const bool follows = isNew ? change.baseRevision == 0 && !change.before
                               : change.baseRevision == known->revision && change.before;
    if (!follows || !after) {
        broken(sequence, table.name + u'/' + change.id);
        return false;
    }
    if (!isNew) {
        const Result<QJsonObject> before = schema::normalised(table, *change.before);
        if (!before || *before != known->fields) {
            broken(sequence, table.name + u'/' + change.id);
            return false;
        }
    }
    const qsizetype ordinal = isNew ? m_rows.size() : known->ordinal;
    m_rows.insert(key, {*after, change.baseRevision + 1, sequence, ordinal});
    return true;
}

Status Verifier::compareRows()
{
    for (const TableDescription &table : schema::tables()) {
        if (isStopped(m_stopped))
            return fail(ErrorCode::Cancelled);
        const Result<QList<StoredRow>> stored = RowTable(m_connection, table).all({}, true);
        if (!stored)
            return tl::unexpected(stored.error());
        qsizetype last = -1;
        for (const StoredRow &row : *stored) {
            const auto expected = m_rows.constFind({int(table.table), row.id});
            if (expected == m_rows.constEnd()) {
                broken(m_report.entries, table.name + u'/' + row.id);
                return {};
            }
            const bool isInOrder = expected->ordinal > std::exchange(last, expected->ordinal);
            if (!isInOrder || expected->revision != row.revision
                || expected->fields != row.fields) {
                broken(expected->sequence, table.name + u'/' + row.id);
                return {};
            }
            m_rows.erase(expected);
        }
    }
    if (!m_rows.isEmpty()) {
        const auto missing = m_rows.constBegin();
        broken(missing->sequence, u"missing "_s + missing.key().second);
    }
    return {};
}

Status Verifier::compareBlobs()
{
    const Result<BlobTable::Audit> audit = BlobTable(m_connection).audit();
    if (!audit)
        return tl::unexpected(audit.error());
    for (const QString &hash : audit->broken)
        broken(m_blobs.value(hash, m_report.entries), u"blob/"_s + hash);
    for (const QString &hash : audit->sound) {
        if (m_blobs.remove(hash) == 0)
            broken(m_report.entries, u"blob/"_s + hash);
    }
    if (m_report.intact && !m_blobs.isEmpty())
        broken(m_blobs.constBegin().value(), u"missing blob/"_s + m_blobs.constBegin().key());
    return {};
}

void Verifier::broken(qint64 sequence, const QString &what)
{
    if (!m_report.intact)
        return;
    m_report.intact = false;
    m_report.firstBroken = sequence;
    m_report.what = what;
}

} // namespace tallybook
