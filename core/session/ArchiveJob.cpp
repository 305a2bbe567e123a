// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/ArchiveJob.h"

#include <QtConcurrentRun>

namespace tallybook {

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
    m_watcher.waitForFinished();
}

void ArchiveJob::start(const ArchiveRequest &request)
{
    m_watcher.cancel();
    m_watcher.setFuture(QtConcurrent::run([request](QPromise<Piece> &promise) {
        promise.setProgressRange(0, progressSteps);
        const auto found = [&promise](const ArchiveThread &thread) {
            promise.addResult(Piece{thread, {}});
        };
        const auto progress = [&promise](qint64 done, qint64 total) {
            promise.setProgressValue(int(done * progressSteps / qMax<qint64>(1, total)));
            return !promise.isCanceled();
        };
        const ArchiveSummary summary = ArchiveReader::read(request, found, progress);
        promise.addResult(Piece{{}, summary});
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
        if (!piece.summary)
            Q_EMIT found(piece.thread);
    }
}

} // namespace tallybook
