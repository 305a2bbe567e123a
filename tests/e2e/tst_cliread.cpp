// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/Cli.h"

#include <QTemporaryDir>

using namespace tallybook::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray subject = "[VOTE] Adopt the larch strategy";
const QByteArray reply = "Re: [VOTE] Adopt the larch strategy";

const QByteArray callBody = "Hello,\n\nplease vote on the larch strategy.\n\n[ ] +1 approve\n"
                            "[ ] 0 abstain\n[ ] -1 disapprove, because\n\n"
                            "The vote is open for at least 72 hours.\n\nAda\n";

const QByteArray roster = "name,id,addresses,role\n"
                          "Ada Voss,ada,ada@example.org,chair\n"
                          "Bo Lind,bo,bo@example.org,pmc\n"
                          "Cy Moreau,cy,,pmc\n"
                          "Dee Okafor,dee,dee@example.org,pmc\n"
                          "Eli Sand,eli,eli@example.org,committer\n";

QStringList values(const QJsonObject &reading)
{
    QStringList all;
    for (const QJsonValue &value : reading.value("ballots"_L1).toArray()) {
        const QJsonObject ballot = value.toObject();
        all.append(ballot.value("voter"_L1).toObject().value("name"_L1).toString() + u' '
                   + ballot.value("value"_L1).toString());
    }
    return all;
}

QStringList members(const QJsonObject &object)
{
    QStringList names = object.keys();
    names.sort();
    return names;
}

QStringList fates(const QJsonObject &reading)
{
    QStringList all;
    for (const QJsonValue &message : reading.value("messages"_L1).toArray())
        all.append(message.toObject().value("fate"_L1).toString());
    return all;
}

int count(const QJsonObject &reading, QLatin1StringView group, QLatin1StringView side)
{
    return reading.value("tally"_L1).toObject().value(group).toObject().value(side).toInt(-1);
}

} // namespace

