// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/SubjectLine.h"

#include <QByteArrayView>
#include <QString>

#include <deque>
#include <optional>
#include <vector>

namespace tallybook {

/// What is kept of a message that speaks of a vote or answers another message. All others can be in
/// no vote's thread and are forgotten at once: an archive of a gigabyte takes a few megabytes.
struct ArchiveEntry {
    qint64 begin = 0; ///< offset of its headers in its file
    qint64 end = 0;
    quint64 id = 0; ///< idHash() of its Message-ID; 0 without one
    qint32 firstReference = 0; ///< in ArchiveIndex::references
    qint32 vote = -1; ///< in ArchiveIndex::votes, or -1
    qint32 number = 0; ///< its place in the file, 1-based
    std::int16_t file = 0; ///< in the list of files given
    std::int16_t references = 0; ///< how many, the nearest first
};

/// The subject of a message that calls, answers, ends or cancels a vote.
struct VoteSubject {
    bool call = false; ///< it can open a vote: no answer, result, cancellation or reminder
    bool ends = false; ///< result or cancelled
    quint64 topic = 0; ///< hash of comparableTopic(); 0 without one
    quint64 list = 0; ///< hash of the List-Id; 0 without one
    std::optional<qint64> utcMs; ///< of its Date header
};

/// A mail that seems to call a vote, as it is come by: whether it is a message of its own, and what
/// became of the vote, is known only when all files were gone through.
struct ArchiveCall {
    int file = 0; ///< in the list of files given
    qint64 begin = 0; ///< as ArchiveEntry::begin
    QString subject; ///< decoded
    std::optional<qint64> utcMs; ///< of its Date header

    bool operator==(const ArchiveCall &) const = default;
};

/// The messages of one or more mailboxes that may belong to votes.
struct ArchiveIndex {
    std::deque<ArchiveEntry> entries; ///< by file, then by place in it
    std::deque<quint64> references;
    std::deque<VoteSubject> votes;
    qint64 messages = 0; ///< how many there are, those of no interest included
    bool cut = false; ///< there were more than are read (limits::messages)
};

/// A hash of a Message-ID, with or without angle brackets; blanks inside (of folding) are passed
/// over. Never 0. Two ids of equal hash are taken for one.
[[nodiscard]] quint64 idHash(QByteArrayView id);

/// The hashes of the ids that a mail answers, the nearest first: of In-Reply-To, then the last of
/// References, and the first, which is the thread's root. At most `mostReferences`.
[[nodiscard]] std::vector<quint64> referenceHashes(QByteArrayView inReplyTo,
                                                   QByteArrayView references);
inline constexpr int mostReferences = 6;

/// What a raw Subject says if it is one of a vote: of a call, an answer, a result, a cancellation.
/// Straw polls and discussions are none. Cheap where the subject says nothing of the kind.
[[nodiscard]] std::optional<SubjectLine> voteSubject(QByteArrayView rawSubject);

} // namespace tallybook
