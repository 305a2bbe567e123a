// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/ImportFilter.h"

#include "ui/models/ImportModel.h"

namespace tallybook {

ImportFilter::ImportFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(ImportModel::SortRole);
    setSortLocaleAware(true);
}

void ImportFilter::setGroup(Group group)
{
    m_group = group;
    invalidateFilter();
}

bool ImportFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const auto fate = MessageFate(index.data(ImportModel::FateRole).toInt());
    const bool vote = fate == MessageFate::NewVote || fate == MessageFate::Replaces
            || fate == MessageFate::Late || fate == MessageFate::Early;
    switch (m_group) {
    case Group::All: return true;
    case Group::ToSettle: return index.data(ImportModel::OpenRole).toBool();
    case Group::Votes: return vote;
    case Group::NoVotes: return !vote && fate != MessageFate::NeedsReview;
    }
    return true;
}

} // namespace tallybook
