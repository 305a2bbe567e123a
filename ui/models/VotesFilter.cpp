// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/VotesFilter.h"

#include "core/base/Text.h"
#include "ui/models/VotesModel.h"

namespace tallybook {

VotesFilter::VotesFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(VotesModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void VotesFilter::setHeap(Heap heap)
{
    m_heap = heap;
    invalidateFilter();
}

void VotesFilter::setSearch(const QString &words)
{
    m_search = text::comparableName(words);
    invalidateFilter();
}

bool VotesFilter::isInHeap(const VoterRow &row) const
{
    // A vote whose status nobody knows is in neither heap.
    const auto binds = [&row](bool wanted) {
        return row.ballot && row.ballot->binding && *row.ballot->binding == wanted;
    };
    switch (m_heap) {
    case Heap::All: return true;
    case Heap::Attention: return row.needsAttention();
    case Heap::Binding: return binds(true);
    case Heap::NonBinding: return binds(false);
    case Heap::Late: return row.isLateOrEarly();
    case Heap::Changed: return row.wasChanged();
    }
    return true;
}

bool VotesFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    // A voter's history comes with the voter.
    if (parent.isValid())
        return true;
    const auto *votes = qobject_cast<const VotesModel *>(sourceModel());
    if (!votes || !isInHeap(votes->rows().at(row)))
        return false;
    return m_search.isEmpty()
            || votes->index(row, 0).data(VotesModel::SearchTextRole).toString().contains(m_search);
}

bool VotesFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto *votes = qobject_cast<const VotesModel *>(sourceModel());
    // The order at first, of tens of thousands of rows: without a variant for each comparison.
    if (votes && left.column() == VotesModel::WhenColumn && !left.parent().isValid())
        return votes->shownAt(left.row()) < votes->shownAt(right.row());
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace tallybook
