// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/check/CountsTable.h"

#include "ui/support/words/Bidi.h"

#include <QHeaderView>
#include <QLocale>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr VoteSide sides[] = {VoteSide::For, VoteSide::Abstain, VoteSide::Against};

} // namespace

CountsTable::CountsTable(QWidget *parent)
    : QTableWidget(3, 3, parent)
{
    setObjectName(u"checkCounts"_s);
    setAccessibleName(tr("Votes as stated, as listed and in the thread"));
    setHorizontalHeaderLabels({isolated(u"+1"_s), u"0"_s, isolated(u"-1"_s)});
    setVerticalHeaderLabels({tr("Stated"), tr("Listed"), tr("Thread")});
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionsClickable(false);
    verticalHeader()->setSectionsClickable(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    clearCounts();
}

void CountsTable::setCounts(const check::ResultCheck &check)
{
    setRow(0, check.stated);
    setRow(1, check.listed);
    setRow(2, check.thread.value_or(check::CheckCounts()));
}

void CountsTable::clearCounts()
{
    for (int row = 0; row < rowCount(); ++row)
        setRow(row, {});
}

void CountsTable::setRow(int row, const check::CheckCounts &counts)
{
    const QLocale locale;
    for (int column = 0; column < columnCount(); ++column) {
        const std::optional<int> &total = counts.total[int(sides[column])];
        const std::optional<int> &binding = counts.binding[int(sides[column])];
        QString words = total ? locale.toString(*total) : u"–"_s;
        if (binding)
            words = tr("%1 (%2 binding)").arg(words, locale.toString(*binding));
        auto *cell = new QTableWidgetItem(words);
        cell->setTextAlignment(Qt::AlignCenter);
        setItem(row, column, cell);
    }
}

} // namespace tallybook
