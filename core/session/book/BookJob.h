// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/store/RecordStore.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <memory>

namespace tallybook {

class RecordSession;

/// What reads a whole book: verifying its history, copying it. Goes on beside the thread that shows
/// the book, on a connection of its own, so that a large book does not stop the window.
class BookJob final : public QObject
{
    Q_OBJECT

public:
    /// For the session's book, as it is in the store: every act is written when it is done.
    explicit BookJob(const RecordSession &session, QObject *parent = nullptr);
    /// Waits for a copy, which must not be left behind half written. Nobody waits for a
    /// verification any more: it ends by itself, soon.
    ~BookJob() override;

    /// One at a time: a call while something runs does nothing.
    void verify();
    /// A consistent copy in a new file; errors as RecordStore::backup.
    void backup(const QString &path);
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void verified(const tallybook::VerifyReport &report);
    void backedUp(const QString &path);
    void failed(const tallybook::Error &error);

private:
    QString m_location;
    QString m_path; ///< of the copy
    std::shared_ptr<std::atomic_bool> m_wanted = std::make_shared<std::atomic_bool>(true);
    QFutureWatcher<Result<VerifyReport>> m_verifying;
    QFutureWatcher<Status> m_copying;
};

} // namespace tallybook
