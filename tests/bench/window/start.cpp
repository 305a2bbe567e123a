// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
// tallybook-startbench BOOK: the program from its start until its window can be used.
// tallybook-startbench BOOK whole: until the votes and a chart of the first record are painted,
// too. tallybook-startbench make BOOK RECORDS VOTES: makes the book.
#include "app/Application.h"
#include "tests/bench/window/BookMaker.h"
#include "tests/bench/window/FirstPaint.h"

#include <cstdlib>
#include <cstring>

int main(int argc, char *argv[])
{
    using namespace tallybook;
    if (argc == 5 && std::strcmp(argv[1], "make") == 0) {
        const int votes = std::atoi(argv[4]);
        bench::makeBook(QString::fromLocal8Bit(argv[2]), {std::atoi(argv[3]), votes, 10 * votes});
        return 0;
    }
    const bool whole = argc == 3 && std::strcmp(argv[2], "whole") == 0;
    if (whole)
        argc = 2; // the program has no such option
    Application application(argc, argv);
    // Without a book there is no list to wait for.
    bench::FirstPaint first(argc > 1 ? QStringLiteral("recordsList") : QString(),
                            whole ? QStringList{QStringLiteral("votesTable")} : QStringList());
    qApp->installEventFilter(&first);
    return application.run();
}
