// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/Text.h"

#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void visibleLine_data();
    void visibleLine();
    void visibleBlockKeepsLinesAndTabs();
    void bidiControls();
    void comparableName_data();
    void comparableName();
    void comparableAscii();
    void comparableAddress_data();
    void comparableAddress();
    void loweredKeepsOffsets();
};

void TestText::visibleLine_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("shown");

    QTest::newRow("plain") << u"Zoë Ünal 😀 (PMC)"_s << u"Zoë Ünal 😀 (PMC)"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("line break") << u"a\r\nb"_s << u"a␍⏎b"_s;
    QTest::newRow("other line breaks") << u"a\u2028b\u2029c"_s << u"a⏎b⏎c"_s;
    QTest::newRow("controls") << u"a\tb\u0000c\u001Bd\u007Fe"_s << u"a␉b␀c␛d␡e"_s;
    QTest::newRow("C1") << u"a\u0085b"_s << u"a\uFFFDb"_s;
    QTest::newRow("bidi override") << u"x\u202Egpj.exe"_s << u"x⟨RLO⟩gpj.exe"_s;
    QTest::newRow("bidi isolate") << u"\u2066x\u2069"_s << u"⟨LRI⟩x⟨PDI⟩"_s;
    QTest::newRow("markup stays text") << u"<b>&amp;"_s << u"<b>&amp;"_s;
}

void TestText::visibleLine()
{
    QFETCH(QString, given);
    QFETCH(QString, shown);
    QCOMPARE(text::visibleLine(given), shown);
}

void TestText::visibleBlockKeepsLinesAndTabs()
{
    QCOMPARE(text::visibleBlock(u"a\n\tb\u2028c\u202Ed\u0007"), u"a\n\tb\nc⟨RLO⟩d␇"_s);
}

void TestText::bidiControls()
{
    const QString controls = u"\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E"
                             "\u2066\u2067\u2068\u2069"_s;
    for (const QChar c : controls) {
        QVERIFY(text::isBidiControl(c.unicode()));
        // Each has a name of its own, and nothing of the control itself is left.
        QVERIFY(text::visibleLine(QString(c)).size() >= 5);
        QVERIFY(!text::visibleLine(QString(c)).contains(c));
    }
    QVERIFY(!text::isBidiControl(U'a'));
    QVERIFY(!text::isBidiControl(U'\u2029'));
    QVERIFY(!text::isBidiControl(U'\u206A'));
}

void TestText::comparableName_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");

    QTest::newRow("case") << u"Ada VOSS"_s << u"ada voss"_s << true;
    QTest::newRow("blanks") << u"  Ada \t Voss\n"_s << u"Ada Voss"_s << true;
    QTest::newRow("a line break parts words") << u"Ada\nVoss"_s << u"AdaVoss"_s << false;
    QTest::newRow("no-break blank") << u"Ada\u00A0Voss"_s << u"Ada Voss"_s << true;
    QTest::newRow("composed") << u"Zoe\u0308"_s << u"Zo\u00EB"_s << true;
    QTest::newRow("full width") << u"Ａｄａ"_s << u"Ada"_s << true;
    QTest::newRow("zero width") << u"A\u200Bda"_s << u"Ada"_s << true;
    QTest::newRow("bidi") << u"\u202EAda"_s << u"Ada"_s << true;
    QTest::newRow("invisible tag letters") << u"Ada\U000E0041"_s << u"Ada"_s << true;
    QTest::newRow("other letters") << u"Аda"_s << u"Ada"_s << false; // Cyrillic A
    QTest::newRow("beyond the first plane") << u"𠮷田"_s << u"吉田"_s << false;
}

void TestText::comparableName()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, same);
    QCOMPARE(text::comparableName(one) == text::comparableName(other), same);
}

// Texts of ASCII go a way of their own.
void TestText::comparableAscii()
{
    const QString signs = u" \t\r\n aAzZ09@[`{~-"_s;
    quint32 seed = 1;
    for (int round = 0; round < 2'000; ++round) {
        QString given;
        for (int i = 0; i < round % 12; ++i) {
            seed = seed * 1'664'525 + 1'013'904'223;
            given += signs.at((seed >> 16) % signs.size());
        }
        QCOMPARE(text::comparableName(given), given.simplified().toCaseFolded());
    }
}

void TestText::comparableAddress_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("comparable");

    QTest::newRow("plain") << u"ada@example.org"_s << u"ada@example.org"_s;
    QTest::newRow("brackets") << u" <Ada.Voss@Example.ORG> "_s << u"ada.voss@example.org"_s;
    QTest::newRow("blank inside") << u"< ada@example.org >"_s << u"ada@example.org"_s;
    QTest::newRow("tags stay") << u"ada+list@example.org"_s << u"ada+list@example.org"_s;
    QTest::newRow("half a bracket") << u"<ada@example.org"_s << u"<ada@example.org"_s;
    QTest::newRow("nothing") << u"<>"_s << QString();
}

void TestText::comparableAddress()
{
    QFETCH(QString, given);
    QFETCH(QString, comparable);
    QCOMPARE(text::comparableAddress(given), comparable);
}

void TestText::loweredKeepsOffsets()
{
    QCOMPARE(text::lowered(u"İlker: +1 BINDING"), u"İlker: +1 binding"_s);
    const QString all = u"ÄİßΣ𝔸"_s;
    QCOMPARE(text::lowered(all).size(), all.size());
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
