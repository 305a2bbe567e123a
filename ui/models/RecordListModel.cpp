// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/RecordListModel.h"

#include "core/session/RecordSession.h"
#include "ui/support/look/Icons.h"
#include "ui/support/widgets/PlainLabel.h"
#include "ui/support/words/DateWords.h"
#include "ui/support/words/OutcomeWords.h"
#include "ui/support/words/VoteWords.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

// A group has this as its internal id; a record has its group's number plus one.
constexpr quintptr groupMark = 0;
// A turn of reading ahead, and how long it waits after the book was opened or changed: less than a
// frame, and not in the way of what is shown first.
constexpr int turnMs = 5;
constexpr int readAheadDelayMs = 200;
constexpr qsizetype fewVotes = 500;

[[nodiscard]] int groupOf(const QModelIndex &index)
{
    return index.internalId() == groupMark ? -1 : int(index.internalId()) - 1;
}

} // namespace

RecordListModel::RecordListModel(const RecordSession *session, QObject *parent)
    : QAbstractItemModel(parent)
    , m_session(session)
    , m_ahead(new QTimer(this))
{
    m_ahead->setSingleShot(true);
    connect(m_ahead, &QTimer::timeout, this, &RecordListModel::readAhead);
    m_ahead->start(readAheadDelayMs);
    const Timestamp now = session->clock().now();
    const QList<Proposal> proposals = session->proposals();
    for (const Proposal &proposal : proposals) {
        RecordRow row = RecordRow::of(*session, proposal);
        QList<RecordRow> &group = m_groups[size_t(row.groupAt(now))];
        group.append(std::move(row));
    }
    connect(session, &RecordSession::changed, this, &RecordListModel::onChanged);
    connect(session, &RecordSession::recordRead, this, &RecordListModel::onRead);
}

QString RecordListModel::groupName(RecordGroup group)
{
    switch (group) {
    case RecordGroup::ClosingSoon: return tr("Closing soon");
    case RecordGroup::Open: return tr("Open");
    case RecordGroup::Draft: return tr("Draft");
    case RecordGroup::ResultDue: return tr("Result due");
    case RecordGroup::Decided: return tr("Decided");
    }
    return {};
}

RecordListModel::Place RecordListModel::placeOf(const ProposalId &id) const
{
    for (int group = 0; group < recordGroups; ++group) {
        const QList<RecordRow> &rows = m_groups[size_t(group)];
        for (int row = 0; row < rows.size(); ++row) {
            if (rows.at(row).id == id)
                return {group, row};
        }
    }
    return {};
}

QModelIndex RecordListModel::indexOf(const ProposalId &id) const
{
    const Place place = placeOf(id);
    return place.group < 0 ? QModelIndex() : index(place.row, 0, groupIndex(place.group));
}

ProposalId RecordListModel::proposalAt(const QModelIndex &index) const
{
    return ProposalId{data(index, ProposalIdRole).toString()};
}

int RecordListModel::recordCount() const
{
    qsizetype count = 0;
    for (const QList<RecordRow> &rows : m_groups)
        count += rows.size();
    return int(count);
}

QModelIndex RecordListModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return parent.isValid() ? createIndex(row, column, quintptr(parent.row()) + 1)
                            : createIndex(row, column, groupMark);
}

QModelIndex RecordListModel::parent(const QModelIndex &index) const
{
    const int group = index.isValid() ? groupOf(index) : -1;
    return group < 0 ? QModelIndex() : createIndex(group, 0, groupMark);
}

int RecordListModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return recordGroups;
    if (parent.column() != 0 || groupOf(parent) >= 0)
        return 0;
    return int(m_groups[size_t(parent.row())].size());
}

int RecordListModel::columnCount(const QModelIndex &) const
{
    return 1;
}

Qt::ItemFlags RecordListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    // A group can be walked to and folded, but it is no record that could be chosen.
    if (groupOf(index) < 0)
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QString RecordListModel::spokenGroup(const QString &name, int records)
{
    return tr("%1, %n record(s)", nullptr, records).arg(name);
}

