// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/intake/InputReader.h"

#include "core/base/Text.h"
#include "tests/support/Corpus.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

class TestInputReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAThreadFolder();
    void readsTheSamePeopleInEveryForm_data();
    void readsTheSamePeopleInEveryForm();
    void refusesInputWithoutText();
    void readsMixedFolders();
    void tellsProgressAndStops();
    void readsTheFormThatWasChosen();
    void tellsMailFromProse();
    void leavesAReplyWhole();
    void knowsTheSameMailAgain();
    void namesFormsAndWarnings();
};

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Who wrote when, which every form of a thread shows.
QStringList people(const InputContent &content)
{
    QStringList all;
    for (const MailMessage &message : content.messages) {
        const QString when = message.date ? message.date->toIsoUtc() : u"-"_s;
        all.append(text::comparableName(message.from.name) + u" | "_s + when);
    }
    all.sort();
    return all;
}

} // namespace

void TestInputReader::readsAThreadFolder()
{
    const QString corpus = test::corpusPath();
    if (corpus.isEmpty())
        QSKIP(test::corpusMissing);
    const auto content = InputReader::readPath(corpus + u"/threads/16-spark-cdc"_s);
    QVERIFY(content);
    QCOMPARE(content->messages.size(), 23);
    QVERIFY(!content->skipped.isEmpty()); // truth.json and other notes
    for (const MailMessage &message : content->messages) {
        QVERIFY2(message.date, qPrintable(message.source));
        QVERIFY2(!message.from.address.isEmpty(), qPrintable(message.source));
        QVERIFY2(!message.text.trimmed().isEmpty(), qPrintable(message.source));
    }
}

void TestInputReader::readsTheSamePeopleInEveryForm_data()
{
    QTest::addColumn<QString>("thread");
    QTest::addColumn<QString>("name");
    QTest::newRow("cdc") << u"16-spark-cdc"_s << u"spark-cdc"_s;
    QTest::newRow("dsv2") << u"14-spark-dsv2-partition-stats"_s << u"spark-dsv2"_s;
    QTest::newRow("doxia") << u"06-maven-doxia-1.8"_s << u"maven-doxia"_s;
    QTest::newRow("jdeprscan") << u"01-maven-jdeprscan-3.0.0-alpha-1"_s << u"maven"_s;
}

void TestInputReader::readsTheSamePeopleInEveryForm()
{
    const QString corpus = test::corpusPath();
    if (corpus.isEmpty())
        QSKIP(test::corpusMissing);
    QFETCH(QString, thread);
    QFETCH(QString, name);
    const QString formats = corpus + u"/formats/"_s;
    const auto mails = InputReader::readPath(corpus + u"/threads/"_s + thread);
    const auto page =
            InputReader::readPath(formats + u"lists.apache.org-thread-page-%1.txt"_s.arg(name));
    const auto json = InputReader::readPath(formats + u"ponymail-thread-%1.json"_s.arg(name));
    QVERIFY(mails && page && json);
    QCOMPARE(page->form, InputForm::PonyMailPage);
    QCOMPARE(json->form, InputForm::PonyMailJson);
    QCOMPARE(people(*page), people(*mails));
    QCOMPARE(people(*json), people(*mails));
    QHash<QString, QString> textById;
    for (const MailMessage &message : json->messages)
        textById.insert(message.messageId, message.text.simplified());
    for (const MailMessage &message : mails->messages)
        QVERIFY2(textById.contains(message.messageId), qPrintable(message.messageId));
    for (const MailMessage &message : page->messages) {
        QVERIFY(message.quotesFolded);
        QVERIFY(!message.text.contains(u"Powered by Apache Pony Mail"_s));
    }
}

