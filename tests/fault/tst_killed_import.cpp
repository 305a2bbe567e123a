// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "BookFolder.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>
#include <QThread>

using namespace tallybook;
using namespace tallybook::test;
using namespace Qt::Literals::StringLiterals;

using Store = std::unique_ptr<RecordStore>;

namespace {

constexpr int votes = 400;
constexpr int kills = 50;
constexpr int patienceMs = 60'000;

/// Runs the child until it says that it begins its work.
[[nodiscard]] bool startChild(QProcess &child, const QStringList &arguments)
{
    child.start(QString::fromUtf8(STORE_CHILD), arguments);
    QByteArray said;
    while (!said.contains("ready")) {
        if (!child.waitForReadyRead(patienceMs))
            return false;
        said += child.readAllStandardOutput();
    }
    return true;
}

} // namespace

/// A program that is killed (SIGKILL) while it writes: the book opens, its history verifies, and
/// the act is there wholly or not at all.
class TestKilledImport final : public QObject
{
    Q_OBJECT

    BookFolder m_folder;
    QString m_base;
    qint64 m_wholeUs = 0; ///< how long an import takes here and now
    int m_whole = 0;
    int m_absent = 0;
    int m_withLog = 0;

private Q_SLOTS:
    void initTestCase()
    {
        m_base = m_folder.path(u"base"_s);
        {
            const Result<Store> store = createSqliteBook(m_base, m_folder.clock());
            VERIFY_OK(store);
            VERIFY_OK((*store)->apply(basics()));
        }
        const QString path = m_folder.path(u"measured"_s);
        QVERIFY(QFile::copy(m_base, path));
        QProcess child;
        QVERIFY(startChild(child, {u"import"_s, path, QString::number(votes)}));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(child.waitForFinished(patienceMs));
        QCOMPARE(child.exitCode(), 0);
        m_wholeUs = timer.nsecsElapsed() / 1000;
    }

