// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/mime/MessageReader.h"

#include "core/mail/mime/HeaderBlock.h"
#include "core/mail/mime/SignedContent.h"
#include "tests/support/Corpus.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

namespace {

MailMessage read(const QByteArray &raw)
{
    return MessageReader::read(raw, u"x.eml"_s, InputForm::Eml);
}

/// A mail with the usual headers and these MIME ones.
MailMessage readBody(const QByteArray &mimeHeaders, const QByteArray &body)
{
    return read("From: Jane <jane@example.org>\nDate: Mon, 1 Jan 2024 00:00:00 +0000\n"
                "Subject: x\nMIME-Version: 1.0\n"
                + mimeHeaders + "\n" + body);
}

QByteArray part(const QByteArray &headers, const QByteArray &body)
{
    return "--b\n" + headers + "\n" + body + "\n";
}

} // namespace

class TestMessageReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheCraftedCharsets();
    void readsHeaders();
    void datesAMailWithoutDate();
    void survivesBrokenHeaders_data();
    void survivesBrokenHeaders();
    void choosesText_data();
    void choosesText();
    void namesAttachments();
    void seesThroughAListsWrapping();
    void readsDigests();
    void seesThroughOpaqueSignatures();
    void refusesOtherCms();
    void signaturesInsideEachOtherEnd();
    void repairsAMissingBoundary();
    void warns_data();
    void warns();
    void readsPastedSourceAsText();
    void cutsAtTheLimit();
};

void TestMessageReader::readsTheCraftedCharsets()
{
    const QString corpus = test::corpusPath();
    if (corpus.isEmpty())
        QSKIP(test::corpusMissing);
    const QString folder = corpus + u"/crafted/charset/"_s;
    const QJsonArray cases =
            QJsonDocument::fromJson(test::readFile(folder + u"expected.json"_s)).array();
    QCOMPARE(cases.size(), 22);
    int checked = 0;
    for (const QJsonValue &value : cases) {
        const QString field = value[u"field"_s].toString();
        const MailMessage message = read(test::readFile(folder + value[u"file"_s].toString()));
        const QHash<QString, QString> found = {{u"subject"_s, message.subject},
                                               {u"from_name"_s, message.from.name},
                                               {u"text"_s, message.text.trimmed()},
                                               {u"filename"_s, message.attachments.value(0)}};
        QVERIFY(found.contains(field));
        // Where nothing is expected, any reading will do that keeps the words.
        if (value[u"expect"_s].isNull())
            QVERIFY2(message.text.contains(u"+1"_s), qPrintable(value[u"file"_s].toString()));
        else
            QCOMPARE(found.value(field), value[u"expect"_s].toString());
        ++checked;
    }
    QCOMPARE(checked, 22);
}

void TestMessageReader::readsHeaders()
{
    const QByteArray raw =
            "Message-ID: <a.1@example.org>\n"
            "In-Reply-To: Your message of Monday <b@example.org>\n"
            "References: <c@example.org>\n\t<d@exam\n ple.org> junk <e@example.org>\n"
            "List-Id: Acme developers <dev.acme.example.org>\n"
            "from: Jane <jane@example.org>\n"
            "DATE: Mon, 1 Jan 2024 00:00:00 +0100\n"
            "Subject: =?utf-8?Q?=C3=A9?=\n\n+1\n";
    const MailMessage message = read(raw);
    QCOMPARE(message.raw, raw);
    QCOMPARE(message.form, InputForm::Eml);
    QCOMPARE(message.messageId, u"<a.1@example.org>"_s);
    QCOMPARE(message.inReplyTo, u"<b@example.org>"_s);
    const QStringList references = {u"<c@example.org>"_s, u"<d@example.org>"_s,
                                    u"<e@example.org>"_s};
    QCOMPARE(message.references, references);
    QCOMPARE(message.listId, u"dev.acme.example.org"_s);
    QCOMPARE(message.from.address, u"jane@example.org"_s);
    QCOMPARE(message.date->toIsoUtc(), u"2023-12-31T23:00:00Z"_s);
    QCOMPARE(message.date->offsetSeconds, 3600);
    QCOMPARE(message.subject, u"é"_s);
    QCOMPARE(message.text, u"+1\n"_s);
    QVERIFY(message.warnings.isEmpty());
}

