// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session/book/BookCache.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace tallybook {

class RecordSession;

/// A book that was opened and read in another thread.
struct OpenedBook {
    QString path;
    bool readOnly = false;
    BookContent content;
    QFuture<Status> check; ///< of its structures; goes on when the rows are there already
};

/// Opens a book beside the thread that is to show it: what is asked of a book before it is one of
/// ours, its migration, the reading of its rows. The session is there as soon as the rows are; the
/// check of the file goes on behind it, and what it finds comes by RecordSession::damaged.
class BookOpening final : public QObject
{
    Q_OBJECT

public:
    /// The clock must outlive the session; `actor` as for RecordSession::open.
    BookOpening(const QString &path, const Clock &clock, const QString &actor,
                QObject *parent = nullptr);
    /// Waits for what still runs: no file is let go of half-way.
    ~BookOpening() override;

    /// A book that may not be written is opened to read. `make` runs before, in the same thread,
    /// for a book that is made first; its error ends the opening.
    void start(const std::function<Status()> &make = {});

Q_SIGNALS:
    /// One of both comes, once.
    void opened(const std::shared_ptr<tallybook::RecordSession> &session);
    void failed(const tallybook::Error &error);
    /// Nothing goes on any more, the check of the file either.
    void finished();

private:
    void takeOver();

    QString m_path;
    const Clock &m_clock;
    QString m_actor;
    QThreadPool m_worker; ///< its own: an archive that is read may take all threads for long
    QFutureWatcher<Result<OpenedBook>> m_watcher;
};

} // namespace tallybook
