// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
// A book that is opened beside the thread which shows it.
#include "core/session/RecordSession.h"
#include "core/session/book/BookOpening.h"
#include "core/session/book/SampleBook.h"
#include "tests/support/SessionFixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace tallybook;
using namespace tallybook::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What came of an opening, waited for.
class Awaited
{
public:
    explicit Awaited(BookOpening &opening)
        : m_finished(&opening, &BookOpening::finished)
    {
        QObject::connect(&opening, &BookOpening::opened,
                         [this](const std::shared_ptr<RecordSession> &book) { session = book; });
        QObject::connect(&opening, &BookOpening::failed,
                         [this](const Error &error) { failure = error; });
    }
    [[nodiscard]] bool wait() { return !m_finished.isEmpty() || m_finished.wait(); }

    std::shared_ptr<RecordSession> session;
    std::optional<Error> failure;

private:
    QSignalSpy m_finished;
};

/// Puts garbage over the index of the votes: nothing that is read when a book is opened.
void damage(const QString &path)
{
    qint64 page = 0;
    qint64 size = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"past"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(
                u"SELECT rootpage FROM sqlite_master WHERE name = 'vote_event_proposal'"_s));
        QVERIFY(query.next());
        page = query.value(0).toLongLong();
        QVERIFY(query.exec(u"PRAGMA page_size"_s));
        QVERIFY(query.next());
        size = query.value(0).toLongLong();
    }
    QSqlDatabase::removeDatabase(u"past"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek((page - 1) * size));
    QCOMPARE(file.write(QByteArray(size, 'x')), size);
}

} // namespace

class TestBookOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWhatWasThere()
    {
        SessionFixture book;
        const ProposalId id = book.openVote(u"A direction"_s);
        QVERIFY(book.session().addVote(book.vote(id, u"Ada Voss"_s, VoteValue::plusOne())));
        BookOpening opening(book.path(), book.clock(), u"Ada"_s);
        Awaited outcome(opening);
        opening.start();
        QVERIFY(!outcome.session); // nothing comes before the event loop is back
        QVERIFY(outcome.wait());
        QVERIFY(outcome.session);
        QVERIFY(!outcome.failure);
        const RecordSession &session = *outcome.session;
        QCOMPARE(session.proposals(), book.session().proposals());
        QCOMPARE(session.voters(), book.session().voters());
        QCOMPARE(session.evaluation(id).tally, book.session().evaluation(id).tally);
        QCOMPARE(session.location(), book.path());
        QVERIFY(!session.isReadOnly());
        QVERIFY(session.clock().now() == book.clock().now());
    }

    void whatIsWrittenMeanwhileIsSeenAndNotTwice()
    {
        SessionFixture book;
        BookOpening opening(book.path(), book.clock(), u"Bo"_s);
        Awaited outcome(opening);
        opening.start();
        // Whether before, between or after the reads: each of these stands there once.
        for (int i = 0; i < 20; ++i)
            (void)book.draft(QString::number(i));
        QVERIFY(outcome.wait());
        QVERIFY(outcome.session);
        QVERIFY(outcome.session->refresh());
        QCOMPARE(outcome.session->proposals(), book.session().proposals());
        QCOMPARE(outcome.session->proposals().size(), 20);
    }

    void actsAreWrittenAsEver()
    {
        SessionFixture book;
        const ProposalId id = book.openVote(u"A direction"_s);
        BookOpening opening(book.path(), book.clock(), u"Bo"_s);
        Awaited outcome(opening);
        // At once, while the file is still being checked.
        Status added;
        connect(&opening, &BookOpening::opened, this,
                [&](const std::shared_ptr<RecordSession> &session) {
                    added = session->addVote(book.vote(id, u"Ada Voss"_s, VoteValue::plusOne()))
                                    .map([](const VoteEventId &) {});
                });
        opening.start();
        QVERIFY(outcome.wait());
        QVERIFY(added);
        QVERIFY(book.session().refresh());
        QCOMPARE(book.session().events(id).size(), 1);
        QVERIFY(outcome.session->undo());
    }

    void saysWhatFailed()
    {
        QTemporaryDir folder;
        const FixedClock clock(Timestamp{});
        BookOpening opening(folder.filePath(u"nowhere.tallybook"_s), clock, u"Ada"_s);
        Awaited outcome(opening);
        opening.start();
        QVERIFY(outcome.wait());
        QVERIFY(!outcome.session);
        QCOMPARE(outcome.failure->code, ErrorCode::FileNotFound);
    }

    void aDamagedFileIsSaidAndNotWrittenTo()
    {
        SessionFixture book;
        const ProposalId id = book.openVote(u"A direction"_s);
        const QString path = book.path() + u".damaged"_s;
        QVERIFY(book.session().backup(path));
        damage(path);
        BookOpening opening(path, book.clock(), u"Ada"_s);
        Awaited outcome(opening);
        Status written;
        std::optional<Error> said;
        connect(&opening, &BookOpening::opened, this,
                [&](const std::shared_ptr<RecordSession> &session) {
                    connect(session.get(), &RecordSession::damaged, this,
                            [&said](const Error &error) { said = error; });
                    Proposal proposal = *session->proposal(id);
                    proposal.title = u"Another one"_s;
                    written = session->changeProposal(proposal);
                });
        opening.start();
        QVERIFY(outcome.wait());
        QVERIFY(outcome.session);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::BookCorrupt);
        QTRY_VERIFY(said);
        QCOMPARE(said->code, ErrorCode::BookCorrupt);
        QCOMPARE(outcome.session->proposal(id)->title, u"A direction"_s);
    }

    void makesABookFirst()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"sample.tallybook"_s);
        const FixedClock clock(*Timestamp::fromIso(u"2026-08-03T09:30:00Z"_s));
        BookOpening opening(path, clock, u"Ada"_s);
        Awaited outcome(opening);
        opening.start([path, clock] { return createSampleBook(path, clock); });
        QVERIFY(outcome.wait());
        QVERIFY(outcome.session);
        QVERIFY(!outcome.session->proposals().isEmpty());
    }

    void whatCannotBeMadeIsNotOpened()
    {
        QTemporaryDir folder;
        const FixedClock clock(Timestamp{});
        BookOpening opening(folder.filePath(u"sample.tallybook"_s), clock, u"Ada"_s);
        Awaited outcome(opening);
        opening.start([]() -> Status { return fail(ErrorCode::DiskFull); });
        QVERIFY(outcome.wait());
        QVERIFY(!outcome.session);
        QCOMPARE(outcome.failure->code, ErrorCode::DiskFull);
    }

    void goesAwayWhileItOpens()
    {
        SessionFixture book;
        {
            BookOpening opening(book.path(), book.clock(), u"Ada"_s);
            opening.start();
        }
        QVERIFY(book.session().addVoter(Voter{}));
    }
};

QTEST_GUILESS_MAIN(TestBookOpening)
#include "tst_bookopening.moc"
