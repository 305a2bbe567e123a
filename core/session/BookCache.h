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
    /// A record's rows; read from the store on first use. An unreadable record is empty, and the
    /// error is kept in `lastError`.
    [[nodiscard]] const RecordRows &record(const ProposalId &id);
    [[nodiscard]] const Error &lastError() const { return m_lastError; }

    /// Takes over the rows that an act has written. A row's revision becomes one more than the
    /// revision it was based on (RecordStore::apply).
    void absorb(const HistoryEntry &entry);

private:
    [[nodiscard]] RecordRows readRecord(const ProposalId &id);
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
    Error m_lastError;
};

} // namespace tallybook
