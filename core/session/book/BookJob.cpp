// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/book/BookJob.h"

#include "core/session/RecordSession.h"

#include <QtConcurrentRun>

namespace tallybook {

namespace {

/// Runs `work` on the book, opened in the thread that calls: a connection belongs to one.
template <typename Work>
auto onOwnConnection(const QString &location, Work work)
{
    return QtConcurrent::run([location, work]() -> decltype(work(std::declval<RecordStore &>())) {
        const SystemClock clock;
        const auto store = openSqliteBook(location, clock, true);
        if (!store)
            return tl::unexpected(store.error());
        return work(**store);
    });
}

} // namespace

BookJob::BookJob(const RecordSession &session, QObject *parent)
    : QObject(parent)
    , m_location(session.location())
{
    connect(&m_verifying, &QFutureWatcherBase::finished, this, [this] {
        const Result<VerifyReport> report = m_verifying.result();
        if (report)
            Q_EMIT verified(*report);
        else
            Q_EMIT failed(report.error());
    });
    connect(&m_copying, &QFutureWatcherBase::finished, this, [this] {
        const Status done = m_copying.result();
        if (done)
            Q_EMIT backedUp(m_path);
        else
            Q_EMIT failed(done.error());
    });
}

BookJob::~BookJob()
{
    m_verifying.disconnect(this);
    m_copying.disconnect(this);
    m_wanted->store(false);
    m_copying.waitForFinished();
}

void BookJob::verify()
{
    if (!isRunning())
        m_verifying.setFuture(
                onOwnConnection(m_location, [wanted = m_wanted](const RecordStore &store) {
                    return store.verify([wanted] { return !wanted->load(); });
                }));
}

void BookJob::backup(const QString &path)
{
    if (isRunning())
        return;
    m_path = path;
    m_copying.setFuture(onOwnConnection(
            m_location, [path](const RecordStore &store) { return store.backup(path); }));
}

bool BookJob::isRunning() const
{
    return m_verifying.isRunning() || m_copying.isRunning();
}

} // namespace tallybook