QVariant RecordListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int group = groupOf(index);
    if (group >= 0)
        return recordData({group, index.row()}, role);
    const QString name = groupName(RecordGroup(index.row()));
    const int count = int(m_groups[size_t(index.row())].size());
    switch (role) {
    case Qt::DisplayRole: return name;
    case Qt::AccessibleTextRole: return spokenGroup(name, count);
    case IsGroupRole: return true;
    case CountRole: return count;
    case SortRole: return qint64(index.row());
    default: return {};
    }
}

const RecordRow &RecordListModel::judged(Place place) const
{
    RecordRow &row = m_groups[size_t(place.group)][place.row];
    if (!row.judged && isAtHand(row.id))
        row.judge(*m_session);
    return row;
}

bool RecordListModel::isAtHand(const ProposalId &id) const
{
    if (m_beside.contains(id))
        return false;
    if (m_session->isAtHand(id))
        return true;
    m_owed.remove(id); // it tells when it is read
    m_beside.insert(id);
    m_session->readBeside(id);
    return false;
}

void RecordListModel::onRead(const ProposalId &id)
{
    m_beside.remove(id);
    const Place place = placeOf(id);
    if (place.group < 0)
        return;
    m_groups[size_t(place.group)][place.row].judge(*m_session);
    tellVotes(place);
    // Who voted is not read yet.
    m_reached = {};
    m_ahead->start(readAheadDelayMs);
}

void RecordListModel::tellVotes(const Place &place)
{
    const QModelIndex told = index(place.row, 0, groupIndex(place.group));
    Q_EMIT dataChanged(told, told,
                       {VerdictRole, ForRole, AbstainRole, AgainstRole, SearchTextRole,
                        Qt::AccessibleTextRole});
}

bool RecordListModel::mayRead(Place place) const
{
    const RecordRow &row = m_groups[size_t(place.group)].at(place.row);
    if (row.judged && row.voters)
        return true;
    if (m_allowance > 0) {
        --m_allowance;
        return isAtHand(row.id);
    }
    owe(row.id);
    return false;
}

void RecordListModel::owe(const ProposalId &id) const
{
    m_owed.insert(id);
    if (!m_ahead->isActive() || m_ahead->interval() > 0)
        m_ahead->start(0);
}

QVariant RecordListModel::votesOf(Place place, int SideCounts::*side) const
{
    const RecordRow &row = m_groups[size_t(place.group)].at(place.row);
    if (row.judged)
        return row.binding.*side;
    if (!m_beside.contains(row.id))
        owe(row.id);
    return {};
}

void RecordListModel::readAhead()
{
    QElapsedTimer turn;
    turn.start();
    m_allowance = atOnce;
    // Who was asked comes first, and the rest when what else the window has to do is done.
    const bool asked = !m_owed.isEmpty();
    for (; m_reached.group < recordGroups; ++m_reached.group, m_reached.row = 0) {
        m_reached.group = std::max(m_reached.group, 0);
        const QList<RecordRow> &rows = m_groups[size_t(m_reached.group)];
        for (m_reached.row = std::max(m_reached.row, 0); m_reached.row < rows.size();
             ++m_reached.row) {
            if (turn.hasExpired(turnMs) || (asked && m_owed.isEmpty())) {
                m_ahead->start(asked && m_owed.isEmpty() ? readAheadDelayMs : 0);
                return;
            }
            RecordRow &row = m_groups[size_t(m_reached.group)][m_reached.row];
            const RecordRow before = row;
            const bool whole = row.judged && row.voters && !row.isBehind();
            if (!whole && !isAtHand(row.id))
                continue;
            if (!row.judged || row.judgedBefore)
                row.judge(*m_session);
            if (!row.voters || row.votersBefore)
                row.readVoters(*m_session);
            const bool corrected = before.isBehind() && !before.showsTheSame(row);
            if (m_owed.remove(row.id) || corrected)
                tellVotes(m_reached);
        }
    }
    m_reached = {};
    // Rows that moved meanwhile were passed over.
    if (!m_owed.isEmpty())
        m_ahead->start(0);
}

