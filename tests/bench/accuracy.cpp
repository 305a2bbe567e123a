// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
//
// tallybook-accuracy [--alone] PATH…: prints a confusion table for a folder with labels.jsonl or
// truth.json, or for a file of crafted replies.
#include "tests/support/ReadingScore.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;
using namespace tallybook::test;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    QStringList paths = application.arguments().mid(1);
    const bool alone = paths.removeAll(u"--alone"_s) > 0;
    if (paths.isEmpty()) {
        out << "usage: tallybook-accuracy [--alone] FOLDER|REPLIES.jsonl...\n";
        return 1;
    }
    for (const QString &path : std::as_const(paths)) {
        if (!QFileInfo::exists(path)) {
            out << path << ": not found\n";
            return 2;
        }
        if (QFileInfo(path).isFile()) {
            out << "== " << path << " as replies to a formal vote\n"
                << scoreReplies(path, ReplyShape::FormalReply).table() << "== " << path
                << " as bare pastes\n"
                << scoreReplies(path, ReplyShape::BarePaste).table();
        } else if (QFile::exists(path + u"/labels.jsonl"_s)) {
            out << "== " << path << "\n" << scoreLabels(path, alone).table();
        } else if (QFile::exists(path + u"/truth.json"_s)) {
            out << "== " << path << "\n" << scoreThread(path, alone).table();
        } else {
            out << path << ": neither labels.jsonl nor truth.json\n";
            return 2;
        }
    }
    return 0;
}
