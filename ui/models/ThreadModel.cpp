// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/ThreadModel.h"

#include "core/base/Text.h"
#include "core/mail/intake/ImportPlan.h"
#include "core/session/intake/StoredMail.h"
#include "ui/presenters/ImportWords.h"
#include "ui/support/widgets/PlainLabel.h"
#include "ui/support/words/DateWords.h"

#include <algorithm>

namespace tallybook {

namespace {

/// By date, undated ones last; the id keeps the order stable.
bool before(const StoredMessage &a, const StoredMessage &b)
{
    if (a.date.has_value() != b.date.has_value())
        return a.date.has_value();
    if (a.date && *a.date != *b.date)
        return *a.date < *b.date;
    return a.id < b.id;
}

QList<StoredMessage> sorted(QList<StoredMessage> messages)
{
    std::sort(messages.begin(), messages.end(), before);
    return messages;
}

} // namespace

ThreadModel::ThreadModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ThreadModel::reset(const QList<StoredMessage> &messages)
{
    beginResetModel();
    m_rows = sorted(messages);
    endResetModel();
}

void ThreadModel::follow(const QList<StoredMessage> &messages)
{
    const QList<StoredMessage> wanted = sorted(messages);
    QSet<MessageRowId> kept;
    for (const StoredMessage &message : wanted)
        kept.insert(message.id);
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (kept.contains(m_rows.at(row).id))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    // What is left stands in the order of `wanted`, unless a date was changed: mails do not.
    for (int row = 0; row < wanted.size(); ++row) {
        if (row < m_rows.size() && m_rows.at(row).id == wanted.at(row).id) {
            if (m_rows.at(row) == wanted.at(row))
                continue;
            m_rows[row] = wanted.at(row);
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        } else {
            beginInsertRows({}, row, row);
            m_rows.insert(row, wanted.at(row));
            endInsertRows();
        }
    }
}

int ThreadModel::rowOf(const MessageRowId &id) const
{
    const auto at = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                 [&id](const StoredMessage &m) { return m.id == id; });
    return at == m_rows.cend() ? -1 : int(at - m_rows.cbegin());
}

int ThreadModel::rowOfMessageId(const QString &messageId) const
{
    if (messageId.isEmpty())
        return -1;
    const auto at = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                 [&](const StoredMessage &m) { return m.messageId == messageId; });
    return at == m_rows.cend() ? -1 : int(at - m_rows.cbegin());
}

int ThreadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ThreadModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ThreadModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const StoredMessage &message = m_rows.at(index.row());
    const auto author = [&message] { return ImportWords::author(authorOf(message)); };
    if (role == Qt::ToolTipRole && index.column() == When && message.date)
        return plainToolTip(DateWords::utc(*message.date));
    if (role == Qt::ToolTipRole && index.column() == From)
        return plainToolTip(author());
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case From: return message.fromName.isEmpty() ? author() : text::visibleLine(message.fromName);
    case When: return message.date ? DateWords::dateTime(*message.date) : tr("no date");
    case Fate: return ImportWords::fate(message);
    case Subject: return text::visibleLine(message.subject);
    default: return {};
    }
}

QVariant ThreadModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case From: return tr("From");
    case When: return tr("When");
    case Fate: return tr("Read as");
    case Subject: return tr("Subject");
    default: return {};
    }
}

} // namespace tallybook
