// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/announce/OutgoingMail.h"
#include "core/announce/QuotedPrintable.h"

#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

namespace {

OutgoingMail sampleMail()
{
    OutgoingMail mail;
    mail.fromName = u"Ada Voss"_s;
    mail.fromAddress = u"ada@example.org"_s;
    mail.to = QStringList{u"dev@example.org"_s};
    mail.subject = u"[VOTE] Adopt +1; now"_s;
    mail.inReplyTo = u"<call@example.org>"_s;
    mail.references = {u"<first@example.org>"_s, u"<call@example.org>"_s};
    mail.body = u"+1 it is\nFrom here on\n.\n"_s;
    return mail;
}

} // namespace

class TestOutgoingMail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emlHasTheHeaders();
    void emlIsCrlf();
    void emlLeavesOutWhatIsEmpty();
    void emlRefusesInjection_data();
    void emlRefusesInjection();
    void bodyIsQuotedPrintable_data();
    void bodyIsQuotedPrintable();
    void softBreaksProtectLineStarts();
    void bodyDecodesToItself();
    void mailtoEncodesEachValue();
    void mailtoHasALimit();
    void mailtoRefusesInjection();
};

void TestOutgoingMail::emlHasTheHeaders()
{
    const QByteArray eml = sampleMail().toEml().value();
    const QByteArray head = eml.first(eml.indexOf("\r\n\r\n") + 2);
    QCOMPARE(head,
             "From: \"Ada Voss\" <ada@example.org>\r\n"
             "To: dev@example.org\r\n"
             "Subject: [VOTE] Adopt +1; now\r\n"
             "In-Reply-To: <call@example.org>\r\n"
             "References: <first@example.org> <call@example.org>\r\n"
             "X-Unsent: 1\r\n"
             "MIME-Version: 1.0\r\n"
             "Content-Type: text/plain; charset=utf-8\r\n"
             "Content-Transfer-Encoding: quoted-printable\r\n"_ba);
    QVERIFY(!head.contains("\nDate:"));
    QVERIFY(!head.contains("\nMessage-ID:"));
    QVERIFY(!eml.contains("format=flowed"));
}

void TestOutgoingMail::emlIsCrlf()
{
    OutgoingMail mail = sampleMail();
    mail.body = u"a\nb\r\nc\rd"_s;
    const QByteArray eml = mail.toEml().value();
    QVERIFY(eml.endsWith("\r\n\r\na\r\nb\r\nc\r\nd\r\n"));
    for (qsizetype i = 0; i < eml.size(); ++i) {
        if (eml.at(i) == '\n')
            QVERIFY(i > 0 && eml.at(i - 1) == '\r');
        if (eml.at(i) == '\r')
            QVERIFY(i + 1 < eml.size() && eml.at(i + 1) == '\n');
    }
}

void TestOutgoingMail::emlLeavesOutWhatIsEmpty()
{
    OutgoingMail mail;
    mail.subject = u"x"_s;
    const QByteArray eml = mail.toEml().value();
    QVERIFY(eml.startsWith("Subject: x\r\nX-Unsent: 1\r\n"));
    for (const char *field : {"From:", "To:", "In-Reply-To:", "References:"})
        QVERIFY(!eml.contains(field));
    QVERIFY(eml.endsWith("\r\n\r\n"));
}

void TestOutgoingMail::emlRefusesInjection_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("subject") << u"Subject"_s << u"=?UTF-8?Q?=0D=0ABcc:?="_s;
    QTest::newRow("in reply to") << u"In-Reply-To"_s << u"<a@b>\r\nBcc: c@d"_s;
    QTest::newRow("to") << u"To"_s << u"a@b\r\nBcc: c@d"_s;
    QTest::newRow("from") << u"From"_s << u"a@b\r\nBcc: c@d"_s;
}

void TestOutgoingMail::emlRefusesInjection()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    OutgoingMail mail = sampleMail();
    if (field == u"Subject"_s)
        mail.subject = value;
    else if (field == u"In-Reply-To"_s)
        mail.inReplyTo = value;
    else if (field == u"To"_s)
        mail.to = QStringList{value};
    else
        mail.fromAddress = value;
    const auto eml = mail.toEml();
    QVERIFY(!eml);
    QCOMPARE(eml.error().code, ErrorCode::InvalidHeader);
    QCOMPARE(eml.error().args, QStringList{field});
}

