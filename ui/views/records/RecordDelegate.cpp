// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/records/RecordDelegate.h"

#include "ui/models/RecordListModel.h"
#include "ui/support/look/VotePalette.h"

#include <QApplication>
#include <QPainter>

namespace tallybook {

namespace {

constexpr int padding = 5;

[[nodiscard]] QFont smallFont(const QFont &font)
{
    QFont smaller = font;
    smaller.setPointSizeF(font.pointSizeF() * 0.9);
    return smaller;
}

[[nodiscard]] QColor textColour(const QStyleOptionViewItem &option)
{
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group =
            option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    return option.palette.color(group, chosen ? QPalette::HighlightedText : QPalette::Text);
}

void drawElided(QPainter *painter, const QRect &rect, Qt::Alignment align, const QString &text)
{
    painter->drawText(rect, int(align | Qt::AlignVCenter) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    if (index.data(RecordListModel::IsGroupRole).toBool())
        return {line * 8, line + 2 * padding};
    return {line * 10, line + QFontMetrics(smallFont(option.font)).height() + 2 * padding + 2};
}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    if (index.data(RecordListModel::IsGroupRole).toBool())
        paintGroup(painter, option, index);
    else
        paintRecord(painter, option, index);
    painter->restore();
}

void RecordDelegate::paintGroup(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    QStyleOptionViewItem frame = option;
    const QWidget *view = option.widget;
    view->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &frame, painter, view);
    QFont bold = option.font;
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(mutedText(option.palette));
    const QRect rect = option.rect.adjusted(padding, 0, -padding, 0);
    const QString count = option.locale.toString(index.data(RecordListModel::CountRole).toInt());
    const int room = rect.width() - QFontMetrics(bold).horizontalAdvance(count) - padding;
    const QRect name(rect.x(), rect.y(), room, rect.height());
    drawElided(painter, QStyle::visualRect(option.direction, rect, name), Qt::AlignLeading,
               index.data().toString());
    drawElided(painter, rect, Qt::AlignTrailing, count);
}

void RecordDelegate::paintRecord(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const QWidget *view = option.widget;
    view->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, view);

    const QRect rect = option.rect.adjusted(padding, padding, -padding, -padding);
    const int side = view->style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, view);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const QRect iconRect = QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignTop,
                                               {side, side}, rect.adjusted(0, 2, 0, 0));
    index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, iconRect, Qt::AlignCenter, chosen ? QIcon::Selected : QIcon::Normal);

    const int line = option.fontMetrics.height();
    const auto beside = [&](QRect part) {
        part.setWidth(part.width() - side - 6);
        return QStyle::visualRect(option.direction, rect, part.translated(side + 6, 0));
    };
    painter->setFont(option.font);
    painter->setPen(textColour(option));
    drawElided(painter, beside({rect.x(), rect.y(), rect.width(), line}), Qt::AlignLeading,
               index.data().toString());

    const int below = rect.y() + line + 2;
    const int barWidth = line * 3;
    const QRect second(rect.x(), below, rect.width(), rect.bottom() - below + 1);
    painter->setFont(smallFont(option.font));
    if (!chosen)
        painter->setPen(mutedText(option.palette));
    const QString project = index.data(RecordListModel::ProjectRole).toString();
    const QString deadline = index.data(RecordListModel::DeadlineRole).toString();
    drawElided(painter, beside(second.adjusted(0, 0, -barWidth - 6, 0)), Qt::AlignLeading,
               project.isEmpty() ? deadline
                                 : tr("%1 · %2", "deadline, project").arg(deadline, project));
    const QRect bar(rect.right() - barWidth + 1, second.center().y() - 3, barWidth, 7);
    paintSplit(painter, QStyle::visualRect(option.direction, rect, bar), option, index);
}

void RecordDelegate::paintSplit(QPainter *painter, const QRect &rect,
                                const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int parts[] = {index.data(RecordListModel::ForRole).toInt(),
                         index.data(RecordListModel::AbstainRole).toInt(),
                         index.data(RecordListModel::AgainstRole).toInt()};
    const int total = parts[0] + parts[1] + parts[2];
    if (total == 0)
        return;
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    // On the highlight its colours would drown: a dark ground there, with the colours for dark.
    QPalette ground = option.palette;
    if (chosen) {
        ground.setColor(QPalette::Base, option.palette.color(QPalette::Highlight).darker(300));
        painter->fillRect(rect.adjusted(-2, -2, 2, 2), ground.color(QPalette::Base));
    }
    const VotePalette colours = VotePalette::of(ground);
    int from = 0;
    int counted = 0;
    for (const VoteSide side : {VoteSide::For, VoteSide::Abstain, VoteSide::Against}) {
        counted += parts[size_t(side)];
        const int until = rect.width() * counted / total;
        const QRect part(rect.x() + from, rect.y(), until - from, rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, rect, part), colours.brush(side));
        from = until;
    }
}

} // namespace tallybook
