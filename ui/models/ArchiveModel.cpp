// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/ArchiveModel.h"

#include "core/base/Text.h"
#include "ui/presenters/ArchiveWords.h"
#include "ui/support/look/Icons.h"
#include "ui/support/widgets/PlainLabel.h"
#include "ui/support/words/DateWords.h"

#include <QDateTime>
#include <QLocale>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

QDate localDay(const std::optional<Timestamp> &at)
{
    return at ? at->toUtc().toLocalTime().date() : QDate();
}

QString dayWords(const std::optional<Timestamp> &at)
{
    return at ? QLocale().toString(localDay(at), QLocale::ShortFormat) : QString();
}

QString momentToolTip(const std::optional<Timestamp> &at)
{
    return at ? DateWords::dateTime(*at) + u'\n' + DateWords::utc(*at) : QString();
}

SideCounts others(const Tally &tally)
{
    SideCounts sum = tally.nonBinding;
    sum.forVotes += tally.unknown.forVotes;
    sum.abstain += tally.unknown.abstain;
    sum.against += tally.unknown.against;
    return sum;
}

/// More votes for sort above fewer; then fewer against.
qint64 weight(const SideCounts &counts)
{
    constexpr qint64 step = 1'000'000;
    return counts.forVotes * step - counts.against;
}

} // namespace

void ArchiveModel::clear()
{
    m_pending.clear();
    m_threads = 0;
    if (m_rows.isEmpty())
        return;
    beginRemoveRows({}, 0, int(m_rows.size()) - 1);
    m_rows.clear();
    endRemoveRows();
}

void ArchiveModel::addCalls(const QList<ArchiveCall> &calls)
{
    if (calls.isEmpty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(calls.size()) - 1);
    for (const ArchiveCall &call : calls) {
        Row row;
        row.pending = true;
        row.thread.subject = call.subject;
        if (call.utcMs)
            row.thread.opens = Timestamp::fromUtcMs(*call.utcMs);
        m_pending.insert({call.file, call.begin}, int(m_rows.size()));
        m_rows.append(row);
    }
    endInsertRows();
}

int ArchiveModel::takePending(const ArchiveThread &thread)
{
    for (const ArchivePlace &place : thread.places) {
        const auto found = m_pending.constFind({place.file, place.begin});
        if (found == m_pending.cend())
            continue;
        const int row = *found;
        m_pending.erase(found);
        return row;
    }
    return -1;
}

void ArchiveModel::addThreads(const QList<ArchiveThread> &threads)
{
    QList<Row> fresh;
    for (const ArchiveThread &thread : threads) {
        ++m_threads;
        // A vote that was called twice leaves its second call to dropPending().
        const int row = takePending(thread);
        if (row < 0) {
            fresh.append({thread, false});
            continue;
        }
        m_rows[row] = {thread, false};
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    if (fresh.isEmpty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(fresh.size()) - 1);
    m_rows += fresh;
    endInsertRows();
}

void ArchiveModel::dropPending()
{
    m_pending.clear();
    // Runs of rows, from below: what stands above keeps its place meanwhile.
    for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
        if (!m_rows.at(last).pending)
            continue;
        int first = last;
        while (first > 0 && m_rows.at(first - 1).pending)
            --first;
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

const ArchiveThread *ArchiveModel::thread(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_rows.at(row).pending)
        return nullptr;
    return &m_rows.at(row).thread;
}

int ArchiveModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ArchiveModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ArchiveModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return words(row, index.column());
    case Qt::DecorationRole: return decoration(row, index.column());
    case Qt::ToolTipRole: return plainToolTip(toolTip(row, index.column()));
    case SortRole: return sortKey(row, index.column());
    case SearchTextRole:
        return QString(row.thread.subject + u' ' + row.thread.list + u' '
                       + (row.thread.call ? row.thread.call->from : QString()))
                .toLower();
    case OpensRole: return localDay(row.thread.opens);
    case PendingRole: return row.pending;
    case StateRole: return row.pending ? QVariant() : QVariant(int(row.thread.state));
    case DiffersRole: return row.thread.agrees == std::optional(false);
    default: return {};
    }
}

QVariant ArchiveModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case Binding: return plainToolTip(tr("Votes +1 / 0 / -1 of those who say that they bind"));
        case Others:
            return plainToolTip(tr("Votes +1 / 0 / -1 of those who say that they do not bind, or "
                                   "say nothing"));
        case Agreement: return plainToolTip(tr("Whether the result states what was counted"));
        default: return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Subject: return tr("Subject");
    case List: return tr("List");
    case Opened: return tr("Opened");
    case Closes: return tr("Closes");
    case State: return tr("State");
    case Binding: return tr("Binding");
    case Others: return tr("Other votes");
    case Published: return tr("Published");
    case Agreement: return tr("Agreement");
    default: return {};
    }
}

QString ArchiveModel::words(const Row &row, int column)
{
    switch (column) {
    case Subject: return ArchiveWords::subject(row.thread.subject);
    case List: return text::visibleLine(row.thread.list);
    case Opened: return dayWords(row.thread.opens);
    case Closes: return dayWords(row.thread.closes);
    case State: return row.pending ? tr("reading…") : ArchiveWords::state(row.thread.state);
    case Binding: return ArchiveWords::sides(row.thread.tally.binding);
    case Others: return ArchiveWords::sides(others(row.thread.tally));
    case Published: return ArchiveWords::published(row.thread);
    case Agreement: return ArchiveWords::agreement(row.thread);
    default: return {};
    }
}

QVariant ArchiveModel::sortKey(const Row &row, int column)
{
    const auto moment = [](const std::optional<Timestamp> &at) {
        return at ? QVariant(at->utcMs) : QVariant(qint64(0));
    };
    switch (column) {
    case Opened: return moment(row.thread.opens);
    case Closes: return moment(row.thread.closes);
    case Binding: return weight(row.thread.tally.binding);
    case Others: return weight(others(row.thread.tally));
    default: return words(row, column);
    }
}

QVariant ArchiveModel::decoration(const Row &row, int column)
{
    if (row.pending)
        return {};
    if (column == State)
        return icons::get(ArchiveWords::stateIcon(row.thread.state));
    const QString icon = ArchiveWords::agreementIcon(row.thread);
    return column == Agreement && !icon.isEmpty() ? QVariant(icons::get(icon)) : QVariant();
}

QString ArchiveModel::toolTip(const Row &row, int column)
{
    switch (column) {
    case Opened: return momentToolTip(row.thread.opens);
    case Closes: return momentToolTip(row.thread.closes);
    default: return words(row, column);
    }
}

} // namespace tallybook
