// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/widgets/Columns.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QStyle>
#include <QTableView>

namespace tallybook {

namespace {

void fill(QMenu *menu, QHeaderView *header)
{
    menu->clear();
    for (int column = 1; column < header->count(); ++column) {
        const QString name = header->model()->headerData(column, header->orientation()).toString();
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        QObject::connect(action, &QAction::toggled, header, [header, column](bool on) {
            header->setSectionHidden(column, !on);
            // One that was kept hidden since an earlier run has no width of its own.
            if (on && header->sectionSize(column) < header->sectionSizeHint(column))
                header->resizeSection(column, header->sectionSizeHint(column));
        });
    }
}

} // namespace

void giveHeadingsRoom(QHeaderView *header)
{
    for (int column = 0; column < header->count(); ++column) {
        const int needed = header->sectionSizeHint(column);
        if (header->sectionResizeMode(column) == QHeaderView::Interactive
            && header->sectionSize(column) < needed)
            header->resizeSection(column, needed);
    }
}

void giveRoomFor(QTableView *table, int column, const QStringList &texts, bool picture)
{
    int widest = 0;
    for (const QString &text : texts)
        widest = qMax(widest, table->fontMetrics().horizontalAdvance(text));
    const int around = 2 * (table->style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1);
    // As wide as the style draws it, unless the table says otherwise.
    const int given = table->iconSize().width();
    const int side = given > 0 ? given : table->style()->pixelMetric(QStyle::PM_SmallIconSize);
    table->setColumnWidth(column, widest + 2 * around + (picture ? side + 2 * around : 0));
}

void narrowFirst(QTableView *table, int last, int least)
{
    int others = 0;
    for (int column = 1; column <= last; ++column)
        others += table->columnWidth(column);
    const int left = table->viewport()->width() - others;
    if (table->columnWidth(0) > left)
        table->setColumnWidth(0, qMax(least, left));
}

void offerColumns(QHeaderView *header, QMenu *menu)
{
    fill(menu, header);
    QObject::connect(menu, &QMenu::aboutToShow, header, [menu, header] { fill(menu, header); });
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(header, &QWidget::customContextMenuRequested, menu,
                     [menu, header](const QPoint &at) { menu->popup(header->mapToGlobal(at)); });
}

} // namespace tallybook
