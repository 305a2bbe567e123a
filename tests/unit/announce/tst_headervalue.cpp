// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/announce/HeaderValue.h"
#include "core/announce/MessageIds.h"

#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray subjectLine(const QString &text)
{
    return HeaderValue::text(text).value().line("Subject"_ba);
}

} // namespace

class TestHeaderValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void controlsBecomeBlanks_data();
    void controlsBecomeBlanks();
    void hiddenControlsAreRefused_data();
    void hiddenControlsAreRefused();
    void asciiStaysReadable();
    void literalEncodedWordIsEncoded();
    void nonAsciiIsEncodedInPart();
    void foldsWithin76();
    void noCharacterIsCut();
    void mailboxes();
    void badAddresses_data();
    void badAddresses();
    void messageIdForms_data();
    void messageIdForms();
    void referencesAreTrimmed();
};

void TestHeaderValue::controlsBecomeBlanks_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("cleaned");
    QTest::newRow("CR LF") << u"Adopt\r\nBcc: eve@example.org"_s << u"Adopt Bcc: eve@example.org"_s;
    QTest::newRow("a bare LF joins nothing") << u"yes\nno"_s << u"yes no"_s;
    QTest::newRow("NUL") << u"a"_s + QChar(0) + u"b"_s << u"a b"_s;
    QTest::newRow("tab and escape") << u"a\tb\u001B[31mc"_s << u"a b [31mc"_s;
    QTest::newRow("NEL and other C1") << u"a\u0085b\u009Fc"_s << u"a b c"_s;
    QTest::newRow("line separators") << u"a\u2028b\u2029c"_s << u"a b c"_s;
    QTest::newRow("bidi override") << u"pay \u202Egnp.exe"_s << u"pay gnp.exe"_s;
    QTest::newRow("what is harmless stays")
            << u"Łódź <b>&amp;</b> 🦊"_s << u"Łódź <b>&amp;</b> 🦊"_s;
}

void TestHeaderValue::controlsBecomeBlanks()
{
    QFETCH(QString, given);
    QFETCH(QString, cleaned);
    QCOMPARE(HeaderValue::cleaned(given), cleaned);
    const QByteArray line = subjectLine(given);
    QVERIFY(line.endsWith("\r\n"));
    QVERIFY(!line.chopped(2).contains('\r'));
    QVERIFY(!line.chopped(2).contains('\n'));
    QVERIFY(!line.contains('\0'));
}

void TestHeaderValue::hiddenControlsAreRefused_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("hides");
    QTest::newRow("Q with CR LF") << u"=?UTF-8?Q?=0D=0ABcc:?="_s << true;
    QTest::newRow("lower case, within text") << u"x =?utf-8?q?a=0ab?= y"_s << true;
    QTest::newRow("B with CR LF") << u"=?UTF-8?B?DQpCY2M6IHg=?="_s << true;
    QTest::newRow("with a language") << u"=?utf-8*en?Q?=0A?="_s << true;
    QTest::newRow("with blanks in it") << u"=?UTF-8?Q?a b=0Ac?="_s << true;
    QTest::newRow("the second of two") << u"=?UTF-8?Q?ok?= =?UTF-8?Q?=0D?="_s << true;
    QTest::newRow("after a false start") << u"=?=?UTF-8?Q?=0D?="_s << true;
    QTest::newRow("encoded twice") << u"=?UTF-8?Q?=3D=3FUTF-8=3FQ=3F=3D0A=3F=3D?="_s << true;
    QTest::newRow("utf-7") << u"=?utf-7?Q?+AA0ACg-Bcc:?="_s << true;
    QTest::newRow("utf-16 NUL") << u"=?UTF-16BE?B?AAA=?="_s << true;
    QTest::newRow("C1 in UTF-8") << u"=?UTF-8?Q?=C2=85?="_s << true;
    QTest::newRow("harmless word") << u"=?UTF-8?Q?caf=C3=A9?="_s << false;
    QTest::newRow("no encoded word") << u"is 1=?2 or 1?=2"_s << false;
    QTest::newRow("unfinished") << u"=?UTF-8?Q?=0A"_s << false;
    QTest::newRow("plain") << u"Release 1.2"_s << false;
}

