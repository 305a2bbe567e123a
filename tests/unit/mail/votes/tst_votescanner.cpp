// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/votes/VoteScanner.h"
#include "tests/support/Growth.h"

#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

class TestVoteScanner : public QObject
{
    Q_OBJECT

private:
    static QString found(const QString &text);

private Q_SLOTS:
    void finds_data();
    void finds();
    void refuses_data();
    void refuses();
    void tellsTheForm();
    void keepsWhatWasWritten();
    void isLinear();
};

/// The canonical values found, blank-separated.
QString TestVoteScanner::found(const QString &text)
{
    QStringList values;
    for (const ValueHit &hit : scanValues(text)) {
        // A hit lies inside the text and covers what was written.
        if (hit.start < 0 || hit.end > text.size() || hit.start >= hit.end)
            return u"bad range"_s;
        values += hit.value.canonical();
    }
    return values.join(u' ');
}

void TestVoteScanner::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("values");
    const auto row = [](const char *text, const char *values) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(values);
    };
    row("+1", "+1");
    row("-1", "-1");
    row("+0", "+0");
    row("-0", "-0");
    row("0", "+0");
    row("±0", "+0");
    row("+/-0", "+0");
    row("+/- 0", "+0");
    row("-/+0", "+0");
    row("+0.5", "+0.5");
    row("+.5", "+0.5");
    row("-0,9", "-0.9");
    row("+1000", "+1000");
    row("+1,000", "+1000");
    row("++1", "+1");
    row("1+", "+1");
    row("+ 1", "+1");
    row("my + 1", "+1");
    row("so, + 1", "+1");
    row("(+1)", "+1");
    row("\"+1\"", "+1");
    row("*+1*", "+1");
    row("`-1`", "-1");
    row("+1.", "+1");
    row("+1!!!", "+1");
    row("+1, -1", "+1 -1");
    row("+1(binding)", "+1");
    row("+1-binding", "+1");
    row("+1/non-binding", "+1");
    row("Vote:+1", "+1");
    row("我投+1，好", "+1");
    row("\U0001F44D", "+1");
    row("\U0001F44E", "-1");
    row("\U0001F44D\U0001F44D", "+1");
    row(":+1:", "+1");
    row(":-1:", "-1");
    row(":thumbsup:", "+1");
    row("plus one", "+1");
    row("Minus 1", "-1");
    row("->  +1", "+1");
    row("+1 2 things", "+1");
    row("+1 100% agree", "+1");
}

void TestVoteScanner::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, values);
    QCOMPARE(found(text), values);
}

void TestVoteScanner::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"C++11",
                             "1.2+1",
                             "v2+1",
                             "2023-11-01",
                             "list+1@example.org",
                             "a_+1",
                             "#+1",
                             "x=+1",
                             "foo/-1",
                             "&-1",
                             "99%-1",
                             "<-1",
                             "+1s",
                             "+1st",
                             "+1's",
                             "+1'd",
                             "+1.2.3",
                             "+1:30",
                             "+1@home",
                             "+1%",
                             "+1_000",
                             "+1=2",
                             "-1-x",
                             "+1 555 123 4567",
                             "+1 (415) 555-0100",
                             "+1-800-555-0199",
                             "+1.415.555.0100",
                             "+44 20 7946 0958",
                             "UTC+1",
                             "UTC +1",
                             "GMT -1",
                             "15:04:00 +0100",
                             "15:04 +1000",
                             "+0100",
                             "--1",
                             "-print0",
                             "+12345678",
                             "5 + 1",
                             "n + 1",
                             "f(x) + 1",
                             "+1/-1",
                             "\U0001F44D 3",
                             "3 \U0001F44D",
                             "0.5",
                             "10",
                             "0x10",
                             "0-1",
                             "- 1",
                             "+",
                             "-",
                             "",
                             "+a",
                             "++",
                             "plus onerous",
                             "surplus one",
                             "+1°",
                             "+1€",
                             "1+1",
                             "1+2",
                             "11+",
                             "a1+",
                             "1+x",
                             "-1\\2",
                             "+1+1"}) {
        QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text);
    }
}

void TestVoteScanner::refuses()
{
    QFETCH(QString, text);
    QCOMPARE(found(text), QString());
}

void TestVoteScanner::tellsTheForm()
{
    QCOMPARE(scanValues(u"+1").front().form, ValueForm::Plain);
    QCOMPARE(scanValues(u"++1").front().form, ValueForm::Unusual);
    QCOMPARE(scanValues(u"+ 1").front().form, ValueForm::Unusual);
    QCOMPARE(scanValues(u"±0").front().form, ValueForm::Unusual);
    QCOMPARE(scanValues(u"0").front().form, ValueForm::BareZero);
    QCOMPARE(scanValues(u":+1:").front().form, ValueForm::Emoji);
    QCOMPARE(scanValues(u"plus one").front().form, ValueForm::Words);
}

void TestVoteScanner::keepsWhatWasWritten()
{
    const QList<ValueHit> hits = scanValues(u"I am +1,000 on this");
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits.front().value.written, u"+1,000"_s);
    QCOMPARE(hits.front().start, 5);
    QCOMPARE(hits.front().end, 11);
}

void TestVoteScanner::isLinear()
{
    // Each of these once made a backtracking scanner slow.
    for (const QStringView piece :
         {QStringView(u"+"), QStringView(u"+1 "), QStringView(u"-1("), QStringView(u"+1 1 "),
          QStringView(u"0 "), QStringView(u"\U0001F44D"), QStringView(u"plus ")}) {
        const test::Growth growth = test::growthOf(
                25'000, [piece](qsizetype size) { return piece.toString().repeated(size); },
                [](const QString &text) { QVERIFY(scanValues(text).size() <= text.size()); });
        QVERIFY2(growth.isLinear(), qPrintable(piece.toString() + u": "_s + growth.words()));
    }
}

QTEST_GUILESS_MAIN(TestVoteScanner)
#include "tst_votescanner.moc"
