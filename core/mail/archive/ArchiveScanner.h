// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/mail/Limits.h"
#include "core/mail/archive/ArchiveIndex.h"
#include "core/mail/intake/InputReader.h"

namespace tallybook {

/// Goes through an mbox of any size and notes what may belong to a vote.
///
/// Two threads take windows of the file by turns. The file is read and not mapped: another program
/// may shorten it meanwhile, and a page that is gone ends a program. The windows overlap, so that
/// every separator is judged by the same bytes wherever a window ends; which separators count is
/// decided at the end, in order (MboxAssembler).
class ArchiveScanner
{
public:
    /// Called in any of the reading threads, several at the same time.
    using CallFunction = std::function<void(const ArchiveCall &)>;

    struct Options {
        int threads = 2;
        qint64 windowBytes =
                256 * 1024; ///< of the file in one step, for tests; fits a core's cache
        qint64 mostMessages = limits::messages; ///< in all files; for tests
        CallFunction called = {}; ///< for what can be shown while the file is still being read
    };

    /// Adds the messages of `path` to the index, as those of file number `file`. FileNotFound,
    /// FileUnreadable; NotUnderstood if the file does not begin like an mbox; Cancelled. An empty
    /// file is an archive without messages. `progress` is called in the calling thread. Beyond
    /// Options::mostMessages the rest is left out and the index says that it was cut; a file that
    /// is nothing but separators is not read to its end for that.
    [[nodiscard]] static Status scan(const QString &path, int file, ArchiveIndex &index,
                                     const Options &options, const ProgressFunction &progress = {});
};

} // namespace tallybook
