// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/quotes/QuoteStripper.h"
#include "tests/support/LineMap.h"

#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

class TestQuoteStripper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void classifies_data();
    void classifies();
    void foldedPagesLeaveAttributions();
    void countsDepth();
};

void TestQuoteStripper::classifies_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("map");
    const auto row = [](const char *name, const char *text, const char *map) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(map);
    };
    row("marks of all habits", "own\n> a\n>> b\n> > c\n>d\n&gt; e", "oqqqqq");
    row("bars on neighbouring lines", "own\n| a\n| b", "oqq");
    row("one bar is no quotation", "own\n| a", "oo");
    row("name initials", "own\nMQ> a\nMara> b", "oqq");
    row("not a name", "own\nx->y", "oo");
    row("an escaped From is own", ">From here on\nown", "oo");
    row("an escaped From in a quotation", "> a\n>From here\n> b", "qqq");
    row("attribution and marks", "+1\n\nOn Tue, Mar 4, 2025 Mara wrote:\n> a\n\nown", "o.aq.o");
    row("attribution without marks", "own\n\nOn Tue, Mar 4, 2025 Mara wrote:\n\na\n\nb", "o.a.q.q");
    row("attribution and indentation",
        "On 04/03/2025, 09:12, Mara <m@example.org> wrote:\n\n    a\n    b\n\nown", "a.qq.o");
    row("a tab indents too", "On 04/03/2025, 09:12, Mara <m@example.org> wrote:\n\ta\nown", "aqo");
    row("weak attribution needs marks", "Mara Quill wrote:\n> a\nown", "aqo");
    row("weak attribution without marks", "Mara Quill wrote:\nown", "oo");
    row("header block",
        "own\n\nFrom: Mara <m@example.org>\nSent: Tuesday\nTo: dev\nSubject: x\n\na\nb",
        "o.hhhh.qq");
    row("rule and header block",
        "own\n________________________________\nFrom: Mara\nSent: Tuesday\n\na", "ohhh.q");
    row("separator", "own\n-----Original Message-----\nFrom: Mara\n\na", "ohq.q");
    row("forward", "own\n\n---------- Forwarded message ---------\na", "o.hq");
    row("rule of dashes is own", "own\n--------------------\nown", "ooo");
    row("inline answers", "On Tue, Mar 4, 2025 Mara wrote:\n> a\nown\n> b\nown", "aqoqo");
    row("tail of a broken line",
        "> a line that is long enough to have been broken by a mail program, and\ntail\n> b",
        "qqq");
    row("a vote is no tail",
        "> a line that is long enough to have been broken by a mail program, and\n+1\n> b", "qoq");
}

void TestQuoteStripper::classifies()
{
    QFETCH(QString, text);
    QFETCH(QString, map);
    BodyText body(text);
    stripQuotes(body, false);
    QCOMPARE(test::lineMap(body), map);
}

void TestQuoteStripper::foldedPagesLeaveAttributions()
{
    BodyText body(u"On Tue, Mar 4, 2025 Mara wrote:\n\n+1"_s);
    stripQuotes(body, true);
    QCOMPARE(test::lineMap(body), u"a.o"_s);
}

void TestQuoteStripper::countsDepth()
{
    QCOMPARE(quotePrefix(u">> > a").depth, 3);
    QCOMPARE(quotePrefix(u">> > a").length, 5);
    QCOMPARE(quotePrefix(u"MQ> a").depth, 1);
    QCOMPARE(quotePrefix(u"a > b").depth, 0);
    BodyText body(u"> a\n>> b"_s);
    stripQuotes(body, false);
    QCOMPARE(body.at(0).quoteDepth, 1);
    QCOMPARE(body.at(1).quoteDepth, 2);
}

QTEST_GUILESS_MAIN(TestQuoteStripper)
#include "tst_quotestripper.moc"
