// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/book/BookOpening.h"

#include "core/session/RecordSession.h"

#include <QtConcurrentRun>

namespace tallybook {

namespace {

using Opened = QPromise<Result<OpenedBook>>;

/// The whole work in the thread that calls. The connection stays open until the check is done.
void openAndCheck(Opened &promise, const QString &path, const std::function<Status()> &make,
                  QPromise<Status> &check)
{
    if (make) {
        if (const Status made = make(); !made) {
            promise.addResult(tl::unexpected(made.error()));
            return;
        }
    }
    const SystemClock clock;
    auto store = openSqliteBook(path, clock, false, BookCheck::Later);
    if (!store && store.error().code == ErrorCode::BookReadOnly)
        store = openSqliteBook(path, clock, true, BookCheck::Later);
    if (!store) {
        promise.addResult(tl::unexpected(store.error()));
        return;
    }
    auto content = BookContent::read(**store);
    if (!content) {
        promise.addResult(tl::unexpected(content.error()));
        return;
    }
    check.start();
    promise.addResult(OpenedBook{(*store)->location(), (*store)->isReadOnly(), *std::move(content),
                                 check.future()});
    check.addResult((*store)->check());
    check.finish();
}

} // namespace

BookOpening::BookOpening(const QString &path, const Clock &clock, const QString &actor,
                         QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_clock(clock)
    , m_actor(actor)
{
    m_worker.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this, &BookOpening::takeOver);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &BookOpening::finished);
}

BookOpening::~BookOpening()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void BookOpening::start(const std::function<Status()> &make)
{
    const auto check = std::make_shared<QPromise<Status>>();
    m_watcher.setFuture(QtConcurrent::run(&m_worker, [path = m_path, make, check](Opened &promise) {
        openAndCheck(promise, path, make, *check);
    }));
}

void BookOpening::takeOver()
{
    const Result<OpenedBook> book = m_watcher.resultAt(0);
    if (!book) {
        Q_EMIT failed(book.error());
        return;
    }
    auto session = RecordSession::open(*book, m_clock, m_actor);
    if (session)
        Q_EMIT opened(std::shared_ptr<RecordSession>(std::move(*session)));
    else
        Q_EMIT failed(session.error());
}

} // namespace tallybook
