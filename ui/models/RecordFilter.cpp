// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/RecordFilter.h"

#include "core/base/Text.h"
#include "ui/models/RecordListModel.h"

#include <algorithm>

namespace tallybook {

RecordFilter::RecordFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    // A group is shown for the sake of its records alone.
    setRecursiveFilteringEnabled(true);
    sort(0);
}

void RecordFilter::setSearch(const QString &words)
{
    m_words = text::comparableName(words).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void RecordFilter::setKind(std::optional<ProposalKind> kind)
{
    m_kind = kind;
    invalidateFilter();
}

void RecordFilter::setVerdict(std::optional<Verdict> verdict)
{
    m_verdict = verdict;
    invalidateFilter();
}

void RecordFilter::setProject(const QString &projectId)
{
    m_project = projectId;
    invalidateFilter();
}

bool RecordFilter::isFiltering() const
{
    return !m_words.isEmpty() || m_kind || m_verdict || !m_project.isEmpty();
}

bool RecordFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (index.data(RecordListModel::IsGroupRole).toBool())
        return false;
    if (m_kind && index.data(RecordListModel::KindRole).toInt() != int(*m_kind))
        return false;
    if (m_verdict && index.data(RecordListModel::VerdictRole) != QVariant(int(*m_verdict)))
        return false;
    if (!m_project.isEmpty() && index.data(RecordListModel::ProjectIdRole).toString() != m_project)
        return false;
    if (m_words.isEmpty())
        return true;
    const QString searched = index.data(RecordListModel::SearchTextRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&](const QString &word) { return searched.contains(word); });
}

bool RecordFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto *records = qobject_cast<const RecordListModel *>(sourceModel());
    return records && records->sortKey(left) < records->sortKey(right);
}

} // namespace tallybook
