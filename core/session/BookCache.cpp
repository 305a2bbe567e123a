// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/BookCache.h"

#include <algorithm>
#include <utility>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename T, typename Decode>
[[nodiscard]] Result<QList<T>> readAll(const RecordStore &store, Table table, Decode decode,
                                       const QString &proposalId = {})
{
    const auto rows = store.rows(table, proposalId);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<T> values;
    values.reserve(rows->size());
    for (const StoredRow &row : *rows)
        values.append(decode(row));
    return values;
}

template <typename T>
[[nodiscard]] const T *findById(const QList<T> &values, const QString &id)
{
    const auto it = std::ranges::find_if(values, [&](const T &v) { return v.id.value == id; });
    return it == values.cend() ? nullptr : &*it;
}

/// Replaces the value of the same id, appends a new one, or takes a removed one out. A row that had
/// no `before` is appended without looking for it, so that an import of n rows stays linear.
template <typename T>
void put(QList<T> &values, const T &value, const RowChange &row)
{
    const QJsonValue mark = row.after.value(u"removed"_s);
    const bool removed = mark.toBool() || mark.toInt() != 0;
    if (!row.before && !removed) {
        values.append(value);
        return;
    }
    const auto it = std::ranges::find_if(values, [&](const T &v) { return v.id == value.id; });
    if (it != values.end()) {
        if (removed)
            values.erase(it);
        else
            *it = value;
    } else if (!removed) {
        values.append(value);
    }
}

} // namespace

Status BookCache::load()
{
    auto projects = readAll<Project>(m_store, Table::Project, rowcodec::decodeProject);
    auto voters = readAll<Voter>(m_store, Table::Voter, rowcodec::decodeVoter);
    auto roster = readAll<RosterEntry>(m_store, Table::RosterEntry, rowcodec::decodeRosterEntry);
    auto proposals = readAll<Proposal>(m_store, Table::Proposal, rowcodec::decodeProposal);
    for (const Error *error :
         {projects ? nullptr : &projects.error(), voters ? nullptr : &voters.error(),
          roster ? nullptr : &roster.error(), proposals ? nullptr : &proposals.error()}) {
        if (error)
            return tl::unexpected(*error);
    }
    m_projects = *projects;
    m_voters = *voters;
    m_roster = *roster;
    m_proposals = *proposals;
    m_records.clear();
    indexVoters();
    return {};
}

const Project *BookCache::project(const ProjectId &id) const
{
    return findById(m_projects, id.value);
}

const Voter *BookCache::voter(const VoterId &id) const
{
    const auto it = m_voterIndex.constFind(id.value);
    return it == m_voterIndex.cend() ? nullptr : &m_voters.at(*it);
}

const RosterEntry *BookCache::rosterEntry(const RosterEntryId &id) const
{
    return findById(m_roster, id.value);
}

const Proposal *BookCache::proposal(const ProposalId &id) const
{
    return findById(m_proposals, id.value);
}

Result<BookCache::RecordRows> BookCache::readRecord(const ProposalId &id) const
{
    const auto events =
            readAll<VoteEvent>(m_store, Table::VoteEvent, rowcodec::decodeVoteEvent, id.value);
    if (!events)
        return tl::unexpected(events.error());
    const auto messages =
            readAll<StoredMessage>(m_store, Table::Message, rowcodec::decodeMessage, id.value);
    if (!messages)
        return tl::unexpected(messages.error());
    const auto decisions =
            readAll<Decision>(m_store, Table::Decision, rowcodec::decodeDecision, id.value);
    if (!decisions)
        return tl::unexpected(decisions.error());
    const auto head = m_store.head();
    if (!head)
        return tl::unexpected(head.error());
    return RecordRows{*events, *messages, *decisions, head->sequence};
}

Status BookCache::takeFailure()
{
    const Error failure = std::exchange(m_failure, Error());
    if (failure.code != ErrorCode::Ok)
        return tl::unexpected(failure);
    return {};
}

const BookCache::RecordRows &BookCache::record(const ProposalId &id)
{
    const auto known = m_records.constFind(id);
    if (known != m_records.cend())
        return *known;
    // Another window may write between the reads: then they are read again, so that `readAt` says
    // exactly which entries the rows hold.
    qint64 before = -1;
    RecordRows rows;
    for (int attempt = 0; attempt < 5 && before != rows.readAt; ++attempt) {
        const auto head = m_store.head();
        const auto read = head ? readRecord(id) : tl::unexpected(head.error());
        if (!read) {
            if (m_failure.code == ErrorCode::Ok)
                m_failure = read.error();
            m_unread = {};
            return m_unread;
        }
        before = head->sequence;
        rows = *read;
    }
    return *m_records.insert(id, rows);
}

void BookCache::absorb(const HistoryEntry &entry)
{
    bool votersChanged = false;
    for (const RowChange &row : entry.changes.rows) {
        absorbRow(row, entry.sequence);
        votersChanged |= row.table == Table::Voter;
    }
    if (votersChanged)
        indexVoters();
}

void BookCache::indexVoters()
{
    m_voterIndex.clear();
    for (qsizetype i = 0; i < m_voters.size(); ++i)
        m_voterIndex.insert(m_voters.at(i).id.value, i);
}

BookCache::RecordRows *BookCache::behind(const ProposalId &id, qint64 sequence)
{
    const auto it = m_records.find(id);
    return it != m_records.end() && it->readAt < sequence ? &*it : nullptr;
}

void BookCache::absorbRow(const RowChange &row, qint64 sequence)
{
    const StoredRow stored{row.table, row.id, row.baseRevision + 1, row.after};
    switch (row.table) {
    case Table::Project: put(m_projects, rowcodec::decodeProject(stored), row); return;
    case Table::Voter: put(m_voters, rowcodec::decodeVoter(stored), row); return;
    case Table::RosterEntry: put(m_roster, rowcodec::decodeRosterEntry(stored), row); return;
    case Table::Proposal: put(m_proposals, rowcodec::decodeProposal(stored), row); return;
    case Table::VoteEvent: {
        const VoteEvent event = rowcodec::decodeVoteEvent(stored);
        if (RecordRows *rows = behind(event.proposalId, sequence))
            put(rows->events, event, row);
        return;
    }
    case Table::Message: {
        const StoredMessage message = rowcodec::decodeMessage(stored);
        if (RecordRows *rows = behind(message.proposalId, sequence))
            put(rows->messages, message, row);
        return;
    }
    case Table::Decision: {
        const Decision decision = rowcodec::decodeDecision(stored);
        if (RecordRows *rows = behind(decision.proposalId, sequence))
            put(rows->decisions, decision, row);
        return;
    }
    }
}

} // namespace tallybook
