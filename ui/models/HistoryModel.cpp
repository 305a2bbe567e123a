// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/HistoryModel.h"

#include "core/base/Text.h"
#include "core/session/RecordSession.h"
#include "core/session/book/HistoryReader.h"
#include "core/session/outcome/PeriodEntries.h"
#include "ui/support/widgets/PlainLabel.h"
#include "ui/support/words/ActWords.h"
#include "ui/support/words/DateWords.h"

#include <limits>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

HistoryModel::HistoryModel(const RecordSession *session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_reader(new HistoryReader(session->location(), this))
{
    connect(session, &RecordSession::changed, this, &HistoryModel::onChanged);
    connect(m_reader, &HistoryReader::actsRead, this, &HistoryModel::append);
    connect(m_reader, &HistoryReader::failed, this, [this](const Error &error) {
        m_isReading = false;
        Q_EMIT readingChanged();
        Q_EMIT failed(error);
    });
}

void HistoryModel::setProposal(const QString &proposalId)
{
    constexpr qint64 afterAll = std::numeric_limits<qint64>::max();
    m_reader->stopActs();
    const auto newest = m_session->actsBefore(afterAll, proposalId, atOnce);
    beginResetModel();
    m_proposal = proposalId;
    m_entries = newest.value_or(QList<HistoryEntry>());
    m_isReading = m_entries.size() == atOnce;
    endResetModel();
    if (m_isReading)
        m_reader->readActs(m_entries.constLast().sequence, proposalId);
    Q_EMIT readingChanged();
    if (!newest)
        Q_EMIT failed(newest.error());
}

void HistoryModel::append(const QList<HistoryEntry> &older, bool more)
{
    if (!older.isEmpty()) {
        beginInsertRows({}, int(m_entries.size()), int(m_entries.size() + older.size()) - 1);
        m_entries += older;
        endInsertRows();
    }
    m_isReading = more;
    Q_EMIT readingChanged();
}

void HistoryModel::onChanged(const ChangeNotice &notice)
{
    if (!m_proposal.isEmpty() && notice.entry.changes.proposalId != m_proposal)
        return;
    beginInsertRows({}, 0, 0);
    m_entries.prepend(notice.entry);
    m_entries.first().changes.rows.clear();
    endInsertRows();
}

const HistoryEntry *HistoryModel::entryAt(int row) const
{
    return row >= 0 && row < m_entries.size() ? &m_entries.at(row) : nullptr;
}

QString HistoryModel::headOf(const HistoryEntry &entry)
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
