// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/MailMessage.h"
#include "core/session/check/PublishedCounts.h"

namespace tallybook {

/// What became of a vote, as far as an archive shows.
enum class ArchiveState {
    NoResult, ///< no mail ends it
    Cancelled,
    Result,
};

/// A mail of a thread that a list names.
struct ArchiveMail {
    QString messageId;
    QString source; ///< path#number
    QString from; ///< who wrote it: name, handle or address
    std::optional<Timestamp> date;

    bool operator==(const ArchiveMail &) const = default;
};

/// Where a message lies, for reading its thread again.
struct ArchivePlace {
    int file = 0; ///< in the list of files given
    int number = 0; ///< of the message in it, 1-based
    qint64 begin = 0;
    qint64 end = 0;
    /// Of its bytes, within one run of the program: tells whether the file still holds it.
    quint64 checksum = 0;

    bool operator==(const ArchivePlace &) const = default;
};

/// One vote found in an archive: what a list of votes shows of it.
struct ArchiveThread {
    QString subject; ///< of the call, or else of the first message
    QString list; ///< List-Id of the first message that has one; "" if none has
    ArchiveState state = ArchiveState::NoResult;
    std::optional<ArchiveMail> call; ///< none if the archive does not hold it
    std::optional<ArchiveMail> ending; ///< the result or the cancellation, the last of several
    std::optional<Timestamp> opens; ///< date of the call, or else of the first message
    std::optional<Timestamp> closes; ///< only if the call states it
    /// The same if the call names a moment, and nobody extended the vote: who comes later is late.
    std::optional<Timestamp> announcedClose;
    int messages = 0;
    /// Messages beyond limits::voteMessages and limits::voteBytes, and those that could not be
    /// read: not counted.
    int leftOut = 0;
    /// One vote a voter, the latest. Binding as the voters say themselves: nobody's word is checked
    /// here. Votes behind the result are not counted.
    Tally tally;
    int toSettle = 0; ///< messages that only a person can judge, not counted
    std::optional<PublishedCounts> published; ///< the numbers of the result mail
    /// None without numbers, if messages were left out, or if what is to settle may decide it.
    std::optional<bool> agrees;
    QList<MailWarning> warnings; ///< of its messages, each once
    QList<ArchivePlace> places; ///< in order of time

    bool operator==(const ArchiveThread &) const = default;
};

/// "no-result", "cancelled", "result": stable, for JSON.
[[nodiscard]] QString archiveStateName(ArchiveState state);

} // namespace tallybook