class TestCliRead : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    /// Call, four clear votes (one by ASF address, one of a committer), and a result.
    void writeThread()
    {
        const auto put = [this](int number, const QByteArray &from, const QByteArray &time,
                                const QByteArray &title, const QByteArray &body) {
            write(path(u"thread/%1.eml"_s.arg(number, 3, 10, QChar(u'0'))),
                  mail(number, from, "Tue, 03 Nov 2026 " + time + " +0000", title, body));
        };
        put(1, "Ada Voss <ada@example.org>", "08:00:00", subject, callBody);
        put(2, "Bo Lind <bo@example.org>", "09:00:00", reply, "+1 (binding)\n\nBo\n");
        put(3, "Cy Moreau <cy@apache.org>", "10:00:00", reply, "+1\n\nCy\n");
        put(4, "Dee Okafor <dee@example.org>", "11:00:00", reply,
            "-1, because nobody maintains it.\n\nDee\n");
        put(5, "Eli Sand <eli@example.org>", "12:00:00", reply, "+1 (non-binding)\n\nEli\n");
        put(6, "Ada Voss <ada@example.org>", "13:00:00", "[RESULT]" + subject,
            "The vote passes.\n\n+1: Bo, Cy\n-1: Dee\n");
        write(path(u"roster.csv"_s), roster);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        writeThread();
    }

    void wholeThreadWithRoster()
    {
        const CliRun run = runCli(
                {u"read"_s, u"--json"_s, u"--roster"_s, path(u"roster.csv"_s), path(u"thread"_s)});
        QCOMPARE(run.code, 0);
        const QJsonObject reading = run.json();
        QCOMPARE(reading.value("schema"_L1).toString(), u"tallybook.reading/1"_s);
        QCOMPARE(values(reading),
                 (QStringList{u"Bo Lind +1"_s, u"Cy Moreau +1"_s, u"Dee Okafor -1"_s,
                              u"Eli Sand +1"_s}));
        QCOMPARE(count(reading, "binding"_L1, "for"_L1), 2);
        QCOMPARE(count(reading, "binding"_L1, "against"_L1), 1);
        QCOMPARE(count(reading, "non_binding"_L1, "for"_L1), 1);
        QCOMPARE(count(reading, "unknown"_L1, "for"_L1), 0);
        const QJsonObject outcome = reading.value("outcome"_L1).toObject();
        QCOMPARE(outcome.value("rule"_L1).toString(), u"lazy-two-thirds"_s);
        QCOMPARE(outcome.value("result"_L1).toString(), u"approved"_s);
        QCOMPARE(outcome.value("readings_agree"_L1).toBool(), false);
        QCOMPARE(fates(reading),
                 (QStringList{u"call"_s, u"new-vote"_s, u"new-vote"_s, u"new-vote"_s, u"new-vote"_s,
                              u"result"_s}));
        const QJsonObject account = reading.value("account"_L1).toObject();
        QCOMPARE(account.value("read"_L1).toInt(), 6);
        QCOMPARE(account.value("new_vote"_L1).toInt(), 4);
        int sum = 0;
        for (const QString &heap : account.keys())
            sum += heap == "read"_L1 ? 0 : account.value(heap).toInt();
        QCOMPARE(sum, 6);
    }

    void everyKeyIsThere()
    {
        const QJsonObject reading = runCli({u"read"_s, u"--json"_s, path(u"thread"_s)}).json();
        QCOMPARE(members(reading),
                 (QStringList{u"account"_s, u"ballots"_s, u"discussion"_s, u"form"_s, u"formal"_s,
                              u"messages"_s, u"outcome"_s, u"roster"_s, u"schema"_s, u"skipped"_s,
                              u"tally"_s, u"title"_s}));
        const QJsonArray messages = reading.value("messages"_L1).toArray();
        for (const QJsonValue &message : messages)
            QCOMPARE(members(message.toObject()),
                     (QStringList{u"candidates"_s, u"date"_s, u"fate"_s, u"from"_s, u"message_id"_s,
                                  u"person"_s, u"review"_s, u"role"_s, u"sender_check"_s,
                                  u"source"_s, u"subject"_s, u"support"_s, u"warnings"_s}));
        const QJsonObject vote = messages.at(1).toObject();
        QCOMPARE(vote.value("source"_L1).toString(), path(u"thread/002.eml"_s));
        QCOMPARE(vote.value("message_id"_L1).toString(), u"<m2@example.org>"_s);
        QCOMPARE(vote.value("date"_L1).toString(), u"2026-11-03T09:00:00Z"_s);
        QCOMPARE(vote.value("subject"_L1).toString(), QString::fromLatin1(reply));
        QCOMPARE(vote.value("role"_L1).toString(), u"vote"_s);
        QCOMPARE(vote.value("from"_L1).toObject(),
                 (QJsonObject{{u"name"_s, u"Bo Lind"_s},
                              {u"address"_s, u"bo@example.org"_s},
                              {u"handle"_s, QJsonValue()}}));
        const QJsonObject candidate = vote.value("candidates"_L1).toArray().first().toObject();
        QCOMPARE(members(candidate),
                 (QStringList{u"claim"_s, u"condition"_s, u"evidence"_s, u"grade"_s, u"kind"_s,
                              u"reasons"_s, u"scope"_s, u"value"_s, u"written"_s}));
        QCOMPARE(candidate.value("value"_L1).toString(), u"+1"_s);
        QCOMPARE(candidate.value("claim"_L1).toString(), u"binding"_s);
        QCOMPARE(candidate.value("grade"_L1).toString(), u"certain"_s);
        QCOMPARE(candidate.value("kind"_L1).toString(), u"cast"_s);
        QVERIFY(candidate.value("scope"_L1).isNull());
        QVERIFY(candidate.value("condition"_L1).isNull());
        const QJsonObject evidence = candidate.value("evidence"_L1).toObject();
        QCOMPARE(members(evidence), (QStringList{u"length"_s, u"line"_s, u"offset"_s, u"text"_s}));
        QCOMPARE(evidence.value("text"_L1).toString(), u"+1 (binding)"_s);
        QCOMPARE(evidence.value("line"_L1).toInt(), 1);
        QCOMPARE(evidence.value("offset"_L1).toInt(), 0);
        const QJsonObject ballot = reading.value("ballots"_L1).toArray().first().toObject();
        QCOMPARE(members(ballot),
                 (QStringList{u"binding"_s, u"by_name_only"_s, u"message_id"_s, u"source"_s,
                              u"value"_s, u"voter"_s, u"why"_s}));
        QCOMPARE(members(ballot.value("voter"_L1).toObject()),
                 (QStringList{u"address"_s, u"handle"_s, u"id"_s, u"name"_s}));
        QCOMPARE(members(reading.value("outcome"_L1).toObject()),
                 (QStringList{u"conditions"_s, u"decisive"_s, u"margin"_s, u"readings"_s,
                              u"readings_agree"_s, u"result"_s, u"rule"_s, u"test"_s,
                              u"warnings"_s}));
    }

    void withoutRosterNothingIsKnownToBind()
    {
        const CliRun run = runCli({u"read"_s, u"--json"_s, path(u"thread"_s)});
        QCOMPARE(run.code, 0);
        const QJsonObject reading = run.json();
        QCOMPARE(count(reading, "unknown"_L1, "for"_L1), 3);
        QCOMPARE(count(reading, "unknown"_L1, "against"_L1), 1);
        QCOMPARE(count(reading, "binding"_L1, "for"_L1), 0);
        QVERIFY(reading.value("ballots"_L1)
                        .toArray()
                        .first()
                        .toObject()
                        .value("binding"_L1)
                        .isNull());
        QCOMPARE(reading.value("outcome"_L1).toObject().value("result"_L1).toString(),
                 u"undecided"_s);
    }

    void laterVoteOfOneAddressReplaces()
    {
        write(path(u"thread/007.eml"_s),
              mail(7, "Bo <BO@example.org>", "Tue, 03 Nov 2026 18:00:00 +0000", reply,
                   "I change my vote from +1 to -1.\n\nBo\n"));
        const QJsonObject reading = runCli({u"read"_s, u"--json"_s, u"--roster"_s,
                                            path(u"roster.csv"_s), path(u"thread"_s)})
                                            .json();
        QCOMPARE(reading.value("ballots"_L1).toArray().size(), 4);
        QCOMPARE(count(reading, "binding"_L1, "for"_L1), 1);
        QCOMPARE(count(reading, "binding"_L1, "against"_L1), 2);
        QCOMPARE(fates(reading).last(), u"replaces"_s);
        QCOMPARE(reading.value("outcome"_L1).toObject().value("result"_L1).toString(),
                 u"rejected"_s);
    }

    void nameOnTheRosterWithAnotherAddressNeverBinds()
    {
        write(path(u"thread/007.eml"_s),
              mail(7, "Ada Voss <ada.voss@example.net>", "Tue, 03 Nov 2026 18:00:00 +0000", reply,
                   "+1\n"));
        const CliRun run = runCli(
                {u"read"_s, u"--json"_s, u"--roster"_s, path(u"roster.csv"_s), path(u"thread"_s)});
        QCOMPARE(run.code, 3);
        const QJsonObject reading = run.json();
        QCOMPARE(count(reading, "binding"_L1, "for"_L1), 2);
        QCOMPARE(count(reading, "unknown"_L1, "for"_L1), 1);
        const QJsonObject ballot = reading.value("ballots"_L1).toArray().last().toObject();
        QVERIFY(ballot.value("binding"_L1).isNull());
        QCOMPARE(ballot.value("why"_L1).toString(), u"unknown-person"_s);
        const QJsonObject message = reading.value("messages"_L1).toArray().last().toObject();
        QCOMPARE(message.value("fate"_L1).toString(), u"needs-review"_s);
        QCOMPARE(message.value("review"_L1).toString(), u"person"_s);
        QCOMPARE(message.value("person"_L1).toString(), u"by-name-only"_s);
    }

    void showsWhatTheListsHostNoted()
    {
        const auto checkOf = [this](const QByteArray &result) {
            write(path(u"noted.eml"_s),
                  "Authentication-Results: mx.example.org; " + result
                          + "\nReceived: from a.example.net by mx.example.org; Tue, 03 Nov 2026 "
                            "18:00:00 +0000\nList-Id: <dev.acme.example.org>\n"
                          + mail(8, "Bo Lind <bo@example.net>", "Tue, 03 Nov 2026 18:00:00 +0000",
                                 reply, "+1\n"));
            return runCli({u"read"_s, u"--json"_s, path(u"noted.eml"_s)})
                    .json()
                    .value("messages"_L1)
                    .toArray()
                    .first()
                    .toObject();
        };
        const QJsonObject passed = checkOf("dkim=pass header.d=example.net");
        QCOMPARE(passed.value("sender_check"_L1).toString(), u"passed"_s);
        QVERIFY(passed.value("warnings"_L1).toArray().isEmpty());
        const QJsonObject failed = checkOf("dkim=fail header.d=example.net");
        QCOMPARE(failed.value("sender_check"_L1).toString(), u"failed"_s);
        QVERIFY(failed.value("warnings"_L1).toArray().contains(u"sender-check-failed"_s));
        QCOMPARE(failed.value("fate"_L1), passed.value("fate"_L1));
        QVERIFY(checkOf("none").value("sender_check"_L1).isNull());
    }

    void rosterOfBareNamesSettlesByName()
    {
        write(path(u"names.csv"_s), "name,role\nBo Lind,pmc\nCy Moreau,pmc\nDee Okafor,pmc\n");
        const CliRun run = runCli(
                {u"read"_s, u"--json"_s, u"--roster"_s, path(u"names.csv"_s), path(u"thread"_s)});
        QCOMPARE(run.code, 0);
        const QJsonObject reading = run.json();
        QCOMPARE(count(reading, "binding"_L1, "for"_L1), 2);
        QCOMPARE(count(reading, "non_binding"_L1, "for"_L1), 1);
        const QJsonObject ballot = reading.value("ballots"_L1).toArray().first().toObject();
        QCOMPARE(ballot.value("by_name_only"_L1).toBool(), true);
        const QJsonObject message = reading.value("messages"_L1).toArray().at(1).toObject();
        QVERIFY(message.value("warnings"_L1).toArray().contains(u"matched-by-name-only"_s));
        const CliRun words =
                runCli({u"read"_s, u"--roster"_s, path(u"names.csv"_s), path(u"thread"_s)});
        QVERIFY2(words.out.contains("matched by name only"), words.out.constData());
    }

    void votesOutsideThePeriodAreShownAndNotCounted()
    {
        const QJsonObject reading =
                runCli({u"read"_s, u"--json"_s, u"--roster"_s, path(u"roster.csv"_s), u"--opens"_s,
                        u"2026-11-03T09:30:00Z"_s, u"--closes"_s, u"2026-11-03T11:30:00Z"_s,
                        path(u"thread"_s)})
                        .json();
        QCOMPARE(fates(reading),
                 (QStringList{u"call"_s, u"early"_s, u"new-vote"_s, u"new-vote"_s, u"late"_s,
                              u"result"_s}));
        QCOMPARE(values(reading), (QStringList{u"Cy Moreau +1"_s, u"Dee Okafor -1"_s}));
    }

    void unclearVoteIsAskedFor()
    {
        write(path(u"thread/007.eml"_s),
              mail(7, "Fay <fay@example.org>", "Tue, 03 Nov 2026 18:00:00 +0000", reply,
                   "+1 for the code, -1 for the docs\n"));
        const CliRun run = runCli({u"read"_s, u"--json"_s, path(u"thread"_s)});
        QCOMPARE(run.code, 3);
        const QJsonObject reading = run.json();
        QCOMPARE(fates(reading).last(), u"needs-review"_s);
        QCOMPARE(reading.value("ballots"_L1).toArray().size(), 4);
        const CliRun words = runCli({u"read"_s, path(u"thread"_s)});
        QCOMPARE(words.code, 3);
        QVERIFY(words.out.contains("To review:"));
        QVERIFY(words.out.contains("1 to review"));
    }

    void unreadableKeepsItsPlace()
    {
        const CliRun run = runCli({u"read"_s, u"--json"_s, path(u"thread/001.eml"_s),
                                   path(u"nowhere.eml"_s), path(u"thread/002.eml"_s)});
        QCOMPARE(run.code, 3);
        const QJsonObject reading = run.json();
        QCOMPARE(fates(reading), (QStringList{u"call"_s, u"unreadable"_s, u"new-vote"_s}));
        const QJsonObject missing = reading.value("messages"_L1).toArray().at(1).toObject();
        QCOMPARE(missing.value("source"_L1).toString(), path(u"nowhere.eml"_s));
        QCOMPARE(missing.value("warnings"_L1).toArray(), QJsonArray{u"file-not-found"_s});
        QVERIFY(missing.value("role"_L1).isNull());
        QCOMPARE(reading.value("account"_L1).toObject().value("unreadable"_L1).toInt(), 1);
        QCOMPARE(reading.value("account"_L1).toObject().value("read"_L1).toInt(), 3);
        QVERIFY(run.err.contains("There is no such file"));
    }

    void nothingUnderstood()
    {
        for (const QStringList &what : {QStringList{path(u"nowhere.eml"_s)}, QStringList{u"-"_s}}) {
            const CliRun run = runCli(QStringList{u"read"_s, u"--json"_s} + what);
            QCOMPARE(run.code, 2);
            QCOMPARE(run.json().value("messages"_L1).toArray().size(), 1);
            QVERIFY(!run.err.isEmpty());
        }
        QVERIFY(QDir().mkpath(path(u"empty"_s)));
        QCOMPARE(runCli({u"read"_s, path(u"empty"_s)}).code, 2);
    }

    void standardInputAndMbox()
    {
        QByteArray mbox;
        for (int i = 1; i <= 6; ++i) {
            QFile file(path(u"thread/%1.eml"_s.arg(i, 3, 10, QChar(u'0'))));
            QVERIFY(file.open(QIODevice::ReadOnly));
            mbox += "From someone@example.org Tue Nov  3 0" + QByteArray::number(i)
                    + ":00:00 2026\n" + file.readAll() + "\n";
        }
        const CliRun run = runCli(
                {u"read"_s, u"--json"_s, u"--roster"_s, path(u"roster.csv"_s), u"-"_s}, mbox);
        QCOMPARE(run.code, 0);
        const QJsonObject reading = run.json();
        QCOMPARE(reading.value("form"_L1).toString(), u"mbox"_s);
        const QJsonArray messages = reading.value("messages"_L1).toArray();
        QCOMPARE(messages.size(), 6);
        QCOMPARE(messages.at(3).toObject().value("source"_L1).toString(), u"-#4"_s);
        QCOMPARE(values(reading).size(), 4);
        QCOMPARE(runCli({u"read"_s, u"-"_s, u"-"_s}, mbox).code, 1);
    }

    void folderOfMailSkipsNotes()
    {
        write(path(u"thread/notes.txt"_s), "+1\n\nNobody\n");
        const QJsonObject reading = runCli({u"read"_s, u"--json"_s, path(u"thread"_s)}).json();
        QCOMPARE(reading.value("messages"_L1).toArray().size(), 6);
        QCOMPARE(reading.value("skipped"_L1).toArray(), QJsonArray{path(u"thread/notes.txt"_s)});
    }

    void orderOfTheInputIsKept()
    {
        const QJsonObject reading = runCli({u"read"_s, u"--json"_s, path(u"thread/004.eml"_s),
                                            path(u"thread/002.eml"_s), path(u"thread/001.eml"_s)})
                                            .json();
        QStringList sources;
        for (const QJsonValue &message : reading.value("messages"_L1).toArray())
            sources.append(QFileInfo(message.toObject().value("source"_L1).toString()).fileName());
        QCOMPARE(sources, (QStringList{u"004.eml"_s, u"002.eml"_s, u"001.eml"_s}));
        // Ballots are in order of time.
        QCOMPARE(values(reading), (QStringList{u"Bo Lind +1"_s, u"Dee Okafor -1"_s}));
    }

    void sameMailTwiceCountsOnce()
    {
        const QJsonObject reading =
                runCli({u"read"_s, u"--json"_s, path(u"thread"_s), path(u"thread/002.eml"_s)})
                        .json();
        QCOMPARE(reading.value("messages"_L1).toArray().size(), 7);
        QCOMPARE(fates(reading).count(u"duplicate"_s), 1);
        QCOMPARE(reading.value("ballots"_L1).toArray().size(), 4);
    }

    void otherRule()
    {
        const QJsonObject reading =
                runCli({u"read"_s, u"--json"_s, u"--rule"_s, u"majority-approval"_s, u"--roster"_s,
                        path(u"roster.csv"_s), path(u"thread"_s)})
                        .json();
        const QJsonObject outcome = reading.value("outcome"_L1).toObject();
        QCOMPARE(outcome.value("rule"_L1).toString(), u"majority-approval"_s);
        QCOMPARE(outcome.value("result"_L1).toString(), u"rejected"_s);
    }

    void wrongCallsAreUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown command") << QStringList{u"count"_s};
        QTest::newRow("group alone") << QStringList{u"record"_s};
        QTest::newRow("unknown in a group") << QStringList{u"record"_s, u"burn"_s};
        QTest::newRow("no input") << QStringList{u"read"_s};
        QTest::newRow("unknown option") << QStringList{u"read"_s, u"--colour"_s, u"x.eml"_s};
        QTest::newRow("unknown rule") << QStringList{u"read"_s, u"--rule"_s, u"x"_s, u"x.eml"_s};
        QTest::newRow("value missing") << QStringList{u"read"_s, u"x.eml"_s, u"--rule"_s};
        QTest::newRow("day without hour")
                << QStringList{u"read"_s, u"--closes"_s, u"2026-11-03"_s, u"x.eml"_s};
        QTest::newRow("no moment") << QStringList{u"read"_s, u"--opens"_s, u"today"_s, u"x.eml"_s};
        QTest::newRow("closes before opens") << QStringList{u"read"_s,
                                                            u"--opens"_s,
                                                            u"2026-11-03T10:00:00Z"_s,
                                                            u"--closes"_s,
                                                            u"2026-11-03T09:00:00Z"_s,
                                                            u"x.eml"_s};
        QTest::newRow("one argument too many") << QStringList{u"verify"_s, u"a"_s, u"b"_s};
    }

    void wrongCallsAreUsage()
    {
        QFETCH(QStringList, arguments);
        const CliRun run = runCli(arguments);
        QCOMPARE(run.code, 1);
        QVERIFY(run.out.isEmpty());
        QVERIFY(run.err.startsWith("tallybook-cli: "));
        // What happened, what was kept, what to do.
        QVERIFY2(run.err.contains("Nothing was done."), run.err.constData());

        const CliRun json = runCli(arguments + QStringList{u"--json"_s});
        QCOMPARE(json.code, 1);
        if (arguments.isEmpty() || arguments.last() != "--rule"_L1) {
            QCOMPARE(json.json().value("schema"_L1).toString(), u"tallybook.error/1"_s);
            QCOMPARE(json.json().value("exit_code"_L1).toInt(), 1);
        }
    }

    void brokenRosterIsNotUnderstood()
    {
        write(path(u"broken.csv"_s), "name,role\n\"Bo,pmc\n");
        const CliRun run =
                runCli({u"read"_s, u"--roster"_s, path(u"broken.csv"_s), path(u"thread"_s)});
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains("line 2, column 1"), run.err.constData());
        QCOMPARE(runCli({u"read"_s, u"--roster"_s, path(u"none.csv"_s), path(u"thread"_s)}).code,
                 2);
    }

    void hostileNamesCannotBreakTheTable()
    {
        write(path(u"thread/007.eml"_s),
              mail(7, "=?UTF-8?Q?Eve=0A_=E2=80=AE<b>?= <eve@example.org>",
                   "Tue, 03 Nov 2026 18:00:00 +0000", reply, "+1\n"));
        const CliRun run = runCli({u"read"_s, path(u"thread"_s)});
        QCOMPARE(run.code, 0);
        QVERIFY(!run.out.contains("\xE2\x80\xAE"));
        for (const QByteArray &line : run.out.split('\n'))
            QVERIFY(!line.startsWith(" <b>") && !line.startsWith("<b>"));
    }

    void helpAndVersion()
    {
        const CliRun help = runCli({u"--help"_s});
        QCOMPARE(help.code, 0);
        QVERIFY(help.out.contains("record import"));
        QVERIFY(runCli({u"record"_s, u"--help"_s}).out.contains("record import"));
        QVERIFY(!runCli({u"record"_s, u"--help"_s}).out.contains("book create"));
        QVERIFY(runCli({u"read"_s, u"--help"_s}).out.contains("--roster FILE"));
        const CliRun version = runCli({u"--version"_s});
        QCOMPARE(version.code, 0);
        QVERIFY(version.out.startsWith("tallybook-cli "));
        QCOMPARE(runCli({u"--version"_s, u"--json"_s}).json().value("schema"_L1).toString(),
                 u"tallybook.version/1"_s);
    }
};

QTEST_GUILESS_MAIN(TestCliRead)
#include "tst_cliread.moc"
