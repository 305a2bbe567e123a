// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/mime/HeaderDecoder.h"

#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

class TestHeaderDecoder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void bringsNoLineBreaks();
};

void TestHeaderDecoder::decodes_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &raw, const QString &text) {
        QTest::newRow(name) << raw << text;
    };
    row("plain", " [VOTE] Release 1.0 ", u"[VOTE] Release 1.0"_s);
    row("folded", "a\r\n b", u"a b"_s);
    // GMime 3.2.13 gives "Hello" here.
    row("adjacent padded B-words", "=?UTF-8?B?SGVsbG8=?= =?UTF-8?B?IHdvcmxk?=", u"Hello world"_s);
    row("adjacent over a fold", "=?utf-8?Q?a?=\r\n =?UTF-8?Q?b?=", u"ab"_s);
    row("text between words stays", "=?utf-8?Q?a?= x =?utf-8?Q?b?=", u"a x b"_s);
    row("a character cut in two", "=?utf-8?B?4oI=?= =?utf-8?B?rA==?=", u"€"_s);
    row("two charsets", "=?iso-8859-1?Q?=E9?= =?utf-8?Q?=C3=A9?=", u"éé"_s);
    row("no blank around", "Re:=?UTF-8?Q?caf=C3=A9?=x", u"Re:caféx"_s);
    row("Q with underscore", "=?UTF-8?Q?caf=C3=A9_+1?=", u"café +1"_s);
    row("blanks inside a word", "=?UTF-8?Q?two words?=", u"two words"_s);
    row("language", "=?utf-8*de?Q?gr=C3=BCn?=", u"grün"_s);
    row("unknown charset", "=?unknown-8bit?Q?caf=E9?=", u"café"_s);
    row("windows-1252 called latin1", "=?iso-8859-1?Q?=93q=94?=", u"“q”"_s);
    row("iso-2022-jp", "=?ISO-2022-JP?B?GyRCRnxLXBsoQg==?=", u"日本"_s);
    row("raw utf-8", "caf\xC3\xA9", u"café"_s);
    row("raw latin1", "caf\xE9", u"café"_s);
    row("never closed", "=?UTF-8?Q?open", u"=?UTF-8?Q?open"_s);
    row("no such encoding", "=?UTF-8?X?abc?=", u"=?UTF-8?X?abc?="_s);
    row("empty word",
        "a =?UTF-8?Q?"
        "?= b",
        u"a  b"_s);
    row("question marks", "what? =? really?=", u"what? =? really?="_s);
    row("empty", "", QString());
}

void TestHeaderDecoder::decodes()
{
    QFETCH(QByteArray, raw);
    QFETCH(QString, text);
    QCOMPARE(decodeHeader(raw), text);
}

void TestHeaderDecoder::bringsNoLineBreaks()
{
    const QString text = decodeHeader("a=?utf-8?Q?=0D=0ABcc:_x=00=E2=80=A8y?=");
    QCOMPARE(text, u"a  Bcc: x  y"_s);
}

QTEST_GUILESS_MAIN(TestHeaderDecoder)
#include "tst_headerdecoder.moc"
