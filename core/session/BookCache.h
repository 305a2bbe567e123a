// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/RecordStore.h"
#include "core/store/RowCodec.h"

#include <QHash>

namespace tallybook {

/// The book's rows in memory, as domain values, kept in step by the history entries of every act.
/// Projects, people, roles and proposals are read when the book opens; votes, messages and
/// decisions of a record when it is first asked for.
class BookCache
{
public:
    explicit BookCache(const RecordStore &store)
        : m_store(store)
    {
    }

    /// Reads what is kept in memory from the start.
    [[nodiscard]] Status load();

    [[nodiscard]] const QList<Project> &projects() const { return m_projects; }
    [[nodiscard]] const QList<Voter> &voters() const { return m_voters; }
    [[nodiscard]] const QList<RosterEntry> &rosterEntries() const { return m_roster; }
    [[nodiscard]] const QList<Proposal> &proposals() const { return m_proposals; }

    /// nullptr if there is none; valid until the next `absorb`.
    [[nodiscard]] const Project *project(const ProjectId &id) const;
    [[nodiscard]] const Voter *voter(const VoterId &id) const;
    [[nodiscard]] const RosterEntry *rosterEntry(const RosterEntryId &id) const;
    [[nodiscard]] const Proposal *proposal(const ProposalId &id) const;

    struct RecordRows {
        QList<VoteEvent> events;
        QList<StoredMessage> messages;
        QList<Decision> decisions;
        qint64 readAt = 0; ///< the history's head when the rows were read
    };
    /// A record's rows; read from the store on first use. If they cannot be read they are empty,
    /// are read again the next time, and the error waits in `takeFailure`.
    [[nodiscard]] const RecordRows &record(const ProposalId &id);
    /// Whether all rows asked for since the last call were read; the first error if not. Whoever
    /// writes or exports what came out of `record` asks first: an empty record is no record.
    [[nodiscard]] Status takeFailure();

    /// Takes over the rows that an act has written. A row's revision becomes one more than the
    /// revision it was based on (RecordStore::apply).
    void absorb(const HistoryEntry &entry);

private:
    [[nodiscard]] Result<RecordRows> readRecord(const ProposalId &id) const;
    void absorbRow(const RowChange &row, qint64 sequence);
    /// The record's rows, if they are in memory and do not hold the entry `sequence` already.
    [[nodiscard]] RecordRows *behind(const ProposalId &id, qint64 sequence);
    void indexVoters();

    const RecordStore &m_store;
    QList<Project> m_projects;
    QList<Voter> m_voters;
    QList<RosterEntry> m_roster;
    QList<Proposal> m_proposals;
    QHash<QString, qsizetype> m_voterIndex; ///< by id; voters only grow or change in place
    QHash<ProposalId, RecordRows> m_records;
    RecordRows m_unread; ///< stands for a record that could not be read
    Error m_failure;
};

} // namespace tallybook
