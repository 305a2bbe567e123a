// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/book/BookRows.h"

#include "core/session/outcome/AccountOfRecord.h"
#include "core/session/outcome/PeriodEntries.h"

#include <algorithm>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename T>
[[nodiscard]] QList<T> ofRecord(const QList<T> &rows, const ProposalId &id)
{
    QList<T> own;
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(own),
                 [&id](const T &row) { return row.proposalId == id; });
    return own;
}

} // namespace

EvaluationInput evaluationInput(const Proposal &proposal, const Roster &roster,
                                const QList<VoteEvent> &events, const Timestamp &now)
{
    EvaluationInput input;
    input.rule = proposal.rule;
    input.readingId = proposal.readingId;
    input.electorate = proposal.electorate;
    input.roster = roster;
    input.period = proposal.period;
    input.events = events;
    for (const PublicCall &call : proposal.publicCalls)
        input.publicCalls.append(call.at);
    input.now = now;
    input.closed = proposal.status == ProposalStatus::Closed
            || proposal.status == ProposalStatus::ResultSent;
    input.closedAt = proposal.closedAt;
    input.kind = proposalKindName(proposal.kind);
    return input;
}

Result<Record> recordOf(const BookRows &rows, const ProposalId &id, const Timestamp &now)
{
    const auto found = std::ranges::find_if(
            rows.proposals, [&id](const Proposal &proposal) { return proposal.id == id; });
    if (found == rows.proposals.end())
        return fail(ErrorCode::NoSuchRow, id.value);
    Record record;
    record.proposal = *found;
    for (const Project &project : rows.projects) {
        if (project.id == found->projectId)
            record.project = project;
    }
    record.voters = rows.voters;
    QList<RosterEntry> roster;
    for (const RosterEntry &entry : rows.roster) {
        if (entry.projectId == found->projectId)
            roster.append(entry);
    }
    record.roster = Roster(roster);
    record.events = ofRecord(rows.events, id);
    record.decisions = ofRecord(rows.decisions, id);
    record.periodHistory = rows.periods.value(id);
    record.now = now;
    record.evaluation = evaluate(evaluationInput(*found, record.roster, record.events, now));
    const QList<StoredMessage> messages = ofRecord(rows.messages, id);
    record.messagesRead = int(messages.size());
    record.account = accountOfRecord(messages, record.events, record.evaluation.box);
    return record;
}

BookRows rowsAt(const QList<HistoryEntry> &history, qint64 sequence)
{
    QList<std::pair<Table, QString>> order; // as first written
    QHash<std::pair<int, QString>, QJsonObject> now;
    QHash<ProposalId, QList<HistoryEntry>> ofProposal;
    for (const HistoryEntry &entry : history) {
        if (entry.sequence > sequence)
            break;
        if (touchesPeriod(entry))
            ofProposal[ProposalId{entry.changes.proposalId}].append(entry);
        for (const RowChange &row : entry.changes.rows) {
            const auto key = std::pair(int(row.table), row.id);
            if (!now.contains(key))
                order.append({row.table, row.id});
            now.insert(key, row.after);
        }
    }
    BookRows rows;
    for (const auto &[table, id] : std::as_const(order)) {
        const StoredRow row{table, id, 0, now.value({int(table), id})};
        if (row.fields.value("removed"_L1).toBool())
            continue;
        switch (table) {
        case Table::Project: rows.projects.append(rowcodec::decodeProject(row)); break;
        case Table::Voter: rows.voters.append(rowcodec::decodeVoter(row)); break;
        case Table::RosterEntry: rows.roster.append(rowcodec::decodeRosterEntry(row)); break;
        case Table::Proposal: rows.proposals.append(rowcodec::decodeProposal(row)); break;
        case Table::VoteEvent: rows.events.append(rowcodec::decodeVoteEvent(row)); break;
        case Table::Message: rows.messages.append(rowcodec::decodeMessage(row)); break;
        case Table::Decision: rows.decisions.append(rowcodec::decodeDecision(row)); break;
        }
    }
    for (auto it = ofProposal.cbegin(); it != ofProposal.cend(); ++it)
        rows.periods.insert(it.key(), periodEntries(it.value()));
    return rows;
}

} // namespace tallybook
