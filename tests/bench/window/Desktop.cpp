// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/window/Desktop.h"

#include "tests/bench/Figure.h"
#include "ui/support/book/Desk.h"
#include "ui/views/main/OpenBook.h"
#include "ui/views/main/RecordTabs.h"

#include <QCoreApplication>
#include <QEvent>
#include <QEventLoop>
#include <QThread>
#include <QTimer>
#include <QWidget>

#include <algorithm>

namespace tallybook::bench {

using namespace Qt::Literals::StringLiterals;

PaintCount::PaintCount(const QList<QWidget *> &widgets)
{
    for (QWidget *widget : widgets) {
        m_paints.insert(widget, 0);
        widget->installEventFilter(this);
    }
}

bool PaintCount::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint)
        ++m_paints[watched];
    return false;
}

bool PaintCount::allPainted() const
{
    return std::all_of(m_paints.cbegin(), m_paints.cend(), [](int paints) { return paints > 0; });
}

void PaintCount::paintAfter(const std::function<void()> &work)
{
    for (int &paints : m_paints)
        paints = 0;
    work();
    QTimer late;
    QObject::connect(&late, &QTimer::timeout, [] { qFatal("something was never painted"); });
    late.start(30'000);
    while (!allPainted())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
}

MadeBook::MadeBook(const BookSize &size)
{
    makeBook(path(), size);
}

Desktop::Desktop(const MadeBook &book, bool chosen)
    : m_clock(bookMoment())
{
    m_window = std::make_unique<MainWindow>(m_clock, u"Ada Voss"_s);
    m_window->resize(1600, 1500); // so high that both charts are in view
    m_window->show();
    auto opened = RecordSession::open(book.path(), m_clock, u"Ada Voss"_s);
    if (!opened)
        qFatal("book: %s", qPrintable(opened.error().detail));
    m_window->showBook(std::move(*opened));
    if (!chosen)
        m_window->book()->desk()->setCurrentProposal({});
    const QList<Proposal> records = session().proposals();
    if (chosen || records.size() == 1)
        waitFor(records.constFirst().id);
    settle();
}

void Desktop::waitFor(const ProposalId &id) const
{
    while (!session().isAtHand(id))
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

RecordSession &Desktop::session() const
{
    return m_window->book()->session();
}

void settle()
{
    // What goes on behind the window does so in short turns; a row of idle ones means an end. In
    // processor time, so that a busy machine does not look like a busy window.
    constexpr int quietTurns = 100;
    for (int quiet = 0; quiet < quietTurns;) {
        const double before = threadMs();
        QCoreApplication::processEvents();
        quiet = threadMs() - before > 0.5 ? 0 : quiet + 1;
        QThread::msleep(3); // timers that wait for longer than a turn run out, too
    }
}

} // namespace tallybook::bench
