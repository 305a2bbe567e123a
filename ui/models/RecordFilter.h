// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/Outcome.h"
#include "core/vote/Proposal.h"

#include <QSortFilterProxyModel>

namespace tallybook {

/// Which records the list shows, and in what order. Groups without a record are hidden.
class RecordFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RecordFilter(QObject *parent = nullptr);

    /// Words that must all occur in title, text, project or voters.
    void setSearch(const QString &words);
    void setKind(std::optional<ProposalKind> kind);
    void setVerdict(std::optional<Verdict> verdict);
    void setProject(const QString &projectId); ///< "" for all
    [[nodiscard]] bool isFiltering() const;

    /// A group counts the records that are shown of it.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
    std::optional<ProposalKind> m_kind;
    std::optional<Verdict> m_verdict;
    QString m_project;
};

} // namespace tallybook
