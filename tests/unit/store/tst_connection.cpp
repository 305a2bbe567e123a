// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/Connection.h"
#include "core/store/SqliteDialect.h"
#include "core/store/Statement.h"
#include "core/store/Transaction.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

/// Connection, Statement and Transaction on a bare SQLite file.
class TestConnection final : public QObject
{
    Q_OBJECT

    [[nodiscard]] Result<std::unique_ptr<Connection>> connect() const
    {
        SqliteTarget target{m_path};
        target.busyTimeoutMs = 20;
        return Connection::open(std::make_unique<SqliteDialect>(target));
    }

    [[nodiscard]] int count(const Connection &connection) const
    {
        return connection.value(u"SELECT COUNT(*) FROM t"_s)->toInt();
    }

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Connection> m_connection;

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        m_path = m_folder.filePath(u"%1.db"_s.arg(++number));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        Result<std::unique_ptr<Connection>> connection = connect();
        QVERIFY(connection);
        m_connection = *std::move(connection);
        QVERIFY(m_connection->execute({u"CREATE TABLE t (a BIGINT, b TEXT)"_s,
                                       u"INSERT INTO t VALUES (1, 'x')"_s,
                                       u"INSERT INTO t VALUES (2, 'y')"_s}));
        QVERIFY(SqliteDialect::useWriteAheadLog(*m_connection));
    }
    void cleanup() { m_connection.reset(); }

    void connectionUnregistersItself()
    {
        const QStringList before = QSqlDatabase::connectionNames();
        {
            const Result<std::unique_ptr<Connection>> other = connect();
            QVERIFY(other);
            QCOMPARE(QSqlDatabase::connectionNames().size(), before.size() + 1);
        }
        QCOMPARE(QSqlDatabase::connectionNames(), before);
    }

    void failedConnectionUnregistersItself()
    {
        const QStringList before = QSqlDatabase::connectionNames();
        const Result<std::unique_ptr<Connection>> none = Connection::open(
                std::make_unique<SqliteDialect>(SqliteTarget{m_folder.filePath(u"none"_s)}));
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::FileUnreadable);
        QCOMPARE(QSqlDatabase::connectionNames(), before);
        QVERIFY(!QFile::exists(m_folder.filePath(u"none"_s)));
    }

    void eachThreadHasItsOwnName()
    {
        const auto threadPart = [] { return QSqlDatabase::connectionNames().last(); };
        const QString mine = threadPart().section(u'-', 1, 1);
        QString theirs;
        QThread *thread = QThread::create([&] {
            const QStringList before = QSqlDatabase::connectionNames();
            const Result<std::unique_ptr<Connection>> connection = connect();
            for (const QString &name : QSqlDatabase::connectionNames()) {
                if (connection && !before.contains(name))
                    theirs = name.section(u'-', 1, 1);
            }
        });
        thread->start();
        QVERIFY(thread->wait());
        delete thread;
        QVERIFY(!theirs.isEmpty());
        QVERIFY(theirs != mine);
    }

    void errorsCarryTheDriversWords()
    {
        const Status bad = m_connection->execute(u"SELECT a FROM nowhere"_s);
        QVERIFY(!bad);
        QCOMPARE(bad.error().code, ErrorCode::DatabaseFailure);
        QVERIFY2(bad.error().detail.contains(u"nowhere"_s), qPrintable(bad.error().detail));
        QVERIFY(!m_connection->value(u"nonsense"_s));
    }

    void valueOfNoRow()
    {
        const Result<QVariant> none = m_connection->value(u"SELECT a FROM t WHERE a = 9"_s);
        QVERIFY(none);
        QVERIFY(!none->isValid());
    }

    void statementBindsAndRunsAgain()
    {
        Statement insert(*m_connection, u"INSERT INTO t (a, b) VALUES (?, ?)"_s);
        for (const QString &text : {QString(), u"'; DROP TABLE t; --"_s, u"ä"_s}) {
            insert.bind(0, QVariant(qint64(7)));
            insert.bind(1, text);
            QVERIFY(insert.run());
        }
        QCOMPARE(count(*m_connection), 5);
        // A null string is text, not NULL; a null variant is NULL.
        QCOMPARE(m_connection->value(u"SELECT COUNT(*) FROM t WHERE b IS NULL"_s)->toInt(), 0);
        insert.bind(1, QVariant());
        QVERIFY(insert.run());
        QCOMPARE(m_connection->value(u"SELECT COUNT(*) FROM t WHERE b IS NULL"_s)->toInt(), 1);
    }

    void statementEndsAfterItsRows()
    {
        Statement select(*m_connection, u"SELECT a, b FROM t ORDER BY a"_s);
        QVERIFY(select.run());
        QVERIFY(select.next());
        QCOMPARE(select.number(0), 1);
        QCOMPARE(select.text(1), u"x"_s);
        QVERIFY(select.next());
        QVERIFY(!select.next());
        QVERIFY(select.ended());
    }

    void abandonedStatementLetsGo()
    {
        {
            Statement select(*m_connection, u"SELECT a FROM t"_s);
            QVERIFY(select.run());
            QVERIFY(select.next());
            // Half read, it holds the database: this is what must not outlive it.
            QVERIFY(!m_connection->execute(u"VACUUM"_s));
        }
        QVERIFY(m_connection->execute(u"VACUUM"_s));
    }

    void finishedStatementLetsGo()
    {
        Statement select(*m_connection, u"SELECT a FROM t"_s);
        QVERIFY(select.run());
        QVERIFY(select.next());
        select.finish();
        QVERIFY(m_connection->execute(u"VACUUM"_s));
    }

    void transactionRollsBackByItself()
    {
        {
            Transaction transaction(*m_connection);
            QVERIFY(transaction.begin(Transaction::Purpose::Write));
            QVERIFY(m_connection->execute(u"DELETE FROM t"_s));
            QCOMPARE(count(*m_connection), 0);
        }
        QCOMPARE(count(*m_connection), 2);
        // Nothing is left open.
        Transaction next(*m_connection);
        QVERIFY(next.begin(Transaction::Purpose::Write));
    }

    void committedStays()
    {
        {
            Transaction transaction(*m_connection);
            QVERIFY(transaction.begin(Transaction::Purpose::Write));
            QVERIFY(m_connection->execute(u"DELETE FROM t WHERE a = 1"_s));
            QVERIFY(transaction.commit());
        }
        QCOMPARE(count(*m_connection), 1);
    }

    void unbegunTransactionHarmsNothing()
    {
        Transaction outer(*m_connection);
        QVERIFY(outer.begin(Transaction::Purpose::Write));
        QVERIFY(m_connection->execute(u"DELETE FROM t WHERE a = 1"_s));
        {
            Transaction inner(*m_connection);
            QVERIFY(!inner.begin(Transaction::Purpose::Write));
        }
        QVERIFY(outer.commit());
        QCOMPARE(count(*m_connection), 1);
    }

    void writerHoldsTheLockFromTheStart()
    {
        const Result<std::unique_ptr<Connection>> other = connect();
        QVERIFY(other);
        Transaction mine(*m_connection);
        QVERIFY(mine.begin(Transaction::Purpose::Write));
        {
            Transaction theirs(**other);
            const Status begun = theirs.begin(Transaction::Purpose::Write);
            QVERIFY(!begun);
            QCOMPARE(begun.error().code, ErrorCode::BookLocked);
        }
        QVERIFY(mine.commit());
        Transaction theirs(**other);
        QVERIFY(theirs.begin(Transaction::Purpose::Write));
    }

    void readerSeesOneState()
    {
        const Result<std::unique_ptr<Connection>> other = connect();
        QVERIFY(other);
        Transaction reader(**other);
        QVERIFY(reader.begin(Transaction::Purpose::Read));
        QCOMPARE(count(**other), 2);
        QVERIFY(m_connection->execute(u"DELETE FROM t"_s));
        QCOMPARE(count(**other), 2);
        QVERIFY(reader.commit());
        QCOMPARE(count(**other), 0);
    }

    void journalInMemoryIsRefused()
    {
        // A journal that a crash loses is no journal.
        m_connection.reset();
        const Result<std::unique_ptr<Connection>> memory = connect();
        QVERIFY(memory);
        QVERIFY((*memory)->value(u"PRAGMA journal_mode = DELETE"_s));
        QCOMPARE((*memory)->value(u"PRAGMA journal_mode = MEMORY"_s)->toString(), u"memory"_s);
        QVERIFY((*memory)->execute(u"BEGIN"_s));
        QVERIFY((*memory)->execute(u"INSERT INTO t VALUES (3, 'z')"_s));
        // Inside a transaction the mode cannot change, so the answer is what it was.
        const Status mode = SqliteDialect::useWriteAheadLog(**memory);
        QVERIFY(!mode);
        QVERIFY((*memory)->execute(u"ROLLBACK"_s));
    }
};

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
