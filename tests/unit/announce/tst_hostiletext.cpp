// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
//
// Names, titles and Message-IDs from hostile mail in every place that writes them.
#include "core/announce/Announcements.h"
#include "core/base/Text.h"
#include "tests/support/SampleRecord.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace tallybook;
using namespace tallybook::announce;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The text in every field of a record that can come from outside.
Record recordOf(const QString &text)
{
    Record record = test::sampleRecord(test::Sample::CodebaseRejected);
    record.periodHistory.extensions = {{record.now, text, record.now, record.now, text}};
    record.periodHistory.closeReason = text;
    Proposal &proposal = record.proposal;
    for (QString *field :
         {&proposal.title, &proposal.text, &proposal.oldCodebase, &proposal.newCodebase,
          &proposal.conversationSummary, &proposal.alternatives, &proposal.ifItFails,
          &proposal.proposer, &proposal.threadLink, &proposal.callMessageId,
          &proposal.openedWithOverride, &record.project.name, &record.senderName,
          &record.historyDigest, &proposal.period.zone})
        *field = text;
    proposal.conversations = {{text, text, text, text, text}};
    for (Voter &voter : record.voters) {
        voter.name = text;
        voter.asfId.clear();
        voter.handles = QStringList{u"github:"_s + text};
    }
    for (VoteEvent &event : record.events) {
        event.reason = text;
        event.condition = text;
        event.evidence.text = text;
        event.messageId = text;
        event.value.written = text;
    }
    record.account += AccountLine{text, 1};
    test::reevaluate(record);
    return record;
}

/// A correction of a result whose snapshot and Message-ID come from outside, too (an import).
Result<OutgoingMail> correctionOf(Record record)
{
    const QString &text = record.proposal.text;
    QJsonObject ballot{{u"voter"_s, record.voters.constFirst().id.value}, {u"value"_s, text}};
    QJsonObject stranger{{u"voter"_s, text}, {u"value"_s, text}, {u"binding"_s, true}};
    QJsonObject condition{{u"id"_s, u"ratio"_s}, {u"numbers"_s, text}, {u"met"_s, true}};
    Decision earlier;
    earlier.resultMessageId = text;
    earlier.snapshot = QString::fromUtf8(
            QJsonDocument(QJsonObject{{u"schema"_s, u"tallybook.snapshot/1"_s},
                                      {u"ballots"_s, QJsonArray{ballot, stranger}},
                                      {u"conditions"_s, QJsonArray{condition}}})
                    .toJson());
    record.decisions = {earlier};
    return correctionMail(record, text);
}

QList<Result<OutgoingMail>> allMails(const Record &record)
{
    return {callMail(record),
            resultMail(record),
            reminderMail(record),
            extensionMail(record, {}, record.proposal.text),
            cancelMail(record, record.proposal.text),
            correctionOf(record)};
}

} // namespace

class TestHostileText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mails_data() { texts(); }
    void mails();
    void summaries_data() { texts(); }
    void summaries();
    void exports_data() { texts(); }
    void exports();
    void encodedTitleIsRefused();
    void linksInSummaries();
    void mailKeepsMarkupAsText();

private:
    static void texts();
};

void TestHostileText::texts()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("CR LF") << u"Eve\r\nBcc: all@example.org\r\n\r\nHi"_s;
    QTest::newRow("bare CR") << u"Eve\rBcc: x@example.org"_s;
    QTest::newRow("NUL") << u"Eve"_s + QChar(0) + u"Bcc"_s;
    QTest::newRow("bidi") << u"\u202Egro.elpmaxe@ev\u2066E\u200F"_s;
    QTest::newRow("markup") << u"<img src=file:///x onerror=alert(1)><script>a</script></p></td>"_s;
    QTest::newRow("attribute") << u"https://example.org/\" onmouseover=\"alert(1)"_s;
    QTest::newRow("script link") << u"javascript:alert(1)"_s;
    QTest::newRow("Markdown")
            << u"[x](javascript:alert(1)) ![y](file:///etc/passwd) | <file:///x>"_s;
    QTest::newRow("mustache") << u"{{project}} {{{digest}}} {{#voters}}{{/voters}} {{> votes}}{{"_s;
    QTest::newRow("formats") << u"%1 %2 %3 %99 %n %s"_s;
    QTest::newRow("emoji") << u"👩‍👩‍👧‍👦 🏴󠁧󠁢󠁳󠁣󠁴󠁿"_s;
    QTest::newRow("300 characters") << QString(300, u'W');
    QTest::newRow("surrogates alone") << QString(QChar(0xD800)) + u"x"_s + QChar(0xDC00);
    QTest::newRow("formula") << u"=HYPERLINK(\"http://example.org\")"_s;
    QTest::newRow("mbox separator")
            << u"From eve@example.org Thu Jan  1 00:00:00 2026\n.\nFrom x"_s;
    QTest::newRow("line separators") << u"a\u2028b\u2029c\u0085d"_s;
    QTest::newRow("blank") << u" \n\t "_s;
}

