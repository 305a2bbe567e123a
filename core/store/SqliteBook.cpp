// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/SqliteBook.h"

#include "core/store/Backup.h"
#include "core/store/SqlStore.h"
#include "core/store/SqliteDialect.h"
#include "core/store/Transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

using Access = SqliteTarget::Access;

Result<std::unique_ptr<Connection>> connectTo(const QString &path, Access access,
                                              const SqliteBookOptions &options)
{
    return Connection::open(std::make_unique<SqliteDialect>(
            SqliteTarget{path, access, options.busyTimeoutMs, options.maxPages}));
}

Status checkMark(const Connection &connection, const QString &path)
{
    const Result<bool> isBook = SqliteDialect::isMarkedAsBook(connection);
    if (!isBook)
        return tl::unexpected(isBook.error());
    if (!*isBook)
        return fail(ErrorCode::NotABook, u"application id"_s, {path});
    return {};
}

/// Turns away what is plainly no book, before a connection may change it or put files beside it.
/// The mark is always in the file itself (SqliteDialect::markAsBook). The file is looked at through
/// SQLite and never through QFile: closing any descriptor of it would drop the locks that another
/// connection of this process holds (POSIX), and the book would be damaged.
Status checkMayBeBook(const QString &path, const SqliteBookOptions &options)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::FileNotFound, path, {path});
    if (!info.isFile())
        return fail(ErrorCode::NotABook, path, {path});
    const Result<std::unique_ptr<Connection>> connection =
            connectTo(path, Access::Immutable, options);
    Status marked =
            connection ? checkMark(**connection, path) : Status(tl::unexpected(connection.error()));
    // Without its log the file may look damaged: somebody was killed while moving the log into it.
    if (!marked && marked.error().code == ErrorCode::BookCorrupt)
        return {};
    return marked;
}

/// The mark, the schema's version and SQLite's own quick check, which can wait unless the book is
/// to be migrated. Returns the version.
Result<int> checkBook(const Connection &connection, const Migrator &migrator, const QString &path,
                      BookCheck check)
{
    if (const Status marked = checkMark(connection, path); !marked)
        return tl::unexpected(marked.error());
    const Result<int> version = connection.dialect().schemaVersion(connection);
    if (!version)
        return version;
    if (*version > migrator.target())
        return fail(ErrorCode::NewerSchema, {},
                    {QString::number(*version), QString::number(migrator.target())});
    if (check == BookCheck::Later && *version == migrator.target())
        return version;
    if (const Status sound = connection.dialect().check(connection, Dialect::Depth::Quick); !sound)
        return tl::unexpected(sound.error());
    return version;
}

/// The book as it was, under a name of its own beside it.
Status copyBeforeMigration(const Connection &connection, const Migrator &migrator,
                           const Clock &clock, const QString &path)
{
    {
        // A book in use by somebody else is not migrated now, so no copy is wanted either.
        Transaction transaction(connection);
        if (const Status begun = transaction.begin(Transaction::Purpose::Write); !begun)
            return begun;
    }
    const QString name = u"%1.before-version-%2.%3"_s.arg(
            path, QString::number(migrator.target()),
            clock.now().toUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s));
    QString free = name;
    for (int i = 2; QFileInfo::exists(free); ++i)
        free = u"%1-%2"_s.arg(name, QString::number(i));
    return copyBook(connection, free);
}

Status migrateWithCopy(const Connection &connection, const Migrator &migrator, const Clock &clock,
                       const QString &path, int version)
{
    if (version == migrator.target())
        return {};
    if (const Status sound = migrator.checkSteps(); !sound)
        return sound;
    if (version > 0) {
        if (const Status copied = copyBeforeMigration(connection, migrator, clock, path); !copied)
            return copied;
    }
    return migrator.migrate(connection, clock);
}

Result<std::unique_ptr<RecordStore>> openForWriting(const QString &path, const Clock &clock,
                                                    const SqliteBookOptions &options)
{
    Result<std::unique_ptr<Connection>> connection = connectTo(path, Access::ReadWrite, options);
    // The file could be read just now: what cannot be opened are the side files of the log.
    if (!connection && connection.error().code == ErrorCode::FileUnreadable)
        return fail(ErrorCode::BookReadOnly, connection.error().detail, {path});
    if (!connection)
        return tl::unexpected(connection.error());
    const Migrator migrator(options.migrations);
    const Connection &open = **connection;
    const Result<int> version = checkBook(open, migrator, path, options.check);
    if (!version && version.error().code == ErrorCode::FileUnreadable)
        return fail(ErrorCode::BookReadOnly, version.error().detail, {path});
    if (!version)
        return tl::unexpected(version.error());
    if (const Status probed = SqliteDialect::probeWriting(open, options.busyTimeoutMs); !probed)
        return tl::unexpected(probed.error());
    if (const Status logged = SqliteDialect::useWriteAheadLog(open); !logged)
        return tl::unexpected(logged.error());
    if (const Status done = migrateWithCopy(open, migrator, clock, path, *version); !done)
        return tl::unexpected(done.error());
    if (const Status known = migrator.checkApplied(open); !known)
        return tl::unexpected(known.error());
    return std::make_unique<SqlStore>(std::move(*connection), clock, path, false);
}