void TestMessageReader::datesAMailWithoutDate()
{
    const QByteArray received =
            "Received: from a by lists.example.org; Mon, 1 Jan 2024 10:00:00 +0000\n";
    const MailMessage undated = read(received + "From: j@x.org\n\n+1\n");
    QCOMPARE(undated.date->toIsoUtc(), u"2024-01-01T10:00:00Z"_s);
    QVERIFY(undated.warnings.contains(MailWarning::NoDate));
    const MailMessage bad = read(received + "From: j@x.org\nDate: soon\n\n+1\n");
    QVERIFY(bad.warnings.contains(MailWarning::BadDate));
    QVERIFY(!bad.warnings.contains(MailWarning::NoDate));
    QVERIFY(!read("From: j@x.org\n\n+1\n").date);
}

void TestMessageReader::survivesBrokenHeaders_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("broken");
    const auto row = [](const char *name, const QByteArray &raw, const QString &text, bool broken) {
        QTest::newRow(name) << raw << text << broken;
    };
    row("mbox line before", "From a@b Mon Jan  1 00:00:00 2024\nFrom: j@x.org\nTo: a@b\n\n+1\n",
        u"+1\n"_s, false);
    row("escaped mbox line before", ">From a@b\nFrom: j@x.org\n\n+1\n", u"+1\n"_s, false);
    row("blank lines before", "\n\r\nFrom: j@x.org\n\n+1\n", u"+1\n"_s, false);
    row("byte order mark",
        "\xEF\xBB\xBF"
        "From: j@x.org\n\n+1\n",
        u"+1\n"_s, false);
    row("stray line among headers", "To: a@b\nstray line\nFrom: j@x.org\n\n+1\n", u"+1\n"_s, true);
    row("no blank line", "From: j@x.org\n+1 not a header\nmore\n", u"+1 not a header\nmore\n"_s,
        true);
    row("blank before the colon", "From : j@x.org\n\n+1\n", u"+1\n"_s, false);
    row("blank line of blanks", "From: j@x.org\nTo: a@b\n \n+1\n", u"+1\n"_s, false);
    row("carriage returns", "From: j@x.org\r\nTo: a@b\r\n\r\n+1\r\nJane\r\n", u"+1\nJane\n"_s,
        false);
    row("nothing behind the headers", "From: j@x.org\n", QString(), true);
}

void TestMessageReader::survivesBrokenHeaders()
{
    QFETCH(QByteArray, raw);
    QFETCH(QString, text);
    QFETCH(bool, broken);
    const MailMessage message = read(raw);
    QCOMPARE(message.text, text);
    QCOMPARE(message.from.address, u"j@x.org"_s);
    QCOMPARE(message.warnings.contains(MailWarning::BrokenMime), broken);
}