void TestHostileText::mails()
{
    QFETCH(QString, text);
    for (const auto &mail : allMails(recordOf(text))) {
        QVERIFY(mail);
        QCOMPARE(text::visibleLine(mail->subject), mail->subject);
        QCOMPARE(text::visibleBlock(mail->body), mail->body);
        const auto eml = mail->toEml();
        QVERIFY(eml);
        const QByteArray head = eml->first(eml->indexOf("\r\n\r\n") + 2);
        static const QRegularExpression known(
                u"^(From|To|Subject|In-Reply-To|References|X-Unsent|MIME-Version|Content-Type|"
                "Content-Transfer-Encoding): ?"_s);
        for (const QByteArray &line : head.chopped(2).split('\n')) {
            QVERIFY2(line.startsWith(' ') || known.match(QString::fromLatin1(line)).hasMatch(),
                     line.constData());
        }
        const QByteArray body = eml->sliced(head.size() + 2);
        for (const QByteArray &line : body.split('\n')) {
            QVERIFY(line.size() <= 77);
            QVERIFY(!line.startsWith("From "));
            QVERIFY(!line.startsWith('.'));
        }
    }
}

void TestHostileText::summaries()
{
    QFETCH(QString, text);
    const Record record = recordOf(text);
    const QString html = summaryHtml(record).value();
    QCOMPARE(text::visibleBlock(html), html);
    // Every tag is one of the template's, with the template's attributes.
    static const QRegularExpression tag(u"<[^>]*>"_s);
    static const QRegularExpression own(
            u"^<(!DOCTYPE html|html lang=\"en\"|meta charset=\"utf-8\"|meta http-equiv=\"Content-"
            "Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"|p "
            "class=\"(text|small)\"|a "
            "href=\"(https?://|mailto:)[^\"<>]*\"|/?(html|head|title|style|"
            "body|h1|h2|h3|p|b|table|tr|th|td|ul|li|a)|hr)>$"_s);
    int tags = 0;
    for (auto it = tag.globalMatch(html); it.hasNext(); ++tags) {
        const QString found = it.next().captured();
        QVERIFY2(own.match(found).hasMatch(), qPrintable(found));
    }
    QVERIFY(tags > 50);
    QCOMPARE(html.count(u'<'), tags);

    const QString markdown = summaryMarkdown(record).value();
    QCOMPARE(text::visibleBlock(markdown), markdown);
    static const QRegularExpression liveLink(u"(?<!\\\\)\\]\\(|(?<!\\\\)<(?!https?://|mailto:)"_s);
    const auto match = liveLink.match(markdown);
    QVERIFY2(!match.hasMatch(), qPrintable(markdown.mid(match.capturedStart() - 20, 60)));
}

void TestHostileText::exports()
{
    QFETCH(QString, text);
    const Record record = recordOf(text);
    QCOMPARE(votesCsv(record).count("\r\n"), record.evaluation.box.ballots.size() + 1);
    QCOMPARE(votesCsv(record).count('\n'), record.evaluation.box.ballots.size() + 1);
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(recordJson(record), &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    // JSON keeps what was given to the letter, for the next import (but for halves of characters).
    if (text.isValidUtf16())
        QCOMPARE(json[u"proposal"_s][u"title"_s].toString(), text);
}

void TestHostileText::encodedTitleIsRefused()
{
    Record record = test::sampleRecord(test::Sample::NewModule);
    record.proposal.title = u"=?UTF-8?Q?=0D=0ABcc:?="_s;
    const auto mail = resultMail(record);
    QVERIFY(mail->body.contains(record.proposal.title)); // plain text is no header
    QCOMPARE(mail->toEml().error().code, ErrorCode::InvalidHeader);
    QCOMPARE(mail->toMailto().error().code, ErrorCode::InvalidHeader);
    record.proposal.title = u"Fine"_s;
    record.senderName = u"=?UTF-8?B?DQpCY2M6IHg=?="_s;
    QCOMPARE(resultMail(record)->toEml().error().code, ErrorCode::InvalidHeader);
}

void TestHostileText::linksInSummaries()
{
    Record record = test::sampleRecord(test::Sample::NewModule);
    record.proposal.conversations = {
            {u"good"_s, u"https://example.org/(a)?b='c'&d=e"_s, {}, {}, {}},
            {u"bad"_s, u"javascript:alert(1)"_s, {}, {}, {}},
            {u"worse"_s, u"file:///etc/passwd"_s, {}, {}, {}},
    };
    const QString html = summaryHtml(record).value();
    QVERIFY(html.contains(u"<a href=\"https://example.org/%28a%29?b=%27c%27&amp;d=e\">"_s));
    QVERIFY(html.contains(u"<li>bad: javascript:alert(1)</li>"_s));
    QVERIFY(!html.contains(u"href=\"javascript"_s));
    QVERIFY(!html.contains(u"href=\"file"_s));
    const QString markdown = summaryMarkdown(record).value();
    QVERIFY(markdown.contains(u"- good: <https://example.org/%28a%29?b=%27c%27&d=e>\n"_s));
    QVERIFY(markdown.contains(u"- bad: javascript:alert(1)\n"_s));
    QVERIFY(!markdown.contains(u"<file"_s));
    QVERIFY(!markdown.contains(u"<javascript"_s));
}

void TestHostileText::mailKeepsMarkupAsText()
{
    Record record = test::sampleRecord(test::Sample::NewModule);
    record.proposal.title = u"Use <b>C++</b> & \"more\" {{title}}"_s;
    const auto mail = callMail(record);
    QCOMPARE(mail->subject, u"[VOTE] "_s + record.proposal.title);
    QVERIFY(mail->body.contains(u"\n  "_s + record.proposal.title + u'\n'));
}

QTEST_GUILESS_MAIN(TestHostileText)
#include "tst_hostiletext.moc"
