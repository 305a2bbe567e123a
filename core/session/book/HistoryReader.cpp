// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/book/HistoryReader.h"

#include "core/store/HistoryJson.h"
#include "core/store/RecordStore.h"

namespace tallybook {

namespace {

using Wanted = std::shared_ptr<std::atomic_bool>;

/// In the thread of `reader`, if its question is still the last one.
template <typename Signal>
void tell(HistoryReader *reader, const Wanted &wanted, Signal signal)
{
    const auto ask = [wanted, signal] {
        if (wanted->load())
            signal();
    };
    QMetaObject::invokeMethod(reader, ask, Qt::QueuedConnection);
}

constexpr int partSize = 1000; // as many as a window takes in without a pause

Result<std::unique_ptr<RecordStore>> openToRead(const QString &location)
{
    static const SystemClock clock;
    return openSqliteBook(location, clock, true, BookCheck::Later);
}

} // namespace

HistoryReader::HistoryReader(const QString &location, QObject *parent)
    : QObject(parent)
    , m_location(location)
{
    m_worker.setMaxThreadCount(2); // an entry does not wait for the end of all acts
}

HistoryReader::~HistoryReader()
{
    stopActs();
    stopEntry();
    m_worker.clear();
    m_worker.waitForDone();
}

void HistoryReader::stopActs()
{
    if (m_acts)
        m_acts->store(false);
}

void HistoryReader::stopEntry()
{
    if (m_entry)
        m_entry->store(false);
}

void HistoryReader::start(Wanted &question, const std::function<void(const Wanted &)> &work)
{
    if (question)
        question->store(false);
    question = std::make_shared<std::atomic_bool>(true);
    m_worker.start([work, wanted = question] {
        if (wanted->load())
            work(wanted);
    });
}

void HistoryReader::readActs(qint64 before, const QString &proposalId)
{
    start(m_acts, [this, location = m_location, before, proposalId](const Wanted &wanted) {
        const auto store = openToRead(location);
        if (!store)
            return tell(this, wanted, [this, error = store.error()] { Q_EMIT failed(error); });
        qint64 oldest = before;
        for (bool more = true; more && wanted->load();) {
            const auto part = (*store)->actsBefore(oldest, proposalId, partSize);
            if (!part)
                return tell(this, wanted, [this, error = part.error()] { Q_EMIT failed(error); });
            more = part->size() == partSize;
            if (!part->isEmpty())
                oldest = part->constLast().sequence;
            tell(this, wanted, [this, acts = *part, more] { Q_EMIT actsRead(acts, more); });
        }
    });
}

void HistoryReader::readEntry(qint64 sequence)
{
    start(m_entry, [this, location = m_location, sequence](const Wanted &wanted) {
        const auto store = openToRead(location);
        if (!store)
            return tell(this, wanted, [this, error = store.error()] { Q_EMIT failed(error); });
        const auto entry = (*store)->historyEntry(sequence);
        if (!entry)
            return tell(this, wanted, [this, error = entry.error()] { Q_EMIT failed(error); });
        const ReadEntry read{*entry, historyjson::lines(entry->changes.rows)};
        tell(this, wanted, [this, read] { Q_EMIT entryRead(read); });
    });
}

} // namespace tallybook
