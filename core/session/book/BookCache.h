// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/RecordStore.h"
#include "core/store/RowCodec.h"

#include <QHash>

namespace tallybook {

/// What is in memory of a book from the start. Values only: read in one thread, taken in another.
struct BookContent {
    QList<Project> projects;
    QList<Voter> voters;
    QList<RosterEntry> roster;
    QList<Proposal> proposals;
    qint64 readAt = 0; ///< the rows hold every entry up to this one
    qint64 seenTo = 0; ///< and may hold some up to this one, if somebody wrote meanwhile

    [[nodiscard]] static Result<BookContent> read(const RecordStore &store);
};

/// The rows of one record. Values only, too.
struct RecordRows {
    ProposalId id;
    QList<VoteEvent> events;
    QList<StoredMessage> messages;
    QList<Decision> decisions;
    qint64 readAt = 0; ///< as in BookContent
    qint64 seenTo = 0;

    /// Comes back early, with anything, once `isWanted` says no.
    [[nodiscard]] static Result<RecordRows> read(const RecordStore &store, const ProposalId &id,
                                                 const std::function<bool()> &isWanted);
};

/// The book's rows in memory, as domain values, kept in step by the history entries of every act.
/// Projects, people, roles and proposals are read when the book opens; votes, messages and
/// decisions of a record each when they are first asked for.
class BookCache
{
public:
    explicit BookCache(const RecordStore &store)
        : m_store(store)
    {
    }

    /// What is kept in memory from the start. Entries after `readAt` are to be absorbed.
    void take(BookContent content);

    [[nodiscard]] const QList<Project> &projects() const { return m_content.projects; }
    [[nodiscard]] const QList<Voter> &voters() const { return m_content.voters; }
    [[nodiscard]] const QList<RosterEntry> &rosterEntries() const { return m_content.roster; }
    [[nodiscard]] const QList<Proposal> &proposals() const { return m_content.proposals; }

    /// nullptr if there is none; valid until the next `absorb`.
    [[nodiscard]] const Project *project(const ProjectId &id) const;
    [[nodiscard]] const Voter *voter(const VoterId &id) const;
    [[nodiscard]] const RosterEntry *rosterEntry(const RosterEntryId &id) const;
    [[nodiscard]] const Proposal *proposal(const ProposalId &id) const;

    /// The rows of one record in one table; read from the store on first use. If they cannot be
    /// read they are empty, are read again the next time, and the error waits in `takeFailure`.
    [[nodiscard]] const QList<VoteEvent> &events(const ProposalId &id);
    [[nodiscard]] const QList<StoredMessage> &messages(const ProposalId &id);
    [[nodiscard]] const QList<Decision> &decisions(const ProposalId &id);
    /// Whether all rows asked for since the last call were read; the first error if not. Whoever
    /// writes or exports what came out of them asks first: an empty record is no record.
    [[nodiscard]] Status takeFailure();
    /// Keeps it for `takeFailure`, unless an earlier one waits there.
    void noteFailure(const Error &failure);
    [[nodiscard]] bool hasFailed() const { return m_failure.code != ErrorCode::Ok; }

    /// Whether all three are in memory.
    [[nodiscard]] bool knows(const ProposalId &id) const;
    /// Rows that were read elsewhere, as far as they are not in memory; no entry after `readAt` has
    /// been absorbed yet.
    void take(const RecordRows &rows);

    /// Takes over the rows that an act has written. A row's revision becomes one more than the
    /// revision it was based on (RecordStore::apply).
    void absorb(const HistoryEntry &entry);

private:
    template <typename T>
    struct Part {
        QList<T> rows;
        qint64 readAt = 0; ///< the rows hold every entry up to this one
        qint64 seenTo = 0; ///< and may hold some up to this one, if somebody wrote meanwhile
    };
    template <typename T>
    using Parts = QHash<ProposalId, Part<T>>;

    template <typename T, typename Decode>
    [[nodiscard]] const QList<T> &rowsOf(Parts<T> &parts, const ProposalId &id, Table table,
                                         Decode decode);
    template <typename T>
    void absorbInto(Parts<T> &parts, const T &value, const RowChange &row, qint64 sequence);
    void absorbRow(const RowChange &row, qint64 sequence);
    void absorbProposal(const StoredRow &stored, const RowChange &row, bool surelyNew);
    void indexVoters();
    void indexProposals();

    const RecordStore &m_store;
    BookContent m_content;
    QHash<QString, qsizetype> m_voterIndex; ///< by id; voters only grow or change in place
    QHash<QString, qsizetype> m_proposalIndex; ///< by id
    Parts<VoteEvent> m_events;
    Parts<StoredMessage> m_messages;
    Parts<Decision> m_decisions;
    Error m_failure;
};

} // namespace tallybook
