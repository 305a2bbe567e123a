// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session/ArchiveReader.h"

#include <QFutureWatcher>
#include <QObject>

namespace tallybook {

/// Goes through archives beside the thread that shows them, one search at a time. Votes come one by
/// one as they are read.
class ArchiveJob final : public QObject
{
    Q_OBJECT

public:
    explicit ArchiveJob(QObject *parent = nullptr);
    /// Cancels and waits for the reader, which stops at its next step.
    ~ArchiveJob() override;

    /// Starts; a search that still runs is cancelled, and nothing more is heard of it.
    void start(const ArchiveRequest &request);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }

    static constexpr int progressSteps = 1000;

Q_SIGNALS:
    /// 0 to progressSteps.
    void progressed(int step);
    void found(const tallybook::ArchiveThread &thread);
    /// After the last vote; also when it was cancelled.
    void finished(const tallybook::ArchiveSummary &summary);

private:
    /// What the search gives, in order of its happening: a vote, or at the end the summary.
    struct Piece {
        ArchiveThread thread;
        std::optional<ArchiveSummary> summary;
    };

    void take(int begin, int end);

    QFutureWatcher<Piece> m_watcher;
};

} // namespace tallybook
