// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/Cli.h"
#include "tests/support/Corpus.h"

#include <QTemporaryDir>

using namespace tallybook::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// "Name: value" of every ballot, in order of names.
QStringList peopleAndValues(const QJsonObject &reading)
{
    QStringList all;
    for (const QJsonValue &value : reading.value("ballots"_L1).toArray()) {
        const QJsonObject ballot = value.toObject();
        all.append(ballot.value("voter"_L1).toObject().value("name"_L1).toString() + ": "_L1
                   + ballot.value("value"_L1).toString());
    }
    all.sort();
    return all;
}

QJsonObject tally(int binding, int nonBinding)
{
    const auto side = [](int inFavour) {
        return QJsonObject{{u"for"_s, inFavour}, {u"abstain"_s, 0}, {u"against"_s, 0}};
    };
    return {{u"binding"_s, side(binding)},
            {u"non_binding"_s, side(nonBinding)},
            {u"unknown"_s, side(0)}};
}

} // namespace

/// What the program must give on real threads (skipped where the corpus is absent).
class TestCliCorpus : public QObject
{
    Q_OBJECT

private:
    QString m_corpus;
    QTemporaryDir m_folder;

    [[nodiscard]] QString thread(const QString &number) const
    {
        const QDir threads(m_corpus + "/threads"_L1);
        const QStringList found = threads.entryList({number + "-*"_L1}, QDir::Dirs);
        return found.size() == 1 ? threads.filePath(found.first()) : QString();
    }

    [[nodiscard]] static QJsonObject truth(const QString &folder)
    {
        return QJsonDocument::fromJson(readFile(folder + "/truth.json"_L1)).object();
    }

    /// The people whom the published result names as binding; with the addresses that they wrote
    /// from, or by their names alone.
    [[nodiscard]] QString rosterOf(const QString &folder, bool withAddresses)
    {
        QHash<QString, QString> addressOf;
        const QJsonObject reading = runCli({u"read"_s, u"--json"_s, folder}).json();
        for (const QJsonValue &value : reading.value("messages"_L1).toArray()) {
            const QJsonObject message = value.toObject();
            addressOf.insert(QFileInfo(message.value("source"_L1).toString()).fileName(),
                             message.value("from"_L1).toObject().value("address"_L1).toString());
        }
        QByteArray csv = "name,addresses,role\n";
        for (const QJsonValue &value : truth(folder).value("votes"_L1).toArray()) {
            const QJsonObject vote = value.toObject();
            const QString address = withAddresses
                    ? addressOf.value(vote.value("message"_L1).toString())
                    : QString();
            csv += "\"" + vote.value("name"_L1).toString().toUtf8() + "\"," + address.toUtf8()
                    + (vote.value("binding"_L1).toBool() ? ",pmc\n" : ",contributor\n");
        }
        const QString path = m_folder.filePath(u"roster.csv"_s);
        write(path, csv);
        return path;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_corpus = corpusPath();
        if (m_corpus.isEmpty())
            QSKIP(corpusMissing);
    }

    void publishedNumbers_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("withAddresses");
        QTest::newRow("DSv2, addresses") << u"14"_s << true;
        QTest::newRow("DSv2, names only") << u"14"_s << false;
        QTest::newRow("CDC, addresses") << u"16"_s << true;
        QTest::newRow("CDC, names only") << u"16"_s << false;
    }

    void publishedNumbers()
    {
        QFETCH(QString, number);
        QFETCH(bool, withAddresses);
        const QString folder = thread(number);
        QVERIFY(!folder.isEmpty());
        const QJsonObject published = truth(folder).value("published"_L1).toObject();
        const CliRun run = runCli(
                {u"read"_s, u"--json"_s, u"--roster"_s, rosterOf(folder, withAddresses), folder});
        QCOMPARE(run.code, 0);
        const QJsonObject reading = run.json();
        QCOMPARE(reading.value("tally"_L1).toObject(),
                 tally(published.value("plus1_binding"_L1).toInt(),
                       published.value("plus1_nonbinding"_L1).toInt()));
        QCOMPARE(reading.value("outcome"_L1).toObject().value("result"_L1).toString(),
                 u"approved"_s);
        for (const QJsonValue &ballot : reading.value("ballots"_L1).toArray())
            QCOMPARE(ballot.toObject().value("by_name_only"_L1).toBool(), !withAddresses);
    }

    void pageGivesTheSameAsTheMessages()
    {
        const QString folder = thread(u"16"_s);
        const QString page = m_corpus + "/formats/lists.apache.org-thread-page-spark-cdc.txt"_L1;
        const QJsonObject fromMails = runCli({u"read"_s, u"--json"_s, folder}).json();
        const QJsonObject fromPage = runCli({u"read"_s, u"--json"_s, page}).json();
        QCOMPARE(peopleAndValues(fromMails).size(), 13);
        QCOMPARE(peopleAndValues(fromPage), peopleAndValues(fromMails));
        QCOMPARE(fromPage.value("account"_L1), fromMails.value("account"_L1));
        // A page shows no address: a roster of names settles who binds, and says how.
        const CliRun judged =
                runCli({u"read"_s, u"--json"_s, u"--roster"_s, rosterOf(folder, false), page});
        QCOMPARE(judged.code, 0);
        QCOMPARE(judged.json().value("tally"_L1).toObject(), tally(5, 8));
        // A roster with addresses does not: the names are a question.
        const CliRun asked =
                runCli({u"read"_s, u"--json"_s, u"--roster"_s, rosterOf(folder, true), page});
        QCOMPARE(asked.code, 3);
        const QJsonObject unknown =
                asked.json().value("tally"_L1).toObject().value("unknown"_L1).toObject();
        QCOMPARE(unknown.value("for"_L1).toInt(), 13);
    }

    void seedOfTheProductIsADiscussion()
    {
        const QString topic = m_corpus + "/formats/discourse-thread-page-tvm-process-rfc.txt"_L1;
        const CliRun run = runCli({u"read"_s, u"--json"_s, topic});
        QCOMPARE(run.code, 0);
        const QJsonObject reading = run.json();
        QCOMPARE(reading.value("discussion"_L1).toBool(), true);
        QCOMPARE(reading.value("ballots"_L1).toArray().size(), 0);
        int voting = 0;
        for (const QJsonValue &message : reading.value("messages"_L1).toArray()) {
            // The opener may be taken for what it is, a proposal; nothing else may be anything.
            const QString fate = message.toObject().value("fate"_L1).toString();
            QVERIFY2(fate == "no-vote"_L1 || fate == "call"_L1, qPrintable(fate));
            for (const QJsonValue &support : message.toObject().value("support"_L1).toArray()) {
                if (support.toObject().value("text"_L1).toString().contains("voting +1"_L1))
                    ++voting;
            }
        }
        const QByteArray text = readFile(topic);
        QVERIFY(voting > 0);
        QCOMPARE(voting, int(text.count("voting +1")));
        QVERIFY(runCli({u"read"_s, topic}).out.contains("Words of support"));
    }

    void everyAwkwardMailEndsWithADocument()
    {
        const CliRun run = runCli({u"read"_s, u"--json"_s, m_corpus + "/mime/real"_L1});
        QVERIFY(run.code == 0 || run.code == 3);
        const QJsonObject reading = run.json();
        QVERIFY(reading.value("messages"_L1).toArray().size() > 10);
        QCOMPARE(reading.value("messages"_L1).toArray().size(),
                 reading.value("account"_L1).toObject().value("read"_L1).toInt());
    }
};

QTEST_GUILESS_MAIN(TestCliCorpus)
#include "tst_clicorpus.moc"
