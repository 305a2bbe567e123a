// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/announce/MarkdownText.h"
#include "tests/support/Growth.h"

#include <QTest>

using namespace tallybook;
using namespace tallybook::announce;
using namespace Qt::Literals::StringLiterals;

class TestMarkdownText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void escapes_data();
    void escapes();
    void safeLinks_data();
    void safeLinks();
    void hostileLineIsQuick();
};

void TestMarkdownText::escapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("escaped");
    QTest::newRow("plain words stay readable")
            << u"Ada voted +1 at 12:00, fine!"_s << u"Ada voted +1 at 12:00, fine!"_s;
    QTest::newRow("link") << u"[x](javascript:alert(1))"_s << u"\\[x\\](javascript:alert(1))"_s;
    QTest::newRow("image") << u"![x](file:///etc/passwd)"_s << u"!\\[x\\](file:///etc/passwd)"_s;
    QTest::newRow("reference link") << u"[x]: file:///x"_s << u"\\[x\\]: file:///x"_s;
    QTest::newRow("autolink") << u"<file:///x>"_s << u"\\<file:///x\\>"_s;
    QTest::newRow("html") << u"<img src=x>&lt;&#60;"_s << u"\\<img src=x\\>\\&lt;\\&#60;"_s;
    QTest::newRow("emphasis and code")
            << u"*a* _b_ `c` ~~d~~"_s << u"\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~"_s;
    QTest::newRow("backslash") << u"\\[x\\]"_s << u"\\\\\\[x\\\\\\]"_s;
    QTest::newRow("table cell") << u"a | b"_s << u"a \\| b"_s;
    QTest::newRow("heading") << u"# x\n####### y"_s << u"\\# x\\\n####### y"_s;
    QTest::newRow("items") << u"- x\n+ y\n12. z\n3) w"_s
                           << u"\\- x\\\n\\+ y\\\n12\\. z\\\n3\\) w"_s;
    QTest::newRow("a value is no item") << u"+1\n-1"_s << u"+1\\\n-1"_s;
    QTest::newRow("rules and underlines") << u"x\n---\n==="_s << u"x\\\n\\---\\\n\\==="_s;
    QTest::newRow("paragraphs") << u"a\n\nb\nc"_s << u"a\n\nb\\\nc"_s;
    QTest::newRow("indented code") << u"    rm -rf"_s << u"&nbsp;&nbsp;&nbsp;&nbsp;rm -rf"_s;
    QTest::newRow("web link") << u"see https://example.org/a_b?c=d."_s
                              << u"see <https://example.org/a_b?c=d>."_s;
    QTest::newRow("web link with a trap")
            << u"https://example.org/<script>"_s << u"<https://example.org/>\\<script\\>"_s;
    QTest::newRow("no host") << u"http://"_s << u"http://"_s;
}

void TestMarkdownText::escapes()
{
    QFETCH(QString, text);
    QTEST(markdownEscaped(text), "escaped");
}

void TestMarkdownText::safeLinks_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("safe");
    QTest::newRow("https") << u" https://example.org/a?b=c#d "_s
                           << u"https://example.org/a?b=c#d"_s;
    QTest::newRow("http") << u"http://example.org"_s << u"http://example.org"_s;
    QTest::newRow("mailto") << u"mailto:dev@example.org"_s << u"mailto:dev@example.org"_s;
    QTest::newRow("not ASCII") << u"https://example.org/ü"_s << u"https://example.org/%C3%BC"_s;
    QTest::newRow("brackets") << u"https://example.org/(a)"_s << u"https://example.org/%28a%29"_s;
    int number = 0;
    for (const QString &bad :
         {u"javascript:alert(1)"_s, u"JaVaScRiPt:alert(1)"_s, u"java\nscript:alert(1)"_s,
          u"file:///etc/passwd"_s, u"data:text/html,x"_s, u"vbscript:x"_s, u"//example.org"_s,
          u"example.org"_s, u"https:"_s, u"https:///x"_s, u"https://user:pw@example.org"_s,
          u"https://example.org/\"onclick=\""_s, u"https://a b/"_s, QString()})
        QTest::addRow("bad %d", ++number) << bad << QString();
}

void TestMarkdownText::safeLinks()
{
    QFETCH(QString, link);
    const QString safe = safeLink(link);
    for (const QChar c : u"<>\"'() \\`"_s)
        QVERIFY(!safe.contains(c));
    QTEST(safe, "safe");
}

void TestMarkdownText::hostileLineIsQuick()
{
    const test::Growth growth = test::growthOf(
            2000, [](qsizetype repeats) { return u"http://x?http://"_s.repeated(repeats); },
            [](const QString &text) { QVERIFY(markdownEscaped(text).size() >= text.size()); });
    QVERIFY2(growth.isLinear(), qPrintable(growth.words()));
}

QTEST_GUILESS_MAIN(TestMarkdownText)
#include "tst_markdowntext.moc"
