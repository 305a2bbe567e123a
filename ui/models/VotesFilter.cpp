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

bool VotesFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    // A voter's history comes with the voter.
    if (parent.isValid())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const QVariant binding = index.data(VotesModel::BindingRole);
    const bool inHeap = [&] {
        switch (m_heap) {
        case Heap::All: return true;
        case Heap::Attention: return index.data(VotesModel::AttentionRole).toBool();
        case Heap::Binding: return binding.isValid() && binding.toBool();
        case Heap::NonBinding: return binding.isValid() && !binding.toBool();
        case Heap::Late: return index.data(VotesModel::LateRole).toBool();
        case Heap::Changed: return index.data(VotesModel::ChangedRole).toBool();
        }
        return true;
    }();
    return inHeap
            && (m_search.isEmpty()
                || index.data(VotesModel::SearchTextRole).toString().contains(m_search));
}

} // namespace tallybook
