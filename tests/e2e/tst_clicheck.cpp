// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/Cli.h"
#include "tests/support/Corpus.h"

#include <QTemporaryDir>

using namespace tallybook::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList codes(const QJsonObject &document, const QString &severity)
{
    QStringList found;
    for (const QJsonValue &value : document.value("findings"_L1).toArray()) {
        const QJsonObject finding = value.toObject();
        if (finding.value("severity"_L1).toString() == severity)
            found.append(finding.value("code"_L1).toString());
    }
    return found;
}

QString golden(const QString &name)
{
    return sourcePath(u"tests/golden/check/"_s + name);
}

} // namespace

/// `check` as a script calls it: documents, exit codes, refusals; and every result of the corpus.
class TestCliCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void consistentResultIsDone()
    {
        const CliRun run = runCli({u"check"_s, u"--json"_s, golden(u"shape-stars.txt"_s)});
        QCOMPARE(run.code, 0);
        const QJsonObject document = run.json();
        QCOMPARE(document.value("schema"_L1).toString(), u"tallybook.check/1"_s);
        QVERIFY(document.value("findings"_L1).toArray().isEmpty());
        QVERIFY(document.value("thread"_L1).isNull());
        const QJsonObject stated = document.value("stated"_L1).toObject();
        QCOMPARE(stated.value("total"_L1).toObject().value("for"_L1).toInt(), 5);
        QVERIFY(stated.value("non_binding"_L1).toObject().value("for"_L1).isNull());
    }

    void contradictionNeedsReview()
    {
        const CliRun run = runCli({u"check"_s, u"--json"_s, golden(u"count-sentence.txt"_s)});
        QCOMPARE(run.code, 3);
        const QJsonObject finding = run.json().value("findings"_L1).toArray().first().toObject();
        QCOMPARE(finding.value("code"_L1).toString(), u"count-mismatch"_s);
        QCOMPARE(finding.value("severity"_L1).toString(), u"problem"_s);
        QVERIFY(!finding.value("message"_L1).toString().isEmpty());
        const QJsonObject where = finding.value("where"_L1).toObject();
        QCOMPARE(where.value("line"_L1).toInt(), 3);
        QCOMPARE(where.value("text"_L1).toString(), u"6 +1s"_s);
    }

    void noteAloneIsDone()
    {
        const CliRun run = runCli({u"check"_s, golden(u"verdict-bare.txt"_s)});
        QCOMPARE(run.code, 0);
        QVERIFY(run.out.contains("[verdict-without-numbers]"));
    }

    void readsStandardInputAndThread()
    {
        const QByteArray result = readFile(golden(u"thread-stranger.txt"_s));
        const CliRun run = runCli(
                {u"check"_s, u"--json"_s, u"-"_s, u"--thread"_s, golden(u"thread-plain.thread"_s)},
                result);
        QCOMPARE(run.code, 3);
        QCOMPARE(codes(run.json(), u"problem"_s), QStringList{u"voter-not-in-thread"_s});
        const QJsonObject thread = run.json().value("thread"_L1).toObject();
        QCOMPARE(thread.value("total"_L1).toObject().value("for"_L1).toInt(), 4);
    }

    void severalInputsFollowOneOption()
    {
        QTemporaryDir folder;
        const QByteArray box = readFile(golden(u"thread-plain.thread"_s));
        const qsizetype cut = box.indexOf("\nFrom ", box.size() / 2) + 1;
        write(folder.filePath(u"a.mbox"_s), box.left(cut));
        write(folder.filePath(u"b.mbox"_s), box.mid(cut));
        const CliRun run = runCli({u"check"_s, golden(u"thread-agrees.txt"_s), u"--thread"_s,
                                   folder.filePath(u"a.mbox"_s), folder.filePath(u"b.mbox"_s)});
        QVERIFY2(run.code == 0, (run.out + run.err).constData());
    }

    void refusals()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"letter.txt"_s), "Dear all,\n\nthe weather is fine.\n");
        write(folder.filePath(u"empty.txt"_s), "\n\n");
        const QString result = golden(u"shape-stars.txt"_s);
        QCOMPARE(runCli({u"check"_s}).code, 1);
        QCOMPARE(runCli({u"check"_s, result, u"second.txt"_s}).code, 1);
        QCOMPARE(runCli({u"check"_s, result, u"--rule"_s, u"no-such"_s}).code, 1);
        QCOMPARE(runCli({u"check"_s, result, u"--closes"_s, u"soon"_s}).code, 1);
        QCOMPARE(runCli({u"check"_s, folder.filePath(u"letter.txt"_s)}).code, 2);
        QCOMPARE(runCli({u"check"_s, folder.filePath(u"empty.txt"_s)}).code, 2);
        QVERIFY(runCli({u"check"_s, folder.filePath(u"none.txt"_s)}).code != 0);
        // A thread that cannot be read must not look like one in which nobody voted.
        const CliRun missing = runCli(
                {u"check"_s, u"--json"_s, result, u"--thread"_s, folder.filePath(u"none.mbox"_s)});
        QVERIFY(missing.code == 1 || missing.code == 2);
        QCOMPARE(missing.json().value("schema"_L1).toString(), u"tallybook.error/1"_s);
    }

    void corpusResultsAreConsistent_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("result");
        const QDir threads(corpusPath() + "/threads"_L1);
        for (const QString &name : threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QString folder = threads.filePath(name);
            const QJsonObject messages =
                    QJsonDocument::fromJson(readFile(folder + "/truth.json"_L1))
                            .object()
                            .value("messages"_L1)
                            .toObject();
            for (const QString &file : messages.keys()) {
                if (messages.value(file).toObject().value("role"_L1).toString() == "result"_L1)
                    QTest::newRow(qPrintable(name)) << folder << file;
            }
        }
        if (corpusPath().isEmpty())
            QTest::newRow("no corpus") << QString() << QString();
    }

    /// Published results that truth.json knows to be right raise no alarm, and what they state and
    /// list is read as it stands there.
    void corpusResultsAreConsistent()
    {
        QFETCH(QString, folder);
        QFETCH(QString, result);
        if (folder.isEmpty())
            QSKIP(corpusMissing);
        const QString file = folder + u'/' + result;
        const QJsonObject truth =
                QJsonDocument::fromJson(readFile(folder + "/truth.json"_L1)).object();
        const QJsonObject published = truth.value("published"_L1).toObject();
        const CliRun alone = runCli({u"check"_s, u"--json"_s, file});
        QVERIFY2(alone.code == 0, alone.out.constData());
        const QJsonObject document = alone.json();
        QVERIFY2(document.value("findings"_L1).toArray().isEmpty(), alone.out.constData());
        QCOMPARE(document.value("verdict"_L1).toString(), u"passed"_s);
        const QJsonObject listed = document.value("listed"_L1).toObject();
        QCOMPARE(listed.value("total"_L1).toObject().value("for"_L1), published.value("plus1"_L1));
        if (!published.value("plus1_binding"_L1).isNull() && published.contains("plus1_binding"_L1))
            QCOMPARE(listed.value("binding"_L1).toObject().value("for"_L1),
                     published.value("plus1_binding"_L1));

        const CliRun both = runCli({u"check"_s, u"--json"_s, file, u"--thread"_s, folder});
        QVERIFY2(both.code == 0, both.out.constData());
    }
};

QTEST_GUILESS_MAIN(TestCliCheck)
#include "tst_clicheck.moc"
