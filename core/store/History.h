// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/RecordStore.h"

namespace tallybook {

class Connection;
class Statement;

/// An entry with the columns that the hash covers as they lie in the book: the chain is computed
/// over these texts and never over JSON written anew, which another version may write otherwise.
struct HistoryLine {
    qint64 sequence = 0;
    Timestamp at;
    QString mode; ///< "do", "undo", "redo"
    qint64 reverts = 0;
    QString actor;
    QString act;
    QString actArgs; ///< JSON array of strings
    QString proposalId;
    QString changes; ///< JSON array of {table, id, base, before, after}
    QString blobs; ///< JSON array of the hashes of raw mails that came with this act
    QString previousHash;
    QString hash;

    /// SHA-256, hex, of the columns above but `hash`: each as "<bytes>:<UTF-8>," in this order,
    /// after the line "tallybook history 1\n".
    [[nodiscard]] QString computeHash() const;
    /// std::nullopt if a JSON column or the mode is broken.
    [[nodiscard]] std::optional<HistoryEntry> toEntry() const;
    [[nodiscard]] std::optional<QStringList> blobHashes() const;
};

/// The append-only, hash-chained history of a book.
class History final
{
public:
    explicit History(const Connection &connection);

    /// Where the chain ends.
    [[nodiscard]] Result<HistoryHead> head() const;

    /// Appends inside the caller's write transaction. `entry` comes with time, mode, reverts and
    /// changes, and is returned with its sequence and hashes.
    [[nodiscard]] Result<HistoryEntry> append(HistoryEntry entry, const QStringList &blobs) const;

    /// All lines, oldest first, one at a time. Stops early when `visit` returns false.
    [[nodiscard]] Status forEach(const std::function<bool(const HistoryLine &)> &visit) const;
    /// Entries after a sequence, oldest first; of all records if `proposalId` is "". HistoryBroken
    /// (args: sequence) if one cannot be read.
    [[nodiscard]] Result<QList<HistoryEntry>> entries(qint64 afterSequence,
                                                      const QString &proposalId) const;
    /// As RecordStore::historyOf, actsBefore and historyEntry; HistoryBroken as above.
    [[nodiscard]] Result<QList<HistoryEntry>> entriesOf(const QString &proposalId,
                                                        const QStringList &acts) const;
    [[nodiscard]] Result<QList<HistoryEntry>> actsBefore(qint64 sequence, const QString &proposalId,
                                                         int atMost) const;
    [[nodiscard]] Result<HistoryEntry> entry(qint64 sequence) const;

private:
    [[nodiscard]] static Result<QList<HistoryEntry>> entriesOf(Statement &select);

    const Connection &m_connection;
};

} // namespace tallybook
