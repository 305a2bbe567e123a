// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/RosterModel.h"

#include "core/base/Text.h"
#include "ui/support/widgets/PlainLabel.h"
#include "ui/support/words/VoteWords.h"

#include <QLocale>

#include <algorithm>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a line is, whatever it says now.
QString keyOf(const RosterModel::Line &line)
{
    return line.entry.id.isNull() ? u"v:"_s + line.voter.id.value : u"e:"_s + line.entry.id.value;
}

QString day(const std::optional<QDate> &date)
{
    return date ? QLocale().toString(*date, QLocale::ShortFormat) : QString();
}

} // namespace

RosterModel::RosterModel(const RecordSession &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(&session, &RecordSession::changed, this, &RosterModel::follow);
}

void RosterModel::setProject(const ProjectId &project)
{
    beginResetModel();
    m_project = project;
    m_lines = current();
    endResetModel();
}

int RosterModel::rowOf(const VoterId &voter) const
{
    const auto at = std::find_if(m_lines.cbegin(), m_lines.cend(),
                                 [&voter](const Line &line) { return line.voter.id == voter; });
    return at == m_lines.cend() ? -1 : int(at - m_lines.cbegin());
}

int RosterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int RosterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RosterModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &shown = m_lines.at(index.row());
    if (role == Qt::DisplayRole)
        return words(shown, index.column());
    if (role == Qt::ToolTipRole)
        return plainToolTip(words(shown, index.column()));
    return {};
}

QVariant RosterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case AsfId: return tr("ASF id");
    case RoleName: return tr("Role");
    case From: return tr("From");
    case Until: return tr("Until");
    case Addresses: return tr("Addresses");
    case Handles: return tr("Handles");
    default: return {};
    }
}

void RosterModel::follow(const ChangeNotice &notice)
{
    const QList<RowChange> &rows = notice.entry.changes.rows;
    const bool people = std::any_of(rows.cbegin(), rows.cend(), [](const RowChange &row) {
        return row.table == Table::Voter || row.table == Table::RosterEntry;
    });
    if (!people)
        return;
    const QList<Line> wanted = current();
    QHash<QString, int> places;
    for (int i = 0; i < wanted.size(); ++i)
        places.insert(keyOf(wanted.at(i)), i);
    for (int row = int(m_lines.size()) - 1; row >= 0; --row) {
        if (places.contains(keyOf(m_lines.at(row))))
            continue;
        beginRemoveRows({}, row, row);
        m_lines.removeAt(row);
        endRemoveRows();
    }
    // Lines keep their places among each other: sorting is the view's business.
    QSet<QString> here;
    for (int row = 0; row < m_lines.size(); ++row) {
        const QString key = keyOf(m_lines.at(row));
        here.insert(key);
        const Line &now = wanted.at(places.value(key));
        if (m_lines.at(row) == now)
            continue;
        m_lines[row] = now;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    for (const Line &each : wanted) {
        if (here.contains(keyOf(each)))
            continue;
        const int row = int(m_lines.size());
        beginInsertRows({}, row, row);
        m_lines.append(each);
        endInsertRows();
    }
}

QList<RosterModel::Line> RosterModel::current() const
{
    QList<Line> lines;
    QSet<VoterId> withRole;
    const Roster roster = m_session.roster(m_project);
    for (const RosterEntry &entry : roster.entries()) {
        if (const auto voter = m_session.voter(entry.voterId)) {
            lines.append({*voter, entry});
            withRole.insert(voter->id);
        }
    }
    for (const Voter &voter : m_session.voters()) {
        if (!withRole.contains(voter.id))
            lines.append({voter, {}});
    }
    return lines;
}

QString RosterModel::words(const Line &shown, int column) const
{
    const bool role = !shown.entry.id.isNull();
    switch (column) {
    case Name: return VoteWords::person(shown.voter);
    case AsfId: return text::visibleLine(shown.voter.asfId);
    case RoleName:
        if (!role)
            return tr("no role");
        return shown.entry.emeritus ? tr("%1, emeritus").arg(VoteWords::role(shown.entry.role))
                                    : VoteWords::role(shown.entry.role);
    case From: return role ? day(shown.entry.from) : QString();
    case Until: return role ? day(shown.entry.until) : QString();
    case Addresses: return text::visibleLine(shown.voter.addresses.join(u", "_s));
    case Handles: return text::visibleLine(shown.voter.handles.join(u", "_s));
    default: return {};
    }
}

} // namespace tallybook
