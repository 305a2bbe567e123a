// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/SqliteDialect.h"

#include "core/store/Connection.h"
#include "core/store/Statement.h"
#include "core/store/Transaction.h"

#include <QUrl>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

// Result codes of sqlite3.h; the driver reports the extended ones, whose low byte is the primary.
constexpr int sqliteBusy = 5;
constexpr int sqliteLocked = 6;
constexpr int sqliteReadOnly = 8;
constexpr int sqliteIoError = 10;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteCannotOpen = 14;
constexpr int sqliteConstraint = 19;
constexpr int sqliteNotADatabase = 26;
constexpr int sqliteIoRead = 10 | (1 << 8);
constexpr int sqliteIoShortRead = 10 | (2 << 8);
constexpr int sqliteForeignKey = 19 | (3 << 8);

QString trigger(const QString &table, const QString &event)
{
    return u"CREATE TRIGGER %1_no_%2 BEFORE %2 ON %1 BEGIN "
           u"SELECT RAISE(ABORT, '%1 keeps its rows'); END"_s.arg(table, event);
}

} // namespace

SqliteDialect::SqliteDialect(SqliteTarget target)
    : m_target(std::move(target))
{
}

QString SqliteDialect::driver() const
{
    return u"QSQLITE"_s;
}

void SqliteDialect::address(QSqlDatabase &database) const
{
    // A URI, so that opening never makes a file: without it the driver creates what is not there.
    QString uri = QString::fromLatin1(QUrl::fromLocalFile(m_target.path).toEncoded());
    switch (m_target.access) {
    case SqliteTarget::Access::ReadWrite: uri += u"?mode=rw"_s; break;
    case SqliteTarget::Access::ReadOnly: uri += u"?mode=ro"_s; break;
    case SqliteTarget::Access::Immutable: uri += u"?mode=ro&immutable=1"_s; break;
    }
    QString options = u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(m_target.busyTimeoutMs);
    if (m_target.access != SqliteTarget::Access::ReadWrite)
        options += u";QSQLITE_OPEN_READONLY"_s;
    database.setDatabaseName(uri);
    database.setConnectOptions(options);
}

Status SqliteDialect::configure(const Connection &connection) const
{
    QStringList pragmas{
            u"PRAGMA foreign_keys = ON"_s,
            // A book may come from a stranger: its views and triggers get no dangerous functions.
            u"PRAGMA trusted_schema = OFF"_s,
            u"PRAGMA cell_size_check = ON"_s,
            // An act that was reported as done is on the disk, also when the power fails.
            u"PRAGMA synchronous = FULL"_s,
    };
    if (m_target.maxPages > 0)
        pragmas.append(u"PRAGMA max_page_count = %1"_s.arg(m_target.maxPages));
    if (const Status set = connection.execute(pragmas); !set)
        return set;
    const Result<QVariant> keys = connection.value(u"PRAGMA foreign_keys"_s);
    if (!keys)
        return tl::unexpected(keys.error());
    if (keys->toInt() != 1)
        return fail(ErrorCode::DatabaseFailure, u"foreign_keys"_s);
    return {};
}

QStringList SqliteDialect::beginWrite() const
{
    return {u"BEGIN IMMEDIATE"_s};
}

QStringList SqliteDialect::beginRead() const
{
    return {u"BEGIN"_s};
}

QString SqliteDialect::bytesType() const
{
    return u"BLOB"_s;
}

QString SqliteDialect::asBytes(const QString &column) const
{
    return u"CAST(%1 AS BLOB)"_s.arg(column);
}

QStringList SqliteDialect::appendOnly(const QString &table) const
{
    return {trigger(table, u"update"_s), trigger(table, u"delete"_s)};
}

QStringList SqliteDialect::noDelete(const QString &table) const
{
    return {trigger(table, u"delete"_s)};
}

Result<int> SqliteDialect::schemaVersion(const Connection &connection) const
{
    const Result<QVariant> version = connection.value(u"PRAGMA user_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    return version->toInt();
}

Status SqliteDialect::setSchemaVersion(const Connection &connection, int version) const
{
    return connection.execute(u"PRAGMA user_version = %1"_s.arg(version));
}

Status SqliteDialect::check(const Connection &connection, Depth depth) const
{
    const Result<QVariant> answer = connection.value(
            depth == Depth::Quick ? u"PRAGMA quick_check(1)"_s : u"PRAGMA integrity_check(1)"_s);
    if (!answer)
        return tl::unexpected(answer.error());
    if (answer->toString() != u"ok"_s)
        return fail(ErrorCode::BookCorrupt, answer->toString());
    return {};
}

Status SqliteDialect::copyTo(const Connection &connection, const QString &path) const
{
    Statement vacuum(connection, u"VACUUM INTO ?"_s);
    vacuum.bind(0, path);
    return vacuum.run();
}

ErrorCode SqliteDialect::classify(const QSqlError &error) const
{
    bool isNumber = false;
    const int extended = error.nativeErrorCode().toInt(&isNumber);
    if (!isNumber)
        return ErrorCode::DatabaseFailure;
    if (extended == sqliteForeignKey)
        return ErrorCode::NoSuchRow;
    if (extended == sqliteIoRead || extended == sqliteIoShortRead)
        return ErrorCode::FileUnreadable;
    switch (extended & 0xFF) {
    case sqliteBusy:
    case sqliteLocked: return ErrorCode::BookLocked;
    case sqliteReadOnly: return ErrorCode::BookReadOnly;
    case sqliteIoError: return ErrorCode::FileUnwritable;
    case sqliteCorrupt: return ErrorCode::BookCorrupt;
    case sqliteFull: return ErrorCode::DiskFull;
    case sqliteCannotOpen: return ErrorCode::FileUnreadable;
    case sqliteNotADatabase: return ErrorCode::NotABook;
    case sqliteConstraint: return ErrorCode::InvalidArgument;
    default: return ErrorCode::DatabaseFailure;
    }
}

Status SqliteDialect::markAsBook(const Connection &connection)
{
    return connection.execute(u"PRAGMA application_id = %1"_s.arg(applicationId));
}

Result<bool> SqliteDialect::isMarkedAsBook(const Connection &connection)
{
    const Result<QVariant> id = connection.value(u"PRAGMA application_id"_s);
    if (!id)
        return tl::unexpected(id.error());
    return id->toLongLong() == applicationId;
}

Status SqliteDialect::useWriteAheadLog(const Connection &connection)
{
    const Result<QVariant> mode = connection.value(u"PRAGMA journal_mode = WAL"_s);
    if (!mode)
        return tl::unexpected(mode.error());
    const QString answer = mode->toString().toLower();
    if (answer != u"wal"_s && answer != u"delete"_s && answer != u"truncate"_s
        && answer != u"persist"_s)
        return fail(ErrorCode::DatabaseFailure, u"journal_mode "_s + answer);
    return {};
}

Status SqliteDialect::probeWriting(const Connection &connection, int busyTimeoutMs)
{
    if (const Status set = connection.execute(u"PRAGMA busy_timeout = 0"_s); !set)
        return set;
    Status written;
    {
        // With a log, beginning alone succeeds on a file that cannot be written to.
        Transaction transaction(connection);
        written = transaction.begin(Transaction::Purpose::Write);
        if (written)
            written = markAsBook(connection);
    }
    const Status reset = connection.execute(u"PRAGMA busy_timeout = %1"_s.arg(busyTimeoutMs));
    if (!written && written.error().code != ErrorCode::BookLocked)
        return written;
    return reset;
}

} // namespace tallybook