void TestHeaderValue::hiddenControlsAreRefused()
{
    QFETCH(QString, value);
    QFETCH(bool, hides);
    QCOMPARE(HeaderValue::hidesControls(value), hides);
    const auto text = HeaderValue::text(value);
    QCOMPARE(text.has_value(), !hides);
    if (hides)
        QCOMPARE(text.error().code, ErrorCode::InvalidHeader);
}

void TestHeaderValue::asciiStaysReadable()
{
    QCOMPARE(subjectLine(u"[RESULT][VOTE] Adopt +1 & more; \"quoted\""_s),
             "Subject: [RESULT][VOTE] Adopt +1 & more; \"quoted\"\r\n"_ba);
    QCOMPARE(subjectLine({}), "Subject:\r\n"_ba);
}

void TestHeaderValue::literalEncodedWordIsEncoded()
{
    // Written as it is, a reader would see "café" where the title says something else.
    const QByteArray line = subjectLine(u"=?UTF-8?Q?caf=C3=A9?="_s);
    QVERIFY(!line.contains("=C3=A9"));
    QVERIFY(line.contains("=3DC3=3DA9") || line.contains("?B?"));
}

void TestHeaderValue::nonAsciiIsEncodedInPart()
{
    QCOMPARE(subjectLine(u"[VOTE] Use naïve Bayes here"_s),
             "Subject: [VOTE] Use =?UTF-8?Q?na=C3=AFve?= Bayes here\r\n"_ba);
    // The blank between two encoded words would be lost, so it is inside.
    QCOMPARE(subjectLine(u"[VOTE] é x é end"_s),
             "Subject: [VOTE] =?UTF-8?Q?=C3=A9_x_=C3=A9?= end\r\n"_ba);
    QVERIFY(subjectLine(u"投票結果について"_s).contains("=?UTF-8?B?"));
}

void TestHeaderValue::foldsWithin76()
{
    const QStringList values = {
            u"[VOTE] "_s + u"word "_s.repeated(60),
            u"[VOTE] "_s + QString(300, u'x'),
            u"[VOTE] "_s + u"λόγος "_s.repeated(40),
            u"[VOTE] "_s + u"🦊"_s.repeated(120),
    };
    for (const QString &value : values) {
        const QByteArray line = subjectLine(value);
        QByteArrayList lines = line.split('\n');
        QVERIFY(lines.size() > 2);
        QCOMPARE(lines.takeLast(), QByteArray());
        for (const QByteArray &physical : lines) {
            QVERIFY(physical.endsWith('\r'));
            QVERIFY2(physical.size() - 1 <= 76, physical.constData());
            QVERIFY(!physical.trimmed().isEmpty());
        }
        for (qsizetype i = 1; i < lines.size(); ++i)
            QVERIFY(lines.at(i).startsWith(' '));
    }
}

void TestHeaderValue::noCharacterIsCut()
{
    const QByteArray line = subjectLine(u"é🦊日本"_s.repeated(30));
    int words = 0;
    QString joined;
    for (const QByteArray &token : line.simplified().split(' ').sliced(1)) {
        QVERIFY(token.startsWith("=?UTF-8?B?") && token.endsWith("?="));
        // GMime 3.2.13 loses what follows a padded word.
        QVERIFY(!token.contains("==?=") || joined.size() > 90);
        const QByteArray bytes = QByteArray::fromBase64(token.sliced(10).chopped(2));
        const QString part = QString::fromUtf8(bytes);
        QVERIFY(!part.contains(QChar::ReplacementCharacter));
        joined += part;
        ++words;
    }
    QVERIFY(words > 1);
    QCOMPARE(joined, u"é🦊日本"_s.repeated(30));
}

void TestHeaderValue::mailboxes()
{
    const auto line = [](const QString &name, const QString &address) {
        return HeaderValue::mailbox(name, address).value().line("From"_ba);
    };
    QCOMPARE(line({}, u"ada@example.org"_s), "From: <ada@example.org>\r\n"_ba);
    QCOMPARE(line(u"Voss, Ada \"the chair\" \\"_s, u"ada@example.org"_s),
             "From: \"Voss, Ada \\\"the chair\\\" \\\\\" <ada@example.org>\r\n"_ba);
    QCOMPARE(line(u"Elif Sarı"_s, u"elif@example.org"_s),
             "From: =?UTF-8?Q?Elif_Sar=C4=B1?= <elif@example.org>\r\n"_ba);
    QCOMPARE(line(u"Ada\r\nBcc: eve@example.org"_s, u"ada@example.org"_s),
             "From: \"Ada Bcc: eve@example.org\" <ada@example.org>\r\n"_ba);
    QVERIFY(!HeaderValue::mailbox(u"=?UTF-8?Q?=0A?="_s, u"ada@example.org"_s));
}

