// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session/archive/ArchiveReader.h"

#include <QFutureWatcher>
#include <QObject>

namespace tallybook {

/// Goes through archives beside the thread that shows them, one search at a time.
///
/// What is known comes in stages. While the files are gone through, mails that seem to call a vote
/// are told (`called`): their subject and date, no more, for where a message ends and what answers
/// it is not settled before a file was seen to its end. Then the votes follow as they are read
/// (`found`), each with the places of its calls among its own. Both come in batches, so that a
/// window has little to do at a time.
class ArchiveJob final : public QObject
{
    Q_OBJECT

public:
    explicit ArchiveJob(QObject *parent = nullptr);
    /// Cancels; the reader stops at its next step and holds no reference to this object.
    ~ArchiveJob() override;

    /// Starts; a search that still runs is cancelled, and nothing more is heard of it.
    void start(const ArchiveRequest &request);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }

    static constexpr int progressSteps = 1000;
    static constexpr qsizetype mostInBatch = 100;

Q_SIGNALS:
    /// 0 to progressSteps.
    void progressed(int step);
    /// At most mostInBatch at a time.
    void called(const QList<tallybook::ArchiveCall> &calls);
    /// At most mostInBatch at a time.
    void found(const QList<tallybook::ArchiveThread> &threads);
    /// After the last vote; also when it was cancelled. What was told as called and found nowhere
    /// is no vote.
    void finished(const tallybook::ArchiveSummary &summary);

private:
    /// What the search gives, in order of its happening, at the end the summary.
    struct Piece {
        QList<ArchiveCall> calls;
        QList<ArchiveThread> threads;
        std::optional<ArchiveSummary> summary;
    };
    class Batches;

    void take(int begin, int end);

    QFutureWatcher<Piece> m_watcher;
};

} // namespace tallybook