void TestMessageReader::choosesText_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &headers, const QByteArray &body,
                        const QString &text) { QTest::newRow(name) << headers << body << text; };
    const QByteArray plain = "Content-Type: text/plain\n";
    const QByteArray html = "Content-Type: text/html\n";
    const auto multipart = [](const QByteArray &kind) {
        return "Content-Type: multipart/" + kind + "; boundary=b\n";
    };
    row("plain of an alternative", multipart("alternative"),
        part(html, "<p>html</p>") + part(plain, "+1") + "--b--\n", u"+1"_s);
    row("html if plain says nothing", multipart("alternative"),
        part(plain, " ") + part(html, "<p>+1</p><blockquote>q</blockquote>") + "--b--\n",
        u"+1\n\n> q"_s);
    row("html alone", html, "<b>+1</b><blockquote>old</blockquote>", u"+1\n> old"_s);
    row("html that names its own charset", html,
        "<head><meta charset=koi8-r></head>\xE9\xD7\xC1\xCE +1", u"Иван +1"_s);
    row("inline parts joined", multipart("mixed"),
        part(plain, "+1") + part(plain, "list footer") + "--b--\n", u"+1\nlist footer"_s);
    row("attachment left out", multipart("mixed"),
        part(plain, "+1") + part(plain + "Content-Disposition: attachment; filename=a.txt\n", "-1")
                + "--b--\n",
        u"+1"_s);
    row("enclosed patch left out", multipart("mixed"),
        part(plain, "+1") + part(plain + "Content-Disposition: inline; filename=a.patch\n", "-1")
                + "--b--\n",
        u"+1"_s);
    row("signed", multipart("signed"),
        part(plain, "+1") + part("Content-Type: application/pgp-signature\n", "xyz") + "--b--\n",
        u"+1"_s);
    row("related", multipart("related"),
        part(html, "<p>+1</p>") + part("Content-Type: image/png\n", "xyz") + "--b--\n", u"+1"_s);
    row("forwarded message left out", multipart("mixed"),
        part(plain, "see below")
                + part("Content-Type: message/rfc822\n", "From: a@b.c\nSubject: y\n\n-1")
                + "--b--\n",
        u"see below"_s);
    row("end boundary missing", multipart("alternative"), part(plain, "+1"), u"+1"_s);
    row("base64 chunks", plain + "Content-Transfer-Encoding: base64\n", "KzE=\nIG9r\n", u"+1 ok"_s);
    row("quoted-printable", plain + "Content-Transfer-Encoding: quoted-printable\n",
        "caf=E9 =2B1\n", u"café +1"_s);
    row("format=flowed", "Content-Type: text/plain; format=flowed\n", "I am \n+1\n> q \n> r\n",
        u"I am +1\n> q r"_s);
    row("DelSp", "Content-Type: text/plain; charset=utf-8; format=\"flowed\"; delsp=\"yes\"\n",
        "un \nbroken\n", u"unbroken"_s);
    row("odd transfer encoding", plain + "Content-Transfer-Encoding: 8-bit\n", "+1\n", u"+1"_s);
    row("PGP cleartext", plain,
        "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA1\n\n- -1 no\n-----BEGIN PGP "
        "SIGNATURE-----\nx\n-----END PGP SIGNATURE-----\n",
        u"-1 no"_s);
    row("uuencode stays text", plain, "+1\nbegin 644 a.bin\n#AAAA\n`\nend\n",
        u"+1\nbegin 644 a.bin\n#AAAA\n`\nend"_s);
    row("NUL characters go", plain, QByteArray("+\0001\0\n", 5), u"+1"_s);
}

void TestMessageReader::choosesText()
{
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, body);
    QFETCH(QString, text);
    QCOMPARE(readBody(headers, body).text.trimmed(), text);
}

void TestMessageReader::namesAttachments()
{
    const MailMessage message =
            readBody("Content-Type: multipart/mixed; boundary=b\n",
                     part("Content-Type: application/ms-tnef; name=winmail.dat\n", "xyz")
                             + part("Content-Type: image/png\nContent-Disposition: attachment;\n"
                                    " filename*0*=utf-8''caf%C3%A9; filename*1*=%20x.png\n",
                                    "xyz")
                             + part("Content-Type: application/pdf\n", "xyz") + "--b--\n");
    const QStringList expected = {u"winmail.dat"_s, u"café x.png"_s, u"application/pdf"_s};
    QCOMPARE(message.attachments, expected);
    QVERIFY(message.warnings.contains(MailWarning::NoText));
}

void TestMessageReader::seesThroughAListsWrapping()
{
    const QByteArray body =
            part("Content-Type: text/plain\nContent-Disposition: inline\n",
                 "The sender domain has a DMARC Reject policy; the message was wrapped.")
            + part("Content-Type: message/rfc822\nContent-Disposition: inline\n",
                   "From: Jane Doe <jane@example.net>\nSubject: x\n\n+1 (binding)")
            + part("Content-Type: text/plain\n", "list footer") + "--b--\n";
    const MailMessage wrapped =
            read("From: Jane Doe via dev <dev@list.example.org>\nReply-To: jane@example.net\n"
                 "Date: Mon, 1 Jan 2024 00:00:00 +0000\n"
                 "Content-Type: multipart/mixed; boundary=b\n\n"
                 + body);
    QCOMPARE(wrapped.text.trimmed(), u"+1 (binding)\nlist footer"_s);
    QCOMPARE(wrapped.from.address, u"jane@example.net"_s);
    QVERIFY(wrapped.warnings.contains(MailWarning::MungedAuthor));
    // From a person the same structure is a forwarded mail, and its words are not the sender's.
    const MailMessage forwarded = readBody("Content-Type: multipart/mixed; boundary=b\n", body);
    QVERIFY(!forwarded.text.contains(u"+1"_s));
}

