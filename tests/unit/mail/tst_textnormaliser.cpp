// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/TextNormaliser.h"

#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

class TestTextNormaliser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalises_data();
    void normalises();
    void mapsBackToTheOriginal();
    void keepsTheLengthOfLowerCase();
    void flagsBidiControls();
    void survivesLoneSurrogates();
    void isLinear();
};

void TestTextNormaliser::normalises_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("plain text stays") << u"+1 (binding)"_s << u"+1 (binding)"_s;
    QTest::newRow("full-width forms") << u"＋１（ｂ）"_s << u"+1(b)"_s;
    QTest::newRow("no-break and wide blanks") << u"+1\u00A0x\u3000y\u2003z"_s << u"+1 x y z"_s;
    QTest::newRow("minus sign before a digit") << u"−1 and a − b"_s << u"-1 and a − b"_s;
    QTest::newRow("en dash before a digit") << u"–1 – no"_s << u"-1 – no"_s;
    QTest::newRow("en dash before a full-width digit") << u"–１"_s << u"-1"_s;
    QTest::newRow("minus before a decimal point") << u"−.5"_s << u"-.5"_s;
    QTest::newRow("heavy plus and minus") << u"➕1 ➖1"_s << u"+1 -1"_s;
    QTest::newRow("zero-width and soft hyphen")
            << u"+\u200B1 bin\u00ADding\uFEFF"_s << u"+1 binding"_s;
    QTest::newRow("keycap and variation selector") << u"+1\uFE0F\u20E3"_s << u"+1"_s;
    QTest::newRow("skin tone") << u"\U0001F44D\U0001F3FD!"_s << u"\U0001F44D!"_s;
    QTest::newRow("curly quotes") << u"“+1” isn’t ‘x’"_s << u"\"+1\" isn't 'x'"_s;
    QTest::newRow("line ends") << u"a\r\nb\rc\u2028d"_s << u"a\nb\nc\nd"_s;
    QTest::newRow("control characters") << u"a\u0000b\u0007c\td"_s << u"abc\td"_s;
    QTest::newRow("superscript plus") << u"⁺1"_s << u"+1"_s;
}

void TestTextNormaliser::normalises()
{
    QFETCH(QString, text);
    QFETCH(QString, wanted);
    const NormalisedText result = normaliseText(text);
    QCOMPARE(result.text, wanted);
    QCOMPARE(result.offsets.size(), result.text.size() + 1);
}

void TestTextNormaliser::mapsBackToTheOriginal()
{
    const QString text = u"\U0001F44D\U0001F3FD a\u200B b ＋１"_s;
    const NormalisedText result = normaliseText(text);
    for (int i = 0; i < result.text.size(); ++i) {
        const int from = result.original(i);
        QVERIFY(from >= 0 && from < text.size());
        // What a position maps to normalises to what stands at the position.
        if (!text[from].isSurrogate())
            QCOMPARE(normaliseText(text.mid(from, 1)).text, result.text.mid(i, 1));
    }
    QCOMPARE(result.original(int(result.text.size())), int(text.size()));
    QCOMPARE(result.original(-5), 0);
    QCOMPARE(result.original(1000), int(text.size()));
}

void TestTextNormaliser::keepsTheLengthOfLowerCase()
{
    // İ becomes two characters in a full lower-casing
    const NormalisedText result = normaliseText(u"İSTANBUL +1 ẞ"_s);
    QCOMPARE(result.lower.size(), result.text.size());
    QCOMPARE(result.lower.indexOf(u"+1"_s), result.text.indexOf(u"+1"_s));
}

void TestTextNormaliser::flagsBidiControls()
{
    const NormalisedText hostile = normaliseText(u"\u202E1+ gnidnib"_s);
    QVERIFY(hostile.bidiControls);
    QVERIFY(!hostile.text.contains(QChar(0x202E)));
    QVERIFY(!normaliseText(u"+1"_s).bidiControls);
}

void TestTextNormaliser::survivesLoneSurrogates()
{
    QString text = u"+1"_s;
    text.prepend(QChar(0xD83C));
    text.append(QChar(0xDFFB));
    QCOMPARE(normaliseText(text).text, text);
    QVERIFY(normaliseText(QString()).text.isEmpty());
}

void TestTextNormaliser::isLinear()
{
    const QString text = u"−1 \U0001F44D\U0001F3FD\u200B＋１\n"_s.repeated(100'000);
    QCOMPARE(normaliseText(text).text.count(u'\n'), 100'000);
}

QTEST_GUILESS_MAIN(TestTextNormaliser)
#include "tst_textnormaliser.moc"
