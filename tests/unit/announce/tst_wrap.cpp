// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/announce/Wrap.h"

#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

class TestWrap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void widths_data();
    void widths();
    void wraps_data();
    void wraps();
    void staysWithin72();
    void losesNothing();
    void indents();
};

void TestWrap::widths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("ascii") << u"+1 yes"_s << 6;
    QTest::newRow("precomposed") << u"é"_s << 1;
    QTest::newRow("combining") << u"e\u0301"_s << 1;
    QTest::newRow("zero width") << u"a\u200Bb"_s << 2;
    QTest::newRow("wide") << u"投票"_s << 4;
    QTest::newRow("emoji") << u"👍"_s << 2;
    QTest::newRow("lone surrogate") << QString(QChar(0xD83D)) << 1;
}

void TestWrap::widths()
{
    QFETCH(QString, text);
    QTEST(columnWidth(text), "width");
}

void TestWrap::wraps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wrapped20");
    QTest::newRow("fits exactly") << u"12345678901234567890"_s << u"12345678901234567890"_s;
    QTest::newRow("breaks at a blank")
            << u"one two three four five six"_s << u"one two three four\nfive six"_s;
    QTest::newRow("never joins") << u"one\ntwo\n\nthree"_s << u"one\ntwo\n\nthree"_s;
    QTest::newRow("a link stays whole") << u"see https://example.org/a/very/long/path now"_s
                                        << u"see\nhttps://example.org/a/very/long/path\nnow"_s;
    QTest::newRow("an item goes on under its text")
            << u"- one two three four five"_s << u"- one two three four\n  five"_s;
    QTest::newRow("a nested item")
            << u"  - one two three four five"_s << u"  - one two three\n    four five"_s;
    QTest::newRow("a numbered item")
            << u"12. one two three four five"_s << u"12. one two three\n    four five"_s;
    QTest::newRow("a ballot line")
            << u"[ ] one two three four five"_s << u"[ ] one two three\n    four five"_s;
    QTest::newRow("a quoted line")
            << u"> one two three four five"_s << u"> one two three four\n> five"_s;
    QTest::newRow("an indented line")
            << u"    one two three four five"_s << u"    one two three\n    four five"_s;
    QTest::newRow("no value begins a line")
            << u"the votes were: five +1 and two"_s << u"the votes were:\nfive +1 and two"_s;
    QTest::newRow("no dash begins a line")
            << u"twelve and twentyyy - not more"_s << u"twelve and\ntwentyyy - not more"_s;
    QTest::newRow("wide text breaks anywhere")
            << u"提案は可決されました。ありがとう"_s << u"提案は可決されまし\nた。ありがとう"_s;
    QTest::newRow("code stays")
            << u"```\none two three four five six\n```\none two three four five"_s
            << u"```\none two three four five six\n```\none two three four\nfive"_s;
}

void TestWrap::wraps()
{
    QFETCH(QString, text);
    QTEST(wrapped(text, 20), "wrapped20");
}

void TestWrap::staysWithin72()
{
    const QString text = u"- "_s + u"Zwölf Boxkämpfer 票 jagen 👍 Viktor "_s.repeated(30);
    const QStringList lines = wrapped(text).split(u'\n');
    QVERIFY(lines.size() > 10);
    for (const QString &line : lines)
        QVERIFY2(columnWidth(line) <= 72, qPrintable(line));
}

void TestWrap::losesNothing()
{
    const auto squeezed = [](QString text) { return text.remove(u' ').remove(u'\n'); };
    const QString text =
            u"a  b\tc 提案👍 +1 - x\n> q w\n- "_s + u"lorem -1 ipsum 可決 * 3. "_s.repeated(40);
    for (int columns = 1; columns < 90; ++columns)
        QCOMPARE(squeezed(wrapped(text, columns)).remove(u'>'), squeezed(text).remove(u'>'));
}

void TestWrap::indents()
{
    QCOMPARE(indented(u"a\n\nb"_s, 2), u"  a\n\n  b"_s);
}

QTEST_GUILESS_MAIN(TestWrap)
#include "tst_wrap.moc"