void TestHeaderValue::badAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("empty") << QString();
    QTest::newRow("no at") << u"ada"_s;
    QTest::newRow("two ats") << u"a@b@c"_s;
    QTest::newRow("a line break") << u"a@b\r\nBcc: c@d"_s;
    QTest::newRow("a second address") << u"a@b,c"_s;
    QTest::newRow("brackets") << u"<a@b>"_s;
    QTest::newRow("a blank") << u"a b@c"_s;
    QTest::newRow("not ASCII") << u"ä@b"_s;
    QTest::newRow("nothing before") << u"@b"_s;
    QTest::newRow("nothing after") << u"a@"_s;
    QTest::newRow("too long") << QString(300, u'a') + u"@b"_s;
    QTest::newRow("hidden") << u"=?utf-8?q?=0a?=@b"_s;
}

void TestHeaderValue::badAddresses()
{
    QFETCH(QString, address);
    QCOMPARE(HeaderValue::mailbox(u"A"_s, address).error().code, ErrorCode::InvalidHeader);
    QCOMPARE(HeaderValue::addresses({u"ok@example.org"_s, address}).error().code,
             ErrorCode::InvalidHeader);
}

void TestHeaderValue::messageIdForms_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("valid");
    QTest::newRow("usual") << u"<CAB+x=y.z@mail.example.org>"_s << true;
    QTest::newRow("domain literal") << u"<1@[192.0.2.1]>"_s << true;
    QTest::newRow("two ats") << u"<a@b@c>"_s << true;
    QTest::newRow("longest") << u'<' + QString(250, u'a') + u'@' + QString(250, u'b') + u'>'
                             << true;
    QTest::newRow("left too long")
            << u'<' + QString(251, u'a') + u'@' + QString(250, u'b') + u'>' << false;
    QTest::newRow("right too long")
            << u'<' + QString(250, u'a') + u'@' + QString(251, u'b') + u'>' << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("no brackets") << u"a@b"_s << false;
    QTest::newRow("no at") << u"<ab>"_s << false;
    QTest::newRow("nothing left") << u"<@bcd>"_s << false;
    QTest::newRow("nothing right") << u"<abc@>"_s << false;
    QTest::newRow("a blank") << u"<a b@c>"_s << false;
    QTest::newRow("line break") << u"<a@b\r\nBcc: c@d>"_s << false;
    QTest::newRow("NUL") << u"<a"_s + QChar(0) + u"@b>"_s << false;
    QTest::newRow("two in one") << u"<a@b><c@d>"_s << false;
    QTest::newRow("not ASCII") << u"<ä@b>"_s << false;
    QTest::newRow("hidden") << u"<=?utf-8?q?=0a?=@b>"_s << false;
}

void TestHeaderValue::messageIdForms()
{
    QFETCH(QString, id);
    QFETCH(bool, valid);
    QCOMPARE(isMessageId(id), valid);
    QCOMPARE(HeaderValue::messageIds({id}).has_value(), valid);
}

void TestHeaderValue::referencesAreTrimmed()
{
    QStringList ids;
    for (int i = 1; i <= 25; ++i)
        ids += u"<%1@example.org>"_s.arg(i);
    QCOMPARE(trimmedReferences(ids), ids.first(1) + ids.last(19));
    QCOMPARE(trimmedReferences(ids.first(20)), ids.first(20));
    QCOMPARE(trimmedReferences({ids.at(0), u"<broken>"_s, ids.at(0), ids.at(1)}), ids.first(2));
    const QByteArray line = HeaderValue::messageIds(ids.first(20)).value().line("References"_ba);
    for (const QByteArray &physical : line.trimmed().split('\n'))
        QVERIFY(physical.trimmed().size() <= 76);
}

QTEST_GUILESS_MAIN(TestHeaderValue)
#include "tst_headervalue.moc"
