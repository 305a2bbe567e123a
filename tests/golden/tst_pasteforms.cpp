// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/intake/InputReader.h"
#include "tests/support/Corpus.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

/// Reads every pasted form of tests/golden/paste and compares with the file of the same name and
/// ".expected.json". TALLYBOOK_UPDATE_GOLDEN=1 writes these anew; read what changed before you
/// commit it.
class TestPasteForms final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsForm_data();
    void readsForm();
};

namespace {

QString folder()
{
    return test::sourcePath(u"tests/golden/paste"_s);
}

QJsonObject toJson(const MailMessage &message)
{
    QJsonArray warnings;
    for (const MailWarning warning : message.warnings)
        warnings.append(mailWarningName(warning));
    QJsonObject json{{u"source"_s, message.source},
                     {u"name"_s, message.from.name},
                     {u"subject"_s, message.subject},
                     {u"text"_s, message.text},
                     {u"warnings"_s, warnings}};
    const auto add = [&](const QString &key, const QString &value) {
        if (!value.isEmpty())
            json.insert(key, value);
    };
    add(u"address"_s, message.from.address);
    add(u"handle"_s, message.from.handle);
    add(u"message_id"_s, message.messageId);
    add(u"in_reply_to"_s, message.inReplyTo);
    add(u"list"_s, message.listId);
    add(u"date"_s, message.date ? message.date->toIsoUtc() : QString());
    if (message.from.shortened)
        json.insert(u"shortened"_s, true);
    if (message.from.munged)
        json.insert(u"munged"_s, true);
    if (message.quotesFolded)
        json.insert(u"quotes_folded"_s, true);
    return json;
}

QJsonObject toJson(const InputContent &content)
{
    QJsonArray messages;
    for (const MailMessage &message : content.messages)
        messages.append(toJson(message));
    return {{u"form"_s, inputFormName(content.form)},
            {u"title"_s, content.formTitle},
            {u"unreadable"_s, content.unreadable},
            {u"messages"_s, messages}};
}

} // namespace

void TestPasteForms::initTestCase()
{
    // Nothing may depend on the language of the reader's desktop.
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
}

void TestPasteForms::readsForm_data()
{
    QTest::addColumn<QString>("file");
    const QStringList files = QDir(folder()).entryList(QDir::Files, QDir::Name);
    for (const QString &file : files) {
        if (!file.endsWith(u".expected.json"_s))
            QTest::newRow(qPrintable(file)) << file;
    }
    QVERIFY(files.size() > 20);
}

void TestPasteForms::readsForm()
{
    QFETCH(QString, file);
    const QString path = folder() + u'/' + file;
    const auto content = InputReader::readBytes(test::readFile(path), file);
    QVERIFY(content);
    const QJsonObject found = toJson(*content);
    const QString expectedPath = path + u".expected.json"_s;
    if (qEnvironmentVariableIsSet("TALLYBOOK_UPDATE_GOLDEN")) {
        QFile out(expectedPath);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(QJsonDocument(found).toJson());
    }
    const QJsonObject expected = QJsonDocument::fromJson(test::readFile(expectedPath)).object();
    QCOMPARE(QString::fromUtf8(QJsonDocument(found).toJson()),
             QString::fromUtf8(QJsonDocument(expected).toJson()));
    // The same text from the clipboard reads the same.
    if (!file.endsWith(u"raw-mail.txt"_s)) {
        const auto pasted = InputReader::readText(QString::fromUtf8(test::readFile(path)), file);
        QVERIFY(pasted);
        QCOMPARE(toJson(*pasted), found);
    }
}

QTEST_GUILESS_MAIN(TestPasteForms)
#include "tst_pasteforms.moc"
