// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/VoteDelegate.h"

#include "ui/models/VotesModel.h"
#include "ui/support/VotePalette.h"

#include <QPainter>

namespace tallybook {

void VoteDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant side = index.data(VotesModel::SideRole);
    if (!side.isValid())
        return;
    option->font.setBold(true);
    option->palette.setColor(QPalette::Text,
                             VotePalette::of(option->palette).of(VoteSide(side.toInt())));
}

void VoteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    constexpr int markWidth = 6;
    const QVariant side = index.data(VotesModel::SideRole);
    QStyleOptionViewItem shifted = option;
    QStyledItemDelegate::paint(painter, shifted, index);
    if (!side.isValid())
        return;
    const QRect mark(option.rect.right() - markWidth - 3, option.rect.y() + 4, markWidth,
                     option.rect.height() - 8);
    const QBrush brush = VotePalette::of(option.palette).brush(VoteSide(side.toInt()));
    const QRect placed = QStyle::visualRect(option.direction, option.rect, mark);
    painter->fillRect(placed, option.palette.color(QPalette::Base));
    painter->fillRect(placed, brush);
}

} // namespace tallybook