Result<std::unique_ptr<RecordStore>> openForReading(const QString &path, const Clock &clock,
                                                    Access access, const SqliteBookOptions &options)
{
    Result<std::unique_ptr<Connection>> connection = connectTo(path, access, options);
    if (!connection)
        return tl::unexpected(connection.error());
    const Migrator migrator(options.migrations);
    const Connection &open = **connection;
    const Result<int> version = checkBook(open, migrator, path, options.check);
    if (!version)
        return tl::unexpected(version.error());
    if (*version < migrator.target())
        return fail(ErrorCode::BookReadOnly, u"an older schema, to be migrated first"_s, {path});
    if (const Status known = migrator.checkApplied(open); !known)
        return tl::unexpected(known.error());
    return std::make_unique<SqlStore>(std::move(*connection), clock, path, true);
}

/// Whether a write-ahead log with something in it lies beside the book.
bool hasLog(const QString &path)
{
    return QFileInfo(QFileInfo(path).canonicalFilePath() + u"-wal"_s).size() > 0;
}

} // namespace

Result<std::unique_ptr<RecordStore>> createSqliteBook(const QString &path, const Clock &clock)
{
    return createSqliteBook(path, clock, SqliteBookOptions());
}

Result<std::unique_ptr<RecordStore>> openSqliteBook(const QString &path, const Clock &clock,
                                                    bool readOnly, BookCheck check)
{
    SqliteBookOptions options;
    options.check = check;
    return openSqliteBook(path, clock, readOnly, options);
}

Result<std::unique_ptr<RecordStore>> reopenSqliteBook(const QString &path, const Clock &clock)
{
    const SqliteBookOptions options;
    const QString whole = QFileInfo(path).absoluteFilePath();
    Result<std::unique_ptr<Connection>> connection = connectTo(whole, Access::ReadWrite, options);
    if (!connection)
        return tl::unexpected(connection.error());
    // Somebody may have put another file in its place meanwhile.
    const Migrator migrator(options.migrations);
    const Result<int> version = checkBook(**connection, migrator, whole, BookCheck::Later);
    if (!version)
        return tl::unexpected(version.error());
    if (*version != migrator.target())
        return fail(ErrorCode::BookCorrupt, u"another book than a moment ago"_s, {path});
    return std::make_unique<SqlStore>(std::move(*connection), clock, whole, false);
}

Result<std::unique_ptr<RecordStore>> createSqliteBook(const QString &path, const Clock &clock,
                                                      const SqliteBookOptions &options)
{
    const QFileInfo info(path);
    if (!info.dir().exists())
        return fail(ErrorCode::FileNotFound, info.path(), {info.path()});
    const QString whole = info.absoluteFilePath();
    QFile file(whole);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fail(ErrorCode::FileUnwritable, file.errorString(), {path});
    file.close();

    Status marked;
    {
        const Result<std::unique_ptr<Connection>> connection =
                connectTo(whole, Access::ReadWrite, options);
        marked = connection ? SqliteDialect::markAsBook(**connection)
                            : tl::unexpected(connection.error());
    }
    Result<std::unique_ptr<RecordStore>> book = marked
            ? openForWriting(whole, clock, options)
            : Result<std::unique_ptr<RecordStore>>(tl::unexpected(marked.error()));
    if (!book) {
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
            QFile::remove(whole + suffix);
    }
    return book;
}

Result<std::unique_ptr<RecordStore>> openSqliteBook(const QString &path, const Clock &clock,
                                                    bool readOnly, const SqliteBookOptions &options)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    if (const Status book = checkMayBeBook(whole, options); !book)
        return tl::unexpected(book.error());
    if (!readOnly)
        return openForWriting(whole, clock, options);
    Result<std::unique_ptr<RecordStore>> store =
            openForReading(whole, clock, Access::ReadOnly, options);
    const ErrorCode code = store ? ErrorCode::Ok : store.error().code;
    if (code != ErrorCode::FileUnreadable && code != ErrorCode::BookReadOnly)
        return store;
    // No side file can be made here. Without a log the book is read as it lies there; with one it
    // would show an old state.
    if (hasLog(whole))
        return fail(ErrorCode::BookReadOnly, u"has a log that cannot be read here"_s, {path});
    return openForReading(whole, clock, Access::Immutable, options);
}

} // namespace tallybook
