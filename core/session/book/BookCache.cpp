// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/book/BookCache.h"

#include <algorithm>
#include <utility>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename T, typename Decode>
[[nodiscard]] Result<QList<T>> readAll(const RecordStore &store, Table table, Decode decode,
                                       const QString &proposalId = {},
                                       const std::function<bool()> &isWanted = {})
{
    QList<T> values;
    const Status read = store.visit(table, proposalId, [&](const RowView &row) {
        if (!isWanted || isWanted())
            values.append(decode(row));
    });
    if (!read)
        return tl::unexpected(read.error());
    return values;
}

template <typename T>
[[nodiscard]] const T *findById(const QList<T> &values, const QString &id)
{
    const auto it = std::ranges::find_if(values, [&](const T &v) { return v.id.value == id; });
    return it == values.cend() ? nullptr : &*it;
}

/// Replaces the value of the same id, appends a new one, or takes a removed one out. A row that had
/// no `before` is appended without looking for it where it is `surelyNew`, so that an import of n
/// rows stays linear.
template <typename T>
void put(QList<T> &values, const T &value, const RowChange &row, bool surelyNew)
{
    const QJsonValue mark = row.after.value(u"removed"_s);
    const bool removed = mark.toBool() || mark.toInt() != 0;
    if (surelyNew && !row.before && !removed) {
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

Result<BookContent> BookContent::read(const RecordStore &store)
{
    // Another window may write between the reads: then all is read again, so that it is known
    // exactly which entries the rows hold.
    BookContent content;
    content.seenTo = -1;
    for (int attempt = 0; attempt < 5 && content.readAt != content.seenTo; ++attempt) {
        auto before = store.lastSequence();
        auto projects = readAll<Project>(store, Table::Project, rowcodec::decodeProject);
        auto voters = readAll<Voter>(store, Table::Voter, rowcodec::decodeVoter);
        auto roster = readAll<RosterEntry>(store, Table::RosterEntry, rowcodec::decodeRosterEntry);
        auto proposals = readAll<Proposal>(store, Table::Proposal, rowcodec::decodeProposal);
        auto after = store.lastSequence();
        for (const Error *error :
             {before ? nullptr : &before.error(), projects ? nullptr : &projects.error(),
              voters ? nullptr : &voters.error(), roster ? nullptr : &roster.error(),
              proposals ? nullptr : &proposals.error(), after ? nullptr : &after.error()}) {
            if (error)
                return tl::unexpected(*error);
        }
        content = {*std::move(projects),
                   *std::move(voters),
                   *std::move(roster),
                   *std::move(proposals),
                   *before,
                   *after};
    }
    return content;
}

Result<RecordRows> RecordRows::read(const RecordStore &store, const ProposalId &id,
                                    const std::function<bool()> &isWanted)
{
    RecordRows rows;
    rows.seenTo = -1;
    for (int attempt = 0; attempt < 5 && rows.readAt != rows.seenTo && isWanted(); ++attempt) {
        auto before = store.lastSequence();
        auto events = readAll<VoteEvent>(store, Table::VoteEvent, rowcodec::decodeVoteEvent,
                                         id.value, isWanted);
        auto messages = readAll<StoredMessage>(store, Table::Message, rowcodec::decodeMessage,
                                               id.value, isWanted);
        auto decisions = readAll<Decision>(store, Table::Decision, rowcodec::decodeDecision,
                                           id.value, isWanted);
        auto after = store.lastSequence();
        for (const Error *error :
             {before ? nullptr : &before.error(), events ? nullptr : &events.error(),
              messages ? nullptr : &messages.error(), decisions ? nullptr : &decisions.error(),
              after ? nullptr : &after.error()}) {
            if (error)
                return tl::unexpected(*error);
        }
        rows = {id,    *std::move(events), *std::move(messages), *std::move(decisions), *before,
                *after};
    }
    return rows;
}

void BookCache::take(BookContent content)
{
    m_content = std::move(content);
    m_events.clear();
    m_messages.clear();
    m_decisions.clear();
    indexVoters();
    indexProposals();
}

const Project *BookCache::project(const ProjectId &id) const
{
    return findById(m_content.projects, id.value);
}

const Voter *BookCache::voter(const VoterId &id) const
{
    const auto it = m_voterIndex.constFind(id.value);
    return it == m_voterIndex.cend() ? nullptr : &m_content.voters.at(*it);
}

const RosterEntry *BookCache::rosterEntry(const RosterEntryId &id) const
{
    return findById(m_content.roster, id.value);
}

const Proposal *BookCache::proposal(const ProposalId &id) const
{
    const auto it = m_proposalIndex.constFind(id.value);
    return it == m_proposalIndex.cend() ? nullptr : &m_content.proposals.at(*it);
}

void BookCache::noteFailure(const Error &failure)
{
    if (!hasFailed())
        m_failure = failure;
}

Status BookCache::takeFailure()
{
    const Error failure = std::exchange(m_failure, Error());
    if (failure.code != ErrorCode::Ok)
        return tl::unexpected(failure);
    return {};
}

template <typename T, typename Decode>
const QList<T> &BookCache::rowsOf(Parts<T> &parts, const ProposalId &id, Table table, Decode decode)
{
    const auto known = parts.constFind(id);
    if (known != parts.cend())
        return known->rows;
    if (id.isNull()) // no record; the store would take it for all of them
        return parts.insert(id, {})->rows;
    // Another window may write between the reads: then they are read again, so that it is known
    // exactly which entries the rows hold.
    Part<T> part;
    part.seenTo = -1;
    for (int attempt = 0; attempt < 5 && part.readAt != part.seenTo; ++attempt) {
        const auto before = m_store.lastSequence();
        auto read = readAll<T>(m_store, table, decode, id.value);
        const auto after = m_store.lastSequence();
        if (!before || !read || !after) {
            noteFailure(!read ? read.error() : (before ? after : before).error());
            static const QList<T> none;
            return none;
        }
        part.rows = *std::move(read);
        part.readAt = *before;
        part.seenTo = *after;
    }
    return parts.insert(id, std::move(part))->rows;
}

const QList<VoteEvent> &BookCache::events(const ProposalId &id)
{
    return rowsOf(m_events, id, Table::VoteEvent, rowcodec::decodeVoteEvent);
}

const QList<StoredMessage> &BookCache::messages(const ProposalId &id)
{
    return rowsOf(m_messages, id, Table::Message, rowcodec::decodeMessage);
}

const QList<Decision> &BookCache::decisions(const ProposalId &id)
{
    return rowsOf(m_decisions, id, Table::Decision, rowcodec::decodeDecision);
}

bool BookCache::knows(const ProposalId &id) const
{
    return m_events.contains(id) && m_messages.contains(id) && m_decisions.contains(id);
}

void BookCache::take(const RecordRows &rows)
{
    const auto add = [&rows](auto &parts, const auto &own) {
        if (!parts.contains(rows.id))
            parts.insert(rows.id, {own, rows.readAt, rows.seenTo});
    };
    add(m_events, rows.events);
    add(m_messages, rows.messages);
    add(m_decisions, rows.decisions);
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
    for (qsizetype i = 0; i < m_content.voters.size(); ++i)
        m_voterIndex.insert(m_content.voters.at(i).id.value, i);
}

void BookCache::indexProposals()
{
    m_proposalIndex.clear();
    for (qsizetype i = 0; i < m_content.proposals.size(); ++i)
        m_proposalIndex.insert(m_content.proposals.at(i).id.value, i);
}

void BookCache::absorbProposal(const StoredRow &stored, const RowChange &row, bool surelyNew)
{
    const qsizetype before = m_content.proposals.size();
    put(m_content.proposals, rowcodec::decodeProposal(stored), row, surelyNew);
    if (m_content.proposals.size() == before + 1)
        m_proposalIndex.insert(row.id, before); // it stands last
    else if (m_content.proposals.size() != before)
        indexProposals();
}

template <typename T>
void BookCache::absorbInto(Parts<T> &parts, const T &value, const RowChange &row, qint64 sequence)
{
    // Only rows that are in memory, and do not hold the entry already.
    const auto it = parts.find(value.proposalId);
    if (it != parts.end() && it->readAt < sequence)
        put(it->rows, value, row, sequence > it->seenTo);
}

void BookCache::absorbRow(const RowChange &row, qint64 sequence)
{
    const StoredRow stored{row.table, row.id, row.baseRevision + 1, row.after};
    const bool ofRecord = row.table == Table::VoteEvent || row.table == Table::Message
            || row.table == Table::Decision;
    if (!ofRecord && sequence <= m_content.readAt)
        return;
    const bool isNew = sequence > m_content.seenTo;
    switch (row.table) {
    case Table::Project:
        put(m_content.projects, rowcodec::decodeProject(stored), row, isNew);
        return;
    case Table::Voter: put(m_content.voters, rowcodec::decodeVoter(stored), row, isNew); return;
    case Table::RosterEntry:
        put(m_content.roster, rowcodec::decodeRosterEntry(stored), row, isNew);
        return;
    case Table::Proposal: absorbProposal(stored, row, isNew); return;
    case Table::VoteEvent:
        absorbInto(m_events, rowcodec::decodeVoteEvent(stored), row, sequence);
        return;
    case Table::Message:
        absorbInto(m_messages, rowcodec::decodeMessage(stored), row, sequence);
        return;
    case Table::Decision:
        absorbInto(m_decisions, rowcodec::decodeDecision(stored), row, sequence);
        return;
    }
}

} // namespace tallybook
