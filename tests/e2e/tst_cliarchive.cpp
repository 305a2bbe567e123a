// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/Cli.h"

#include <QTemporaryDir>

using namespace tallybook::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray separator = "From list@example.org Tue Mar  3 10:00:00 2026\n";

QByteArray entry(int number, const QByteArray &from, int day, const QByteArray &subject,
                 const QByteArray &body)
{
    return separator
            + mail(number, from, QByteArray::number(day) + " Mar 2026 10:00:00 +0000", subject,
                   body)
            + "\n\n";
}

const QByteArray archive =
        entry(1, "Ada Voss <ada@example.org>", 3, "[VOTE] Adopt the larch strategy",
              "Please vote. The vote is open for 72 hours.\n\n[ ] +1 approve\n[ ] -1 do not\n")
        + entry(2, "Bo Lind <bo@example.org>", 4, "Re: [VOTE] Adopt the larch strategy",
                "+1 (binding)\n")
        + entry(3, "Cy Moreau <cy@example.org>", 4, "Re: [VOTE] Adopt the larch strategy",
                "+1 (binding)\n")
        + entry(4, "Ada Voss <ada@example.org>", 7, "[RESULT] [VOTE] Adopt the larch strategy",
                "The vote passes with 3 binding +1 votes and no -1 votes.\n");

} // namespace

class TestCliArchive : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_mbox;

private Q_SLOTS:
    void initTestCase()
    {
        m_mbox = m_folder.filePath(u"2026-03.mbox"_s);
        write(m_mbox, archive);
    }

    void votesAreListedWithTheirResult()
    {
        const CliRun run = runCli({u"archive"_s, m_mbox});
        QCOMPARE(run.code, 0);
        const QString text = QString::fromUtf8(run.out.constData());
        const QString line = text.section(u'\n', 1, 1).simplified();
        QCOMPARE(line,
                 u"2026-03-03 2026-03-06 result 4 2/0/0 0/0/0 0/0/0 0 3b/-/0 NO "
                 "[VOTE] Adopt the larch strategy"_s);
        QVERIFY2(text.contains("Read 4 messages, found 1 vote"_L1), run.out.constData());
        // No terminal looks on.
        QVERIFY(run.err.isEmpty());
    }

    void jsonHoldsEveryKey()
    {
        const CliRun run = runCli({u"archive"_s, u"--json"_s, m_mbox});
        QCOMPARE(run.code, 0);
        const QJsonObject document = run.json();
        QCOMPARE(document[u"schema"_s].toString(), u"tallybook.archive/1"_s);
        QCOMPARE(document.keys(),
                 QStringList({u"bytes"_s, u"complete"_s, u"duplicates"_s, u"messages"_s,
                              u"schema"_s, u"unread"_s, u"votes"_s}));
        QCOMPARE(document[u"bytes"_s].toInteger(), archive.size());
        const QJsonObject vote = document[u"votes"_s].toArray().first().toObject();
        QCOMPARE(vote.keys(),
                 QStringList({u"agrees"_s, u"call"_s, u"ending"_s, u"left_out"_s, u"list"_s,
                              u"messages"_s, u"period"_s, u"published"_s, u"state"_s, u"subject"_s,
                              u"tally"_s, u"to_settle"_s, u"warnings"_s}));
        QCOMPARE(vote[u"agrees"_s], QJsonValue(false));
        QCOMPARE(vote[u"tally"_s][u"binding"_s][u"for"_s].toInt(), 2);
        QCOMPARE(vote[u"published"_s][u"for"_s][u"binding"_s].toInt(), 3);
        QVERIFY(vote[u"published"_s][u"abstain"_s][u"all"_s].isNull());
        QCOMPARE(vote[u"period"_s][u"closes"_s].toString(), u"2026-03-06T10:00:00Z"_s);
        QCOMPARE(vote[u"call"_s][u"source"_s].toString(), m_mbox + u"#1"_s);
    }

    void daysAreWhole()
    {
        const auto votes = [&](const QStringList &options) {
            return runCli(QStringList{u"archive"_s, u"--json"_s, m_mbox} + options)
                    .json()[u"votes"_s]
                    .toArray()
                    .size();
        };
        QCOMPARE(votes({u"--since"_s, u"2026-03-03"_s, u"--until"_s, u"2026-03-03"_s}), 1);
        QCOMPARE(votes({u"--since"_s, u"2026-03-04"_s}), 0);
        QCOMPARE(votes({u"--until"_s, u"2026-03-02"_s}), 0);
        QCOMPARE(votes({u"--since"_s, u"2026-03-03T10:00:01Z"_s}), 0);
        QCOMPARE(votes({u"--list"_s, u"dev@larch.example.org"_s}), 1);
        QCOMPARE(votes({u"--list"_s, u"users@larch.example.org"_s}), 0);
    }

    void badInputIsNamedAndTheRestIsRead()
    {
        const QString other = m_folder.filePath(u"notes.txt"_s);
        write(other, "No mail at all.\n");
        const CliRun run = runCli({u"archive"_s, u"--json"_s, other, m_mbox});
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains("notes.txt"), run.err.constData());
        QCOMPARE(run.json()[u"votes"_s].toArray().size(), 1);
        QCOMPARE(run.json()[u"complete"_s], QJsonValue(false));
        QCOMPARE(run.json()[u"unread"_s][0][u"error"_s].toString(), u"not-understood"_s);
        QCOMPARE(runCli({u"archive"_s, m_folder.filePath(u"none"_s)}).code, 2);
        QCOMPARE(runCli({u"archive"_s}).code, 1);
        QCOMPARE(runCli({u"archive"_s, u"--since"_s, u"yesterday"_s, m_mbox}).code, 1);
    }
};

QTEST_GUILESS_MAIN(TestCliArchive)
#include "tst_cliarchive.moc"