void TestMessageReader::readsDigests()
{
    const QByteArray raw = "From: dev-digest@example.org\nSubject: Digest\n"
                           "Content-Type: multipart/digest; boundary=b\n\n"
            + part({}, "From: Jane <jane@example.org>\nSubject: one\n\n+1")
            + part("Content-Type: message/rfc822\n",
                   "From: Bob <bob@example.org>\nSubject: two\n\n-1")
            + "--b--\n";
    const QList<MailMessage> messages =
            MessageReader::readWithDigest(raw, u"d.eml"_s, InputForm::Eml);
    QCOMPARE(messages.size(), 3);
    QCOMPARE(messages[0].subject, u"Digest"_s);
    QCOMPARE(messages[1].from.address, u"jane@example.org"_s);
    QCOMPARE(messages[1].text.trimmed(), u"+1"_s);
    QCOMPARE(messages[1].source, u"d.eml#1"_s);
    QCOMPARE(messages[2].subject, u"two"_s);
    QCOMPARE(messages[2].text.trimmed(), u"-1"_s);
}

namespace {

/// An ASN.1 element with a length of one or two bytes.
QByteArray element(char tag, const QByteArray &content)
{
    QByteArray out(1, tag);
    if (content.size() < 0x80) {
        out += char(content.size());
    } else {
        out += "\x82"_ba + char(content.size() >> 8) + char(content.size() & 0xFF);
    }
    return out + content;
}

const QByteArray signedOid = QByteArray::fromHex("06092a864886f70d010702");
const QByteArray dataOid = QByteArray::fromHex("06092a864886f70d010701");

QByteArray signedMail(const QByteArray &octets)
{
    const QByteArray encapsulated = element('\x30', dataOid + element('\xA0', octets));
    const QByteArray data =
            element('\x30', QByteArray::fromHex("020101") + element('\x31', {}) + encapsulated);
    return element('\x30', signedOid + element('\xA0', data));
}

} // namespace

void TestMessageReader::seesThroughOpaqueSignatures()
{
    const QByteArray entity = "Content-Type: text/plain; charset=utf-8\n\n+1 caf\xC3\xA9\n";
    const QByteArray cms = signedMail(element('\x04', entity));
    QCOMPARE(signedContent(cms), entity);
    // In pieces, as programs write it that do not know the length beforehand.
    const QByteArray pieces = "\x24\x80"_ba + element('\x04', entity.first(10))
            + element('\x04', entity.sliced(10)) + QByteArray(2, '\0');
    QCOMPARE(signedContent(signedMail(pieces)), entity);

    const MailMessage message = readBody(
            "Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m\n"
            "Content-Transfer-Encoding: base64\n",
            cms.toBase64());
    QCOMPARE(message.text.trimmed(), u"+1 café"_s);
}

void TestMessageReader::refusesOtherCms()
{
    const QByteArray whole = signedMail(element('\x04', "x"));
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY(signedContent(whole.first(length)).isEmpty());
    QVERIFY(signedContent("\x30\x80"_ba.repeated(1000)).isEmpty());
    QByteArray enveloped = whole;
    enveloped[12] = '\x03'; // envelopedData
    QVERIFY(signedContent(enveloped).isEmpty());
    const MailMessage message = readBody("Content-Type: application/pkcs7-mime\n"
                                         "Content-Transfer-Encoding: base64\n",
                                         enveloped.toBase64());
    QVERIFY(message.warnings.contains(MailWarning::NoText));
    QCOMPARE(message.attachments, QStringList(u"smime.p7m"_s));
}

