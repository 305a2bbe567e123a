// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSortFilterProxyModel>

namespace tallybook {

struct VoterRow;

/// Which votes the table shows: all or one heap of them, and those whose voter fits some words.
class VotesFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Heap { All, Attention, Binding, NonBinding, Late, Changed };

    explicit VotesFilter(QObject *parent = nullptr);
    void setHeap(Heap heap);
    void setSearch(const QString &words);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] bool isInHeap(const VoterRow &row) const;

    Heap m_heap = Heap::All;
    QString m_search;
};

} // namespace tallybook