    void killedAtAnyMoment_data()
    {
        QTest::addColumn<int>("percent");
        // All over the import, and closer where it is committed and moved into the file.
        for (int i = 0; i < kills / 2; ++i)
            QTest::addRow("early %d", i) << i * 200 / kills;
        for (int i = 0; i < kills / 2; ++i)
            QTest::addRow("late %d", i) << 75 + i * 120 / kills;
    }
    void killedAtAnyMoment()
    {
        QFETCH(int, percent);
        const QString path = m_folder.path(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(QFile::copy(m_base, path));
        QProcess child;
        QVERIFY(startChild(child, {u"import"_s, path, QString::number(votes)}));
        QThread::usleep(static_cast<unsigned long>(m_wholeUs * percent / 100));
        child.kill();
        QVERIFY(child.waitForFinished(patienceMs));
        const bool saidDone = child.readAllStandardOutput().contains("done");
        m_withLog += QFileInfo(path + u"-wal"_s).size() > 0 ? 1 : 0;

        const Result<Store> store = openSqliteBook(path, m_folder.clock());
        VERIFY_OK(store);
        const Result<VerifyReport> report = (*store)->verify();
        VERIFY_OK(report);
        QVERIFY2(report->intact, qPrintable(report->what));
        const qsizetype events = (*store)->rows(Table::VoteEvent, u"p1"_s)->size();
        QVERIFY2(events == 0 || events == votes, qPrintable(QString::number(events)));
        QCOMPARE((*store)->rows(Table::Message, u"p1"_s)->size(), events);
        QCOMPARE(report->entries, events == 0 ? 1 : 2);
        // What was reported as done is done.
        QVERIFY(!saidDone || events == votes);
        const QByteArray mail = sampleImport(1).blobs.constBegin().key();
        QCOMPARE((*store)->blob(mail).has_value(), events == votes);
        ++(events == 0 ? m_absent : m_whole);

        // Life goes on, also with the same import again.
        if (events == 0)
            VERIFY_OK((*store)->apply(sampleImport(1).changes));
        VERIFY_OK((*store)->apply(act(u"note"_s, {})));
    }

    void killsHitTheImport()
    {
        qInfo("imports of %lld ms: %d whole, %d not there, %d logs left behind",
              static_cast<long long>(m_wholeUs / 1000), m_whole, m_absent, m_withLog);
        // Otherwise the test has not met what it is for.
        QCOMPARE(m_whole + m_absent, kills);
        QVERIFY(m_absent > 0);
        QVERIFY(m_withLog > 0);
    }

    void killedAgainAndAgainOnOneBook()
    {
        const QString path = m_folder.path(u"veteran"_s);
        QVERIFY(QFile::copy(m_base, path));
        for (int i = 0; i < 10; ++i) {
            QProcess child;
            QVERIFY(startChild(child, {u"import"_s, path, QString::number(votes)}));
            QThread::usleep(1000);
            child.kill();
            QVERIFY(child.waitForFinished(patienceMs));
        }
        const Result<Store> store = openSqliteBook(path, m_folder.clock());
        VERIFY_OK(store);
        QVERIFY((*store)->verify()->intact);
        const qsizetype events = (*store)->rows(Table::VoteEvent)->size();
        QVERIFY(events == 0 || events == votes);
    }

    void killedWhileCreating()
    {
        for (int i = 0; i < 20; ++i) {
            const QString path = m_folder.path(u"new%1"_s.arg(i));
            QProcess child;
            QVERIFY(startChild(child, {u"create"_s, path}));
            QThread::usleep(static_cast<unsigned long>(500 * i));
            child.kill();
            QVERIFY(child.waitForFinished(patienceMs));
            const bool saidDone = child.readAllStandardOutput().contains("done");

            const Result<Store> store = openSqliteBook(path, m_folder.clock());
            if (store) {
                QVERIFY((*store)->verify()->intact);
                VERIFY_OK((*store)->apply(basics()));
                continue;
            }
            // Nothing yet, or an empty file that is no book: never half a book.
            QVERIFY(!saidDone);
            QVERIFY2(store.error().code == ErrorCode::FileNotFound
                             || (store.error().code == ErrorCode::NotABook
                                 && QFileInfo(path).size() == 0),
                     problem(store).constData());
        }
    }

    void killedWriterLeavesNoLock()
    {
        const QString path = m_folder.path(u"locked"_s);
        VERIFY_OK(m_folder.makeBook(path));
        const Result<Store> store = openSqliteBook(path, m_folder.clock());
        VERIFY_OK(store);
        QProcess child;
        QVERIFY(startChild(child, {u"hold"_s, path}));
        // The child holds the write lock.
        SqliteBookOptions impatient;
        impatient.busyTimeoutMs = 50;
        const Result<Store> other = openSqliteBook(path, m_folder.clock(), false, impatient);
        VERIFY_OK(other);
        QCOMPARE((*other)->apply(act(u"note"_s, {})).error().code, ErrorCode::BookLocked);
        QCOMPARE((*other)->rows(Table::VoteEvent)->size(), 3);
        child.kill();
        QVERIFY(child.waitForFinished(patienceMs));
        VERIFY_OK((*other)->apply(act(u"note"_s, {})));
        VERIFY_OK((*store)->apply(act(u"note"_s, {})));
        QVERIFY((*store)->verify()->intact);
    }

    void twoProgramsShareABook()
    {
        // Both write at once; nobody's act is lost and the chain is one.
        const QString path = m_folder.path(u"shared"_s);
        VERIFY_OK(m_folder.makeBook(path));
        SqliteBookOptions patient;
        patient.busyTimeoutMs = 30'000;
        const Result<Store> store = openSqliteBook(path, m_folder.clock(), false, patient);
        VERIFY_OK(store);
        QProcess child;
        QVERIFY(startChild(child, {u"notes"_s, path, u"50"_s}));
        for (int i = 0; i < 50; ++i)
            VERIFY_OK((*store)->apply(act(u"note.parent"_s, {})));
        QVERIFY(child.waitForFinished(patienceMs));
        QCOMPARE(child.exitCode(), 0);
        const Result<QList<HistoryEntry>> history = (*store)->history(2);
        VERIFY_OK(history);
        QCOMPARE(history->size(), 100);
        QVERIFY((*store)->verify()->intact);
    }
};

QTEST_GUILESS_MAIN(TestKilledImport)
#include "tst_killed_import.moc"
