// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/InputReader.h"
#include "core/session/ArchiveThread.h"

namespace tallybook {

/// What to look for in archives.
struct ArchiveRequest {
    QStringList paths; ///< .mbox files, together one archive
    std::optional<Timestamp> since; ///< votes that opened at this moment or later
    std::optional<Timestamp> until; ///< votes that opened before this moment
    QString list; ///< List-Id or address of a list ("dev@example.org"); "" for all
    Timestamp now;
    int threads = 2;
};

/// What was gone through.
struct ArchiveSummary {
    qint64 messages = 0; ///< in all files
    qint64 bytes = 0;
    qint64 duplicates = 0; ///< mails of votes that are there twice, counted once
    int threads = 0; ///< votes found
    bool cut = false; ///< there were more messages than limits::messages; the rest was left out
    bool cancelled = false;
    QList<QPair<QString, Error>> failures; ///< files that could not be read, and why
};

/// Finds the votes of mail archives of any size, reads them and counts them. Memory grows with the
/// votes, not with the archive.
class ArchiveReader
{
public:
    /// Called for each vote as soon as it is read, in no certain order and from several threads,
    /// but never twice at the same time.
    using ThreadFunction = std::function<void(const ArchiveThread &)>;

    /// Goes through the archives. `progress` is called in the calling thread and in those that
    /// read, never twice at the same time; returning false stops. A file that cannot be read is a
    /// failure of its own; the others are read.
    [[nodiscard]] static ArchiveSummary read(const ArchiveRequest &request,
                                             const ThreadFunction &found,
                                             const ProgressFunction &progress = {});

    /// The messages of one vote, to be imported. FileNotFound or FileUnreadable if an archive is
    /// gone, NotUnderstood if it was changed since and the places hold no messages any more.
    [[nodiscard]] static Result<InputContent> messagesOf(const ArchiveThread &thread,
                                                         const QStringList &paths);
};

} // namespace tallybook