qint64 RecordListModel::sortKey(const QModelIndex &index) const
{
    const int group = groupOf(index);
    if (group < 0)
        return index.row();
    const RecordRow &row = m_groups[size_t(group)].at(index.row());
    // What closes first stands first; among drafts and decided ones the newest.
    return row.status == ProposalStatus::Open && row.closes ? row.closes->utcMs
                                                            : -row.createdAt.utcMs;
}

QString RecordListModel::deadlineOf(const RecordRow &row) const
{
    return row.status == ProposalStatus::Open && row.closes
            ? DateWords::deadline(*row.closes, m_session->clock().now())
            : VoteWords::status(row.status);
}

const RecordRow *RecordListModel::recordAt(const QModelIndex &index) const
{
    const int group = index.isValid() ? groupOf(index) : -1;
    return group < 0 ? nullptr : &m_groups[size_t(group)].at(index.row());
}

bool RecordListModel::hasWords(const QModelIndex &index, const QStringList &words) const
{
    const RecordRow *row = recordAt(index);
    if (!row)
        return false;
    QStringList missing;
    for (const QString &word : words) {
        if (!row->searchText.contains(word))
            missing.append(word);
    }
    if (missing.isEmpty())
        return true;
    const Place place{groupOf(index), index.row()};
    if (!row->voters && mayRead(place))
        m_groups[size_t(place.group)][place.row].readVoters(*m_session);
    row = recordAt(index);
    return row->voters && std::all_of(missing.cbegin(), missing.cend(), [row](const QString &word) {
               return row->voters->contains(word);
           });
}

QVariant RecordListModel::recordData(Place place, int role) const
{
    const RecordRow &row = m_groups[size_t(place.group)].at(place.row);
    switch (role) {
    case Qt::DisplayRole: return row.title.isEmpty() ? tr("Untitled") : row.title;
    case Qt::ToolTipRole:
        return plainToolTip(row.closes ? tr("%1\nCloses %2 (%3)")
                                                 .arg(row.title, DateWords::dateTime(*row.closes),
                                                      DateWords::utc(*row.closes))
                                       : row.title);
    case Qt::DecorationRole: return icons::get(u"kind-"_s + proposalKindName(row.kind));
    case Qt::AccessibleTextRole:
        return u"%1, %2, %3, %4, %5"_s.arg(row.title, row.project, VoteWords::kind(row.kind),
                                           deadlineOf(row),
                                           OutcomeWords::counts(judged(place).binding));
    case IsGroupRole: return false;
    case ProposalIdRole: return row.id.value;
    case ProjectIdRole: return row.projectId.value;
    case ProjectRole: return row.project;
    case KindRole: return int(row.kind);
    case StatusRole: return int(row.status);
    case VerdictRole:
        return row.judged || mayRead(place) ? QVariant(int(judged(place).verdict)) : QVariant();
    case DeadlineRole: return deadlineOf(row);
    case ForRole: return votesOf(place, &SideCounts::forVotes);
    case AbstainRole: return votesOf(place, &SideCounts::abstain);
    case AgainstRole: return votesOf(place, &SideCounts::against);
    case SearchTextRole:
        if (!row.voters && mayRead(place))
            m_groups[size_t(place.group)][place.row].readVoters(*m_session);
        return row.voters ? row.searchText + u' ' + *row.voters : row.searchText;
    case SortRole: return sortKey(createIndex(place.row, 0, quintptr(place.group) + 1));
    default: return {};
    }
}

void RecordListModel::onChanged(const ChangeNotice &notice)
{
    const ChangeSet &changes = notice.entry.changes;
    QSet<ProposalId> touched;
    if (!changes.proposalId.isEmpty())
        touched.insert(ProposalId{changes.proposalId});
    bool people = false;
    for (const RowChange &row : changes.rows) {
        if (row.table == Table::Proposal)
            touched.insert(ProposalId{row.id});
        people = people || row.table == Table::Project || row.table == Table::Voter
                || row.table == Table::RosterEntry;
    }
    for (const ProposalId &id : std::as_const(touched))
        refresh(id, true);
    if (!people)
        return;
    QList<ProposalId> others;
    for (const QList<RecordRow> &rows : m_groups) {
        for (const RecordRow &row : rows) {
            if (!touched.contains(row.id))
                others.append(row.id);
        }
    }
    // Who has a role decides about every record; what was known is shown until it is read again.
    for (const ProposalId &id : std::as_const(others))
        refresh(id, false);
}

