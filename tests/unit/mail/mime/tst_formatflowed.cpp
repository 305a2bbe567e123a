// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/mime/FormatFlowed.h"
#include "core/mail/mime/PgpCleartext.h"

#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

/// What is undone to the text of a mail after decoding: soft line breaks and PGP's armour.
class TestFormatFlowed final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unwraps_data();
    void unwraps();
    void takesPgpArmorOff();
    void keepsWordsBehindBrokenArmor();
};

void TestFormatFlowed::unwraps_data()
{
    QTest::addColumn<QString>("wire");
    QTest::addColumn<bool>("delSp");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &wire, const QString &text,
                        bool delSp = false) { QTest::newRow(name) << wire << delSp << text; };
    row("joins", u"I am \n+1 on \nthis\nnext\n"_s, u"I am +1 on this\nnext\n"_s);
    row("DelSp", u"日本 \n語\n"_s, u"日本語\n"_s, true);
    row("quoted lines keep their depth", u"> one \n> two\n>> three\nown\n"_s,
        u"> one two\n>> three\nown\n"_s);
    row("depth changes end a paragraph", u"> quoted \nown \n> quoted\n"_s,
        u"> quoted \nown \n> quoted\n"_s);
    row("stuffing goes", u" >not a quote\n From me\n  two\n"_s, u">not a quote\nFrom me\n two\n"_s);
    row("signature", u"text \n-- \nJane \nDoe\n"_s, u"text \n-- \nJane Doe\n"_s);
    row("empty quoted line", u">\n> a\n"_s, u">\n> a\n"_s);
    row("flowed to the end", u"open \n"_s, u"open "_s);
    row("empty", QString(), QString());
}

void TestFormatFlowed::unwraps()
{
    QFETCH(QString, wire);
    QFETCH(bool, delSp);
    QFETCH(QString, text);
    QCOMPARE(unwrapFlowed(wire, delSp), text);
}

void TestFormatFlowed::takesPgpArmorOff()
{
    const QString armored = u"before\n-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n"
                            u"- -1 because of the licence\n- From me\nplain\n"
                            u"-----BEGIN PGP SIGNATURE-----\n\niQIzBAEB+1\n=abcd\n"
                            u"-----END PGP SIGNATURE-----\nlist footer\n"_s;
    QCOMPARE(withoutPgpArmor(armored),
             u"before\n-1 because of the licence\nFrom me\nplain\nlist footer\n"_s);
    const QString plain = u"- -1 stays without armour\n"_s;
    QCOMPARE(withoutPgpArmor(plain), plain);
    const QString quoted = u"> -----BEGIN PGP SIGNED MESSAGE-----\n> - -1\n+1\n"_s;
    QCOMPARE(withoutPgpArmor(quoted), quoted);
}

void TestFormatFlowed::keepsWordsBehindBrokenArmor()
{
    QCOMPARE(withoutPgpArmor(u"-----BEGIN PGP SIGNED MESSAGE-----\nno header here\n+1\n"_s),
             u"no header here\n+1\n"_s);
    QCOMPARE(withoutPgpArmor(u"-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA1\n\n+1\n"
                             u"-----BEGIN PGP SIGNATURE-----\nVersion: GnuPG v1\n\nabc\n"
                             u"these words must stay\n"_s),
             u"+1\nthese words must stay\n"_s);
}

QTEST_GUILESS_MAIN(TestFormatFlowed)
#include "tst_formatflowed.moc"
