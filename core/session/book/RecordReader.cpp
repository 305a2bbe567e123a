// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/book/RecordReader.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace tallybook {

namespace {

std::shared_ptr<ReadRecord> readAndJudge(const QString &location, const ProposalId &id,
                                         EvaluationInput input, qint64 asOf,
                                         const std::function<bool()> &isWanted)
{
    const auto record = std::make_shared<ReadRecord>();
    record->asOf = asOf;
    const SystemClock clock;
    const auto store = openSqliteBook(location, clock, true, BookCheck::Later);
    if (!store) {
        record->rows = tl::unexpected(store.error());
        return record;
    }
    record->rows = RecordRows::read(**store, id, isWanted);
    if (record->rows && isWanted()) {
        input.events = record->rows->events;
        record->live.emplace(input);
        record->account = accountOfRecord(record->rows->messages, input.events,
                                          record->live->evaluation().box);
    }
    return record;
}

} // namespace

RecordReader::RecordReader(const QString &location, QObject *parent)
    : QObject(parent)
    , m_location(location)
{
    m_worker.setMaxThreadCount(1);
}

RecordReader::~RecordReader()
{
    m_wanted->store(false);
    m_worker.clear();
    m_worker.waitForDone();
}

void RecordReader::read(const ProposalId &id, const EvaluationInput &input, qint64 asOf)
{
    if (m_pending.contains(id))
        return;
    m_pending.insert(id);
    auto *watcher = new QFutureWatcher<std::shared_ptr<ReadRecord>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, id] {
        watcher->deleteLater();
        m_pending.remove(id);
        Q_EMIT done(id, watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(
            &m_worker, [location = m_location, wanted = m_wanted, id, input, asOf] {
                return readAndJudge(location, id, input, asOf,
                                    [&wanted] { return wanted->load(); });
            }));
}

} // namespace tallybook
