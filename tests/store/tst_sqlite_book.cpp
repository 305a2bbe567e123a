// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "BookFolder.h"

#include <QTest>
#include <QtEndian>

#include <csignal>
#include <sys/resource.h>

using namespace tallybook;
using namespace tallybook::test;
using namespace Qt::Literals::StringLiterals;

using Store = std::unique_ptr<RecordStore>;

namespace {

SqliteBookOptions impatient()
{
    SqliteBookOptions options;
    options.busyTimeoutMs = 50;
    return options;
}

ErrorCode codeOf(const Result<Store> &store)
{
    return store ? ErrorCode::Ok : store.error().code;
}

/// Sets the size that a file may grow to, for this process and as long as it lives.
class FileSizeLimit final
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limited{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limited);
    }
    ~FileSizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int) = SIG_DFL;
};

} // namespace

/// Opening and creating: each thing that can be wrong with a file has its own error, and what is
/// wrong stays as it was.
class TestSqliteBook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newBookIsMarked()
    {
        const BookFolder folder;
        VERIFY_OK(folder.makeBook(folder.path()));
        const QByteArray header = folder.read(folder.path()).first(100);
        QCOMPARE(qFromBigEndian<quint32>(header.constData() + 68), 0x544C424Bu);
        QCOMPARE(header.sliced(68, 4), "TLBK"_ba);
        QCOMPARE(qFromBigEndian<quint32>(header.constData() + 60),
                 quint32(Migrator::shipped().size()));
        // Write-ahead log: file format 2, and nothing left beside the closed book.
        QCOMPARE(header.at(18), '\2');
        QCOMPARE(folder.files(), QStringList(u"book.tallybook"_s));
    }

    void connectionKeepsItsPromises()
    {
        const BookFolder folder;
        VERIFY_OK(folder.makeBook(folder.path()));
        const auto connection = connectPast(folder.path());
        QCOMPARE(connection->value(u"PRAGMA foreign_keys"_s)->toInt(), 1);
        QCOMPARE(connection->value(u"PRAGMA journal_mode"_s)->toString(), u"wal"_s);
        QCOMPARE(connection->value(u"PRAGMA busy_timeout"_s)->toInt(), 2000);
        QCOMPARE(connection->value(u"PRAGMA synchronous"_s)->toInt(), 2);
        QCOMPARE(connection->value(u"PRAGMA trusted_schema"_s)->toInt(), 0);
    }

    void openKeepsTheBusyTimeout()
    {
        // The probe for writing sets it to nothing for a moment.
        const BookFolder folder;
        VERIFY_OK(folder.makeBook(folder.path()));
        const auto connection = connectPast(folder.path());
        VERIFY_OK(SqliteDialect::probeWriting(*connection, 1234));
        QCOMPARE(connection->value(u"PRAGMA busy_timeout"_s)->toInt(), 1234);
    }

    void fileNotFound()
    {
        const BookFolder folder;
        QCOMPARE(codeOf(openSqliteBook(folder.path(), folder.clock())), ErrorCode::FileNotFound);
        QCOMPARE(folder.files(), QStringList());
        QCOMPARE(codeOf(createSqliteBook(folder.path(u"none/x.tallybook"_s), folder.clock())),
                 ErrorCode::FileNotFound);
    }

    void createNeverOverwrites()
    {
        const BookFolder folder;
        folder.write(folder.path(), "precious");
        QCOMPARE(codeOf(createSqliteBook(folder.path(), folder.clock())),
                 ErrorCode::FileUnwritable);
        QCOMPARE(folder.read(folder.path()), "precious"_ba);
    }

    void notABook_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << "Dear committee,\nplease vote.\n"_ba;
        QTest::newRow("garbage") << QByteArray(10'000, '\xA5');
        QTest::newRow("zeros") << QByteArray(10'000, '\0');
        QTest::newRow("a header's first words only") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("zip") << "PK\3\4"_ba + QByteArray(5000, 'x');
    }
    void notABook()
    {
        QFETCH(QByteArray, bytes);
        const BookFolder folder;
        folder.write(folder.path(), bytes);
        for (const bool readOnly : {false, true}) {
            QCOMPARE(codeOf(openSqliteBook(folder.path(), folder.clock(), readOnly)),
                     ErrorCode::NotABook);
            QCOMPARE(folder.files(), QStringList(u"book.tallybook"_s));
            QCOMPARE(folder.read(folder.path()), bytes);
        }
    }

    void folderIsNotABook()
    {
        const BookFolder folder;
        QCOMPARE(codeOf(openSqliteBook(folder.path(u"."_s), folder.clock())), ErrorCode::NotABook);
    }

    void otherProgramsDatabaseIsNotABook()
    {
        const BookFolder folder;
        folder.write(folder.path(), {});
        VERIFY_OK(connectPast(folder.path())
                          ->execute({u"PRAGMA journal_mode = WAL"_s, u"CREATE TABLE t (a)"_s,
                                     u"INSERT INTO t VALUES (1)"_s}));
        const QByteArray bytes = folder.read(folder.path());
        QCOMPARE(codeOf(openSqliteBook(folder.path(), folder.clock())), ErrorCode::NotABook);
        QCOMPARE(folder.read(folder.path()), bytes);
        QCOMPARE(folder.files(), QStringList(u"book.tallybook"_s));
    }

    void newerSchema()
    {
        const BookFolder folder;
        VERIFY_OK(folder.makeBook(folder.path()));
        VERIFY_OK(connectPast(folder.path())->execute(u"PRAGMA user_version = 7"_s));
        for (const bool readOnly : {false, true}) {
            const Result<Store> store = openSqliteBook(folder.path(), folder.clock(), readOnly);
            QCOMPARE(codeOf(store), ErrorCode::NewerSchema);
            QCOMPARE(store.error().args,
                     QStringList({u"7"_s, QString::number(Migrator::shipped().size())}));
        }
    }

    void corruptBook_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::newRow("cut after the header") << 100 << -1;
        QTest::newRow("cut after the first page") << 4096 << -1;
        QTest::newRow("cut in the middle") << 40'000 << -1;
        QTest::newRow("schema overwritten") << 100 << 4000;
        QTest::newRow("pages overwritten") << 8192 << 40'000;
    }
    void corruptBook()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        const BookFolder folder;
        VERIFY_OK(folder.makeBook(folder.path(), 50));
        QByteArray bytes = folder.read(folder.path());
        QVERIFY(bytes.size() > 60'000);
        if (to < 0)
            bytes.truncate(from);
        else
            bytes.replace(from, to - from, QByteArray(to - from, '\xA5'));
        folder.write(folder.path(), bytes);
        for (const bool readOnly : {false, true}) {
            const Result<Store> store = openSqliteBook(folder.path(), folder.clock(), readOnly);
            QVERIFY2(codeOf(store) == ErrorCode::BookCorrupt, problem(store).constData());
        }
        QCOMPARE(folder.read(folder.path()), bytes);
    }

    void bookWithoutItsTables_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("steps gone") << u"DROP TABLE schema_migration"_s;
        QTest::newRow("none of the steps") << u"CREATE TABLE m AS SELECT * FROM schema_migration "
                                              u"WHERE version = 0"_s;
    }
    void bookWithoutItsTables()
    {
        QFETCH(QString, sql);
        const BookFolder folder;
        VERIFY_OK(folder.makeBook(folder.path()));
        QStringList statements{sql};
        if (sql.startsWith(u"CREATE"_s))
            statements += {u"DROP TABLE schema_migration"_s,
                           u"ALTER TABLE m RENAME TO schema_migration"_s};
        VERIFY_OK(connectPast(folder.path())->execute(statements));
        QCOMPARE(codeOf(openSqliteBook(folder.path(), folder.clock())), ErrorCode::BookCorrupt);
    }

    void bookOfOtherStepsIsCorrupt()
    {
        const BookFolder folder;
        VERIFY_OK(folder.makeBook(folder.path()));
        VERIFY_OK(connectPast(folder.path())
                          ->execute({u"DROP TRIGGER schema_migration_no_update"_s,
                                     u"UPDATE schema_migration SET checksum = 'x'"_s}));
        QCOMPARE(codeOf(openSqliteBook(folder.path(), folder.clock())), ErrorCode::BookCorrupt);
    }

    void interruptedCreationIsCompleted()
    {
        // What a crash leaves between marking the file and making the tables.
        const BookFolder folder;
        folder.write(folder.path(), {});
        VERIFY_OK(SqliteDialect::markAsBook(*connectPast(folder.path())));
        const Result<Store> store = openSqliteBook(folder.path(), folder.clock());
        VERIFY_OK(store);
        VERIFY_OK((*store)->apply(basics()));
        QCOMPARE(folder.files().filter(u"before"_s), QStringList());
    }

    void interruptedCheckpointIsNoDamage()
    {
        // Killed while SQLite moves the log into the file: the first page tells of pages that are
        // still only in the log.
        const BookFolder folder;
        const QString live = folder.path(u"live"_s);
        VERIFY_OK(folder.makeBook(live));
        {
            const Result<Store> store = openSqliteBook(live, folder.clock());
            VERIFY_OK(store);
            ChangeSet votes = act(u"import.accept"_s, {}, u"p1"_s);
            for (int i = 0; i < 100; ++i)
                votes.rows.append(newEvent(u"x%1"_s.arg(i), u"p1"_s));
            VERIFY_OK((*store)->apply(votes));
            QVERIFY(QFile::copy(live, folder.path(u"before"_s)));
            QVERIFY(QFile::copy(live + u"-wal"_s, folder.path() + u"-wal"_s));
        }
        const QByteArray whole = folder.read(live);
        QByteArray half = folder.read(folder.path(u"before"_s));
        QVERIFY(half.size() < whole.size());
        half.replace(0, 4096, whole.first(4096));
        folder.write(folder.path(), half);
        const Result<Store> store = openSqliteBook(folder.path(), folder.clock());
        VERIFY_OK(store);
        QCOMPARE((*store)->rows(Table::VoteEvent)->size(), 103);
        QVERIFY((*store)->verify()->intact);
    }

    void lockedForWriting()
    {
        const BookFolder folder;
        VERIFY_OK(folder.makeBook(folder.path()));
        const Result<Store> store =
                openSqliteBook(folder.path(), folder.clock(), false, impatient());
        VERIFY_OK(store);
        const auto other = connectPast(folder.path());
        VERIFY_OK(other->execute(u"BEGIN IMMEDIATE"_s));
        QCOMPARE((*store)->apply(act(u"note"_s, {})).error().code, ErrorCode::BookLocked);
        // Readers go on, and the book can be opened while somebody writes.
        QCOMPARE((*store)->rows(Table::VoteEvent)->size(), 3);
        VERIFY_OK(openSqliteBook(folder.path(), folder.clock(), false, impatient()));
        VERIFY_OK(other->execute(u"ROLLBACK"_s));
        VERIFY_OK((*store)->apply(act(u"note"_s, {})));
    }

    void lockedForEverybody()
    {
        const BookFolder folder;
        VERIFY_OK(folder.makeBook(folder.path()));
        const auto other = connectPast(folder.path());
        VERIFY_OK(other->execute({u"PRAGMA locking_mode = EXCLUSIVE"_s, u"BEGIN EXCLUSIVE"_s}));
        QCOMPARE(codeOf(openSqliteBook(folder.path(), folder.clock(), false, impatient())),
                 ErrorCode::BookLocked);
        QCOMPARE(codeOf(openSqliteBook(folder.path(), folder.clock(), true, impatient())),
                 ErrorCode::BookLocked);
    }

    void readThenWriteWaitsForTheOther()
    {
        // A transaction that begins by reading would fail at once with code 517, however patient.
        const BookFolder folder;
        VERIFY_OK(folder.makeBook(folder.path()));
        const Result<Store> one = openSqliteBook(folder.path(), folder.clock());
        const Result<Store> two = openSqliteBook(folder.path(), folder.clock());
        VERIFY_OK(one);
        VERIFY_OK(two);
        for (int i = 0; i < 20; ++i) {
            VERIFY_OK((*one)->apply(act(u"note"_s, {})));
            VERIFY_OK((*two)->apply(act(u"note"_s, {})));
        }
        QCOMPARE((*one)->head()->sequence, 42);
        QVERIFY((*two)->verify()->intact);
    }

    void readOnlyPlace_data()
    {
        QTest::addColumn<bool>("fileWritable");
        QTest::addColumn<bool>("folderWritable");
        QTest::newRow("file") << false << true;
        QTest::newRow("folder") << true << false;
        QTest::newRow("both") << false << false;
    }
    void readOnlyPlace()
    {
        QFETCH(bool, fileWritable);
        QFETCH(bool, folderWritable);
        const BookFolder folder;
        VERIFY_OK(folder.makeBook(folder.path()));
        BookFolder::setFileWritable(folder.path(), fileWritable);
        folder.setWritable(folderWritable);
        const Unprivileged user;
        QCOMPARE(codeOf(openSqliteBook(folder.path(), folder.clock())), ErrorCode::BookReadOnly);
        const Result<Store> store = openSqliteBook(folder.path(), folder.clock(), true);
        VERIFY_OK(store);
        QVERIFY((*store)->isReadOnly());
        QCOMPARE((*store)->rows(Table::VoteEvent)->size(), 3);
        QVERIFY((*store)->verify()->intact);
        QCOMPARE((*store)->apply(act(u"note"_s, {})).error().code, ErrorCode::BookReadOnly);
    }

    void copyIntoReadOnlyFolder()
    {
        const BookFolder folder;
        VERIFY_OK(folder.makeBook(folder.path()));
        BookFolder::setFileWritable(folder.path(), true);
        folder.setWritable(false);
        const Unprivileged user;
        const Result<Store> store = openSqliteBook(folder.path(), folder.clock(), true);
        VERIFY_OK(store);
        QCOMPARE((*store)->backup(folder.path(u"copy"_s)).error().code, ErrorCode::FileUnwritable);
    }

    void crashedBookInReadOnlyFolder()
    {
        // What the log holds cannot be read there: better an error than an old state.
        const BookFolder folder;
        VERIFY_OK(folder.makeBook(folder.path(u"live"_s)));
        {
            const Result<Store> live = openSqliteBook(folder.path(u"live"_s), folder.clock());
            VERIFY_OK(live);
            VERIFY_OK((*live)->apply(act(u"note"_s, {})));
            QVERIFY(QFile::copy(folder.path(u"live"_s), folder.path()));
            QVERIFY(QFile::copy(folder.path(u"live-wal"_s), folder.path() + u"-wal"_s));
        }
        BookFolder::setFileWritable(folder.path(), false);
        folder.setWritable(false);
        {
            const Unprivileged user;
            QCOMPARE(codeOf(openSqliteBook(folder.path(), folder.clock(), true)),
                     ErrorCode::BookReadOnly);
        }
        // Where files can be made it is whole.
        folder.setWritable(true);
        const Result<Store> store = openSqliteBook(folder.path(), folder.clock());
        VERIFY_OK(store);
        QCOMPARE((*store)->head()->sequence, 3);
    }

    void unreadableFile()
    {
        const BookFolder folder;
        VERIFY_OK(folder.makeBook(folder.path()));
        QFile::setPermissions(folder.path(), {});
        const Unprivileged user;
        QCOMPARE(codeOf(openSqliteBook(folder.path(), folder.clock())), ErrorCode::FileUnreadable);
    }

    void createInReadOnlyFolder()
    {
        const BookFolder folder;
        folder.setWritable(false);
        const Unprivileged user;
        QCOMPARE(codeOf(createSqliteBook(folder.path(), folder.clock())),
                 ErrorCode::FileUnwritable);
    }

    void fullDisk()
    {
        const BookFolder folder;
        VERIFY_OK(folder.makeBook(folder.path()));
        SqliteBookOptions options;
        options.maxPages = folder.read(folder.path()).size() / 4096 + 10;
        const Result<Store> store = openSqliteBook(folder.path(), folder.clock(), false, options);
        VERIFY_OK(store);
        ChangeSet large = act(u"import.accept"_s, {}, u"p1"_s);
        for (int i = 0; i < 500; ++i)
            large.rows.append(newEvent(u"x%1"_s.arg(i), u"p1"_s));
        QCOMPARE((*store)->apply(large).error().code, ErrorCode::DiskFull);
        QCOMPARE((*store)->rows(Table::VoteEvent)->size(), 3);
        QVERIFY((*store)->verify()->intact);
        // What is small enough still goes in.
        VERIFY_OK((*store)->apply(act(u"note"_s, {})));
        QVERIFY((*store)->verify()->intact);
    }

    void fullDiskWhileCreating()
    {
        const BookFolder folder;
        SqliteBookOptions options;
        options.maxPages = 5;
        QCOMPARE(codeOf(createSqliteBook(folder.path(), folder.clock(), options)),
                 ErrorCode::DiskFull);
        QCOMPARE(folder.files(), QStringList());
    }

    void fileThatMayNotGrow()
    {
        const BookFolder folder;
        VERIFY_OK(folder.makeBook(folder.path()));
        const Result<Store> store = openSqliteBook(folder.path(), folder.clock());
        VERIFY_OK(store);
        const Import import = sampleImport(200);
        ChangeSet other = import.changes;
        for (RowChange &row : other.rows) {
            row.id += u"-b"_s;
            row.after.remove(u"message_row"_s);
        }
        {
            const FileSizeLimit limit(200'000);
            const Result<HistoryEntry> entry = (*store)->apply(other);
            QVERIFY(!entry);
            QVERIFY2(entry.error().code == ErrorCode::FileUnwritable
                             || entry.error().code == ErrorCode::DiskFull,
                     problem(entry).constData());
        }
        QVERIFY((*store)->verify()->intact);
        QCOMPARE((*store)->rows(Table::VoteEvent)->size(), 3);
        VERIFY_OK((*store)->apply(other));
        QVERIFY((*store)->verify()->intact);
    }

    void failedBackupLeavesNothing()
    {
        const BookFolder folder;
        VERIFY_OK(folder.makeBook(folder.path(), 200));
        const Result<Store> store = openSqliteBook(folder.path(), folder.clock());
        VERIFY_OK(store);
        QVERIFY(QFileInfo(folder.path()).size() > 300'000);
        {
            const FileSizeLimit limit(200'000);
            const Status copied = (*store)->backup(folder.path(u"copy"_s));
            QVERIFY(!copied);
            QVERIFY2(copied.error().code == ErrorCode::FileUnwritable
                             || copied.error().code == ErrorCode::DiskFull,
                     problem(copied).constData());
        }
        QCOMPARE(folder.files().filter(u"copy"_s), QStringList());
        VERIFY_OK((*store)->backup(folder.path(u"copy"_s)));
    }

    void openedTwiceInOneProcessKeepsItsLocks()
    {
        // A descriptor closed carelessly drops the process's locks; another program would then
        // take itself for the last user and delete the log under our feet.
        const BookFolder folder;
        VERIFY_OK(folder.makeBook(folder.path()));
        const Result<Store> store = openSqliteBook(folder.path(), folder.clock());
        VERIFY_OK(store);
        VERIFY_OK((*store)->apply(act(u"note"_s, {})));
        VERIFY_OK(openSqliteBook(folder.path(), folder.clock()));
        VERIFY_OK(openSqliteBook(folder.path(), folder.clock(), true));
        QVERIFY(QFile::exists(folder.path() + u"-wal"_s));
        QFile locks(u"/proc/locks"_s);
        if (!locks.open(QIODevice::ReadOnly))
            QSKIP("no /proc/locks here");
        const QByteArray mine = ' ' + QByteArray::number(QCoreApplication::applicationPid()) + ' ';
        int held = 0;
        for (const QByteArray &line : locks.readAll().split('\n'))
            held += line.contains(mine) && line.contains("POSIX") ? 1 : 0;
        // One on the book and one on its shared memory.
        QCOMPARE(held, 2);
    }
};

QTEST_GUILESS_MAIN(TestSqliteBook)
#include "tst_sqlite_book.moc"
