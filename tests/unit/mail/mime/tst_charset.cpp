// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/mime/Charset.h"

#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

class TestCharset final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLabelsAsBrowsersDo_data();
    void readsLabelsAsBrowsersDo();
    void refusesUtf7();
    void decodes_data();
    void decodes();
    void keepsEveryByte();
    void readsByteOrderMarks();
    void readsLabelsOfPages();
};

void TestCharset::readsLabelsAsBrowsersDo_data()
{
    QTest::addColumn<QByteArray>("label");
    QTest::addColumn<QByteArray>("encoding");
    QTest::newRow("latin1") << QByteArray("ISO-8859-1") << QByteArray("WINDOWS-1252");
    QTest::newRow("ascii") << QByteArray(" us-ascii ") << QByteArray("WINDOWS-1252");
    QTest::newRow("gb2312") << QByteArray("GB2312") << QByteArray("GB18030");
    QTest::newRow("gbk") << QByteArray("gbk") << QByteArray("GB18030");
    QTest::newRow("shift_jis") << QByteArray("Shift_JIS") << QByteArray("CP932");
    QTest::newRow("korean") << QByteArray("ks_c_5601-1987") << QByteArray("CP949");
    QTest::newRow("quoted") << QByteArray("\"utf8\"") << QByteArray("UTF-8");
    QTest::newRow("single quotes") << QByteArray("'utf-8'") << QByteArray("UTF-8");
    QTest::newRow("turkish") << QByteArray("iso-8859-9") << QByteArray("WINDOWS-1254");
    QTest::newRow("unknown") << QByteArray("x-klingon") << QByteArray();
    QTest::newRow("empty") << QByteArray() << QByteArray();
}

void TestCharset::readsLabelsAsBrowsersDo()
{
    QFETCH(QByteArray, label);
    QFETCH(QByteArray, encoding);
    QCOMPARE(charset::encodingForLabel(label), encoding);
}

void TestCharset::refusesUtf7()
{
    QVERIFY(charset::encodingForLabel("utf-7").isEmpty());
    QVERIFY(charset::encodingForLabel("unicode-1-1-utf-7").isEmpty());
    // "+ADw-" would be "<" and "+1-" something else again: the plus sign must stay.
    QCOMPARE(charset::decode("+1 +ADw-b+AD4-", "utf-7").text, u"+1 +ADw-b+AD4-"_s);
}

void TestCharset::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("label");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("guessed");
    QTest::newRow("utf-8") << QByteArray("caf\xC3\xA9") << QByteArray("utf-8") << u"café"_s
                           << false;
    QTest::newRow("curly quotes in latin1")
            << QByteArray("\x93q\x94") << QByteArray("iso-8859-1") << u"“q”"_s << false;
    QTest::newRow("koi8-r") << QByteArray("\xE9\xD7\xC1\xCE") << QByteArray("koi8-r") << u"Иван"_s
                            << false;
    QTest::newRow("iso-2022-jp") << QByteArray("\x1B$BF|K\\\x1B(B") << QByteArray("iso-2022-jp")
                                 << u"日本"_s << false;
    QTest::newRow("gb18030 called gb2312")
            << QByteArray("\x94\x39\xDA\x33") << QByteArray("gb2312") << u"💩"_s << false;
    QTest::newRow("korean") << QByteArray("\xC7\xD1") << QByteArray("euc-kr") << u"한"_s << false;
    QTest::newRow("utf-16le") << QByteArray("+\0001\0", 4) << QByteArray("utf-16le") << u"+1"_s
                              << false;
    QTest::newRow("utf-16 with mark")
            << QByteArray("\xFE\xFF\0+\0001", 6) << QByteArray("utf-16") << u"+1"_s << false;
    QTest::newRow("latin1 said to be utf-8")
            << QByteArray("caf\xE9 +1") << QByteArray("utf-8") << u"café +1"_s << true;
    QTest::newRow("one stray byte in utf-8") << QByteArray("\xEF\xBC\x8B\xEF\xBC\x91 caf\xE9")
                                             << QByteArray("utf-8") << u"＋１ café"_s << true;
    QTest::newRow("utf-8 said to be ascii")
            << QByteArray("caf\xC3\xA9") << QByteArray("us-ascii") << u"café"_s << true;
    QTest::newRow("utf-8 said to be big5") << QByteArray("\xE6\x97\xA5\xC3\xA9 \xE2\x82\xAC.")
                                           << QByteArray("big5") << u"日é €."_s << true;
    QTest::newRow("undeclared utf-8")
            << QByteArray("caf\xC3\xA9") << QByteArray() << u"café"_s << false;
    QTest::newRow("undeclared latin1")
            << QByteArray("caf\xE9") << QByteArray() << u"café"_s << true;
    QTest::newRow("undeclared ascii") << QByteArray("+1") << QByteArray() << u"+1"_s << false;
    QTest::newRow("torn character in a chinese mail")
            << QByteArray("\xC8\xD5\xB1\xBE\xC8\xD5\xB1\xBE\xC8\xD5\xB1\xBE\xC8\xD5\xB1\xBE\xC8")
            << QByteArray("gbk") << u"日本日本日本日本\uFFFD"_s << true;
    QTest::newRow("unknown label")
            << QByteArray("caf\xE9") << QByteArray("unknown-8bit") << u"café"_s << true;
    QTest::newRow("empty") << QByteArray() << QByteArray("gbk") << QString() << false;
}

void TestCharset::decodes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, label);
    QFETCH(QString, text);
    QFETCH(bool, guessed);
    const charset::Decoded decoded = charset::decode(bytes, label);
    QCOMPARE(decoded.text, text);
    QCOMPARE(decoded.guessed, guessed);
}

void TestCharset::keepsEveryByte()
{
    QByteArray all;
    for (int byte = 1; byte < 256; ++byte)
        all += char(byte);
    const QString text = charset::decode(all, "windows-1252").text;
    QCOMPARE(text.size(), 255);
    QVERIFY(!text.contains(QChar(QChar::ReplacementCharacter)));
    QCOMPARE(text.at(0x80 - 1), QChar(0x20AC));
    QCOMPARE(text.at(0x81 - 1), QChar(0x81)); // no character there, as browsers have it
}

void TestCharset::readsByteOrderMarks()
{
    QCOMPARE(charset::decodeUnlabelled("\xEF\xBB\xBF+1").text, u"+1"_s);
    QCOMPARE(charset::decodeUnlabelled(QByteArrayView("\xFF\xFE+\0001\0", 6)).text, u"+1"_s);
    QCOMPARE(charset::decode("\xEF\xBB\xBF+1", "utf-8").text, u"+1"_s);
}

void TestCharset::readsLabelsOfPages()
{
    using charset::labelOfHtml;
    QCOMPARE(labelOfHtml("<html><meta charset=\"KOI8-R\">"), QByteArray("koi8-r"));
    QCOMPARE(labelOfHtml("<META http-equiv=x><meta http-equiv=Content-Type "
                         "content='text/html; charset=gb2312' />"),
             QByteArray("gb2312"));
    QCOMPARE(labelOfHtml("<meta charset=utf-8/>"), QByteArray("utf-8"));
    QVERIFY(labelOfHtml("<p>charset=koi8-r</p><meta").isEmpty());
    QVERIFY(labelOfHtml("").isEmpty());
}

QTEST_GUILESS_MAIN(TestCharset)
#include "tst_charset.moc"
