// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/mime/TransferDecoder.h"

#include <QTest>

using namespace tallybook;

class TestTransferDecoder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBase64();
    void joinsBase64Chunks();
    void keepsAPlainFooterBehindBase64();
    void readsQuotedPrintable();
};

void TestTransferDecoder::readsBase64()
{
    QCOMPARE(decodeBase64("KzEgb2sK"), QByteArray("+1 ok\n"));
    QCOMPARE(decodeBase64("KzE"), QByteArray("+1")); // padding forgotten
    QCOMPARE(decodeBase64("K zE\t="), QByteArray("+1"));
    QCOMPARE(decodeBase64(""), QByteArray());
    QCOMPARE(decodeBase64("===="), QByteArray());
}

void TestTransferDecoder::joinsBase64Chunks()
{
    // GMime 3.2.13 stops at the first "=".
    QCOMPARE(decodeBase64Body("KzE=\nIG9r\n"), QByteArray("+1 ok"));
    QCOMPARE(decodeBase64Body("KzE=IG9r"), QByteArray("+1 ok"));
    QCOMPARE(decodeBase64Body("KzEg\n!!\nb2sK\n"), QByteArray("+1 ok\n"));
}

void TestTransferDecoder::keepsAPlainFooterBehindBase64()
{
    QCOMPARE(decodeBase64Body("KzEgb2sK\n___\nlist footer text\n"),
             QByteArray("+1 ok\n___\nlist footer text\n"));
    QCOMPARE(decodeBase64Body("KzEgb2sK\r\nTo unsubscribe\r\n"),
             QByteArray("+1 ok\nTo unsubscribe\r\n"));
}

void TestTransferDecoder::readsQuotedPrintable()
{
    QCOMPARE(decodeQuotedPrintable("caf=C3=A9 =2B1=\nx"), QByteArray("caf\xC3\xA9 +1x"));
    QCOMPARE(decodeQuotedPrintable("soft= \r\nbreak"), QByteArray("softbreak"));
    QCOMPARE(decodeQuotedPrintable("a=b = c=ZZ"), QByteArray("a=b = c=ZZ"));
    QCOMPARE(decodeQuotedPrintable("lower =c3=a9"), QByteArray("lower \xC3\xA9"));
    QCOMPARE(decodeQuotedPrintable("under_score"), QByteArray("under_score"));
    QCOMPARE(decodeQ("under_score"), QByteArray("under score"));
    QCOMPARE(decodeQuotedPrintable("end="), QByteArray("end"));
}

QTEST_GUILESS_MAIN(TestTransferDecoder)
#include "tst_transferdecoder.moc"
