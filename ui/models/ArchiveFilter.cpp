// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/ArchiveFilter.h"

#include "core/session/archive/ArchiveThread.h"
#include "ui/models/ArchiveModel.h"

#include <algorithm>

namespace tallybook {

ArchiveFilter::ArchiveFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(ArchiveModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void ArchiveFilter::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

void ArchiveFilter::setWords(const QString &words)
{
    m_words = words.simplified().toLower().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void ArchiveFilter::setDays(const QDate &since, const QDate &until)
{
    m_since = since;
    m_until = until;
    invalidateFilter();
}

bool ArchiveFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const QVariant state = index.data(ArchiveModel::StateRole);
    const auto is = [&state](ArchiveState wanted) {
        return state.isValid() && ArchiveState(state.toInt()) == wanted;
    };
    const bool shown = [&] {
        switch (m_show) {
        case Show::All: return true;
        case Show::WithResult: return is(ArchiveState::Result);
        case Show::Differing: return index.data(ArchiveModel::DiffersRole).toBool();
        case Show::WithoutResult: return is(ArchiveState::NoResult);
        case Show::Cancelled: return is(ArchiveState::Cancelled);
        }
        return true;
    }();
    if (!shown)
        return false;
    const QDate opens = index.data(ArchiveModel::OpensRole).toDate();
    if (opens.isValid()
        && ((m_since.isValid() && opens < m_since) || (m_until.isValid() && opens > m_until)))
        return false;
    const QString text = index.data(ArchiveModel::SearchTextRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&text](const QString &word) { return text.contains(word); });
}

} // namespace tallybook
