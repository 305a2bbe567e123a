// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/GuiHelp.h"
#include "tests/support/SessionFixture.h"
#include "ui/models/VotesModel.h"
#include "ui/views/main/MainWindow.h"
#include "ui/views/main/OpenBook.h"
#include "ui/views/main/RecordTabs.h"
#include "ui/views/records/RecordsPane.h"
#include "ui/views/votes/VotesPage.h"

#include <QDockWidget>
#include <QEvent>
#include <QMenu>
#include <QTest>
#include <QTreeView>

#include <utility>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

/// What is in the window at its first paint, and what comes after it.
class tst_Start final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // At a start the list is painted first, and nothing moves when the rest comes.
    void theListComesBeforeThePages()
    {
        struct FirstLook final : QObject {
            MainWindow *window = nullptr;
            bool seen = false;
            bool pagesThen = false;
            QList<int> places;

            [[nodiscard]] QList<int> measure() const
            {
                QList<int> all{window->width(), window->height()};
                const QList<QDockWidget *> docks = window->findChildren<QDockWidget *>();
                for (const QDockWidget *dock : docks)
                    all += {dock->x(), dock->width()};
                return all;
            }
            bool eventFilter(QObject *, QEvent *event) override
            {
                if (event->type() == QEvent::Paint && !std::exchange(seen, true)) {
                    pagesThen = window->book()->madeTabs() || window->book()->tallyPlace()->page();
                    places = measure();
                }
                return false;
            }
        };
        test::SessionFixture book;
        const ProposalId id = book.openVote(u"Vote"_s);
        QVERIFY(book.session().addVote(book.vote(id, u"Ada Voss"_s, VoteValue::plusOne())));
        MainWindow window(book.clock(), book.actor());
        test::openBook(window, book.path());
        window.resize(1320, 820); // the screen of the tests is smaller than what is on the pages
        FirstLook first;
        first.window = &window;
        window.book()->records()->view()->viewport()->installEventFilter(&first);
        window.show();
        QTRY_VERIFY(first.seen);
        QVERIFY(!first.pagesThen);
        QTRY_VERIFY(window.book()->tallyPlace()->page());
        QVERIFY(window.book()->madeTabs());
        QTest::qWait(50);
        QCOMPARE(first.measure(), first.places);
        QCOMPARE(window.book()->madeTabs()->page(), RecordTabs::Page::Votes);
        QCOMPARE(window.book()->madeTabs()->votes()->model()->rowCount(), 1);
        QVERIFY(window.findChild<QMenu *>(u"voteColumns"_s));
    }
};

QTEST_MAIN(tst_Start)
#include "tst_start.moc"
