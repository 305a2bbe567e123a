// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/RecordSession.h"
#include "tests/bench/window/BookMaker.h"
#include "tests/gui/GuiHelp.h"
#include "tests/support/GuiWatchdog.h"
#include "ui/support/book/Desk.h"
#include "ui/views/main/MainActions.h"
#include "ui/views/main/MainWindow.h"
#include "ui/views/main/OpenBook.h"
#include "ui/views/main/RecordTabs.h"

#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTreeView>

using namespace tallybook;
using namespace tallybook::test;
using namespace Qt::Literals::StringLiterals;

/// A book of a committee that votes much, walked through: whatever is done, the window answers.
class tst_PromptWindow final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_made; ///< the book as it is made, for all
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] RecordSession &session() const { return m_window->book()->session(); }
    [[nodiscard]] Desk *desk() const { return m_window->book()->desk(); }
    static void prompt()
    {
        QString why;
        QVERIFY2(GuiWatchdog::instance()->wasPrompt(&why), qPrintable(why));
    }

private Q_SLOTS:
    void initTestCase() { bench::makeBook(m_made.filePath(u"many.tallybook"_s), {300, 40, 400}); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<FixedClock>(bench::bookMoment());
        const QString path = m_folder->filePath(u"many.tallybook"_s);
        QVERIFY(QFile::copy(m_made.filePath(u"many.tallybook"_s), path));
        m_window = std::make_unique<MainWindow>(*m_clock, u"Ada Voss"_s);
        m_window->resize(1320, 900);
        m_window->show();
        auto opened = RecordSession::open(path, *m_clock, u"Ada Voss"_s);
        QVERIFY(opened);
        m_window->showBook(std::move(*opened));
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        GuiWatchdog::instance()->begin();
    }

    void cleanup()
    {
        m_window.reset();
        m_folder.reset();
    }

    void searching()
    {
        QLineEdit *search = m_window->actions()->search;
        QTest::keyClicks(search, u"unification okeefe7"_s);
        for (int i = 0; i < 19; ++i)
            QTest::keyClick(search, Qt::Key_Backspace);
        QTest::qWait(300); // what goes on behind the window comes in turns, too
        prompt();
    }

    void walkingThroughTheRecords()
    {
        auto *list = find<QTreeView>(m_window.get(), u"recordsList"_s);
        list->setFocus();
        ProposalId before = desk()->currentProposal();
        for (int i = 0; i < 12; ++i) {
            QTest::keyClick(list, Qt::Key_Down);
            QVERIFY(desk()->currentProposal() != before);
            before = desk()->currentProposal();
            QTest::qWait(1); // painted
        }
        prompt();
    }

    void pages()
    {
        for (int round = 0; round < 2; ++round) {
            for (QAction *page : std::as_const(m_window->actions()->showPages)) {
                GuiWatchdog::instance()->during(page->text(), [page] { page->trigger(); });
                QTest::qWait(1);
            }
        }
        prompt();
    }

    void editing()
    {
        const QList<VoteEvent> events = session().events(desk()->currentProposal());
        QVERIFY(events.size() > 30);
        for (int i = 0; i < 10; ++i) {
            VoteEvent vote = events.at(i);
            vote.value = VoteValue::zero();
            GuiWatchdog::instance()->during(u"edit of a vote"_s,
                                            [&] { QVERIFY(session().changeVote(vote)); });
            QTest::qWait(1);
        }
        QAction *const undo = m_window->actions()->undo;
        int undone = 0;
        for (; undo->isEnabled(); ++undone) {
            GuiWatchdog::instance()->during(u"undo"_s, [undo] { undo->trigger(); });
            QTest::qWait(1);
        }
        QVERIFY(undone > 5); // a zero that stays one is no act
        prompt();
    }
};

int main(int argc, char *argv[])
{
    GuiWatchdog application(argc, argv);
    QApplication::setAttribute(Qt::AA_Use96Dpi, true); // as QTEST_MAIN does
    tst_PromptWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_promptwindow.moc"
