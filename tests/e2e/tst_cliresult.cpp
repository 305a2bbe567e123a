// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
//
// The result before it is written, votes that are carried over, own rules, calls and rounds,
// through the program. Votes lie in the past, so that no run depends on the day.
#include "tests/e2e/Cli.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace tallybook::test;
using namespace Qt::Literals::StringLiterals;

class TestCliResult : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] CliRun cli(const QString &command, const QStringList &rest = {}) const
    {
        return runCli(command.split(u' ') + QStringList{u"--book"_s, path(u"larch.tallybook"_s)}
                              + rest,
                      {}, {u"TALLYBOOK_ACTOR=Ada Voss"_s});
    }
    [[nodiscard]] QJsonObject json(const QString &command, const QStringList &rest = {}) const
    {
        return cli(command, rest + QStringList{u"--json"_s}).json();
    }

    void makeBook()
    {
        write(path(u"roster.csv"_s),
              "name,id,addresses,role,from\nAda,ada,ada@example.org,chair,2020-01-01\n"
              "Bo,bo,bo@example.org,pmc,2020-01-01\nCy,cy,cy@example.org,pmc,2020-01-01\n"
              "Dee,dee,dee@example.org,pmc,2020-01-01\n");
        QCOMPARE(cli(u"book create"_s,
                     {u"--project"_s, u"Apache Larch"_s, u"--list"_s, u"dev@larch.example.org"_s,
                      u"--chair"_s, u"Ada"_s})
                         .code,
                 0);
        QCOMPARE(cli(u"roster import"_s, {path(u"roster.csv"_s)}).code, 0);
    }

    void openVote(const QStringList &options, const QStringList &voters,
                  const QByteArray &day = "Wed, 04 Mar 2026")
    {
        const CliRun made =
                cli(u"record new"_s,
                    QStringList{u"--title"_s, u"Weave first"_s, u"--text"_s, u"We weave first."_s,
                                u"--conversation"_s, u"Which?|https://lists.example.org/t/1"_s,
                                u"--conversation-summary"_s, u"Most agree."_s}
                            + options);
        QVERIFY2(made.code == 0, made.err.constData());
        const CliRun opened = cli(u"record open"_s,
                                  {u"1"_s, u"--opens"_s, u"2026-03-03T08:00:00Z"_s, u"--closes"_s,
                                   u"2026-04-06T08:00:00Z"_s});
        QVERIFY2(opened.code == 0, opened.err.constData());
        int number = 2;
        for (const QString &voter : voters) {
            const QByteArray name = voter.toUtf8();
            write(path(u"votes/%1.eml"_s.arg(voter)),
                  mail(number++, name + " <" + name.toLower() + "@example.org>",
                       day + " 09:00:00 +0000", "Re: [VOTE] Weave first", "+1\n"));
        }
        QCOMPARE(cli(u"record import"_s, {u"1"_s, path(u"votes"_s)}).code, 0);
    }
    void close()
    {
        QCOMPARE(cli(u"record close"_s, {u"1"_s, u"--override"_s, u"confirmed"_s}).code, 0);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        makeBook();
    }

    void consistentResultIsWritten()
    {
        openVote({}, {u"Ada"_s, u"Bo"_s, u"Cy"_s});
        close();
        QCOMPARE(cli(u"record result"_s, {u"1"_s}).code, 0);
    }

    void contradictionHoldsTheResultBack()
    {
        openVote({}, {u"Ada"_s, u"Bo"_s, u"Cy"_s});
        close();
        // Something that nobody has settled came in after the close.
        write(path(u"late.eml"_s),
              mail(9, "Dee <dee@example.org>", "Thu, 05 Mar 2026 09:00:00 +0000",
                   "Re: [VOTE] Weave first", "I would be +1 if the docs were there.\n"));
        QCOMPARE(cli(u"record import"_s, {u"1"_s, path(u"late.eml"_s)}).code, 3);
        const QString draft = path(u"r.eml"_s);
        const CliRun held = cli(u"record result"_s, {u"1"_s, u"--eml"_s, draft, u"--json"_s});
        QCOMPARE(held.code, 3);
        QVERIFY(!QFile::exists(draft));
        QCOMPARE(held.json().value("schema"_L1).toString(), u"tallybook.result-held/1"_s);
        QCOMPARE(held.json()["findings"_L1][0]["code"_L1].toString(), u"messages-unsettled"_s);
        QCOMPARE(cli(u"record mail"_s, {u"1"_s, u"--kind"_s, u"result"_s}).code, 3);
        QVERIFY(cli(u"record result"_s, {u"1"_s}).out.contains("[messages-unsettled]"));
        // What is held back cannot be noted as sent, either.
        const QStringList sent{u"--sent"_s, u"<r@example.org>"_s};
        QCOMPARE(cli(u"record result"_s, QStringList{u"1"_s} + sent).code, 3);
        QCOMPARE(cli(u"record mail"_s, QStringList{u"1"_s, u"--kind"_s, u"result"_s} + sent).code,
                 3);
        QVERIFY(!cli(u"record list"_s).out.contains("result-sent"));
        // No reason is recorded for a mail that cannot be written.
        for (const QStringList &which :
             {QStringList{u"result"_s, u"1"_s},
              QStringList{u"mail"_s, u"1"_s, u"--kind"_s, u"result"_s}}) {
            const CliRun lost = cli(u"record "_s + which.first(),
                                    which.mid(1)
                                            + QStringList{u"--override"_s, u"It is no vote."_s,
                                                          u"--eml"_s, path(u"none/r.eml"_s)});
            QCOMPARE(lost.code, 5);
            QVERIFY(!cli(u"record show"_s, {u"1"_s}).out.contains("in spite of"));
        }
        // An override without a reason is none.
        QCOMPARE(cli(u"record result"_s, {u"1"_s, u"--override"_s, u" "_s}).code, 1);
        const CliRun let = cli(u"record result"_s,
                               {u"1"_s, u"--eml"_s, draft, u"--override"_s, u"It is no vote."_s});
        QVERIFY2(let.code == 0, let.err.constData());
        QVERIFY(QFile::exists(draft));
        // It covers this very text, and the book says who let it go and why.
        QCOMPARE(cli(u"record result"_s, {u"1"_s}).code, 0);
        QVERIFY(cli(u"record show"_s, {u"1"_s})
                        .out.contains(
                                "by Ada Voss in spite of messages-unsettled (1): It is no vote."));
        QVERIFY(cli(u"history"_s, {u"1"_s}).out.contains("result.override"));
        const QJsonObject record =
                cli(u"record summary"_s, {u"1"_s, u"--format"_s, u"json"_s}).json();
        QCOMPARE(record["proposal"_L1]["result_overrides"_L1][0]["reason"_L1].toString(),
                 u"It is no vote."_s);
        QVERIFY(cli(u"record summary"_s, {u"1"_s}).out.contains("Sent in spite of the check"));
    }

    void contradictionHoldsTheCorrectionBack()
    {
        openVote({}, {u"Ada"_s, u"Bo"_s, u"Cy"_s});
        close();
        const QStringList sent{u"--sent"_s, u"<c@example.org>"_s};
        QCOMPARE(cli(u"record result"_s, {u"1"_s, u"--sent"_s, u"<r@example.org>"_s}).code, 0);
        write(path(u"late/1.eml"_s),
              mail(8, "Dee <dee@example.org>", "Thu, 05 Mar 2026 09:00:00 +0000",
                   "Re: [VOTE] Weave first", "+1\n"));
        QCOMPARE(cli(u"record import"_s, {u"1"_s, path(u"late"_s)}).code, 0);
        const QStringList correction{u"1"_s, u"--kind"_s, u"correction"_s, u"--reason"_s,
                                     u"A vote was overlooked."_s};
        const CliRun clean = cli(u"record mail"_s, correction);
        QVERIFY2(clean.code == 0, (clean.out + clean.err).constData());
        write(path(u"late/2.eml"_s),
              mail(9, "Eve <eve@example.org>", "Thu, 05 Mar 2026 10:00:00 +0000",
                   "Re: [VOTE] Weave first", "I would be +1 if the docs were there.\n"));
        QCOMPARE(cli(u"record import"_s, {u"1"_s, path(u"late"_s)}).code, 3);
        const CliRun held = cli(u"record mail"_s, correction);
        QCOMPARE(held.code, 3);
        QVERIFY2(held.out.contains("[messages-unsettled]"), held.out.constData());
        QCOMPARE(cli(u"record mail"_s, correction + sent).code, 3);
        const CliRun let = cli(u"record mail"_s,
                               correction + sent + QStringList{u"--override"_s, u"No vote."_s});
        QVERIFY2(let.code == 0, (let.out + let.err).constData());
        // Noted: nothing is left to correct.
        QCOMPARE(cli(u"record mail"_s, correction).code, 4);
    }

    void carriedVoteIsLinkedAndAskedAbout()
    {
        openVote({}, {u"Ada"_s, u"Bo"_s, u"Cy"_s}, "Mon, 02 Mar 2026"); // all before the opening
        QCOMPARE(json(u"record admit"_s, {u"1"_s})["votes"_L1].toArray().size(), 3);
        const QStringList linked{u"--reason"_s, u"Cast in the thread of the first text."_s,
                                 u"--carried-from"_s, u"https://lists.example.org/t/0"_s};
        // Linked, but nobody said for what it was cast.
        QCOMPARE(cli(u"record admit"_s, QStringList{u"1"_s, u"1"_s} + linked).code, 1);
        QCOMPARE(cli(u"record admit"_s,
                     QStringList{u"1"_s, u"1"_s} + linked + QStringList{u"--object"_s, u"x"_s})
                         .code,
                 1);
        // A vote for something else counts in no way.
        QCOMPARE(cli(u"record admit"_s,
                     QStringList{u"1"_s, u"1"_s} + linked + QStringList{u"--object"_s, u"other"_s})
                         .code,
                 1);
        QCOMPARE(cli(u"record admit"_s,
                     QStringList{u"1"_s, u"1"_s} + linked
                             + QStringList{u"--object"_s, u"other"_s, u"--reject"_s})
                         .code,
                 0);
        QCOMPARE(cli(u"record admit"_s,
                     QStringList{u"1"_s, u"2"_s} + linked + QStringList{u"--object"_s, u"same"_s})
                         .code,
                 0);
        close();
        const QByteArray result = cli(u"record result"_s, {u"1"_s}).out;
        const QByteArray words = result.simplified();
        QVERIFY2(
                words.contains("carried over from https://lists.example.org/t/0, where it was cast "
                               "for the same"),
                result.constData());
        QVERIFY2(words.contains("where it was cast for something else, because:"),
                 result.constData());
        const QJsonArray votes = json(u"record admit"_s, {u"1"_s})["votes"_L1].toArray();
        QCOMPARE(votes.at(0)["object"_L1].toString(), u"other"_s);
        QCOMPARE(votes.at(1)["carried_from"_L1].toString(), u"https://lists.example.org/t/0"_s);
    }

    void ownRuleDecides()
    {
        QJsonObject rule = runCli({u"rule"_s, u"list"_s, u"majority-approval"_s}).json();
        rule.insert(u"id"_s, u"five-of-us"_s);
        rule.insert(u"name"_s, u"Five of us"_s);
        rule.insert(u"test"_s, u"at least 5 binding +1"_s);
        rule.insert(u"kinds"_s, QJsonArray());
        QJsonArray conditions = rule.value("conditions"_L1).toArray();
        QJsonObject first = conditions.first().toObject();
        first.insert(u"atLeast"_s, 5);
        conditions[0] = first;
        rule.insert(u"conditions"_s, conditions);
        write(path(u"own.json"_s), QJsonDocument(rule).toJson());
        QCOMPARE(runCli({u"rule"_s, u"add"_s, u"--dry-run"_s, path(u"own.json"_s)}).code, 0);
        QCOMPARE(cli(u"rule add"_s, {path(u"own.json"_s)}).code, 0);
        QVERIFY(cli(u"rule list"_s).out.contains("five-of-us"));
        openVote({u"--rule"_s, u"five-of-us"_s}, {u"Ada"_s, u"Bo"_s, u"Cy"_s});
        close();
        QVERIFY(cli(u"record show"_s, {u"1"_s}).out.contains("Result: Rejected"));
        QCOMPARE(cli(u"rule remove"_s, {u"five-of-us"_s}).code, 0);
        QVERIFY(!cli(u"rule list"_s).out.contains("five-of-us"));
        // The record has its own copy.
        QVERIFY(cli(u"record show"_s, {u"1"_s}).out.contains("five-of-us"));

        rule.insert(u"id"_s, u"majority-approval"_s);
        write(path(u"taken.json"_s), QJsonDocument(rule).toJson());
        QCOMPARE(cli(u"rule add"_s, {path(u"taken.json"_s)}).code, 4);
        write(path(u"cut.json"_s), "{\"id\": \"x\", ");
        QVERIFY(cli(u"rule add"_s, {path(u"cut.json"_s)}).code != 0);
        rule.insert(u"id"_s, u"misspelt"_s);
        rule.insert(u"minimumHour"_s, 3);
        write(path(u"misspelt.json"_s), QJsonDocument(rule).toJson());
        const CliRun misspelt = cli(u"rule add"_s, {path(u"misspelt.json"_s)});
        QVERIFY(misspelt.code != 0);
        QVERIFY2(misspelt.err.contains("minimumHour"), misspelt.err.constData());
    }

    void silentHoldersLeaveAfterThreeCalls()
    {
        // Two of four holders are no two thirds.
        openVote({u"--kind"_s, u"other"_s, u"--rule"_s, u"two-thirds-after-calls"_s,
                  u"--electorate"_s, u"pmc"_s},
                 {u"Ada"_s, u"Bo"_s});
        QCOMPARE(cli(u"record call"_s, {u"1"_s, u"--at"_s, u"2126-03-03T08:00:00Z"_s}).code, 1);
        const CliRun early = cli(u"record call"_s, {u"1"_s, u"--at"_s, u"2026-02-20T08:00:00Z"_s});
        QCOMPARE(early.code, 1);
        QVERIFY2(early.err.contains("before the vote opened"), early.err.constData());
        for (const QString &day : {u"03"_s, u"05"_s, u"10"_s})
            QCOMPARE(cli(u"record call"_s,
                         {u"1"_s, u"--at"_s, u"2026-03-%1T08:00:00Z"_s.arg(day), u"--link"_s,
                          u"<c%1@example.org>"_s.arg(day)})
                             .code,
                     0);
        QJsonObject calls = json(u"record call"_s, {u"1"_s});
        QCOMPARE(calls.value("calls"_L1).toArray().size(), 3);
        QCOMPARE(calls.value("counted"_L1).toInt(), 2); // the 5th is too soon after the 3rd
        QVERIFY(!calls.value("silent_left_base"_L1).toBool());
        QCOMPARE(cli(u"record call"_s, {u"1"_s, u"--at"_s, u"2026-03-17T08:00:00Z"_s}).code, 0);
        calls = json(u"record call"_s, {u"1"_s});
        QVERIFY(calls.value("silent_left_base"_L1).toBool());
        close();
        const QByteArray result = cli(u"record result"_s, {u"1"_s}).out;
        QVERIFY2(result.simplified().contains("2 holders of a binding vote were silent through 3 "
                                              "public calls"),
                 result.constData());
        QVERIFY(result.contains("Public call: 2026-03-17 08:00 UTC"));
        QVERIFY(cli(u"record show"_s, {u"1"_s}).out.contains("Result: Approved"));
    }

    void voteWithTooFewIsExtendedAndNotClosed()
    {
        openVote({u"--kind"_s, u"other"_s, u"--rule"_s, u"majority-or-extended"_s},
                 {u"Ada"_s, u"Bo"_s});
        const CliRun refused = cli(u"record close"_s, {u"1"_s, u"--override"_s, u"confirmed"_s});
        QCOMPARE(refused.code, 4);
        QVERIFY2(refused.err.contains("has 2 binding +1") && refused.err.contains("from 3 on")
                         && refused.err.contains("record extend"),
                 refused.err.constData());
        QVERIFY(cli(u"record show"_s, {u"1"_s}).out.contains("2 of the 3 from which"));
        const QJsonObject record =
                cli(u"record summary"_s, {u"1"_s, u"--format"_s, u"json"_s}).json();
        QCOMPARE(record["proposal"_L1]["rule"_L1]["closesFrom"_L1].toInt(), 3);
        QVERIFY(QJsonDocument(record).toJson().contains("too-few-to-close"));
        const CliRun extended = cli(u"record extend"_s,
                                    {u"1"_s, u"--closes"_s, u"2026-04-20T08:00:00Z"_s,
                                     u"--reason"_s, u"One more +1 is needed."_s});
        QVERIFY2(extended.code == 0, extended.err.constData());
        write(path(u"third.eml"_s),
              mail(7, "Cy <cy@example.org>", "Tue, 07 Apr 2026 09:00:00 +0000",
                   "Re: [VOTE] Weave first", "+1\n"));
        QCOMPARE(cli(u"record import"_s, {u"1"_s, path(u"third.eml"_s)}).code, 0);
        close();
        QVERIFY(cli(u"record show"_s, {u"1"_s}).out.contains("Result: Approved"));
    }

    void secondRoundIsLinkedToTheFirst()
    {
        openVote({u"--kind"_s, u"other"_s, u"--rule"_s, u"incubator-release"_s},
                 {u"Ada"_s, u"Bo"_s, u"Cy"_s});
        QCOMPARE(cli(u"record round"_s, {u"1"_s}).code, 4); // still open
        close();
        QCOMPARE(cli(u"record result"_s, {u"1"_s, u"--sent"_s, u"<r1@example.org>"_s}).code, 0);
        const CliRun round = cli(u"record round"_s, {u"1"_s});
        QVERIFY2(round.code == 0, round.err.constData());
        QCOMPARE(cli(u"record round"_s, {u"1"_s}).code, 4); // there is one already
        const QJsonObject second = cli(u"record summary"_s, {u"2"_s, u"--format"_s, u"json"_s})
                                           .json()["proposal"_L1]
                                           .toObject();
        QCOMPARE(second["rule"_L1]["id"_L1].toString(), u"incubator-release-ipmc"_s);
        QCOMPARE(second["electorate"_L1]["kind"_L1].toString(), u"ipmc"_s);
        QCOMPARE(second["status"_L1].toString(), u"draft"_s);
        const QByteArray call = cli(u"record open"_s, {u"2"_s}).out.simplified();
        QVERIFY2(call.contains("The first round, \"Weave first\", is approved, closed on"),
                 call.constData());
        QVERIFY(call.contains("<r1@example.org>"));
    }
};

QTEST_GUILESS_MAIN(TestCliResult)
#include "tst_cliresult.moc"
