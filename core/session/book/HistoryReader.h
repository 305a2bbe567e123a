// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Error.h"
#include "core/base/StopFunction.h"
#include "core/vote/ChangeSet.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace tallybook {

/// An entry with its rows, and these as they lie in the book: a line each member.
struct ReadEntry {
    HistoryEntry entry;
    QString raw;
};

/// Reads a history beside the thread that asks, on a connection of its own. Entries never change:
/// what comes fits whatever was written since.
class HistoryReader final : public QObject
{
    Q_OBJECT

public:
    explicit HistoryReader(const QString &location, QObject *parent = nullptr);
    /// Lets go of what nobody waits for any more.
    ~HistoryReader() override;

    /// All acts before a sequence, newest first and without rows, in parts; with `proposalId` only
    /// that record's. What was asked for before is not told any more.
    void readActs(qint64 before, const QString &proposalId);
    void stopActs();
    /// One entry with its rows; an earlier question for one is not answered any more.
    void readEntry(qint64 sequence);
    void stopEntry();

Q_SIGNALS:
    /// The last part, which may be empty, has `more` false.
    void actsRead(const QList<tallybook::HistoryEntry> &part, bool more);
    void entryRead(const tallybook::ReadEntry &read);
    void failed(const tallybook::Error &error);

private:
    using Wanted = std::shared_ptr<std::atomic_bool>;

    void start(Wanted &question, const std::function<void(const Wanted &)> &work);

    QString m_location;
    QThreadPool m_worker;
    Wanted m_acts;
    Wanted m_entry;
};

} // namespace tallybook
