// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
// tallybook-barewindow: the least that a window with a chart can be.
#include "tests/bench/window/FirstPaint.h"

#include <QChart>
#include <QChartView>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QChartView(new QChart));
    window.resize(1320, 820);
    tallybook::bench::FirstPaint first;
    application.installEventFilter(&first);
    window.show();
    return QApplication::exec();
}
