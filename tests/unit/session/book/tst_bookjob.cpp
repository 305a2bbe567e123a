// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/book/BookJob.h"
#include "tests/support/SessionFixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <atomic>

using namespace tallybook;
using namespace tallybook::test;
using namespace Qt::Literals::StringLiterals;

class TestBookJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verifiesWhileTheBookIsOpen()
    {
        SessionFixture book;
        (void)book.openVote(u"A direction"_s);
        BookJob job(book.session());
        QSignalSpy verified(&job, &BookJob::verified);
        job.verify();
        QVERIFY(job.isRunning());
        job.verify(); // one is enough
        QVERIFY(verified.wait());
        QVERIFY(!job.isRunning());
        const auto report = verified.constFirst().constFirst().value<VerifyReport>();
        QVERIFY(report.intact);
        QCOMPARE(report.entries, book.session().history()->size());
        QCOMPARE(verified.size(), 1);
    }

    void nobodyWaitsForAVerificationAnyMore()
    {
        SessionFixture book;
        (void)book.openVote(u"A direction"_s);
        std::atomic_int told = 0;
        {
            BookJob job(book.session());
            connect(&job, &BookJob::verified, this, [&told] { ++told; });
            connect(&job, &BookJob::failed, this, [&told] { ++told; });
            job.verify();
        }
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(told.load(), 0);
    }

    void copiesTheBook()
    {
        SessionFixture book;
        const ProposalId id = book.openVote(u"A direction"_s);
        const QString path = book.path() + u".copy"_s;
        {
            BookJob job(book.session());
            job.backup(path);
        } // what was begun is finished
        const auto copy = RecordSession::open(path, book.clock(), book.actor());
        QVERIFY(copy);
        QCOMPARE((*copy)->proposal(id)->title, u"A direction"_s);
    }

    void saysWhatFailed()
    {
        SessionFixture book;
        BookJob job(book.session());
        QSignalSpy failed(&job, &BookJob::failed);
        QSignalSpy done(&job, &BookJob::backedUp);
        job.backup(book.path() + u".nowhere/copy"_s);
        QVERIFY(failed.wait());
        QCOMPARE(failed.constFirst().constFirst().value<Error>().code,
                 book.session().backup(book.path() + u".nowhere/copy"_s).error().code);
        QVERIFY(done.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBookJob)
#include "tst_bookjob.moc"