void TestInputReader::refusesInputWithoutText()
{
    QCOMPARE(InputReader::readBytes("", u"-"_s).error().code, ErrorCode::NotUnderstood);
    QCOMPARE(InputReader::readText(u" \n\t\n"_s, u"-"_s).error().code, ErrorCode::NotUnderstood);
    QCOMPARE(InputReader::readPath(u"/nowhere/at/all"_s).error().code, ErrorCode::FileNotFound);
    const QByteArray picture = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452000000010000");
    QCOMPARE(InputReader::readBytes(picture, u"x.png"_s).error().code, ErrorCode::NotUnderstood);
    const auto nul = InputReader::readText(u"+1"_s + QChar(0) + u" (binding)"_s, u"-"_s);
    QVERIFY(nul);
    QCOMPARE(nul->messages.first().text, u"+1 (binding)"_s);
    QVERIFY(nul->messages.first().warnings.contains(MailWarning::NulBytes));
    const auto surrogate = InputReader::readText(u"+1 "_s + QChar(0xD800), u"-"_s);
    QVERIFY(surrogate);
    QVERIFY(surrogate->messages.first().text.startsWith(u"+1 "_s));
}

void TestInputReader::readsMixedFolders()
{
    QTemporaryDir folder;
    const QString path = folder.path() + u'/';
    write(path + u"notes.txt"_s, "+1 (binding)\n\nJane\n");
    write(path + u"picture.png"_s, QByteArray(100, '\x01'));
    const auto notes = InputReader::readPath(folder.path());
    QVERIFY(notes);
    QCOMPARE(notes->messages.size(), 1);
    QCOMPARE(notes->skipped, QStringList(path + u"picture.png"_s));

    write(path + u"b.mbox"_s,
          "From a@b Mon Jan  1 00:00:00 2024\nFrom: a@b.org\nSubject: two\n\n-1\n\n"
          "From a@b Mon Jan  1 00:00:00 2024\nFrom: a@b.org\nSubject: three\n\n0\n");
    write(path + u"a.eml"_s, "From: j@x.org\nSubject: one\n\n+1\n");
    write(path + u"empty.eml"_s, "");
    const auto mails = InputReader::readPath(folder.path());
    QVERIFY(mails);
    QCOMPARE(mails->messages.size(), 3);
    QCOMPARE(mails->unreadable, 1);
    QCOMPARE(mails->skipped.size(), 2);
    QCOMPARE(mails->messages[0].source, path + u"a.eml"_s);
    QCOMPARE(mails->messages[2].source, path + u"b.mbox#2"_s);

    QTemporaryDir empty;
    QCOMPARE(InputReader::readPath(empty.path()).error().code, ErrorCode::NotUnderstood);
}