void TestOutgoingMail::bodyIsQuotedPrintable_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("empty") << QString() << QByteArray();
    QTest::newRow("one line end") << u"\n"_s << "\r\n"_ba;
    QTest::newRow("plain") << u"+1 (binding)"_s << "+1 (binding)\r\n"_ba;
    QTest::newRow("From") << u"From me\nFromage\n From"_s << "=46rom me\r\nFromage\r\n From\r\n"_ba;
    QTest::newRow("dots") << u".\n..x\na.b"_s << "=2E\r\n=2E.x\r\na.b\r\n"_ba;
    QTest::newRow("equals") << u"a=b"_s << "a=3Db\r\n"_ba;
    QTest::newRow("blanks at the end") << u"a \nb\t\n "_s << "a=20\r\nb=09\r\n=20\r\n"_ba;
    QTest::newRow("controls") << u"a"_s + QChar(0) + u"\fb"_s << "a=00=0Cb\r\n"_ba;
    QTest::newRow("UTF-8") << u"ü🦊"_s << "=C3=BC=F0=9F=A6=8A\r\n"_ba;
}

void TestOutgoingMail::bodyIsQuotedPrintable()
{
    QFETCH(QString, body);
    QTEST(quotedPrintable(body), "encoded");
}

void TestOutgoingMail::softBreaksProtectLineStarts()
{
    // The break falls before "From " and before the dot.
    for (const QString &tail : {u"From me"_s, u".dot"_s}) {
        const QByteArray encoded = quotedPrintable(QString(75, u'a') + tail);
        const QByteArrayList lines = encoded.split('\n');
        QCOMPARE(lines.at(0), QByteArray(75, 'a') + "=\r");
        QVERIFY(lines.at(1).startsWith(tail.startsWith(u'.') ? "=2Edot" : "=46rom me"));
    }
    for (const QByteArray &line : quotedPrintable(u"ü "_s.repeated(500)).split('\n'))
        QVERIFY(line.size() <= 77);
}

void TestOutgoingMail::bodyDecodesToItself()
{
    const QString body = u"a=b ü\n"_s + u"From x. "_s.repeated(40) + u"\n.\n\n🦊"_s.repeated(30);
    QByteArray decoded = quotedPrintable(body).replace("=\r\n", "").replace("\r\n", "\n");
    decoded = QByteArray::fromPercentEncoding(decoded, '=');
    QCOMPARE(QString::fromUtf8(decoded), body + u'\n');
}

void TestOutgoingMail::mailtoEncodesEachValue()
{
    const QByteArray uri = sampleMail().toMailto().value();
    QCOMPARE(uri,
             "mailto:dev@example.org?subject=%5BVOTE%5D%20Adopt%20%2B1%3B%20now"
             "&in-reply-to=%3Ccall%40example.org%3E"
             "&body=%2B1%20it%20is%0D%0AFrom%20here%20on%0D%0A.%0D%0A"_ba);
    const QUrlQuery query(QUrl::fromEncoded(uri, QUrl::StrictMode));
    QCOMPARE(query.queryItemValue(u"subject"_s, QUrl::FullyDecoded), u"[VOTE] Adopt +1; now"_s);
}

void TestOutgoingMail::mailtoHasALimit()
{
    OutgoingMail mail = sampleMail();
    mail.body.clear();
    const qsizetype used = mail.toMailto().value().size();
    mail.body = QString(1800 - used, u'x');
    QCOMPARE(mail.toMailto().value().size(), 1800);
    mail.body += u'x';
    const auto tooLarge = mail.toMailto();
    QVERIFY(!tooLarge);
    QCOMPARE(tooLarge.error().code, ErrorCode::TooLarge);
    QCOMPARE(tooLarge.error().args, (QStringList{u"1801"_s, u"1800"_s}));
}

void TestOutgoingMail::mailtoRefusesInjection()
{
    OutgoingMail mail = sampleMail();
    mail.to = QStringList{u"dev@example.org?bcc=x@y"_s, u"a@b"_s};
    QCOMPARE(mail.toMailto().error().code, ErrorCode::InvalidHeader);
    mail = sampleMail();
    mail.subject = u"x\r\nBcc: y&bcc=z"_s;
    QVERIFY(mail.toMailto().value().contains("?subject=x%20Bcc%3A%20y%26bcc%3Dz&"));
    mail.subject = u"=?UTF-8?Q?=0A?="_s;
    QCOMPARE(mail.toMailto().error().code, ErrorCode::InvalidHeader);
    mail = sampleMail();
    mail.inReplyTo = u"none"_s;
    QCOMPARE(mail.toMailto().error().code, ErrorCode::InvalidHeader);
}

QTEST_GUILESS_MAIN(TestOutgoingMail)
#include "tst_outgoingmail.moc"
