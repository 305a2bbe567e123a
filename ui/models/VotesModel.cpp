// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/VotesModel.h"

#include "core/base/Text.h"
#include "core/session/RecordSession.h"
#include "ui/models/VoteCells.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace tallybook {

namespace {

// A voter has this as its internal id; a vote beneath has its voter's serial.
constexpr quintptr voterMark = 0;

/// Votes are listed beneath a voter only where there is more to see than the row itself.
[[nodiscard]] int childCount(const VoterRow &row)
{
    return row.events.size() > 1 ? int(row.events.size()) : 0;
}

} // namespace

VotesModel::VotesModel(const RecordSession *session, QObject *parent)
    : QAbstractItemModel(parent)
    , m_session(session)
{
    connect(session, &RecordSession::changed, this, &VotesModel::onChanged);
}

void VotesModel::setProposal(const ProposalId &id)
{
    if (id == m_proposal)
        return;
    beginResetModel();
    m_proposal = id;
    m_rows.clear();
    m_serials.clear();
    m_places.clear();
    append(VoterRow::read(*m_session, id));
    endResetModel();
}

void VotesModel::append(const QList<VoterRow> &rows)
{
    m_rows += rows;
    while (m_serials.size() < m_rows.size())
        m_serials.append(++m_lastSerial);
}

int VotesModel::voterOf(const QModelIndex &index) const
{
    return index.internalId() == voterMark ? -1 : int(m_serials.indexOf(index.internalId()));
}

int VotesModel::placeOf(const VoterId &id) const
{
    // Rows only come behind the others; whoever takes one away clears the places.
    for (int row = int(m_places.size()); row < m_rows.size(); ++row)
        m_places.insert(m_rows.at(row).voterId, row);
    return m_places.value(id, -1);
}

QModelIndex VotesModel::indexOf(const VoterId &id) const
{
    const int row = placeOf(id);
    return row < 0 ? QModelIndex() : index(row, 0);
}

Timestamp VotesModel::shownAt(int row) const
{
    const VoterRow &voter = m_rows.at(row);
    return voter.events.at(voter.shownEvent()).castAt;
}

std::optional<VoteEvent> VotesModel::eventAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return std::nullopt;
    const int voter = voterOf(index);
    if (voter >= 0)
        return m_rows.at(voter).events.at(index.row());
    const VoterRow &row = m_rows.at(index.row());
    return row.events.at(row.shownEvent());
}

QModelIndex VotesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return parent.isValid() ? createIndex(row, column, m_serials.at(parent.row()))
                            : createIndex(row, column, voterMark);
}

QModelIndex VotesModel::parent(const QModelIndex &index) const
{
    const int voter = index.isValid() ? voterOf(index) : -1;
    return voter < 0 ? QModelIndex() : createIndex(voter, 0, voterMark);
}

int VotesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_rows.size());
    if (parent.column() != 0 || voterOf(parent) >= 0)
        return 0;
    return childCount(m_rows.at(parent.row()));
}

int VotesModel::columnCount(const QModelIndex &) const
{
    return columns;
}

QVariant VotesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case VoterColumn: return tr("Voter");
    case VoteColumn: return tr("Vote");
    case BindingColumn: return tr("Binding");
    case CountsColumn: return tr("Counts");
    case WhenColumn: return tr("When");
    case EvidenceColumn: return tr("Evidence");
    default: return {};
    }
}

QVariant VotesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int voter = voterOf(index);
    return voter < 0 ? voterData(m_rows.at(index.row()), index.column(), role)
                     : eventData(m_rows.at(voter), index.row(), index.column(), role);
}

Qt::ItemFlags VotesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags all = QAbstractItemModel::flags(index);
    if (!index.isValid() || index.column() != VoteColumn || m_session->isReadOnly())
        return all;
    const auto vote = eventAt(index);
    return vote && vote->kind != VoteKind::Withdraw ? all | Qt::ItemIsEditable : all;
}

QVariant VotesModel::voterData(const VoterRow &row, int column, int role) const
{
    switch (role) {
    case VoterIdRole: return row.voterId.value;
    case AttentionRole: return row.needsAttention();
    case LateRole: return row.isLateOrEarly();
    case ChangedRole: return row.wasChanged();
    case BindingRole:
        return row.ballot && row.ballot->binding ? QVariant(*row.ballot->binding) : QVariant();
    case SearchTextRole: return text::comparableName(row.name + u' ' + row.address);
    default: return VoteCells(*m_session, row, row.shownEvent()).voter(Column(column), role);
    }
}

