// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/mime/HtmlText.h"

#include "core/mail/mime/HtmlEntities.h"

#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

class TestHtmlText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesText_data();
    void makesText();
    void keepsWordsOfUnclosedHiddenElements();
    void limitsQuoteMarks();
    void readsEntities_data();
    void readsEntities();
};

void TestHtmlText::makesText_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &html, const QString &text) {
        QTest::newRow(name) << html << text;
    };
    row("paragraphs", u"<p>+1</p><p>Jane</p>"_s, u"+1\n\nJane\n"_s);
    row("blanks collapse", u"<div>a\n   b\t c</div>"_s, u"a b c\n"_s);
    row("gmail", u"<div dir=\"ltr\">+1<div><br></div><div>Jane</div></div>"_s, u"+1\n\nJane\n"_s);
    row("breaks", u"a<br>b<br/><br>c"_s, u"a\nb\n\nc\n"_s);
    row("blockquote", u"+1<blockquote>one<br>two<blockquote>three</blockquote></blockquote>own"_s,
        u"+1\n> one\n> two\n>> three\nown\n"_s);
    row("paragraphs in a blockquote", u"<blockquote><p>a</p><p>b</p></blockquote>c"_s,
        u"> a\n>\n> b\n\nc\n"_s);
    row("pre", u"<pre>a\n  b\n\nc</pre>d"_s, u"a\n  b\n\nc\nd\n"_s);
    row("list", u"<ul><li>+1</li><li>-1</li></ul>"_s, u"• +1\n• -1\n"_s);
    row("table", u"<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"_s,
        u"a | b\nc\n"_s);
    row("table of votes",
        u"<table><tr><th><p>Name</p></th><th><p>Vote</p></th><th><p>Binding</p></th></tr>"
        "<tr><td><p>Ada Moor</p></td><td><p>+1</p></td><td><p>Binding</p></td></tr>"
        "<tr><td>Otto Brandt</td><td></td><td>no</td></tr></table><p>Thanks</p>"_s,
        u"Name | Vote | Binding\nAda Moor | +1 | Binding\nOtto Brandt | no\n\nThanks\n"_s);
    row("layout with a margin",
        u"<table><tr><td>&nbsp;</td><td><p>+1</p><p>Jane</p></td></tr></table>"_s,
        u" \n\n+1\n\nJane\n"_s);
    row("layout with columns",
        u"<table><tr><td>News<br>Archive</td><td><p>+1</p></td></tr></table>"_s,
        u"News\nArchive\n\n+1\n"_s);
    row("struck out", u"<s>-1</s> <del>no</del> +1"_s, u"~~-1~~ ~~no~~ +1\n"_s);
    row("rule", u"a<hr>b"_s, u"a\n-----\nb\n"_s);
    row("scripts and styles",
        u"<style>p{}</style><script>if (1 < 2) '+1';</script>a<!-- +1 --><title>t</title>b"_s,
        u"ab\n"_s);
    row("conditional comment", u"<!--[if mso]><p>x</p><![endif]-->a<![endif]>b"_s, u"ab\n"_s);
    row("hidden", u"a<div style='display: none'><div>-1</div>x</div>b"_s, u"ab\n"_s);
    row("entities", u"&lt;b&gt; &amp;amp; &#43;1 &plus;1 &nbsp;x"_s, u"<b> &amp; +1 +1  x\n"_s);
    row("emoji picture", u"<img alt=\"👍\" src=\"cid:x\"><img src=x alt='a logo'>ok"_s, u"👍ok\n"_s);
    row("ballot boxes", u"<input type=checkbox checked>+1<br><input type=\"checkbox\">-1"_s,
        u"[x] +1\n[ ] -1\n"_s);
    row("not a tag", u"1 < 2 and 3 > 2 <3"_s, u"1 < 2 and 3 > 2 <3\n"_s);
    row("greater sign in an attribute", u"<a title=\"a > b\" href=x>+1</a>"_s, u"+1\n"_s);
    row("quote never closed", u"<a title=\"a>+1</a> <b>x</b>"_s, u"+1 x\n"_s);
    row("tag never closed", u"+1 <b"_s, u"+1 <b\n"_s);
    row("comment never closed", u"+1 <!-- rest > of it"_s, u"+1\n"_s);
    row("markup is not run", u"<b>+1</b><img src=x onerror=alert(1)>"_s, u"+1\n"_s);
    row("case", u"<P>a</P><BR><BLOCKQUOTE>b</BLOCKQUOTE>"_s, u"a\n\n\n> b\n"_s);
    row("empty", QString(), QString());
}

void TestHtmlText::makesText()
{
    QFETCH(QString, html);
    QFETCH(QString, text);
    QCOMPARE(htmlToText(html), text);
}

void TestHtmlText::keepsWordsOfUnclosedHiddenElements()
{
    QCOMPARE(htmlToText(u"<div style=\"display:none\">preview<p>+1"_s), u"preview\n\n+1\n"_s);
}

void TestHtmlText::limitsQuoteMarks()
{
    const QString text = htmlToText(u"<blockquote>"_s.repeated(5000) + u"+1"_s);
    QVERIFY(text.contains(u"> +1"_s));
    QVERIFY(text.size() < 100);
    QCOMPARE(htmlToText(u"</blockquote></blockquote>+1<blockquote>a"_s), u"+1\n> a\n"_s);
}

void TestHtmlText::readsEntities_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("length");
    QTest::newRow("named") << u"&eacute;x"_s << u"é"_s << 8;
    QTest::newRow("without semicolon") << u"&amp x"_s << u"&"_s << 4;
    QTest::newRow("decimal") << u"&#233;"_s << u"é"_s << 6;
    QTest::newRow("hex") << u"&#x1F44D;"_s << u"👍"_s << 9;
    QTest::newRow("windows") << u"&#147;"_s << u"“"_s << 6;
    QTest::newRow("surrogate") << u"&#xD800;"_s << u"\uFFFD"_s << 8;
    QTest::newRow("too big") << u"&#x110000;"_s << u"\uFFFD"_s << 10;
    QTest::newRow("zero") << u"&#0;"_s << u"\uFFFD"_s << 4;
    QTest::newRow("unknown") << u"&nosuch;"_s << QString() << 0;
    QTest::newRow("no reference") << u"& b"_s << QString() << 0;
    QTest::newRow("no number") << u"&#;"_s << QString() << 0;
}

void TestHtmlText::readsEntities()
{
    QFETCH(QString, source);
    QFETCH(QString, text);
    QFETCH(int, length);
    const HtmlEntity entity = htmlEntity(source);
    QCOMPARE(entity.text, text);
    QCOMPARE(int(entity.length), length);
}

QTEST_GUILESS_MAIN(TestHtmlText)
#include "tst_htmltext.moc"
