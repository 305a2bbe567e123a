// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/archive/ArchiveIndex.h"

namespace tallybook {

/// One vote of an archive: its call, the answers, its result. Indices in ArchiveIndex::entries.
struct VoteGroup {
    std::vector<quint32> entries; ///< in order of file and place
    std::optional<quint32> call; ///< std::nullopt if the archive does not hold it
    std::optional<qint64> utcMs; ///< of the call, or else of the earliest dated message of a vote

    bool operator==(const VoteGroup &) const = default;
};

/// What was found when the messages were put together.
struct VoteGroups {
    std::vector<VoteGroup> groups; ///< in order of time
    qint64 duplicates = 0; ///< messages of a vote that the archive holds twice, counted once
};

/// Puts the votes of an archive together. A vote begins with a call; a message belongs to the vote
/// with its topic, or else to the vote of the message that it answers. Two calls with one topic are
/// two votes, if a day or a result lies between them or they went to different lists. Answers whose
/// call is not in the archive make a vote of their own. Of messages with one Message-ID the first
/// counts. Linear.
[[nodiscard]] VoteGroups groupVotes(const ArchiveIndex &index);

} // namespace tallybook
