// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/Limits.h"
#include "core/mail/archive/ArchiveIndex.h"
#include "core/mail/intake/InputReader.h"
#include "core/session/archive/ArchiveThread.h"

namespace tallybook {

/// What to look for in archives.
struct ArchiveRequest {
    QStringList paths; ///< .mbox files, together one archive
    std::optional<Timestamp> since; ///< votes that opened at this moment or later
    std::optional<Timestamp> until; ///< votes that opened before this moment
    QString list; ///< List-Id or address of a list ("dev@example.org"); "" for all
    Timestamp now;
    int threads = 2;
    int mostVotes = limits::archiveVotes; ///< for tests
};

/// What was gone through.
struct ArchiveSummary {
    qint64 messages = 0; ///< in all files
    qint64 bytes = 0;
    qint64 duplicates = 0; ///< mails of votes that are there twice, counted once
    int threads = 0; ///< votes found
    /// There were more messages or votes than limits::messages and ArchiveRequest::mostVotes; the
    /// rest was left out.
    bool cut = false;
    bool cancelled = false;
    QList<QPair<QString, Error>> failures; ///< files that could not be read, and why
};

/// One vote of an archive, picked to be read again.
struct ArchiveSelection {
    QStringList paths; ///< as in the request that found it
    QList<ArchivePlace> places; ///< ArchiveThread::places
};

/// Finds the votes of mail archives of any size, reads them and counts them. Memory grows with the
/// votes, not with the archive.
class ArchiveReader
{
public:
    /// Called for each vote as soon as it is read, in no certain order and from several threads,
    /// but never twice at the same time.
    using ThreadFunction = std::function<void(const ArchiveThread &)>;
    /// Called for what seems to call a vote while the files are still being gone through, from
    /// several threads, but never twice at the same time. A vote found later has the mail among its
    /// places; a call that is in none of them turned out to be no vote.
    using CallFunction = std::function<void(const ArchiveCall &)>;

    /// Goes through the archives. `progress` is called in the calling thread and in those that
    /// read, never twice at the same time; returning false stops. A file that cannot be read is a
    /// failure of its own; the others are read.
    [[nodiscard]] static ArchiveSummary read(const ArchiveRequest &request,
                                             const ThreadFunction &found,
                                             const ProgressFunction &progress = {},
                                             const CallFunction &called = {});

    /// The messages of one vote with their raw bytes, to be imported. FileNotFound or
    /// FileUnreadable if an archive is gone, FileChanged (args: its path) if it was changed since
    /// and a place does not hold the message any more that was found there; Cancelled.
    [[nodiscard]] static Result<InputContent> messagesOf(const ArchiveSelection &selection,
                                                         const ProgressFunction &progress = {});
};

} // namespace tallybook
