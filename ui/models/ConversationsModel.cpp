// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/ConversationsModel.h"

#include "core/base/Text.h"
#include "ui/support/widgets/PlainLabel.h"

namespace tallybook {

namespace {

QString Conversation::*memberOf(int column)
{
    switch (column) {
    case ConversationsModel::Title: return &Conversation::title;
    case ConversationsModel::Link: return &Conversation::link;
    case ConversationsModel::Where: return &Conversation::where;
    case ConversationsModel::When: return &Conversation::when;
    default: return &Conversation::participants;
    }
}

} // namespace

ConversationsModel::ConversationsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ConversationsModel::setConversations(const QList<Conversation> &conversations)
{
    const int kept = int(std::min(m_rows.size(), conversations.size()));
    for (int row = 0; row < kept; ++row) {
        if (m_rows.at(row) == conversations.at(row))
            continue;
        m_rows[row] = conversations.at(row);
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    if (m_rows.size() > kept) {
        beginRemoveRows({}, kept, int(m_rows.size()) - 1);
        m_rows.resize(kept);
        endRemoveRows();
    } else if (conversations.size() > kept) {
        beginInsertRows({}, kept, int(conversations.size()) - 1);
        m_rows.append(conversations.mid(kept));
        endInsertRows();
    }
}

int ConversationsModel::addRow()
{
    const int row = int(m_rows.size());
    beginInsertRows({}, row, row);
    m_rows.append(Conversation{});
    endInsertRows();
    Q_EMIT edited();
    return row;
}

void ConversationsModel::removeRow(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
    Q_EMIT edited();
}

int ConversationsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ConversationsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ConversationsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString &value = m_rows.at(index.row()).*memberOf(index.column());
    switch (role) {
    case Qt::EditRole: return value;
    case Qt::DisplayRole: return text::visibleLine(value);
    case Qt::ToolTipRole: return plainToolTip(value);
    default: return {};
    }
}

QVariant ConversationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title: return tr("Title");
    case Link: return tr("Link");
    case Where: return tr("Where");
    case When: return tr("When");
    case Participants: return tr("Who took part");
    default: return {};
    }
}

Qt::ItemFlags ConversationsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags base = QAbstractTableModel::flags(index);
    return index.isValid() && m_editable ? base | Qt::ItemIsEditable : base;
}

bool ConversationsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !m_editable)
        return false;
    QString &member = m_rows[index.row()].*memberOf(index.column());
    const QString typed = value.toString().trimmed();
    if (member == typed)
        return true;
    member = typed;
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

} // namespace tallybook
