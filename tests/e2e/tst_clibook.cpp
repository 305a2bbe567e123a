// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/Cli.h"

#include <QTemporaryDir>

using namespace tallybook::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray roster = "name,id,addresses,role,from\n"
                          "Ada Voss,ada,ada@example.org,chair,2020-01-01\n"
                          "Bo Lind,bo,bo@example.org,pmc,2021-05-01\n"
                          "Cy Moreau,cy,cy@example.org,pmc,2022-05-01\n"
                          "Dee Okafor,dee,dee@example.org,pmc,2022-05-01\n"
                          "Eli Sand,eli,eli@example.org,committer,2023-05-01\n";

const QString title = u"Replace the old core"_s;

} // namespace

class TestCliBook : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    /// Runs a command on the test's book.
    [[nodiscard]] CliRun cli(const QString &command, const QStringList &rest = {},
                             const QByteArray &input = {}) const
    {
        return runCli(command.split(u' ') + QStringList{u"--book"_s, path(u"larch.tallybook"_s)}
                              + rest,
                      input, {u"TALLYBOOK_ACTOR=Ada Voss"_s});
    }

    void makeBook()
    {
        write(path(u"roster.csv"_s), roster);
        QCOMPARE(cli(u"book create"_s,
                     {u"--project"_s, u"Apache Larch"_s, u"--committee"_s, u"larch"_s, u"--list"_s,
                      u"dev@larch.example.org"_s, u"--chair"_s, u"Ada Voss"_s})
                         .code,
                 0);
        QCOMPARE(cli(u"roster import"_s, {path(u"roster.csv"_s)}).code, 0);
    }

    void draft()
    {
        const CliRun run =
                cli(u"record new"_s,
                    {u"--title"_s, title, u"--kind"_s, u"codebase-replacement"_s, u"--text"_s,
                     u"The new core becomes the main codebase."_s, u"--old"_s, u"old core"_s,
                     u"--new"_s, u"new core"_s, u"--conversation"_s,
                     u"Which core?|https://lists.example.org/t/1|dev@|October|nine people"_s,
                     u"--conversation-summary"_s, u"Most prefer the new core."_s, u"--json"_s});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.json().value("schema"_L1).toString(), u"tallybook.record-state/1"_s);
        QCOMPARE(run.json().value("number"_L1).toInt(), 1);
        QCOMPARE(run.json().value("status"_L1).toString(), u"draft"_s);
    }

    void open()
    {
        QCOMPARE(cli(u"record open"_s,
                     {u"1"_s, u"--opens"_s, u"2026-11-03T08:00:00Z"_s, u"--hours"_s, u"72"_s})
                         .code,
                 0);
    }

    /// Votes by From, body and day; the first mail is the call.
    void writeVotes(const QList<std::pair<QByteArray, QByteArray>> &votes)
    {
        const QByteArray subject = "[VOTE] " + title.toUtf8();
        write(path(u"votes/001.eml"_s),
              mail(1, "Ada Voss <ada@example.org>", "Tue, 03 Nov 2026 08:00:00 +0000", subject,
                   "Please vote.\n\n[ ] +1 approve\n[ ] 0 abstain\n[ ] -1 disapprove\n\n"
                   "The vote is open for 72 hours.\n"));
        int number = 1;
        for (const auto &[from, body] : votes) {
            ++number;
            write(path(u"votes/%1.eml"_s.arg(number, 3, 10, QChar(u'0'))),
                  mail(number, from,
                       "Wed, 04 Nov 2026 " + QByteArray::number(9 + number) + ":00:00 +0000",
                       "Re: " + subject, body));
        }
    }

    void writePassingVotes()
    {
        writeVotes({{"Ada Voss <ada@example.org>", "+1\n"},
                    {"Bo Lind <bo@example.org>", "+1 (binding)\n"},
                    {"Cy Moreau <cy@example.org>", "+1\n"},
                    {"Dee Okafor <dee@example.org>", "+1, I tested the migration.\n"},
                    {"Eli Sand <eli@example.org>", "+1 (non-binding)\n"}});
    }

    void writeFailingVotes()
    {
        writeVotes({{"Ada Voss <ada@example.org>", "+1\n"},
                    {"Bo Lind <bo@example.org>", "-1, because nobody will maintain it.\n"},
                    {"Cy Moreau <cy@example.org>", "-1, because it breaks our users.\n"},
                    {"Dee Okafor <dee@example.org>", "-1, because it is slower.\n"}});
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void wholeVoteThatPasses()
    {
        makeBook();
        draft();
        const CliRun call = cli(u"record open"_s,
                                {u"1"_s, u"--opens"_s, u"2026-11-03T08:00:00Z"_s, u"--hours"_s,
                                 u"72"_s, u"--json"_s});
        QCOMPARE(call.code, 0);
        QCOMPARE(call.json().value("schema"_L1).toString(), u"tallybook.mail/1"_s);
        QCOMPARE(call.json().value("subject"_L1).toString(), "[VOTE] "_L1 + title);
        QCOMPARE(call.json().value("to"_L1).toArray(), QJsonArray{u"dev@larch.example.org"_s});
        const QJsonObject opened = call.json().value("record"_L1).toObject();
        QCOMPARE(opened.value("status"_L1).toString(), u"open"_s);
        QCOMPARE(opened.value("closes"_L1).toString(), u"2026-11-06T08:00:00Z"_s);

        writePassingVotes();
        const CliRun dry =
                cli(u"record import"_s, {u"--dry-run"_s, u"--json"_s, u"1"_s, path(u"votes"_s)});
        QCOMPARE(dry.code, 0);
        QCOMPARE(dry.json().value("votes"_L1).toInt(), 5);
        QCOMPARE(dry.json().value("dry_run"_L1).toBool(), true);
        QCOMPARE(dry.json().value("messages"_L1).toArray().size(), 6);
        QVERIFY(cli(u"record show"_s, {u"1"_s}).out.contains("No vote is counted."));

        QCOMPARE(cli(u"record import"_s, {u"1"_s, path(u"votes"_s)}).code, 0);
        // The same again adds nothing, not even to the history.
        const qsizetype entries =
                cli(u"history"_s, {u"--json"_s}).json().value("entries"_L1).toArray().size();
        const CliRun again = cli(u"record import"_s, {u"--json"_s, u"1"_s, path(u"votes"_s)});
        QCOMPARE(again.code, 0);
        QCOMPARE(again.json().value("votes"_L1).toInt(), 0);
        QCOMPARE(again.json().value("account"_L1).toObject().value("duplicate"_L1).toInt(), 6);
        QCOMPARE(cli(u"history"_s, {u"--json"_s}).json().value("entries"_L1).toArray().size(),
                 entries);

        const QJsonObject listed = cli(u"record list"_s, {u"--json"_s})
                                           .json()
                                           .value("records"_L1)
                                           .toArray()
                                           .first()
                                           .toObject();
        const QJsonObject binding =
                listed.value("tally"_L1).toObject().value("binding"_L1).toObject();
        QCOMPARE(binding.value("for"_L1).toInt(), 4);
        QCOMPARE(listed.value("so_far"_L1).toString(), u"approved"_s);

        const CliRun closed = cli(u"record close"_s, {title, u"--json"_s});
        QCOMPARE(closed.code, 0);
        QCOMPARE(closed.json().value("result"_L1).toString(), u"approved"_s);
        const CliRun result = cli(u"record result"_s, {u"1"_s, u"--eml"_s, path(u"r.eml"_s)});
        QCOMPARE(result.code, 0);
        QFile eml(path(u"r.eml"_s));
        QVERIFY(eml.open(QIODevice::ReadOnly));
        const QByteArray draftMail = eml.readAll();
        QVERIFY(draftMail.contains("Subject: [RESULT][VOTE] Replace the old core\r\n"));
        QVERIFY(draftMail.contains("X-Unsent: 1\r\n"));
        QVERIFY(draftMail.contains("Bo Lind"));

        QCOMPARE(cli(u"record result"_s, {u"1"_s, u"--sent"_s, u"<r1@example.org>"_s}).code, 0);
        QVERIFY(cli(u"record list"_s).out.contains("result-sent"));
        QCOMPARE(cli(u"verify"_s).code, 0);
        QCOMPARE(cli(u"verify"_s, {u"--json"_s}).json().value("intact"_L1).toBool(), true);
        const CliRun history = cli(u"history"_s, {u"1"_s});
        QVERIFY(history.out.contains("Ada Voss"));
        QVERIFY(history.out.contains("import.accept"));
    }

    void failingReplacementSaysWhatContinues()
    {
        makeBook();
        draft();
        open();
        writeFailingVotes();
        QCOMPARE(cli(u"record import"_s, {u"1"_s, path(u"votes"_s)}).code, 0);
        QCOMPARE(cli(u"record close"_s, {u"1"_s}).code, 0);
        for (const QString &command : {u"record result"_s, u"record summary"_s}) {
            const CliRun run = cli(command, {u"1"_s});
            QCOMPARE(run.code, 0);
            QVERIFY2(run.out.contains("old core"), run.out.constData());
            QVERIFY2(run.out.contains("continues"), run.out.constData());
        }
        const CliRun html = cli(u"record summary"_s,
                                {u"1"_s, u"--format"_s, u"html"_s, u"--out"_s, path(u"s.html"_s)});
        QCOMPARE(html.code, 0);
        QVERIFY(QFile::exists(path(u"s.html"_s)));
        const CliRun csv = cli(u"record export"_s, {u"1"_s});
        QCOMPARE(csv.code, 0);
        QCOMPARE(csv.out.count("\r\n"), 5); // heading and four votes
        const CliRun json = cli(u"record export"_s, {u"1"_s, u"--json"_s});
        QCOMPARE(json.json().value("schema"_L1).toString(), u"tallybook.record/1"_s);
        QCOMPARE(cli(u"record show"_s, {u"1"_s, u"--json"_s}).json().value("schema"_L1).toString(),
                 u"tallybook.record/1"_s);
        const CliRun summary = cli(u"record summary"_s, {u"1"_s, u"--json"_s});
        QCOMPARE(summary.json().value("schema"_L1).toString(), u"tallybook.summary/1"_s);
        QVERIFY(summary.json().value("text"_L1).toString().contains("slower"_L1));
    }

    void openingWithoutSummaryNeedsAReason()
    {
        makeBook();
        QCOMPARE(cli(u"record new"_s, {u"--title"_s, u"Bare"_s, u"--text"_s, u"Something."_s}).code,
                 0);
        const CliRun refused =
                cli(u"record open"_s, {u"Bare"_s, u"--closes"_s, u"2036-11-06T08:00:00Z"_s});
        QCOMPARE(refused.code, 3);
        QVERIFY(refused.err.contains("--override"));
        // The refused opening leaves the draft as it was, its period too.
        const QJsonObject record = cli(u"record list"_s, {u"--json"_s})
                                           .json()
                                           .value("records"_L1)
                                           .toArray()
                                           .first()
                                           .toObject();
        QCOMPARE(record.value("status"_L1).toString(), u"draft"_s);
        QVERIFY(record.value("closes"_L1).isNull());
        QCOMPARE(cli(u"record open"_s, {u"Bare"_s, u"--override"_s, u"urgent"_s}).code, 0);
        QVERIFY(cli(u"history"_s).out.contains("urgent"));
    }

    void votesToSettleKeepItOpen()
    {
        makeBook();
        draft();
        open();
        writePassingVotes();
        write(path(u"votes/009.eml"_s),
              mail(9, "Fay <fay@example.org>", "Wed, 04 Nov 2026 20:00:00 +0000",
                   "Re: [VOTE] " + title.toUtf8(), "+1 for the code, -1 for the docs\n"));
        const CliRun imported = cli(u"record import"_s, {u"1"_s, path(u"votes"_s)});
        QCOMPARE(imported.code, 3);
        QVERIFY(imported.out.contains("To review:"));
        QVERIFY(cli(u"record show"_s, {u"1"_s}).out.contains("To settle:"));
        const CliRun refused = cli(u"record close"_s, {u"1"_s, u"--json"_s});
        QCOMPARE(refused.code, 3);
        QVERIFY(refused.json().value("message"_L1).toString().contains("messages to settle: 1"_L1));
        QCOMPARE(cli(u"record close"_s, {u"1"_s, u"--override"_s, u"asked twice"_s}).code, 0);
    }

    void settlingByHand()
    {
        makeBook();
        draft();
        open();
        const QByteArray unclear = "+1 for the code, -1 for the docs\n";
        writeVotes({{"Ada Voss <ada@example.org>", "+1\n"},
                    {"Bo Lind <bo@example.org>", unclear},
                    {"Fay <fay@example.org>", unclear},
                    {"Cy Moreau <cy@example.net>", "+1\n"}});
        QCOMPARE(cli(u"record import"_s, {u"1"_s, path(u"votes"_s)}).code, 3);
        const CliRun open = cli(u"record settle"_s, {u"1"_s, u"--json"_s});
        QCOMPARE(open.code, 3);
        const QJsonArray messages = open.json().value("messages"_L1).toArray();
        QCOMPARE(messages.size(), 3);
        QStringList offered;
        for (const QJsonValue &message : messages)
            offered.append(u"%1 %2"_s.arg(
                    message.toObject().value("message_id"_L1).toString(),
                    QString::number(message.toObject().value("candidates"_L1).toArray().size())));
        offered.sort();
        QCOMPARE(offered,
                 (QStringList{u"<m3@example.org> 2"_s, u"<m4@example.org> 2"_s,
                              u"<m5@example.org> 1"_s}));

        QCOMPARE(cli(u"record settle"_s, {u"1"_s, u"1"_s}).code, 1);
        QCOMPARE(cli(u"record settle"_s, {u"1"_s, u"9"_s, u"--no-vote"_s}).code, 1);
        QCOMPARE(cli(u"record settle"_s, {u"1"_s, u"1"_s, u"--vote"_s, u"yes"_s}).code, 1);
        QCOMPARE(cli(u"record settle"_s, {u"1"_s, u"<m3@example.org>"_s, u"--vote=-1"_s}).code, 0);
        QCOMPARE(cli(u"record settle"_s, {u"1"_s, u"<m4@example.org>"_s, u"--no-vote"_s}).code, 0);
        // A known name with an unknown address is a question, even now.
        const CliRun who = cli(u"record settle"_s, {u"1"_s, u"1"_s, u"--vote"_s, u"+1"_s});
        QCOMPARE(who.code, 1);
        QVERIFY(who.err.contains("--voter"));
        QCOMPARE(cli(u"record settle"_s,
                     {u"1"_s, u"1"_s, u"--vote"_s, u"+1"_s, u"--voter"_s, u"cy"_s})
                         .code,
                 0);
        const CliRun settled = cli(u"record settle"_s, {u"1"_s});
        QCOMPARE(settled.code, 0);
        QVERIFY(settled.out.contains("Nothing is left to settle."));
        const QJsonObject tally = cli(u"record list"_s, {u"--json"_s})
                                          .json()
                                          .value("records"_L1)
                                          .toArray()
                                          .first()
                                          .toObject()
                                          .value("tally"_L1)
                                          .toObject();
        QCOMPARE(tally.value("binding"_L1).toObject(),
                 (QJsonObject{{u"for"_s, 2}, {u"abstain"_s, 0}, {u"against"_s, 1}}));
    }

    void statesAreConflicts()
    {
        makeBook();
        draft();
        QCOMPARE(cli(u"record close"_s, {u"1"_s}).code, 4);
        QCOMPARE(cli(u"record result"_s, {u"1"_s}).code, 4);
        open();
        QCOMPARE(cli(u"record open"_s, {u"1"_s}).code, 4);
        QCOMPARE(cli(u"record result"_s, {u"1"_s}).code, 4);
        const CliRun twice = cli(u"project new"_s, {u"--project"_s, u"apache larch"_s});
        QCOMPARE(twice.code, 4);
    }

    void whatIsNotThereIsUsage()
    {
        makeBook();
        QCOMPARE(cli(u"record show"_s, {u"7"_s}).code, 1);
        QCOMPARE(cli(u"record new"_s).code, 1);
        QCOMPARE(cli(u"record new"_s, {u"--title"_s, u"x"_s, u"--kind"_s, u"feast"_s}).code, 1);
        QCOMPARE(cli(u"record new"_s, {u"--title"_s, u"x"_s, u"--rule"_s, u"dice"_s}).code, 1);
        QCOMPARE(cli(u"record new"_s, {u"--title"_s, u"x"_s, u"--project"_s, u"Oak"_s}).code, 1);
        QCOMPARE(cli(u"record new"_s, {u"--title"_s, u"x"_s, u"--hours"_s, u"few"_s}).code, 1);
        QCOMPARE(cli(u"record list"_s, {u"--status"_s, u"lost"_s}).code, 1);
        QCOMPARE(cli(u"record summary"_s, {u"1"_s, u"--format"_s, u"pdf"_s}).code, 1);
        QCOMPARE(cli(u"record export"_s, {u"1"_s, u"--format"_s, u"xml"_s}).code, 1);
        QCOMPARE(runCli({u"record"_s, u"list"_s}).code, 1);
        // A release is not decided by the strategic rule.
        const CliRun wrongRule = cli(u"record new"_s,
                                     {u"--title"_s, u"Release 1.0"_s, u"--kind"_s, u"other"_s,
                                      u"--rule"_s, u"lazy-two-thirds"_s});
        QCOMPARE(wrongRule.code, 1);
    }

    void recordsAreNamedInThreeWays()
    {
        makeBook();
        draft();
        const QString id = cli(u"record list"_s, {u"--json"_s})
                                   .json()
                                   .value("records"_L1)
                                   .toArray()
                                   .first()
                                   .toObject()
                                   .value("id"_L1)
                                   .toString();
        QCOMPARE(cli(u"record show"_s, {u"1"_s}).code, 0);
        QCOMPARE(cli(u"record show"_s, {title}).code, 0);
        QCOMPARE(cli(u"record show"_s, {id}).code, 0);
        QCOMPARE(cli(u"record show"_s, {id.left(8)}).code, 0);
        QCOMPARE(cli(u"record show"_s, {id.left(3)}).code, 1);
    }

    void rosterProblemsAreNamed()
    {
        makeBook();
        write(path(u"more.csv"_s), "name,addresses,role\nFay,fay@example.org,pmc\nGil,,emperor\n");
        const CliRun run = cli(u"roster import"_s, {u"--json"_s, path(u"more.csv"_s)});
        QCOMPARE(run.code, 3);
        QCOMPARE(run.json().value("people"_L1).toInt(), 1);
        QVERIFY2(run.err.contains("line 3: left out: unknown role \"emperor\""),
                 run.err.constData());
        const QJsonObject project = cli(u"project list"_s, {u"--json"_s})
                                            .json()
                                            .value("projects"_L1)
                                            .toArray()
                                            .first()
                                            .toObject();
        QCOMPARE(project.value("roles"_L1).toInt(), 6);
    }

    void rosterBringsItsProject()
    {
        QCOMPARE(cli(u"book create"_s).code, 0);
        write(path(u"info.json"_s),
              R"({"committees": {"larch": {"roster": {"ada": {"name": "Ada Voss",
                  "date": "2020-01-01"}}}, "oak": {"roster": {}}}})");
        QCOMPARE(cli(u"roster import"_s, {path(u"info.json"_s)}).code, 1);
        QCOMPARE(cli(u"roster import"_s,
                     {u"--project"_s, u"Apache Larch"_s, u"--committee"_s, u"larch"_s,
                      path(u"info.json"_s)})
                         .code,
                 0);
        QVERIFY(cli(u"project list"_s).out.contains("Apache Larch"));
        QCOMPARE(cli(u"roster import"_s, {path(u"none.csv"_s)}).code, 2);
    }

    void inputThatIsNotUnderstoodChangesNothing()
    {
        makeBook();
        draft();
        open();
        QCOMPARE(cli(u"record import"_s, {u"1"_s, path(u"nowhere"_s)}).code, 2);
        QCOMPARE(cli(u"record import"_s, {u"1"_s, u"-"_s}).code, 2);
        QVERIFY(!cli(u"history"_s).out.contains("import.accept"));
    }

    void bookErrors()
    {
        write(path(u"garbage.tallybook"_s), QByteArray(8192, 'x'));
        for (const QString &command : {u"verify"_s, u"book check"_s}) {
            const CliRun run =
                    runCli(command.split(u' ') + QStringList{path(u"garbage.tallybook"_s)});
            QCOMPARE(run.code, 5);
            QVERIFY2(run.err.contains("is not a Tallybook book"), run.err.constData());
            QCOMPARE(runCli(command.split(u' ') + QStringList{path(u"nowhere.tallybook"_s)}).code,
                     5);
        }
        makeBook();
        QCOMPARE(cli(u"book create"_s).code, 5); // there already
        QCOMPARE(cli(u"book check"_s).code, 0);
    }

    void aChangedBookDoesNotVerify()
    {
        makeBook();
        QFile book(path(u"larch.tallybook"_s));
        QVERIFY(book.open(QIODevice::ReadWrite));
        QByteArray bytes = book.readAll();
        QVERIFY(bytes.contains("Dee Okafor"));
        bytes.replace("Dee Okafor", "Dee Okafox");
        QVERIFY(book.seek(0));
        QCOMPARE(book.write(bytes), bytes.size());
        book.close();
        const CliRun run = cli(u"verify"_s, {u"--json"_s});
        QCOMPARE(run.code, 5);
        QCOMPARE(run.json().value("intact"_L1).toBool(), false);
        QVERIFY(run.err.contains("does not verify"));
    }

    void backupIsABookOfItsOwn()
    {
        makeBook();
        QCOMPARE(cli(u"book backup"_s, {path(u"copy.tallybook"_s)}).code, 0);
        const CliRun check =
                runCli({u"book"_s, u"check"_s, path(u"copy.tallybook"_s), u"--json"_s});
        QCOMPARE(check.code, 0);
        QCOMPARE(check.json().value("people"_L1).toInt(), 5);
        QCOMPARE(cli(u"book backup"_s, {path(u"copy.tallybook"_s)}).code, 5);
    }

    void bookAndActorFromTheEnvironment()
    {
        makeBook();
        const QStringList environment{"TALLYBOOK_BOOK="_L1 + path(u"larch.tallybook"_s)};
        QCOMPARE(runCli({u"record"_s, u"list"_s}, {}, environment).code, 0);
        QCOMPARE(runCli({u"record"_s, u"new"_s, u"--title"_s, u"T"_s, u"--actor"_s, u"Bo"_s}, {},
                        environment)
                         .code,
                 0);
        QVERIFY(runCli({u"history"_s}, {}, environment).out.contains("Bo "));
    }

    void sampleBook()
    {
        const CliRun made = runCli({u"book"_s, u"sample"_s, path(u"sample.tallybook"_s)});
        QCOMPARE(made.code, 0);
        const QStringList environment{"TALLYBOOK_BOOK="_L1 + path(u"sample.tallybook"_s)};
        const QJsonObject list =
                runCli({u"record"_s, u"list"_s, u"--json"_s}, {}, environment).json();
        QVERIFY(list.value("records"_L1).toArray().size() >= 3);
        QVERIFY(runCli({u"record"_s, u"show"_s, u"1"_s}, {}, environment).out.contains("Rule "));
        QCOMPARE(runCli({u"verify"_s}, {}, environment).code, 0);
    }
};

QTEST_GUILESS_MAIN(TestCliBook)
#include "tst_clibook.moc"
