// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/widgets/CalmTable.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

namespace tallybook {

namespace {

/// What is measured to find a column's width; a long table must not be read for it.
constexpr int measuredRows = 100;

/// A table that gets the keyboard begins with its first row as a whole. Qt makes only the cell
/// current: what stands beside would show a row that nobody sees as chosen.
class RowForKeyboard final : public QObject
{
public:
    explicit RowForKeyboard(QTableView *table)
        : QObject(table)
        , m_table(table)
    {
        table->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn && m_table->model() && m_table->model()->rowCount() > 0
            && !m_table->currentIndex().isValid())
            m_table->selectRow(0);
        return QObject::eventFilter(watched, event);
    }

private:
    QTableView *m_table;
};

} // namespace

void makeCalm(QTableView *table)
{
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    new RowForKeyboard(table);
    table->setWordWrap(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() * 4 / 3);
    QHeaderView *header = table->horizontalHeader();
    header->setStretchLastSection(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setResizeContentsPrecision(measuredRows);
}

} // namespace tallybook
