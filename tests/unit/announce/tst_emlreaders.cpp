// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
//
// Two readers that are not ours, GMime and Python's email package, must read out of each draft what
// was put in.
#include "core/announce/Announcements.h"
#include "tests/support/Corpus.h"
#include "tests/support/SampleRecord.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <gmime/gmime.h>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What a reader sees.
struct SeenMail {
    QString subject;
    QString from;
    QStringList to;
    QString inReplyTo;
    QStringList references;
    QString body;
    QString unsent;
};

/// Reads one draft a line, base64; writes what it saw, one JSON object a line.
constexpr auto pythonReader = R"PY(
import base64, email, email.policy, json, sys
for line in sys.stdin:
    mail = email.message_from_bytes(base64.b64decode(line), policy=email.policy.default)
    print(json.dumps({
        "defects": [str(d) for d in mail.defects],
        "subject": str(mail["Subject"] or ""),
        "from": str(mail["From"] or ""),
        "to": [a.addr_spec for a in mail["To"].addresses] if mail["To"] else [],
        "in_reply_to": str(mail["In-Reply-To"] or ""),
        "references": str(mail["References"] or "").split(),
        "unsent": str(mail["X-Unsent"] or ""),
        "fields": len(mail.keys()),
        "body": mail.get_content(),
    }))
)PY";

QString fromUtf8OrNull(const char *text)
{
    return text ? QString::fromUtf8(text) : QString();
}

SeenMail readByGMime(const QByteArray &eml)
{
    SeenMail seen;
    GMimeStream *stream = g_mime_stream_mem_new_with_buffer(eml.constData(), size_t(eml.size()));
    GMimeParser *parser = g_mime_parser_new_with_stream(stream);
    GMimeMessage *message = g_mime_parser_construct_message(parser, nullptr);
    GMimeObject *object = GMIME_OBJECT(message);
    seen.subject = fromUtf8OrNull(g_mime_message_get_subject(message));
    InternetAddressList *from = g_mime_message_get_from(message);
    if (internet_address_list_length(from) == 1) {
        InternetAddress *address = internet_address_list_get_address(from, 0);
        seen.from = fromUtf8OrNull(internet_address_get_name(address));
    }
    InternetAddressList *to = g_mime_message_get_to(message);
    for (int i = 0; i < internet_address_list_length(to); ++i) {
        InternetAddress *address = internet_address_list_get_address(to, i);
        seen.to += fromUtf8OrNull(
                internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address)));
    }
    const auto idsOf = [object](const char *field) {
        QStringList ids;
        const char *value = g_mime_object_get_header(object, field);
        if (!value)
            return ids;
        GMimeReferences *list = g_mime_references_parse(nullptr, value);
        for (int i = 0; i < g_mime_references_length(list); ++i) {
            ids += u'<' + fromUtf8OrNull(g_mime_references_get_message_id(list, i)) + u'>';
        }
        g_mime_references_free(list);
        return ids;
    };
    seen.inReplyTo = idsOf("In-Reply-To").join(u' ');
    seen.references = idsOf("References");
    seen.unsent = fromUtf8OrNull(g_mime_object_get_header(object, "X-Unsent"));
    GMimeObject *part = g_mime_message_get_mime_part(message);
    char *text = g_mime_text_part_get_text(GMIME_TEXT_PART(part));
    seen.body = fromUtf8OrNull(text).replace(u"\r\n"_s, u"\n"_s);
    g_free(text);
    g_object_unref(message);
    g_object_unref(parser);
    g_object_unref(stream);
    return seen;
}

/// A mail with everything that is hard to write right.
OutgoingMail hardMail()
{
    OutgoingMail mail;
    mail.fromName = u"Łucja \"Lu\" Ćwik, PMC"_s;
    mail.fromAddress = u"lucja@example.org"_s;
    mail.to = {u"dev@example.org"_s, u"private@example.org"_s};
    mail.subject = u"[VOTE] Größe & 投票 "_s + u"🦊 и так далее "_s.repeated(12)
            + u"=?utf-8?q?x?= end"_s;
    mail.inReplyTo = u"<call.1@mail.example.org>"_s;
    for (int i = 1; i <= 30; ++i)
        mail.references += u"<%1.%2@mail.example.org>"_s.arg(QString::number(i), QString(60, u'r'));
    mail.body = u"+1\nFrom me\n.\n..\n>From\na=b=\n-- \ntrailing  \n\n"_s
            + u"é 投票 🦊 "_s.repeated(80) + u"\n"_s + QString(500, u'x') + u"\n\tend\n"_s;
    return mail;
}

} // namespace

class TestEmlReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { g_mime_init(); }
    void cleanupTestCase() { g_mime_shutdown(); }
    void gmimeReadsTheSame();
    void pythonReadsTheSame();

private:
    static QList<OutgoingMail> mails();
    static void compare(const SeenMail &seen, const OutgoingMail &mail);
};

QList<OutgoingMail> TestEmlReaders::mails()
{
    QList<OutgoingMail> mails = {hardMail()};
    for (const QString &subject :
         {u"x投票"_s, u"投票é"_s, u"é🦊"_s, u"日"_s, u"naïve café "_s}) {
        mails += hardMail();
        mails.last().subject = (u"[VOTE] "_s + subject.repeated(40)).trimmed();
    }
    for (const test::Sample sample :
         {test::Sample::Strategy, test::Sample::NewModule, test::Sample::CodebaseApproved,
          test::Sample::CodebaseRejected}) {
        Record record = test::sampleRecord(sample);
        record.decisions = {Decision{}};
        mails += announce::callMail(record).value();
        mails += announce::resultMail(record).value();
        mails += announce::reminderMail(record).value();
        mails += announce::extensionMail(record, {}, u"Because …"_s).value();
        mails += announce::cancelMail(record, u"Because …"_s).value();
        mails += announce::correctionMail(record, u"Because …"_s).value();
    }
    return mails;
}

void TestEmlReaders::compare(const SeenMail &seen, const OutgoingMail &mail)
{
    QCOMPARE(seen.subject, mail.subject);
    QVERIFY2(seen.from.contains(mail.fromName), qPrintable(seen.from));
    QCOMPARE(seen.to, mail.to);
    QCOMPARE(seen.inReplyTo, mail.inReplyTo);
    QStringList references = mail.references;
    if (references.size() > 20)
        references = references.first(1) + references.last(19);
    QCOMPARE(seen.references, references);
    QCOMPARE(seen.unsent, u"1"_s);
    QCOMPARE(seen.body, mail.body);
}

void TestEmlReaders::gmimeReadsTheSame()
{
    for (const OutgoingMail &mail : mails()) {
        const auto eml = mail.toEml();
        QVERIFY(eml);
        compare(readByGMime(*eml), mail);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestEmlReaders::pythonReadsTheSame()
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        QSKIP("python3 is not installed: its email package is the second reader");
    const QList<OutgoingMail> given = mails();
    QByteArray input;
    for (const OutgoingMail &mail : given)
        input += mail.toEml().value().toBase64() + '\n';
    QProcess process;
    process.start(python, {u"-c"_s, QString::fromLatin1(pythonReader)});
    QVERIFY(process.waitForStarted());
    process.write(input);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(120'000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    const QByteArrayList lines = process.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(lines.size(), given.size());
    for (qsizetype i = 0; i < given.size(); ++i) {
        const OutgoingMail &mail = given.at(i);
        const QJsonObject json = QJsonDocument::fromJson(lines.at(i)).object();
        QCOMPARE(json[u"defects"_s].toArray(), QJsonArray());
        // Not one header more than we wrote.
        QCOMPARE(json[u"fields"_s].toInt(),
                 7 + (mail.inReplyTo.isEmpty() ? 0 : 1) + (mail.references.isEmpty() ? 0 : 1));
        SeenMail seen;
        seen.subject = json[u"subject"_s].toString();
        seen.from = json[u"from"_s].toString().replace(u"\\\""_s, u"\""_s);
        seen.to = json[u"to"_s].toVariant().toStringList();
        seen.inReplyTo = json[u"in_reply_to"_s].toString();
        seen.references = json[u"references"_s].toVariant().toStringList();
        seen.unsent = json[u"unsent"_s].toString();
        seen.body = json[u"body"_s].toString().replace(u"\r\n"_s, u"\n"_s);
        compare(seen, mail);
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_GUILESS_MAIN(TestEmlReaders)
#include "tst_emlreaders.moc"
