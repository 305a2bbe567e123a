// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
// The window at work, each against a reference of the same run: an edit of one vote among 10,000
// until table and charts are painted, a key in the search over 10,000 records, the opening of a
// record of 10,000 votes, a page of 100,000 votes. README.md tells what is measured how.
#include "core/session/RecordSession.h"
#include "tests/bench/Figure.h"
#include "tests/bench/window/Desktop.h"
#include "ui/support/book/Desk.h"
#include "ui/views/main/MainActions.h"
#include "ui/views/main/OpenBook.h"
#include "ui/views/main/RecordHeader.h"
#include "ui/views/main/RecordTabs.h"
#include "ui/views/records/RecordsPane.h"
#include "ui/views/tally/TallyPanel.h"
#include "ui/views/votes/VotesPage.h"

#include <QApplication>
#include <QChartView>
#include <QLineEdit>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QStandardPaths>
#include <QTest>
#include <QTreeView>

using namespace tallybook;
using namespace tallybook::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The sorting of as many ids as a record has votes: a yardstick of the processor.
Times sortingIds(int count)
{
    QList<QString> ids;
    for (int i = 0; i < count; ++i)
        ids.append(VoteEventId::create().value);
    return measure(11, [&] {
        QList<QString> copy = ids;
        std::sort(copy.begin(), copy.end());
    });
}

/// Frames of a table of plain texts with as many rows and columns: what Qt itself takes.
class PlainTable
{
public:
    explicit PlainTable(int rows)
    {
        m_model.setRowCount(rows);
        m_model.setColumnCount(6);
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < 6; ++column)
                m_model.setData(m_model.index(row, column), u"a few words"_s);
        }
        m_view.setUniformRowHeights(true);
        m_view.setModel(&m_model);
        m_view.resize(980, 800);
        m_view.show();
        settle();
    }

    [[nodiscard]] QTreeView &view() { return m_view; }

private:
    QStandardItemModel m_model;
    QTreeView m_view;
};

/// Pages down through the whole table, each page until it is painted.
Times pages(QTreeView &view, int frames)
{
    PaintCount paints({view.viewport()});
    QScrollBar *bar = view.verticalScrollBar();
    int frame = 0;
    return measure(frames, [&] {
        const int step = bar->maximum() / (frames + 1);
        ++frame;
        paints.paintAfter([&] { bar->setValue(frame * step); });
    });
}

