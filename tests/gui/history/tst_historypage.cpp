// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
// What the history says of an act, in the words of the window, and that a long one does not stop
// it.
#include "core/session/book/BookJob.h"
#include "tests/gui/GuiHelp.h"
#include "tests/support/SessionFixture.h"
#include "ui/models/HistoryModel.h"
#include "ui/presenters/ChangeWords.h"
#include "ui/support/book/Desk.h"
#include "ui/support/words/PseudoWords.h"
#include "ui/views/history/HistoryPage.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTreeView>

using namespace tallybook;
using namespace tallybook::test;
using namespace Qt::Literals::StringLiterals;

class TestHistoryPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SessionFixture> m_book;

    RecordSession &session() { return m_book->session(); }

    QStringList wordsOfLast()
    {
        return ChangeWords::of(session().history()->constLast().changes.rows, session());
    }

private Q_SLOTS:
    void init() { m_book = std::make_unique<SessionFixture>(); }
    void cleanup() { m_book.reset(); }

    void anActIsToldInTheWordsOfTheForms()
    {
        const ProposalId id = m_book->openVote(u"A direction"_s);
        VoteEvent vote = m_book->vote(id, u"Ada Voss"_s, VoteValue::plusOne());
        QVERIFY(session().addVote(vote));
        QStringList words = wordsOfLast();
        QCOMPARE(words.constFirst(), u"Vote of Ada Voss"_s);
        QVERIFY2(words.contains(u"  Vote: +1"_s), qPrintable(words.join(u'\n')));
        vote = session().events(id).constFirst();
        vote.value = VoteValue::minusOne();
        vote.bindingOverride = BindingOverride::NonBinding;
        vote.bindingReason = u"left the committee"_s;
        QVERIFY(session().changeVote(vote));
        QCOMPARE(
                wordsOfLast(),
                (QStringList{u"Vote of Ada Voss"_s, u"  Vote: +1 → -1"_s,
                             u"  Binding: By the roster → Count as non-binding"_s,
                             u"  Reason for deciding whether it binds: — → left the committee"_s}));
        QVERIFY(session().removeVote(vote.id));
        QCOMPARE(wordsOfLast(), (QStringList{u"Vote of Ada Voss"_s, u"  Removed"_s}));
        QVERIFY(session().undo());
        QCOMPARE(wordsOfLast(), (QStringList{u"Vote of Ada Voss"_s, u"  Brought back"_s}));
        QVERIFY(session().closeVote(id, u"all have voted"_s));
        words = wordsOfLast();
        QCOMPARE(words.at(0), u"Record “A direction”"_s);
        QCOMPARE(words.at(1), u"  Status: Open → Closed, result due"_s);
        QVERIFY(words.at(2).startsWith(u"  Closed at: — → "_s) && words.at(2).endsWith(u"UTC)"_s));
    }

    /// No member of a row is shown under its name in the book, and all words are translated.
    void noRawFieldIsShown()
    {
        PseudoWords pseudo(PseudoWords::Direction::LeftToRight);
        QApplication::installTranslator(&pseudo);
        const ProposalId id = m_book->openVote(u"A direction"_s);
        m_book->import(id,
                       "From: Bo Lindqvist <bo@example.org>\nDate: Sun, 1 Nov 2026 13:00:00 "
                       "+0000\nMessage-ID: <1@example.org>\nSubject: Re: A direction\n\n+1\n");
        QVERIFY(session().closeVote(id, u"all have voted"_s));
        QVERIFY(session().markResultSent(id, u"<r@example.org>"_s));
        static const QRegularExpression raw(u"\\b[a-z]+_[a-z_]+\\b"_s);
        int lines = 0;
        const auto history = session().history();
        for (const HistoryEntry &entry : *history) {
            for (const QString &line : ChangeWords::of(entry.changes.rows, session())) {
                QVERIFY2(!raw.match(line).hasMatch(), qPrintable(line));
                if (line.startsWith(u"  "_s))
                    QVERIFY2(line.contains(u'['), qPrintable(line));
                ++lines;
            }
        }
        QVERIFY(lines > 60);
        QApplication::removeTranslator(&pseudo);
    }

    void manyRowsAreCounted()
    {
        QList<RowChange> rows(ChangeWords::most + 5);
        for (RowChange &row : rows) {
            row.table = Table::Voter;
            row.after = {{u"name"_s, u"Somebody"_s}};
        }
        const QStringList words = ChangeWords::of(rows, session());
        QCOMPARE(words.count(u"Somebody"_s), ChangeWords::most);
        QVERIFY(words.constLast().contains(u"5"_s));
    }

    void hostileTextStaysPlain()
    {
        RowChange row;
        row.table = Table::Voter;
        row.after = {{u"name"_s, u"A\u202Eb\nc"_s}, {u"notes"_s, QString(10000, u'x')}};
        for (const QString &line : ChangeWords::of({row}, session()))
            QVERIFY(!line.contains(QChar(0x202E)) && !line.contains(u'\n') && line.size() < 600);
    }

    void theChosenEntryIsShownAndCopied()
    {
        const ProposalId id = m_book->openVote(u"A direction"_s);
        QVERIFY(session().addVote(m_book->vote(id, u"Ada Voss"_s, VoteValue::plusOne())));
        Desk desk(&session());
        desk.setCurrentProposal(id);
        HistoryPage page(&desk);
        page.show();
        auto *details = test::find<QPlainTextEdit>(&page, u"historyDetails"_s);
        auto *copy = test::find<QPushButton>(&page, u"copyDetails"_s);
        QVERIFY(!copy->isEnabled());
        auto *view = page.findChild<QTreeView *>();
        view->setCurrentIndex(page.model()->index(0, 0));
        QVERIFY(!copy->isEnabled()); // half of it is not copied in silence
        (void)QTest::qWaitFor([&] { return details->toPlainText().contains(u"Vote: +1"_s); });
        QVERIFY2(details->toPlainText().contains(u"Vote: +1"_s),
                 qPrintable(details->toPlainText()));
        QVERIFY(!details->toPlainText().contains(u"voter_id"_s));
        QVERIFY(copy->isEnabled());
        copy->click();
        const QString copied = QApplication::clipboard()->text();
        QVERIFY(copied.startsWith(details->toPlainText()));
        QVERIFY2(copied.contains(u"  value_hundredths: 100\n"_s), qPrintable(copied));
        // Another one at once: only the last is answered.
        view->setCurrentIndex(page.model()->index(1, 0));
        view->setCurrentIndex(page.model()->index(2, 0));
        QTRY_VERIFY(details->toPlainText().contains(u"Record “A direction”"_s));
        QTest::qWait(50);
        QVERIFY(details->toPlainText().contains(
                QString::number(page.model()->entryAt(2)->sequence)));
    }

    void aLongHistoryComesInParts()
    {
        const ProposalId id = m_book->openVote(u"A direction"_s);
        QVERIFY(session().addVote(m_book->vote(id, u"Ada Voss"_s, VoteValue::plusOne())));
        for (int i = 0; i < HistoryModel::atOnce + 30; ++i) {
            VoteEvent vote = session().events(id).constFirst();
            vote.reason = QString::number(i);
            QVERIFY(session().changeVote(vote));
        }
        const auto all = session().history(id.value);
        HistoryModel model(&session());
        const QAbstractItemModelTester tester(
                &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setProposal(id.value);
        QCOMPARE(model.rowCount(), HistoryModel::atOnce);
        QVERIFY(model.isReading());
        // An act that comes meanwhile is put before them.
        QVERIFY(session().removeVote(session().events(id).constFirst().id));
        QTRY_VERIFY(!model.isReading());
        QCOMPARE(model.rowCount(), int(all->size()) + 1);
        for (int row = 0; row < model.rowCount() - 1; ++row) {
            QCOMPARE(model.entryAt(row + 1)->hash, all->at(all->size() - 1 - row).hash);
            QVERIFY(model.entryAt(row + 1)->changes.rows.isEmpty());
        }
        // Another record meanwhile: the rest of the first one is not mixed into it.
        const ProposalId other = m_book->draft(u"Another"_s);
        model.setProposal({});
        QVERIFY(model.isReading());
        model.setProposal(other.value);
        QCOMPARE(model.rowCount(), 1);
        QTest::qWait(200);
        QCOMPARE(model.rowCount(), 1);
    }
};

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
