// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"
#include "tests/bench/window/BookMaker.h"
#include "ui/views/main/MainWindow.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace tallybook::bench {

/// How often each of these widgets has been painted, from outside.
class PaintCount final : public QObject
{
public:
    explicit PaintCount(const QList<QWidget *> &widgets);
    /// Lets the event loop run until all of them have been painted after `work`.
    void paintAfter(const std::function<void()> &work);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool allPainted() const;

    QHash<QObject *, int> m_paints;
};

/// A generated book in a folder of its own: made once, opened as often as wanted.
class MadeBook
{
public:
    explicit MadeBook(const BookSize &size);
    [[nodiscard]] QString path() const
    {
        return m_folder.filePath(QStringLiteral("bench.tallybook"));
    }

private:
    QTemporaryDir m_folder;
};

/// The real main window on a generated book, painted once.
class Desktop
{
public:
    /// Without `chosen` no record is in view; with it, one whose votes have been read.
    explicit Desktop(const MadeBook &book, bool chosen = true);
    /// Lets the event loop run until the votes of a record are in memory.
    void waitFor(const ProposalId &id) const;

    [[nodiscard]] MainWindow &window() const { return *m_window; }
    [[nodiscard]] RecordSession &session() const;

private:
    FixedClock m_clock;
    std::unique_ptr<MainWindow> m_window;
};

/// Lets the event loop run until nothing waits any more.
void settle();

} // namespace tallybook::bench
