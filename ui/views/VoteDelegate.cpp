// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/VoteDelegate.h"

#include "ui/models/VotesModel.h"
#include "ui/support/VotePalette.h"

namespace tallybook {

QSize VoteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int air = 6;
    return QStyledItemDelegate::sizeHint(option, index) + QSize(0, air);
}

void VoteDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant side = index.data(VotesModel::SideRole);
    if (index.column() != VotesModel::VoteColumn || !side.isValid())
        return;
    option->font.setBold(true);
    option->palette.setColor(QPalette::Text,
                             VotePalette::of(option->palette).of(VoteSide(side.toInt())));
}

} // namespace tallybook