void TestMessageReader::signaturesInsideEachOtherEnd()
{
    // Each signature wraps a mail that is a signature again: read up to a few, never without end.
    const auto wrapped = [](int levels) {
        QByteArray cms = signedMail(element('\x04', "Content-Type: text/plain\n\n+1\n"));
        for (int level = 1; level < levels; ++level)
            cms = signedMail(element('\x04', "Content-Type: application/pkcs7-mime\n\n" + cms));
        return readBody("Content-Type: application/pkcs7-mime\n"
                        "Content-Transfer-Encoding: base64\n",
                        cms.toBase64());
    };
    QCOMPARE(wrapped(2).text.trimmed(), u"+1"_s);
    const MailMessage deep = wrapped(300);
    QCOMPARE(deep.text.trimmed(), QString());
    QCOMPARE(deep.attachments, QStringList(u"smime.p7m"_s));
}

void TestMessageReader::repairsAMissingBoundary()
{
    const MailMessage named = readBody("Content-Type: multipart/mixed\n",
                                       part("Content-Type: text/plain\n", "+1") + "--b--\n");
    QCOMPARE(named.text.trimmed(), u"+1"_s);
    QVERIFY(named.warnings.contains(MailWarning::BrokenMime));
    const MailMessage wrong =
            readBody("Content-Type: multipart/mixed; boundary=\"other\"\n", "just words: +1\n");
    QCOMPARE(wrong.text.trimmed(), u"just words: +1"_s);
    QVERIFY(wrong.warnings.contains(MailWarning::BrokenMime));
}

void TestMessageReader::warns_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("warning");
    const QByteArray plain = "Content-Type: text/plain; charset=utf-8\n";
    const auto row = [](const QByteArray &headers, const QByteArray &body, MailWarning warning) {
        const QString name = mailWarningName(warning);
        QTest::newRow(qPrintable(name)) << headers << body << name;
    };
    row(plain, "caf\xE9", MailWarning::CharsetGuessed);
    row(plain,
        "a\xE2\x80\xAE"
        "b",
        MailWarning::BidiControls);
    row(plain, QByteArray("a\0b", 3), MailWarning::NulBytes);
    row(plain, "  \n", MailWarning::NoText);
    row(plain, QByteArray(2 * 1024 * 1024, 'x'), MailWarning::LongLine);
    QByteArray nested = "Content-Type: multipart/mixed; boundary=b0\n";
    QByteArray deep;
    for (int level = 0; level < 60; ++level)
        deep += "--b" + QByteArray::number(level) + "\nContent-Type: multipart/mixed; boundary=b"
                + QByteArray::number(level + 1) + "\n\n";
    row(nested, deep + "--b60\n\n+1", MailWarning::TooDeep);
}

void TestMessageReader::warns()
{
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, body);
    QFETCH(QString, warning);
    const MailMessage message = readBody(headers, body);
    QStringList names;
    for (const MailWarning found : message.warnings)
        names.append(mailWarningName(found));
    QVERIFY2(names.contains(warning), qPrintable(names.join(u' ')));
    QCOMPARE(names.count(warning), 1);
    QVERIFY(readBody("Content-Type: text/plain\n", "+1\n").warnings.isEmpty());
}

void TestMessageReader::readsPastedSourceAsText()
{
    // The person's clipboard holds text; the label speaks of bytes that are gone.
    const QByteArray raw = "From: j@x.org\nContent-Type: text/plain; charset=iso-8859-2\n\n"
                           "\xC5\x82 +1\n";
    QCOMPARE(MessageReader::read(raw, u"-"_s, InputForm::Eml, ByteOrigin::DecodedText).text,
             u"ł +1\n"_s);
    const QByteArray quoted = "From: j@x.org\nContent-Type: text/plain; charset=iso-8859-2\n"
                              "Content-Transfer-Encoding: quoted-printable\n\n=B3 +1\n";
    QCOMPARE(MessageReader::read(quoted, u"-"_s, InputForm::Eml, ByteOrigin::DecodedText).text,
             u"ł +1\n"_s);
}

void TestMessageReader::cutsAtTheLimit()
{
    const QByteArray raw = "From: j@x.org\n\n+1\n" + QByteArray(33 * 1024 * 1024, 'x');
    const MailMessage message = read(raw);
    QVERIFY(message.warnings.contains(MailWarning::TooLarge));
    QVERIFY(message.text.startsWith(u"+1\n"_s));
    QCOMPARE(message.raw.size(), raw.size());
}

QTEST_GUILESS_MAIN(TestMessageReader)
#include "tst_messagereader.moc"
