// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
//
// Checks every result of tests/golden/check and compares with the .json beside it. A new case is a
// new pair of files. The keys of the .json are
//   about     what the case shows, in a sentence (required)
//   findings  all that must be found, in any order, as "code" for a problem and "code?" for a note,
//             with "@LINE" behind it where the place matters
//   stated, listed   counts as in the document, only the members that are named
//   voters    how many are listed
//   verdict   as in the document
//   rule      a shipped rule's id
//   closes    the end of the vote, ISO 8601
//   thread    a text of the same folder, .thread, with the mails as mbox
//   roster    the lines of a roster file
//   earlier   texts of the same folder: earlier results
#include "app/cli/CheckWords.h"
#include "core/session/check/PublishedCheck.h"
#include "tests/support/Corpus.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

class TestCheck : public QObject
{
    Q_OBJECT

private:
    static QString folder() { return test::sourcePath(u"tests/golden/check"_s); }
    static PublishedCheckRequest request(const QString &name, const QJsonObject &wanted);
    static void compareCounts(const QJsonObject &got, const QJsonObject &wanted);

private Q_SLOTS:
    void checks_data();
    void checks();
    void hasManyCases();
    void everyCodeOfTheTextHasACase();
};

PublishedCheckRequest TestCheck::request(const QString &name, const QJsonObject &wanted)
{
    const QDir dir(folder());
    PublishedCheckRequest made;
    made.now = *Timestamp::fromIso(u"2026-06-01T00:00:00Z"_s);
    made.result = resultMessage(test::readFile(dir.filePath(name)), name).value();
    if (wanted.contains(u"rule"_s))
        made.rule = RuleCatalogue::shipped().find(wanted[u"rule"_s].toString());
    if (wanted.contains(u"closes"_s))
        made.closes = Timestamp::fromIso(wanted[u"closes"_s].toString());
    if (wanted.contains(u"thread"_s)) {
        made.thread.emplace();
        const QString file = wanted[u"thread"_s].toString();
        made.thread->addBytes(test::readFile(dir.filePath(file)), file);
    }
    if (wanted.contains(u"roster"_s)) {
        QStringList lines;
        for (const QJsonValue &line : wanted[u"roster"_s].toArray())
            lines.append(line.toString());
        made.roster = rosterFromBytes(lines.join(u'\n').toUtf8(), {}).value();
    }
    for (const QJsonValue &file : wanted[u"earlier"_s].toArray())
        made.earlier.append(
                resultMessage(test::readFile(dir.filePath(file.toString())), file.toString())
                        .value());
    return made;
}

void TestCheck::compareCounts(const QJsonObject &got, const QJsonObject &wanted)
{
    for (const QString &kind : wanted.keys()) {
        const QJsonObject sides = wanted[kind].toObject();
        for (const QString &side : sides.keys()) {
            const QJsonValue is = got[kind].toObject()[side];
            QVERIFY2(is == sides[side],
                     qPrintable(u"%1 %2 is %3"_s.arg(
                             kind, side, is.isNull() ? u"null"_s : QString::number(is.toInt()))));
        }
    }
}

void TestCheck::checks_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : QDir(folder()).entryList({u"*.txt"_s}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(name)) << name;
}

void TestCheck::checks()
{
    QFETCH(QString, name);
    const QByteArray bytes = test::readFile(QDir(folder()).filePath(name.chopped(4) + u".json"_s));
    QJsonParseError error;
    const QJsonObject wanted = QJsonDocument::fromJson(bytes, &error).object();
    QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
    QVERIFY2(!wanted[u"about"_s].toString().isEmpty(), "the case does not say what it shows");

    const Result<PublishedCheck> check = checkPublished(request(name, wanted));
    QVERIFY(check.has_value());
    QStringList expected;
    for (const QJsonValue &finding : wanted[u"findings"_s].toArray())
        expected.append(finding.toString());
    QStringList got;
    for (const ResultFinding &finding : check->found.findings) {
        QString shown = resultFindingName(finding.code);
        if (finding.severity == FindingSeverity::Note)
            shown += u'?';
        const QString placed = shown + u'@' + QString::number(finding.line);
        got.append(expected.contains(placed) ? placed : shown);
        QVERIFY(!cli::findingWords(finding).isEmpty());
    }
    got.sort();
    expected.sort();
    QCOMPARE(got.join(u' '), expected.join(u' '));

    const QJsonObject document = checkDocument(*check, cli::findingWords);
    QCOMPARE(document[u"schema"_s].toString(), u"tallybook.check/1"_s);
    compareCounts(document[u"stated"_s].toObject(), wanted[u"stated"_s].toObject());
    compareCounts(document[u"listed"_s].toObject(), wanted[u"listed"_s].toObject());
    if (wanted.contains(u"voters"_s))
        QCOMPARE(int(document[u"voters"_s].toArray().size()), wanted[u"voters"_s].toInt());
    if (wanted.contains(u"verdict"_s))
        QCOMPARE(document[u"verdict"_s].toString(), wanted[u"verdict"_s].toString());
}

void TestCheck::hasManyCases()
{
    const qsizetype cases = QDir(folder()).entryList({u"*.txt"_s}, QDir::Files).size();
    QVERIFY2(cases >= 60, qPrintable(QString::number(cases)));
}

/// Codes of the own mail alone are tested with it.
void TestCheck::everyCodeOfTheTextHasACase()
{
    QSet<QString> found;
    for (const QString &name : QDir(folder()).entryList({u"*.json"_s}, QDir::Files)) {
        const QJsonObject wanted =
                QJsonDocument::fromJson(test::readFile(QDir(folder()).filePath(name))).object();
        for (const QJsonValue &finding : wanted[u"findings"_s].toArray())
            found.insert(finding.toString().section(u'@', 0, 0).remove(u'?'));
    }
    for (int code = 0; code < int(ResultFindingCode::NotClosed); ++code) {
        const QString name = resultFindingName(ResultFindingCode(code));
        QVERIFY2(found.contains(name), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