void editing()
{
    const MadeBook made({1, 10'000, 10'000});
    const Desktop desktop(made);
    OpenBook *book = desktop.window().book();
    book->tabs()->showPage(RecordTabs::Page::Votes);
    settle();
    QList<QWidget *> painted{book->tabs()->votes()->view()->viewport()};
    const QList<QChartView *> charts = book->tally()->findChildren<QChartView *>();
    for (QChartView *chart : charts)
        painted.append(chart->viewport());
    PaintCount paints(painted);
    RecordSession &session = desktop.session();
    const ProposalId id = book->desk()->currentProposal();
    // Votes that are in view, so that the table has something to paint.
    const auto flip = [&, n = 0]() mutable {
        VoteEvent vote = session.events(id).at(++n % 10);
        vote.value =
                vote.value == VoteValue::plusOne() ? VoteValue::minusOne() : VoteValue::plusOne();
        if (const Status changed = session.changeVote(vote); !changed)
            qFatal("edit: %s", qPrintable(changed.error().detail));
    };
    const Times edit = measure(41, [&] { paints.paintAfter(flip); });
    print("edit of a vote among 10,000", edit, sortingIds(10'000), "sorting 10,000 ids");
}

void searching()
{
    const MadeBook made({10'000, 4, 400});
    const Desktop desktop(made, false);
    QLineEdit *search = desktop.window().actions()->search;
    auto *list = desktop.window().findChild<QTreeView *>(u"recordsList"_s);
    PaintCount paints({list->viewport(), search});
    search->setFocus();
    const QString words = u"unification okeefe1"_s;
    int typed = 0;
    const Times key = measure(int(words.size()) * 2, [&] {
        paints.paintAfter([&] {
            const int at = typed++ % (2 * int(words.size()));
            if (at < words.size())
                QTest::keyClick(search, words.at(at).toLatin1());
            else
                QTest::keyClick(search, Qt::Key_Backspace);
        });
    });
    print("key in the search, 10,000 records", key, sortingIds(10'000), "sorting 10,000 ids");
}

/// A record that nobody has read yet: until its title is painted, and until its votes are.
void openingUnread(const MadeBook &made)
{
    QList<Times> titles;
    QList<Times> votes;
    for (int run = 0; run < 5; ++run) {
        const FixedClock clock(bookMoment());
        MainWindow window(clock, u"Ada Voss"_s);
        window.resize(1600, 1500);
        window.show();
        auto session = RecordSession::open(made.path(), clock, u"Ada Voss"_s);
        if (!session)
            qFatal("book: %s", qPrintable(session.error().detail));
        window.showBook(std::move(*session));
        Desk *desk = window.book()->desk();
        const ProposalId id = desk->currentProposal();
        desk->setCurrentProposal({});
        RecordTabs *tabs = window.book()->tabs();
        PaintCount title({tabs->findChild<RecordHeader *>()});
        PaintCount table({tabs->votes()->view()->viewport()});
        titles.append(measure(1, [&] {
            title.paintAfter([&] { desk->setCurrentProposal(id); });
            if (!desk->isReading())
                qFatal("it was read before");
        }));
        votes.append(measure(1, [&] { table.paintAfter([] {}); }));
        votes.last().wall[0] += titles.constLast().wall.constFirst();
        votes.last().processor[0] += titles.constLast().processor.constFirst();
    }
    const Times reference = sortingIds(10'000);
    print("opening one nobody has read, first paint", together(titles), reference,
          "sorting 10,000 ids");
    print("opening one nobody has read, its votes", together(votes), reference,
          "sorting 10,000 ids");
}

void opening()
{
    const MadeBook made({1, 10'000, 10'000});
    openingUnread(made);
    // Each time a window of its own: what was read once is kept.
    QList<Times> runs;
    for (int run = 0; run < 5; ++run) {
        const Desktop desktop(made, false);
        OpenBook *book = desktop.window().book();
        book->tabs()->showPage(RecordTabs::Page::Votes);
        settle();
        PaintCount paints({book->tabs()->votes()->view()->viewport()});
        const ProposalId id = desktop.session().proposals().constFirst().id;
        runs.append(measure(
                1, [&] { paints.paintAfter([&] { book->desk()->setCurrentProposal(id); }); }));
    }
    print("opening a record of 10,000 votes", together(runs), sortingIds(10'000),
          "sorting 10,000 ids");
    // The window has shown or read ahead the only record of this book before; what that took.
    QList<Times> reads;
    for (int run = 0; run < 5; ++run) {
        const FixedClock clock(bookMoment());
        const auto session = RecordSession::open(made.path(), clock, u"Ada Voss"_s);
        if (!session)
            qFatal("book: %s", qPrintable(session.error().detail));
        const ProposalId id = (*session)->proposals().constFirst().id;
        reads.append(measure(1, [&] {
            if ((*session)->messages(id).isEmpty() || (*session)->account(id).isEmpty())
                qFatal("nothing was read");
        }));
    }
    print("reading and judging 10,000 votes", together(reads), sortingIds(10'000),
          "sorting 10,000 ids");
}

void scrolling()
{
    const MadeBook made({1, 100'000, 100'000});
    const Desktop desktop(made);
    OpenBook *book = desktop.window().book();
    book->tabs()->showPage(RecordTabs::Page::Votes);
    settle();
    const Times frames = pages(*book->tabs()->votes()->view(), 120);
    PlainTable plain(100'000);
    print("frame while scrolling 100,000 votes", frames, pages(plain.view(), 120),
          "a frame of a plain table of that size");
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const QStringList wanted = QApplication::arguments().mid(1);
    const std::pair<QString, void (*)()> all[] = {{u"edit"_s, editing},
                                                  {u"search"_s, searching},
                                                  {u"open"_s, opening},
                                                  {u"scroll"_s, scrolling}};
    for (const auto &[name, bench] : all) {
        if (wanted.isEmpty() || wanted.contains(name))
            bench();
    }
    return 0;
}
