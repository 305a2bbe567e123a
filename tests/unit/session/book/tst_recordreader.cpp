// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
// Records that are read beside the session's thread: the same as if they were read in it.
#include "core/session/RecordSession.h"
#include "tests/support/SessionFixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace tallybook;
using namespace tallybook::test;
using namespace Qt::Literals::StringLiterals;

class TestRecordReader : public QObject
{
    Q_OBJECT

private:
    static ProposalId votedOn(SessionFixture &book)
    {
        const ProposalId id = book.openVote(u"A direction"_s);
        for (const char *name : {"Ada Voss", "Dara Okeefe", "Eli Navarro"})
            (void)book.session().addVote(
                    book.vote(id, QString::fromLatin1(name), VoteValue::plusOne()));
        return id;
    }
    static void compare(const RecordSession &session, const RecordSession &truth,
                        const ProposalId &id)
    {
        QCOMPARE(session.events(id), truth.events(id));
        QCOMPARE(session.messages(id), truth.messages(id));
        QCOMPARE(session.evaluation(id).tally, truth.evaluation(id).tally);
        QCOMPARE(session.evaluation(id).outcome.soFar, truth.evaluation(id).outcome.soFar);
        QCOMPARE(session.account(id), truth.account(id));
    }

private Q_SLOTS:
    void saysTheSame()
    {
        SessionFixture book;
        const ProposalId id = votedOn(book);
        const auto session = book.reopen();
        QSignalSpy read(session.get(), &RecordSession::recordRead);
        session->readBeside(id);
        session->readBeside(id); // once is enough
        QVERIFY(read.wait());
        QCOMPARE(read.size(), 1);
        QCOMPARE(read.constFirst().constFirst().value<ProposalId>(), id);
        QVERIFY(session->isAtHand(id));
        compare(*session, book.session(), id);
    }

    void followsActsThatComeMeanwhile()
    {
        SessionFixture book;
        const ProposalId id = votedOn(book);
        const auto session = book.reopen();
        QSignalSpy read(session.get(), &RecordSession::recordRead);
        session->readBeside(id);
        // One's own, and somebody else's.
        QVERIFY(session->addVote(book.vote(id, u"Chen Siyuan"_s, VoteValue::minusOne())));
        QVERIFY(book.session().refresh());
        QVERIFY(book.session().removeVote(book.session().events(id).constFirst().id));
        QVERIFY(read.wait());
        QVERIFY(session->refresh());
        compare(*session, book.session(), id);
        QVERIFY(session->undo());
        QVERIFY(book.session().refresh());
        compare(*session, book.session(), id);
    }

    void actsAfterItAreJudged()
    {
        SessionFixture book;
        const ProposalId id = votedOn(book);
        const auto session = book.reopen();
        QSignalSpy read(session.get(), &RecordSession::recordRead);
        session->readBeside(id);
        QVERIFY(read.wait());
        VoteEvent vote = session->events(id).constFirst();
        vote.value = VoteValue::minusOne();
        QVERIFY(session->changeVote(vote));
        QVERIFY(book.session().refresh());
        compare(*session, book.session(), id);
        QCOMPARE(session->evaluation(id).tally.binding.against, 1);
    }

    void goesAwayWhileItReads()
    {
        SessionFixture book;
        const ProposalId id = votedOn(book);
        book.reopen()->readBeside(id);
        QVERIFY(book.session().removeVote(book.session().events(id).constFirst().id));
    }

    void aRecordThatIsNotThereIsNotRead()
    {
        SessionFixture book;
        QSignalSpy read(&book.session(), &RecordSession::recordRead);
        book.session().readBeside(ProposalId::create());
        QVERIFY(book.session().isAtHand(ProposalId::create())); // nothing to wait for
        QVERIFY(!read.wait(50));
    }
};

QTEST_GUILESS_MAIN(TestRecordReader)
#include "tst_recordreader.moc"
