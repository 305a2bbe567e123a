// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/votes/CodeScanner.h"
#include "core/mail/votes/ProgramOutput.h"
#include "tests/support/LineMap.h"

#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

class TestCodeScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void classifies_data();
    void classifies();
    void quotedPromptsStayQuotes();
};

void TestCodeScanner::classifies_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("map");
    const auto row = [](const char *name, const char *text, const char *map) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(map);
    };
    row("diff", "own\n\ndiff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n-1\n+1\n c\n\nown",
        "o.ccccccc.o");
    row("hunk whose context lost its blank", "@@ -1,3 +1,3 @@\n-1\n+1\n\n c\nown", "ccc.co");
    row("hunk ends when its lines are used up", "@@ -1 +1 @@\n-1\n+1\n+1 from me", "cccc");
    row("fence", "own\n```\n+1\n```\nown", "occco");
    row("fence never closed", "```\n+1", "oo");
    row("value in a fence on one line", "```+1```\nown", "oo");
    row("jira code", "{code:java}\n-1\n{code}\nown", "ccco");
    row("python", "own\n>>> f(1)\n-1\n\nown", "occ.o");
    row("shell", "own\n\n$ echo $?\n-1\n\nown", "o.cc.o");
    row("shell with a host", "ola@host:~/x$ run\n-1\n\nown", "cc.o");
    row("a price is own", "it costs $ 5", "o");
    row("table", "| a | b |\n|---|---|\n| +1 | -1 |\nown", "ttto");
    row("grid", "+----+----+\nown", "to");
    row("statistics", "Core    +3   -1   +2\nown", "to");
    row("log", "[ERROR] exit -1\n2025-03-04 09:12:44,120 [main] WARN -1\nown", "cco");
    row("statement", "if (x < -1) abort();\nreturn -1;\nown (really);", "cco");
    row("markup", "<td>+1</td>\nown", "to");
}

void TestCodeScanner::classifies()
{
    QFETCH(QString, text);
    QFETCH(QString, map);
    BodyText body(text);
    markPrompts(body);
    markCode(body);
    QCOMPARE(test::lineMap(body), map);
}

void TestCodeScanner::quotedPromptsStayQuotes()
{
    BodyText body(u"> a\n>>> f(1)\n+1"_s);
    markPrompts(body);
    QCOMPARE(test::lineMap(body), u"ooo"_s);
}

QTEST_GUILESS_MAIN(TestCodeScanner)
#include "tst_codescanner.moc"