void TestInputReader::tellsProgressAndStops()
{
    QByteArray mbox;
    for (int number = 0; number < 10; ++number)
        mbox += "From a@b Mon Jan  1 00:00:00 2024\nFrom: a@b.org\nSubject: x\n\n+1\n\n";
    QList<qint64> steps;
    const auto all = InputReader::readBytes(mbox, u"x"_s, [&](qint64 done, qint64 total) {
        steps.append(done);
        return total == mbox.size();
    });
    QVERIFY(all);
    QCOMPARE(all->messages.size(), 10);
    QVERIFY(steps.size() >= 10);
    QVERIFY(std::is_sorted(steps.cbegin(), steps.cend()));
    int calls = 0;
    const auto stopped =
            InputReader::readBytes(mbox, u"x"_s, [&](qint64, qint64) { return ++calls < 4; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
}

void TestInputReader::readsTheFormThatWasChosen()
{
    const QString one = u"octo commented on Nov 3, 2023\n+1\n"_s;
    QCOMPARE(InputReader::readText(one, u"-"_s)->form, InputForm::GitHubPage);
    // A person may say that it is one plain message.
    const auto plain = InputReader::readTextAs(one, u"-"_s, InputForm::Unknown);
    QVERIFY(plain);
    QCOMPARE(plain->messages.size(), 1);
    QCOMPARE(plain->messages.first().text, one);
    QCOMPARE(plain->messages.first().source, u"-#1"_s);
    QCOMPARE(InputReader::readTextAs(u"{}"_s, u"-"_s, InputForm::PonyMailJson).error().code,
             ErrorCode::InvalidJson);
    const auto mail = InputReader::readTextAs(u"Subject: x\n\n+1"_s, u"-"_s, InputForm::Eml);
    QCOMPARE(mail->messages.first().subject, u"x"_s);
    const auto html = InputReader::readTextAs(u"<p>+1</p>"_s, u"-"_s, InputForm::Html);
    QCOMPARE(html->form, InputForm::Html);
    QCOMPARE(html->messages.first().text, u"+1\n"_s);
    QVERIFY(!InputReader::readTextAs(u" "_s, u"-"_s, InputForm::Html));
}

void TestInputReader::tellsMailFromProse()
{
    const auto prose =
            InputReader::readText(u"From: my point of view\nTo: be honest\n\n+1"_s, u"-"_s);
    QCOMPARE(prose->form, InputForm::Unknown);
    QVERIFY(prose->messages.first().text.startsWith(u"From: my point"_s));
    const auto headed = InputReader::readText(u"From: Jane <j@x.org>\nSubject: y\n\n+1"_s, u"-"_s);
    QCOMPARE(headed->form, InputForm::PlainReplies);
    QCOMPARE(headed->messages.first().from.address, u"j@x.org"_s);
    QCOMPARE(headed->messages.first().text, u"+1\n"_s);
    const auto raw = InputReader::readBytes(
            "Received: from a by b; x\nFrom: Jane <j@x.org>\nSubject: y\n\n+1", u"-"_s);
    QCOMPARE(raw->form, InputForm::Eml);
}

void TestInputReader::leavesAReplyWhole()
{
    const QString reply = u"+1 (binding)\n\nJane"_s;
    const auto content = InputReader::readText(reply, u"-"_s);
    QCOMPARE(content->messages.size(), 1);
    const MailMessage &message = content->messages.first();
    QCOMPARE(message.text, reply);
    QVERIFY(message.from == Author());
    QVERIFY(message.warnings.contains(MailWarning::NoAuthor));
    QVERIFY(message.warnings.contains(MailWarning::NoDate));
}

void TestInputReader::knowsTheSameMailAgain()
{
    MailMessage mail;
    mail.raw = "a";
    mail.messageId = u"<1@x>"_s;
    mail.text = u"+1"_s;
    MailMessage copy = mail;
    copy.raw = "b";
    copy.text = u"+1 \n"_s;
    QVERIFY(mail.hash() != copy.hash());
    QCOMPARE(mail.hash(),
             QByteArray("ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48"
                        "bb")); // sha256sum of "a"
    QCOMPARE(mail.fingerprint(), copy.fingerprint());
    copy.messageId = u"<2@x>"_s;
    QVERIFY(mail.fingerprint() != copy.fingerprint());

    // Without a Message-ID: author, minute and words, however the blanks fell.
    MailMessage pasted;
    pasted.from.name = u"Jane  Doe"_s;
    pasted.date = Timestamp::fromUtcMs(61'000);
    pasted.text = u"+1\n\nJane"_s;
    MailMessage again = pasted;
    again.from.name = u"jane doe"_s;
    again.date = Timestamp::fromUtcMs(119'000);
    again.text = u"+1 Jane\n"_s;
    QCOMPARE(pasted.fingerprint(), again.fingerprint());
    again.date = Timestamp::fromUtcMs(120'000);
    QVERIFY(pasted.fingerprint() != again.fingerprint());
    again.date = pasted.date;
    again.text = u"-1 Jane"_s;
    QVERIFY(pasted.fingerprint() != again.fingerprint());
    again = pasted;
    again.from.address = u"j@x.org"_s;
    QVERIFY(pasted.fingerprint() != again.fingerprint());
}

void TestInputReader::namesFormsAndWarnings()
{
    QSet<QString> names;
    for (int form = 0; form <= int(InputForm::Unknown); ++form)
        names.insert(inputFormName(InputForm(form)));
    QCOMPARE(names.size(), int(InputForm::Unknown) + 1);
    names.clear();
    for (int warning = 0; warning <= int(MailWarning::Truncated); ++warning)
        names.insert(mailWarningName(MailWarning(warning)));
    QCOMPARE(names.size(), int(MailWarning::Truncated) + 1);
    QCOMPARE(inputFormName(InputForm::Unknown), u"unknown"_s);
    QCOMPARE(mailWarningName(MailWarning::NulBytes), u"nul-bytes"_s);
}

QTEST_GUILESS_MAIN(TestInputReader)
#include "tst_inputreader.moc"
