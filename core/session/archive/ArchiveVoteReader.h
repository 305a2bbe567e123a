// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/StopFunction.h"
#include "core/session/archive/ArchiveFiles.h"
#include "core/session/archive/ArchiveReader.h"
#include "core/vote/Rule.h"

namespace tallybook {

/// Reads one vote of an archive out of its messages. Several threads may use one reader.
class ArchiveVoteReader
{
public:
    /// The request must outlive the reader.
    explicit ArchiveVoteReader(const ArchiveRequest &request);

    /// std::nullopt if it turns out to be no vote, or on another list than wanted. `places` are in
    /// order of file and place, `call` is one of them. Beyond limits::voteMessages and
    /// limits::voteBytes places are left out, the call never. What is stopped is not to be used.
    [[nodiscard]] std::optional<ArchiveThread> read(const QList<ArchivePlace> &places,
                                                    const std::optional<ArchivePlace> &call,
                                                    ArchiveFiles &files,
                                                    const StopFunction &stopped = {}) const;

private:
    [[nodiscard]] InputContent messages(const QList<ArchivePlace> &places,
                                        const std::optional<ArchivePlace> &call,
                                        ArchiveFiles &files, ArchiveThread &thread,
                                        const StopFunction &stopped) const;

    const ArchiveRequest &m_request;
    Rule m_rule;
};

} // namespace tallybook
