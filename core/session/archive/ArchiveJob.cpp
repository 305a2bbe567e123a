// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/archive/ArchiveJob.h"

#include <QtConcurrentRun>

#include <chrono>
#include <mutex>
#include <utility>

namespace tallybook {

namespace {

/// A person sees no difference below this.
constexpr auto batchEvery = std::chrono::milliseconds(60);

} // namespace

/// Collects what the search tells until it is worth an event in the thread that shows it.
class ArchiveJob::Batches
{
public:
    explicit Batches(QPromise<Piece> &promise)
        : m_promise(promise)
    {
    }
    void add(const ArchiveCall &call)
    {
        const std::scoped_lock lock(m_mutex);
        m_piece.calls.append(call);
        sendIfDue();
    }
    void add(const ArchiveThread &thread)
    {
        const std::scoped_lock lock(m_mutex);
        m_piece.threads.append(thread);
        sendIfDue();
    }
    void tick()
    {
        const std::scoped_lock lock(m_mutex);
        sendIfDue();
    }
    void end(const ArchiveSummary &summary)
    {
        m_piece.summary = summary;
        send();
    }

private:
    void sendIfDue()
    {
        const qsizetype waiting = m_piece.calls.size() + m_piece.threads.size();
        const auto now = std::chrono::steady_clock::now();
        if (waiting == 0 || (waiting < mostInBatch && now - m_sent < batchEvery))
            return;
        m_sent = now;
        send();
    }
    void send() { m_promise.addResult(std::exchange(m_piece, {})); }

    QPromise<Piece> &m_promise;
    std::mutex m_mutex;
    Piece m_piece;
    std::chrono::steady_clock::time_point m_sent; ///< long ago: the first is sent at once
};

ArchiveJob::ArchiveJob(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &ArchiveJob::progressed);
    connect(&m_watcher, &QFutureWatcherBase::resultsReadyAt, this, &ArchiveJob::take);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const QFuture<Piece> future = m_watcher.future();
        const int count = future.resultCount();
        if (!m_watcher.isCanceled() && count > 0 && future.resultAt(count - 1).summary) {
            Q_EMIT finished(*future.resultAt(count - 1).summary);
            return;
        }
        ArchiveSummary stopped;
        stopped.cancelled = true;
        Q_EMIT finished(stopped);
    });
}

ArchiveJob::~ArchiveJob()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
}

void ArchiveJob::start(const ArchiveRequest &request)
{
    m_watcher.cancel();
    m_watcher.setFuture(QtConcurrent::run([request](QPromise<Piece> &promise) {
        promise.setProgressRange(0, progressSteps);
        Batches batches(promise);
        const auto called = [&batches](const ArchiveCall &call) { batches.add(call); };
        const auto found = [&batches](const ArchiveThread &thread) { batches.add(thread); };
        const auto progress = [&promise, &batches](qint64 done, qint64 total) {
            batches.tick();
            promise.setProgressValue(int(done * progressSteps / qMax<qint64>(1, total)));
            return !promise.isCanceled();
        };
        batches.end(ArchiveReader::read(request, found, progress, called));
    }));
}

void ArchiveJob::cancel()
{
    m_watcher.cancel();
}

void ArchiveJob::take(int begin, int end)
{
    if (m_watcher.isCanceled())
        return;
    for (int i = begin; i < end; ++i) {
        const Piece piece = m_watcher.resultAt(i);
        if (!piece.calls.isEmpty())
            Q_EMIT called(piece.calls);
        if (!piece.threads.isEmpty())
            Q_EMIT found(piece.threads);
    }
}

} // namespace tallybook
