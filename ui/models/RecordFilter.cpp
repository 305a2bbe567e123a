// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/RecordFilter.h"

#include "core/base/Text.h"
#include "ui/models/RecordListModel.h"

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
    invalidate(); // laid out once: row by row, thousands of them, would take seconds
}

void RecordFilter::setKind(std::optional<ProposalKind> kind)
{
    m_kind = kind;
    invalidate(); // laid out once: row by row, thousands of them, would take seconds
}

void RecordFilter::setVerdict(std::optional<Verdict> verdict)
{
    m_verdict = verdict;
    invalidate(); // laid out once: row by row, thousands of them, would take seconds
}

void RecordFilter::setProject(const QString &projectId)
{
    m_project = projectId;
    invalidate(); // laid out once: row by row, thousands of them, would take seconds
}

bool RecordFilter::isFiltering() const
{
    return !m_words.isEmpty() || m_kind || m_verdict || !m_project.isEmpty();
}

QVariant RecordFilter::data(const QModelIndex &index, int role) const
{
    const bool counts = role == RecordListModel::CountRole || role == Qt::AccessibleTextRole;
    if (!counts || !index.isValid() || index.parent().isValid())
        return QSortFilterProxyModel::data(index, role);
    const int shown = rowCount(index);
    if (role == RecordListModel::CountRole)
        return shown;
    return RecordListModel::spokenGroup(index.data().toString(), shown);
}

bool RecordFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto *records = qobject_cast<const RecordListModel *>(sourceModel());
    if (!records || !parent.isValid())
        return false;
    const QModelIndex index = records->index(row, 0, parent);
    const RecordRow *record = records->recordAt(index);
    if (m_kind && record->kind != *m_kind)
        return false;
    if (m_verdict && index.data(RecordListModel::VerdictRole) != QVariant(int(*m_verdict)))
        return false;
    if (!m_project.isEmpty() && record->projectId.value != m_project)
        return false;
    return m_words.isEmpty() || records->hasWords(index, m_words);
}

bool RecordFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto *records = qobject_cast<const RecordListModel *>(sourceModel());
    return records && records->sortKey(left) < records->sortKey(right);
}

} // namespace tallybook
