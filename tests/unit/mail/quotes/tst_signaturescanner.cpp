// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/quotes/SignatureScanner.h"
#include "tests/support/LineMap.h"

#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

class TestSignatureScanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void classifies_data();
    void classifies();
    void undoesDashEscaping();
};

void TestSignatureScanner::classifies_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("map");
    const auto row = [](const char *name, const char *text, const char *map) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(map);
    };
    row("delimiter", "own\n-- \nMara\n+1 555", "osss");
    row("delimiter without its blank", "own\n--\nMara", "oss");
    row("a long text after two dashes",
        "own\n--\nline 0 of a text that goes on\nline 1 of a text that goes on\nline 2 of a text "
        "that goes on\nline 3 of a text that goes on\nline 4 of a text that goes on\nline 5 of a "
        "text that goes on\nline 6 of a text that goes on\nline 7 of a text that goes on\nline 8 "
        "of a text that goes on\nline 9 of a text that goes on\nline 10 of a text that goes "
        "on\nline 11 of a text that goes on\nline 12 of a text that goes on",
        "ooooooooooooooo");
    row("two dashes and a word are own", "own\n-- because", "oo");
    row("minus one is own", "own\n-1 because", "oo");
    row("a rule is own", "own\n-----\nown", "ooo");
    row("device", "own\n\nSent from my iPhone", "o.s");
    row("device in German", "own\nVon meinem iPhone gesendet", "os");
    row("device in Chinese", "own\n发自我的 iPhone", "os");
    row("device in Turkish", "own\niPhone'umdan gönderildi", "os");
    row("a sentence about sending",
        "own\nsent from my account by mistake, so please ignore it and read the next mail which "
        "has the vote",
        "oo");
    row("ezmlm",
        "own\n\n---------------------------------------------------------------------\nTo "
        "unsubscribe, e-mail: a@example.org\nFor additional commands, e-mail: b@example.org",
        "o.fff");
    row("mailman",
        "own\n\n_______________________________________________\nx mailing "
        "list\nx@example.org\nhttps://example.org/listinfo/x",
        "o.ffff");
    row("underscores alone are own", "own\n_______________________________________________\nown",
        "ooo");
    row("github", "own\n\n—\nReply to this email directly, view it on GitHub", "o.ff");
    row("scrubbed",
        "own\n-------------- next part --------------\nAn HTML attachment was scrubbed...\n\n+1",
        "off.f");
    row("clear-signed",
        "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA1\n\nown\n- -- \nMara\n-----BEGIN PGP "
        "SIGNATURE-----\nabc\n-----END PGP SIGNATURE-----\nown",
        "ff.ossfffo");
}

void TestSignatureScanner::classifies()
{
    QFETCH(QString, text);
    QFETCH(QString, map);
    BodyText body(text);
    stripArmour(body);
    stripSignatures(body);
    QCOMPARE(test::lineMap(body), map);
}

void TestSignatureScanner::undoesDashEscaping()
{
    BodyText body(u"-----BEGIN PGP SIGNED MESSAGE-----\n\n- -1 (binding)\n"_s);
    stripArmour(body);
    QCOMPARE(body.content(2), u"-1 (binding)");
    BodyText plain(u"- -1"_s);
    stripArmour(plain);
    QCOMPARE(plain.content(0), u"- -1");
}

QTEST_GUILESS_MAIN(TestSignatureScanner)
#include "tst_signaturescanner.moc"
