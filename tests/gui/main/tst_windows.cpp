// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
// Several windows on one book, and another program on it, stay in step.
#include "tests/gui/GuiHelp.h"
#include "tests/gui/SignalCount.h"
#include "tests/support/SessionFixture.h"
#include "ui/dialogs/RuleWindow.h"
#include "ui/dialogs/guide/GuideWindow.h"
#include "ui/models/VotesModel.h"
#include "ui/support/book/BookWatch.h"
#include "ui/views/main/MainActions.h"
#include "ui/views/main/MainWindow.h"
#include "ui/views/main/OpenBook.h"
#include "ui/views/main/RecordTabs.h"
#include "ui/views/votes/VotesPage.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>

using namespace tallybook;
using namespace tallybook::test;
using namespace Qt::Literals::StringLiterals;

class TestWindows : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SessionFixture> m_book;
    std::unique_ptr<MainWindow> m_first;
    ProposalId m_vote;

    static QTreeView *votes(const MainWindow *window)
    {
        return test::find<QTreeView>(window, u"votesTable"_s);
    }

    [[nodiscard]] Result<VoteEventId> add(const MainWindow *window, const QString &name) const
    {
        return window->book()->session().addVote(m_book->vote(m_vote, name, VoteValue::plusOne()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"TallybookTest"_s);
        QCoreApplication::setApplicationName(u"tst_windows"_s);
    }

    void init()
    {
        QSettings().clear();
        m_book = std::make_unique<SessionFixture>();
        m_vote = m_book->openVote(u"Vote"_s);
        m_first = std::make_unique<MainWindow>(m_book->clock(), m_book->actor());
        test::openBook(*m_first, m_book->path());
        QVERIFY(m_first->book());
        m_first->book()->desk()->setCurrentProposal(m_vote);
        m_first->show();
    }

    void cleanup()
    {
        m_first.reset();
        m_book.reset();
    }

    void bookStaysOpenWhileARuleIsTyped()
    {
        m_first->actions()->ownRules->trigger();
        auto *rules = m_first->findChild<RuleWindow *>();
        QTest::keyClicks(test::find<QLineEdit>(rules, u"ruleName"_s), u"Typed"_s);
        m_first->actions()->closeBook->trigger();
        QVERIFY(m_first->book());
        QVERIFY(!m_first->close());
        QTest::mouseClick(test::find<QPushButton>(rules, u"noticeAction"_s), Qt::LeftButton);
        m_first->actions()->closeBook->trigger();
        QVERIFY(!m_first->book());
    }

    void newWindowShowsTheSameRecordBesideTheFirst()
    {
        m_first->actions()->newWindow->trigger();
        QPointer<MainWindow> second;
        for (QWidget *each : QApplication::topLevelWidgets()) {
            auto *window = qobject_cast<MainWindow *>(each);
            if (window && window != m_first.get())
                second = window;
        }
        QVERIFY(second);
        QVERIFY(second->isVisible());
        QCOMPARE(second->book()->desk()->currentProposal(), m_vote);
        QCOMPARE(&second->book()->session(), &m_first->book()->session());
        second->close();
        QTRY_VERIFY(!second); // and it takes nothing along
        QVERIFY(m_first->book());
        QVERIFY(add(m_first.get(), u"Ada Voss"_s));
    }

    void openingTheSameFileSharesTheBook()
    {
        const std::unique_ptr<MainWindow> second(m_first->newWindow());
        second->setAttribute(Qt::WA_DeleteOnClose, false);
        second->closeBook();
        test::openBook(*second, m_book->path());
        QCOMPARE(&second->book()->session(), &m_first->book()->session());
    }

    void anEditShowsInTheOtherWindowRowByRow()
    {
        QVERIFY(add(m_first.get(), u"Ada Voss"_s));
        QVERIFY(add(m_first.get(), u"Bo Lindqvist"_s));
        const std::unique_ptr<MainWindow> second(m_first->newWindow());
        second->setAttribute(Qt::WA_DeleteOnClose, false);
        const VotesModel *model = second->book()->tabs()->votes()->model();
        const SignalCount told(model);
        QTreeView *view = votes(second.get());
        view->setCurrentIndex(view->model()->index(1, 0));
        const QString chosen = view->currentIndex().data().toString();
        QVERIFY(add(m_first.get(), u"Dara Okeefe"_s));
        QCOMPARE(model->rowCount(), 3);
        QCOMPARE(told.inserts(), 1);
        QCOMPARE(told.resets(), 0);
        QCOMPARE(view->currentIndex().data().toString(), chosen);
        QCOMPARE(second->book()->desk()->currentProposal(), m_vote);
    }

    void undoIsTheSameInBoth()
    {
        const std::unique_ptr<MainWindow> second(m_first->newWindow());
        second->setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(add(m_first.get(), u"Ada Voss"_s));
        QVERIFY(add(second.get(), u"Bo Lindqvist"_s));
        QCOMPARE(m_first->actions()->undo->text(), second->actions()->undo->text());
        QVERIFY(m_first->actions()->undo->text().contains(u"Bo Lindqvist"_s));
        m_first->actions()->undo->trigger(); // what the other window did last
        QCOMPARE(second->book()->session().events(m_vote).size(), 1);
        QVERIFY(second->actions()->redo->isEnabled());
        second->actions()->redo->trigger();
        QCOMPARE(m_first->book()->session().events(m_vote).size(), 2);
        QVERIFY(!m_first->actions()->redo->isEnabled());
    }

    void closingTheFirstLeavesTheSecondAtWork()
    {
        const std::unique_ptr<MainWindow> second(m_first->newWindow());
        second->setAttribute(Qt::WA_DeleteOnClose, false);
        m_first.reset();
        QVERIFY(add(second.get(), u"Ada Voss"_s));
        QCOMPARE(second->book()->tabs()->votes()->model()->rowCount(), 1);
        second->actions()->undo->trigger();
        QCOMPARE(second->book()->tabs()->votes()->model()->rowCount(), 0);
        QVERIFY(second->settings().value(setting::rememberWindow));
    }

    void recentBooksAndColoursAreShared()
    {
        const std::unique_ptr<MainWindow> second(m_first->newWindow());
        second->setAttribute(Qt::WA_DeleteOnClose, false);
        second->settings().set(setting::colours, ColourScheme::Dark);
        QVERIFY(m_first->findChild<QAction *>(u"colours-dark"_s)->isChecked());
        second->settings().set(setting::colours, ColourScheme::System);
    }

    void whatAnotherProgramWritesArrivesByItself()
    {
        // The fixture's own session stands for the other program: another connection to the file.
        m_first->book()->watch()->setPollMs(0); // so that only the file itself can tell
        VotesModel *model = const_cast<VotesModel *>(m_first->book()->tabs()->votes()->model());
        const SignalCount told(model);
        QVERIFY(m_book->session().addVote(
                m_book->vote(m_vote, u"Ada Voss"_s, VoteValue::plusOne())));
        QTRY_COMPARE(model->rowCount(), 1);
        QCOMPARE(told.resets(), 0);
        // Again, and also for the change of a row that is there.
        VoteEvent vote = m_book->session().events(m_vote).constFirst();
        vote.value = VoteValue::minusOne();
        QVERIFY(m_book->session().changeVote(vote));
        QTRY_COMPARE(m_first->book()->session().events(m_vote).constFirst().value,
                     VoteValue::minusOne());
        QCOMPARE(told.resets(), 0);
    }

    void whereFilesCannotBeWatchedItLooksAgain()
    {
        QTemporaryDir folder;
        BookWatch watch(folder.filePath(u"not-there.tallybook"_s));
        const QSignalSpy told(&watch, &BookWatch::mayHaveChanged);
        watch.setPollMs(5);
        QTRY_VERIFY(told.size() > 2);
    }

    void helpOpensTheGuide()
    {
        QCOMPARE(m_first->actions()->help->shortcut(), QKeySequence(Qt::Key_F1));
        m_first->actions()->help->trigger();
        m_first->actions()->help->trigger();
        QCOMPARE(m_first->findChildren<GuideWindow *>().size(), 1);
        const auto *guide = m_first->findChild<GuideWindow *>();
        QVERIFY(guide && guide->isVisible() && !guide->isModal());
        const auto *text = guide->findChild<QTextBrowser *>();
        QVERIFY(text->toPlainText().contains(u"Ctrl+Shift+V"_s));
        // No Markdown is left to read.
        QVERIFY(!text->toPlainText().contains(u"## "_s));
        QVERIFY(!text->toPlainText().contains(u"]("_s));
    }
};

QTEST_MAIN(TestWindows)
#include "tst_windows.moc"