void RecordListModel::refresh(const ProposalId &id, bool changed)
{
    const Place place = placeOf(id);
    std::optional<RecordRow> row = RecordRow::read(*m_session, id);
    if (!row) {
        if (place.group >= 0)
            removeRecord(place);
        return;
    }
    if (place.group < 0) {
        insertRecord(*row);
        return;
    }
    RecordRow &kept = m_groups[size_t(place.group)][place.row];
    if (changed && isAtHand(id)) {
        row->judge(*m_session);
        // Thousands of names are put together when there is nothing else to do; until then those
        // from before are searched.
        if (kept.voters && m_session->events(id).size() <= fewVotes)
            row->readVoters(*m_session);
    }
    row->keepFrom(kept);
    const bool differs = !kept.showsTheSame(*row);
    kept = *row;
    if (row->isBehind()) {
        m_reached = {};
        m_ahead->start(readAheadDelayMs);
    }
    if (differs) {
        const QModelIndex told = index(place.row, 0, groupIndex(place.group));
        Q_EMIT dataChanged(told, told);
    }
    const int group = int(row->groupAt(m_session->clock().now()));
    if (group != place.group)
        moveRecord(place, group);
}

void RecordListModel::insertRecord(const RecordRow &row)
{
    const int group = int(row.groupAt(m_session->clock().now()));
    QList<RecordRow> &rows = m_groups[size_t(group)];
    beginInsertRows(groupIndex(group), int(rows.size()), int(rows.size()));
    rows.append(row);
    endInsertRows();
    tellCount(group);
}

void RecordListModel::removeRecord(const Place &place)
{
    const ProposalId id = m_groups[size_t(place.group)].at(place.row).id;
    m_owed.remove(id);
    m_beside.remove(id);
    beginRemoveRows(groupIndex(place.group), place.row, place.row);
    m_groups[size_t(place.group)].removeAt(place.row);
    endRemoveRows();
    tellCount(place.group);
}

void RecordListModel::moveRecord(const Place &place, int toGroup)
{
    QList<RecordRow> &from = m_groups[size_t(place.group)];
    QList<RecordRow> &to = m_groups[size_t(toGroup)];
    beginMoveRows(groupIndex(place.group), place.row, place.row, groupIndex(toGroup),
                  int(to.size()));
    to.append(from.takeAt(place.row));
    endMoveRows();
    tellCount(place.group);
    tellCount(toGroup);
}

void RecordListModel::tellCount(int group)
{
    Q_EMIT dataChanged(groupIndex(group), groupIndex(group), {CountRole, Qt::AccessibleTextRole});
}

void RecordListModel::updateTime()
{
    const Timestamp now = m_session->clock().now();
    QList<ProposalId> moved;
    for (int group = 0; group < recordGroups; ++group) {
        const QList<RecordRow> &rows = m_groups[size_t(group)];
        for (const RecordRow &row : rows) {
            if (int(row.groupAt(now)) != group)
                moved.append(row.id);
        }
    }
    for (const ProposalId &id : std::as_const(moved)) {
        const Place place = placeOf(id);
        const RecordRow &row = m_groups[size_t(place.group)].at(place.row);
        moveRecord(place, int(row.groupAt(now)));
    }
    for (int group = 0; group < recordGroups; ++group) {
        const int count = int(m_groups[size_t(group)].size());
        if (count > 0)
            Q_EMIT dataChanged(index(0, 0, groupIndex(group)),
                               index(count - 1, 0, groupIndex(group)),
                               {DeadlineRole, Qt::AccessibleTextRole});
    }
}

} // namespace tallybook
