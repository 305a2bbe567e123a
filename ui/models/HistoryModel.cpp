// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/HistoryModel.h"

#include "core/base/Text.h"
#include "core/session/PeriodEntries.h"
#include "core/session/RecordSession.h"
#include "ui/support/ActWords.h"
#include "ui/support/DateWords.h"
#include "ui/support/PlainLabel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestValue = 2000;

QString shown(const QJsonValue &value)
{
    QString words;
    switch (value.type()) {
    case QJsonValue::Undefined:
    case QJsonValue::Null: return u"—"_s;
    case QJsonValue::Bool: words = value.toBool() ? u"true"_s : u"false"_s; break;
    case QJsonValue::Double: words = QString::number(value.toInteger()); break;
    case QJsonValue::String: words = value.toString(); break;
    case QJsonValue::Array:
        words = QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
        break;
    case QJsonValue::Object:
        words = QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
        break;
    }
    words = text::visibleLine(words.left(longestValue));
    return words.isEmpty() ? u"—"_s : words;
}

} // namespace

HistoryModel::HistoryModel(const RecordSession *session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(session, &RecordSession::changed, this, &HistoryModel::onChanged);
}

void HistoryModel::setProposal(const QString &proposalId)
{
    beginResetModel();
    m_proposal = proposalId;
    m_entries = m_session->history(proposalId).value_or(QList<HistoryEntry>());
    std::reverse(m_entries.begin(), m_entries.end());
    endResetModel();
}

void HistoryModel::onChanged(const ChangeNotice &notice)
{
    if (!m_proposal.isEmpty() && notice.entry.changes.proposalId != m_proposal)
        return;
    beginInsertRows({}, 0, 0);
    m_entries.prepend(notice.entry);
    endInsertRows();
}

const HistoryEntry *HistoryModel::entryAt(int row) const
{
    return row >= 0 && row < m_entries.size() ? &m_entries.at(row) : nullptr;
}

QString HistoryModel::detailsOf(const HistoryEntry &entry) const
{
    QStringList lines{tr("%1, by %2, %3", "act, who, when")
                              .arg(ActWords::entry(entry), text::visibleLine(entry.changes.actor),
                                   DateWords::utc(entry.at))};
    // Acts on a vote as a whole carry their reason as the last argument.
    const QStringList reasoned{u"vote.open"_s,   u"vote.close"_s,     u"vote.cancel"_s,
                               u"vote.extend"_s, u"result.correct"_s, u"result.override"_s};
    const QStringList args = shownArgs(entry.changes);
    const QString reason = args.size() > 1 ? args.constLast() : QString();
    if (reasoned.contains(entry.changes.act) && !reason.isEmpty())
        lines += tr("Reason: %1").arg(text::visibleLine(reason));
    for (const RowChange &row : entry.changes.rows) {
        lines += QString();
        lines += tr("%1 %2", "table and row id").arg(tableName(row.table), row.id);
        const QJsonObject before = row.before.value_or(QJsonObject());
        QStringList members = row.after.keys();
        for (const QString &member : std::as_const(members)) {
            const QJsonValue was = before.value(member);
            const QJsonValue is = row.after.value(member);
            if (was == is || (!row.before && shown(is) == u"—"_s))
                continue;
            lines += row.before
                    ? tr("%1: %2 → %3", "member, before, after").arg(member, shown(was), shown(is))
                    : tr("%1: %2", "member, value").arg(member, shown(is));
        }
    }
    lines += QString();
    lines += tr("Number %1, checksum %2")
                     .arg(QString::number(entry.sequence), QString::fromLatin1(entry.hash));
    return lines.join(u'\n');
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const HistoryEntry &entry = m_entries.at(index.row());
    if (role == Qt::ToolTipRole && index.column() == WhenColumn)
        return plainToolTip(DateWords::utc(entry.at));
    if (role == Qt::TextAlignmentRole && index.column() == NumberColumn)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case WhenColumn: return DateWords::dateTime(entry.at);
    case WhoColumn: return text::visibleLine(entry.changes.actor);
    case WhatColumn: return ActWords::entry(entry);
    case NumberColumn: return entry.sequence;
    default: return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn: return tr("When");
    case WhoColumn: return tr("Who");
    case WhatColumn: return tr("What");
    case NumberColumn: return tr("No.");
    default: return {};
    }
}

} // namespace tallybook
