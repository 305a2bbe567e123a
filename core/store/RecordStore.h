// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/base/StopFunction.h"
#include "core/store/RowFields.h"
#include "core/vote/ChangeSet.h"

#include <functional>
#include <memory>

namespace tallybook {

/// One row as stored: its columns as JSON members (the names of sql/001_*.sql), never `revision`.
struct StoredRow {
    Table table = Table::Project;
    QString id;
    qint64 revision = 0;
    QJsonObject fields;
};

/// A row while it is looked at: what a StoredRow holds, wherever it lies.
struct RowView {
    RowView(const StoredRow &row) // every stored row can be looked at
        : id(row.id)
        , revision(row.revision)
        , fields(row.fields)
    {
    }
    RowView(QString rowId, qint64 rowRevision, const RowColumns &columns)
        : id(std::move(rowId))
        , revision(rowRevision)
        , fields(columns)
    {
    }

    QString id;
    qint64 revision = 0;
    RowFields fields;
};

/// What `verify` found.
struct VerifyReport {
    qint64 entries = 0;
    bool intact = false;
    qint64 firstBroken = 0; ///< sequence, if not intact
    QString headHash; ///< of the last entry that verified, hex; "" for an empty history
    QString what; ///< technical: what differs first, e.g. "hash" or "vote_event/<id>"; "" if intact
};

/// The newest history entry; sequence 0 and "" for an empty history.
struct HistoryHead {
    qint64 sequence = 0;
    QString hash; ///< hex
};

/// The book's rows and history, whatever the back end. One transaction an act; nothing is deleted.
/// A store belongs to the thread that opened it. The contract is tests/store/RecordStoreContract.h.
class RecordStore
{
public:
    virtual ~RecordStore() = default;

    /// Applies all rows and writes the history entry in one transaction, or changes nothing.
    /// A row's `after` has every member that differs from the default (false, 0, "", null, empty);
    /// the entry comes back with all members, and with `before` as the book had it. `mode` and
    /// `reverts` go into the entry. Errors: Conflict (args: the row's id) if a row is not at
    /// `baseRevision` any more or a new one is there already; NoSuchRow for a row or a reference
    /// that leads nowhere; InvalidArgument for a member that is no column or has another type;
    /// BookLocked, BookReadOnly, DiskFull, FileUnwritable.
    [[nodiscard]] virtual Result<HistoryEntry>
    apply(const ChangeSet &changes, ActMode mode = ActMode::Do, qint64 reverts = 0) = 0;
    /// Raw mail bytes, kept once under their SHA-256 (hex). Written in the transaction of the next
    /// `apply`, so that a crash leaves neither or both. They belong to that act alone: if it fails
    /// they are dropped and must be staged again.
    virtual void stageBlob(const QByteArray &hash, const QByteArray &bytes) = 0;
    [[nodiscard]] virtual Result<QByteArray> blob(const QByteArray &hash) const = 0;

    /// All rows of a table that are not removed, in the order in which they were first written;
    /// with `proposalId`, only that record's (InvalidArgument for tables that belong to none).
    [[nodiscard]] virtual Result<QList<StoredRow>> rows(Table table,
                                                        const QString &proposalId = {}) const = 0;
    /// Shows the same rows to `look`, one after the other, each as long as the call lasts: for
    /// tens of thousands of rows that become values at once. Errors as rows(), also half-way.
    [[nodiscard]] virtual Status visit(Table table, const QString &proposalId,
                                       const std::function<void(const RowView &)> &look) const = 0;
    /// How many rows of a record a table has, counted no further than `atMost`; removed ones count,
    /// too. InvalidArgument for tables that belong to none.
    [[nodiscard]] virtual Result<qint64> count(Table table, const QString &proposalId,
                                               qint64 atMost) const = 0;
    /// One row, also a removed one (undo needs its revision). NoSuchRow.
    [[nodiscard]] virtual Result<StoredRow> row(Table table, const QString &id) const = 0;

    /// Entries after `sequence`, oldest first; with `proposalId`, only that record's.
    [[nodiscard]] virtual Result<QList<HistoryEntry>>
    history(qint64 afterSequence = 0, const QString &proposalId = {}) const = 0;
    /// A record's entries of at most four kinds of act, oldest first: cheap in a long history.
    [[nodiscard]] virtual Result<QList<HistoryEntry>> historyOf(const QString &proposalId,
                                                                const QStringList &acts) const = 0;
    /// The last entries before a sequence, newest first and without the rows that they changed,
    /// which may be thousands; with `proposalId`, only that record's.
    [[nodiscard]] virtual Result<QList<HistoryEntry>>
    actsBefore(qint64 sequence, const QString &proposalId, int atMost) const = 0;
    /// One entry, with its rows. NoSuchRow.
    [[nodiscard]] virtual Result<HistoryEntry> historyEntry(qint64 sequence) const = 0;
    /// The newest entry; the database walks through the whole of it for its hash.
    [[nodiscard]] virtual Result<HistoryHead> head() const = 0;
    /// The newest entry's sequence, cheap however long that is: asked before every act and around
    /// every read to notice what others have written. 0 for an empty history.
    [[nodiscard]] virtual Result<qint64> lastSequence() const = 0;
    /// Recomputes the hash chain, replays it, and compares the rows and raw mails with what comes
    /// out. BookCorrupt if the back end's own structures are damaged; Cancelled if it was stopped.
    [[nodiscard]] virtual Result<VerifyReport> verify(const StopFunction &stopped = {}) const = 0;

    /// BookCorrupt if the back end finds its own structures damaged: what every book is opened
    /// with, at once or a moment later (BookCheck).
    [[nodiscard]] virtual Status check() const = 0;

    /// A consistent copy in a new file (never over an existing one).
    [[nodiscard]] virtual Status backup(const QString &path) const = 0;
    [[nodiscard]] virtual QString location() const = 0; ///< path or server, for display
    [[nodiscard]] virtual bool isReadOnly() const = 0;
};

/// The SQLite book at `path`. Errors: NotABook, NewerSchema, BookLocked, BookReadOnly, BookCorrupt,
/// MigrationFailed, FileNotFound, FileUnwritable, DiskFull. The clock stamps history entries.
[[nodiscard]] Result<std::unique_ptr<RecordStore>> createSqliteBook(const QString &path,
                                                                    const Clock &clock);

/// When the structures of a book that is opened are looked at.
enum class BookCheck {
    First, ///< a damaged book is not opened
    Later, ///< who opens it calls RecordStore::check, and writes no act before that is done
};
/// The same errors; with BookCheck::Later, damage may also be noticed while rows are read.
[[nodiscard]] Result<std::unique_ptr<RecordStore>>
openSqliteBook(const QString &path, const Clock &clock, bool readOnly = false,
               BookCheck check = BookCheck::First);
/// One more connection, to write, to a book that another thread of this program has just opened
/// for writing: what was asked and prepared then is not done again.
[[nodiscard]] Result<std::unique_ptr<RecordStore>> reopenSqliteBook(const QString &path,
                                                                    const Clock &clock);

} // namespace tallybook
