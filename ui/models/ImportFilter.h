// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSortFilterProxyModel>

namespace tallybook {

/// Shows the messages of an import that ended in one group of heaps.
class ImportFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Group { All, ToSettle, Votes, NoVotes };

    explicit ImportFilter(QObject *parent = nullptr);
    void setGroup(Group group);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Group m_group = Group::All;
};

} // namespace tallybook
