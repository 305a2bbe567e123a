// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
// tallybook-barewindow: the least that a window with a chart can be.
// tallybook-barewindow furnished: the least that a window with a list of 1,000 records can be, of
// Qt's own parts and nothing behind them: menus, a toolbar, two docks, a tree, filters, a status
// line.
#include "tests/bench/window/FirstPaint.h"

#include <QChart>
#include <QChartView>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QStandardItemModel>
#include <QStatusBar>
#include <QToolBar>
#include <QTreeView>
#include <QVBoxLayout>

#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace {

void addMenus(QMainWindow &window)
{
    // As many as the program has.
    for (const int entries : {16, 7, 15, 8, 13, 3}) {
        QMenu *menu = window.menuBar()->addMenu(u"&Menu %1"_s.arg(entries));
        for (int i = 0; i < entries; ++i)
            menu->addAction(u"Entry %1"_s.arg(i));
    }
}

void addToolBar(QMainWindow &window)
{
    QToolBar *bar = window.addToolBar(u"Toolbar"_s);
    for (int i = 0; i < 7; ++i)
        bar->addAction(u"Action %1"_s.arg(i));
    auto *search = new QLineEdit(bar);
    search->setPlaceholderText(u"Search"_s);
    bar->addWidget(search);
}

QStandardItemModel *records(QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    for (int group = 0; group < 2; ++group) {
        auto *top = new QStandardItem(u"Group %1"_s.arg(group));
        for (int i = 0; i < 500; ++i)
            top->appendRow(new QStandardItem(u"Direction of the toolchain, part %1"_s.arg(i)));
        model->appendRow(top);
    }
    return model;
}

QWidget *makeList(QWidget *parent)
{
    auto *pane = new QWidget(parent);
    auto *column = new QVBoxLayout(pane);
    auto *tree = new QTreeView(pane);
    tree->setObjectName(u"recordsList"_s);
    tree->setHeaderHidden(true);
    tree->setModel(records(tree));
    tree->expandAll();
    column->addWidget(tree);
    for (int i = 0; i < 3; ++i) {
        auto *filter = new QComboBox(pane);
        filter->addItems({u"All"_s, u"Some"_s});
        column->addWidget(filter);
    }
    return pane;
}

void furnish(QMainWindow &window)
{
    addMenus(window);
    addToolBar(window);
    auto *list = new QDockWidget(u"Records"_s, &window);
    list->setWidget(makeList(list));
    window.addDockWidget(Qt::LeftDockWidgetArea, list);
    auto *tally = new QDockWidget(u"Live tally"_s, &window);
    tally->setWidget(new QWidget(tally));
    window.addDockWidget(Qt::RightDockWidgetArea, tally);
    window.statusBar()->addWidget(new QLabel(u"Saved"_s, &window));
}

} // namespace

int main(int argc, char *argv[])
{
    const bool furnished = argc == 2 && std::strcmp(argv[1], "furnished") == 0;
    QApplication application(argc, argv);
    QMainWindow window;
    if (furnished)
        furnish(window);
    else
        window.setCentralWidget(new QChartView(new QChart));
    window.resize(1320, 820);
    tallybook::bench::FirstPaint first(furnished ? u"recordsList"_s : QString());
    application.installEventFilter(&first);
    window.show();
    return QApplication::exec();
}