QVariant VotesModel::eventData(const VoterRow &row, int event, int column, int role) const
{
    if (role == VoterIdRole)
        return row.voterId.value;
    return VoteCells(*m_session, row, event).event(Column(column), role);
}

void VotesModel::onChanged(const ChangeNotice &notice)
{
    if (m_proposal.isNull())
        return;
    const ChangeSet &changes = notice.entry.changes;
    const auto any = [&changes](auto concerns) {
        return std::any_of(changes.rows.cbegin(), changes.rows.cend(),
                           [&](const RowChange &row) { return concerns(row.table); });
    };
    const bool people =
            any([](Table table) { return table == Table::Voter || table == Table::RosterEntry; });
    if (changes.proposalId != m_proposal.value && !people)
        return;
    // A ballot stands on its voter's own votes, the roster, and the proposal with its period.
    if (any([](Table table) { return table != Table::VoteEvent && table != Table::Message; })) {
        follow(VoterRow::read(*m_session, m_proposal));
        return;
    }
    const QSet<VoterId> touched = touchedBy(changes);
    follow(VoterRow::read(*m_session, m_proposal, touched), &touched);
}

QSet<VoterId> VotesModel::touchedBy(const ChangeSet &changes) const
{
    QSet<VoterId> touched;
    for (const RowChange &row : changes.rows) {
        if (row.table != Table::VoteEvent)
            continue;
        const StoredRow after{row.table, row.id, 0, row.after};
        touched.insert(rowcodec::decodeVoteEvent(after).voterId);
        if (row.before) {
            const StoredRow before{row.table, row.id, 0, *row.before};
            touched.insert(rowcodec::decodeVoteEvent(before).voterId);
        }
    }
    QSet<VoterId> decisive;
    const QList<DecisiveVote> toConfirm = m_session->evaluation(m_proposal).outcome.toConfirm();
    for (const DecisiveVote &vote : toConfirm)
        decisive.insert(vote.voterId);
    for (const VoterRow &row : m_rows) {
        // What stays decisive is not told; what is left in the set has become so.
        if (row.decisive && !decisive.remove(row.voterId))
            touched.insert(row.voterId);
    }
    return touched.unite(decisive);
}

void VotesModel::follow(const QList<VoterRow> &now, const QSet<VoterId> *only)
{
    QHash<VoterId, const VoterRow *> wanted;
    for (const VoterRow &row : now)
        wanted.insert(row.voterId, &row);
    QList<int> places;
    if (only) {
        for (const VoterId &voter : *only) {
            if (const int row = placeOf(voter); row >= 0)
                places.append(row);
        }
        std::sort(places.begin(), places.end());
    } else {
        places.resize(m_rows.size());
        std::iota(places.begin(), places.end(), 0);
    }
    // From below, so that a removal moves none that is still to come.
    while (!places.isEmpty()) {
        const int row = places.takeLast();
        const VoterRow *found = wanted.take(m_rows.at(row).voterId);
        if (found) {
            followVoter(row, *found);
        } else {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            m_serials.removeAt(row);
            m_places.clear();
            endRemoveRows();
        }
    }
    // New voters come last, whatever the order of their votes: sorting is the view's business.
    QList<VoterRow> added;
    for (const VoterRow &row : now) {
        if (wanted.contains(row.voterId))
            added.append(row);
    }
    if (added.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + added.size()) - 1);
    append(added);
    endInsertRows();
}

void VotesModel::followVoter(int row, const VoterRow &now)
{
    if (m_rows.at(row) == now)
        return;
    const QModelIndex voter = index(row, 0);
    const int before = childCount(m_rows.at(row));
    const int after = childCount(now);
    // The votes beneath are few: the tail grows or shrinks, and the rest tells its new values.
    if (after < before) {
        beginRemoveRows(voter, after, before - 1);
        m_rows[row] = now;
        endRemoveRows();
    } else if (after > before) {
        beginInsertRows(voter, before, after - 1);
        m_rows[row] = now;
        endInsertRows();
    } else {
        m_rows[row] = now;
    }
    Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
    if (const int kept = std::min(before, after); kept > 0)
        Q_EMIT dataChanged(index(0, 0, voter), index(kept - 1, columns - 1, voter));
}

} // namespace tallybook
