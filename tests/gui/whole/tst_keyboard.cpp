// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/GuiHelp.h"
#include "tests/support/SessionFixture.h"
#include "ui/dialogs/rule/ConditionEdit.h"
#include "ui/dialogs/rule/RuleForm.h"
#include "ui/support/book/Desk.h"
#include "ui/views/main/MainActions.h"
#include "ui/views/main/MainWindow.h"
#include "ui/views/main/OpenBook.h"
#include "ui/views/main/RecordTabs.h"
#include "ui/views/main/WelcomePage.h"
#include "ui/views/proposal/ProposalPage.h"
#include "ui/views/votes/VoteForm.h"
#include "ui/views/votes/VotesPage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeySequence>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QSet>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace tallybook;
using namespace tallybook::test;
using namespace Qt::Literals::StringLiterals;

/// What the keyboard alone reaches in the window.
class tst_Keyboard final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SessionFixture> m_book;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] RecordTabs *tabs() const { return m_window->book()->tabs(); }

    /// No field that Tab leads to stands above the one before it.
    static void goesDown(QWidget *form)
    {
        const auto stops = [form](const QWidget *each) {
            return form->isAncestorOf(each) && each->isVisible() && each->isEnabled()
                    && (each->focusPolicy() & Qt::TabFocus) && !each->focusProxy();
        };
        const auto place = [form](const QWidget *each) {
            return QRect(each->mapTo(form, QPoint()), each->size());
        };
        QWidget *start = form;
        while (!stops(start))
            start = start->nextInFocusChain();
        // The chain is a ring: it comes back to its top once.
        int up = 0;
        int seen = 0;
        const QWidget *last = start;
        do {
            const QWidget *next = last->nextInFocusChain();
            while (!stops(next))
                next = next->nextInFocusChain();
            if (place(next).bottom() <= place(last).top() && ++up > 1)
                QFAIL(qPrintable(last->accessibleName() + u" -> "_s + next->accessibleName()));
            last = next;
            ++seen;
        } while (last != start);
        QVERIFY2(seen > 8, qPrintable(QString::number(seen)));
    }

private Q_SLOTS:
    void init()
    {
        m_book = std::make_unique<SessionFixture>();
        const ProposalId draft = m_book->draft(u"Unity first"_s);
        m_window = std::make_unique<MainWindow>(m_book->clock(), m_book->actor());
        m_window->resize(1320, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        auto opened = RecordSession::open(m_book->path(), m_book->clock(), m_book->actor());
        QVERIFY(opened);
        m_window->showBook(std::move(*opened));
        m_window->book()->desk()->setCurrentProposal(draft);
    }

    void cleanup()
    {
        m_window.reset();
        m_book.reset();
    }

    /// Tab goes through the whole form and out of it again; Shift+Tab the same way back.
    void tabGoesRound_data()
    {
        QTest::addColumn<bool>("forwards");
        QTest::newRow("forwards") << true;
        QTest::newRow("backwards") << false;
    }

    void tabGoesRound()
    {
        QFETCH(bool, forwards);
        tabs()->showPage(RecordTabs::Page::Proposal);
        tabs()->proposal()->focusTitle();
        QWidget *const first = QApplication::focusWidget();
        QSet<QWidget *> seen;
        do {
            seen.insert(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), forwards ? Qt::Key_Tab : Qt::Key_Backtab);
            QWidget *const now = QApplication::focusWidget();
            QVERIFY(now);
            QVERIFY2(now == first || !seen.contains(now), qPrintable(now->objectName()));
        } while (QApplication::focusWidget() != first);
        for (const QString &field :
             {u"title"_s, u"text"_s, u"addConversation"_s, u"conversationSummary"_s,
              u"alternatives"_s, u"threadLink"_s, u"callMessageId"_s, u"recordsList"_s})
            QVERIFY2(seen.contains(find<QWidget>(m_window.get(), field)), qPrintable(field));
        QVERIFY(seen.contains(find<QTableView>(m_window.get(), u"conversations"_s)));
    }

    void tabFollowsTheEye()
    {
        m_window->actions()->openVote->trigger();
        tabs()->showPage(RecordTabs::Page::Votes);
        tabs()->votes()->addVote();
        QTRY_VERIFY(m_window->findChild<VoteForm *>()->isVisible());
        QCoreApplication::processEvents(); // laid out
        goesDown(m_window->findChild<VoteForm *>());
        m_window->actions()->ownRules->trigger();
        auto *rules = m_window->findChild<RuleForm *>();
        QVERIFY(QTest::qWaitForWindowExposed(rules->window()));
        goesDown(rules);
        QTest::mouseClick(find<QPushButton>(rules, u"addCondition"_s), Qt::LeftButton);
        QTRY_COMPARE(rules->findChildren<ConditionEdit *>().size(), 3);
        QCoreApplication::processEvents();
        goesDown(rules);
    }

    /// A letter that a page and the menu bar both claim opens the menu on every second try only.
    void menusKeepTheirLetters()
    {
        QSet<QKeySequence> menus;
        const QList<QAction *> actions = m_window->menuBar()->actions();
        for (const QAction *action : actions)
            menus.insert(QKeySequence::mnemonic(action->text()));
        QCOMPARE(menus.size(), actions.size());
        int letters = 0;
        tabs()->votes()->addVote(); // its form is in view, too
        for (int page = 0; page < RecordTabs::pages; ++page) {
            tabs()->showPage(RecordTabs::Page(page));
            const auto check = [&](const QWidget *control, const QString &text) {
                const QKeySequence letter = QKeySequence::mnemonic(text);
                if (letter.isEmpty() || !control->isVisible())
                    return;
                ++letters;
                QVERIFY2(!menus.contains(letter), qPrintable(text));
            };
            const QList<QLabel *> labels = m_window->findChildren<QLabel *>();
            for (const QLabel *label : labels) {
                if (label->buddy())
                    check(label, label->text());
            }
            const QList<QAbstractButton *> buttons = m_window->findChildren<QAbstractButton *>();
            for (const QAbstractButton *button : buttons)
                check(button, button->text());
        }
        QVERIFY(letters > 20);
    }

    void returnPressesWhatTheWelcomePageOffers()
    {
        m_window->closeBook();
        auto *page = m_window->findChild<WelcomePage *>();
        QTRY_VERIFY(page->isVisible());
        const QList<QPushButton *> buttons = page->findChildren<QPushButton *>();
        QVERIFY(buttons.size() >= 3);
        for (QPushButton *button : buttons) {
            int pressed = 0;
            button->disconnect();
            connect(button, &QPushButton::clicked, this, [&pressed] { ++pressed; });
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Return);
            QCOMPARE(pressed, 1);
        }
    }
};

QTEST_MAIN(tst_Keyboard)
#include "tst_keyboard.moc"
