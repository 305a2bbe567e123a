// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Program.h"

#include <QCoreApplication>
#include <QFile>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tallybook-cli"));

    QFile in;
    QFile out;
    QFile err;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly)
        || !err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return int(tallybook::cli::ExitCode::BookError);
    tallybook::cli::Io io(in, out, err);
    const tallybook::SystemClock clock;
    const auto code =
            tallybook::cli::Program().run(QCoreApplication::arguments().mid(1), io, clock);
    out.flush();
    return int(code);
}
