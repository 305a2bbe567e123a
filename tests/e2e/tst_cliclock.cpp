// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
//
// The clock of a vote, its mails, its exports and their checks, through the program. Votes lie in
// the past, so that no run depends on the day.
#include "tests/e2e/Cli.h"

#include <QTemporaryDir>

using namespace tallybook::test;
using namespace Qt::Literals::StringLiterals;

class TestCliClock : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    [[nodiscard]] CliRun onBook(const QString &book, const QString &command,
                                const QStringList &rest = {}) const
    {
        return runCli(command.split(u' ') + QStringList{u"--book"_s, path(book)} + rest, {},
                      {u"TALLYBOOK_ACTOR=Ada Voss"_s});
    }
    [[nodiscard]] CliRun cli(const QString &command, const QStringList &rest = {}) const
    {
        return onBook(u"larch.tallybook"_s, command, rest);
    }

    [[nodiscard]] static QByteArray vote(int number, const QByteArray &name, const QByteArray &day,
                                         const QByteArray &body)
    {
        return mail(number, name + " <" + name.toLower() + "@example.org>", day + " 09:00:00 +0000",
                    "Re: [VOTE] Weave first", body);
    }

    /// An open vote from 3 to 6 March 2026 with the votes given.
    void openVote(const QList<QByteArray> &votes)
    {
        write(path(u"roster.csv"_s),
              "name,id,addresses,role,from\nAda,ada,ada@example.org,chair,2020-01-01\n"
              "Bo,bo,bo@example.org,pmc,2020-01-01\nCy,cy,cy@example.org,pmc,2020-01-01\n"
              "Dee,dee,dee@example.org,pmc,2020-01-01\n");
        QCOMPARE(cli(u"book create"_s,
                     {u"--project"_s, u"Apache Larch"_s, u"--committee"_s, u"larch"_s, u"--list"_s,
                      u"dev@larch.example.org"_s, u"--chair"_s, u"Ada"_s})
                         .code,
                 0);
        QCOMPARE(cli(u"roster import"_s, {path(u"roster.csv"_s)}).code, 0);
        QCOMPARE(cli(u"record new"_s,
                     {u"--title"_s, u"Weave first"_s, u"--kind"_s, u"strategy"_s, u"--text"_s,
                      u"We weave first."_s, u"--conversation"_s,
                      u"Which?|https://lists.example.org/t/1"_s, u"--conversation-summary"_s,
                      u"Most agree."_s})
                         .code,
                 0);
        QCOMPARE(cli(u"record open"_s,
                     {u"1"_s, u"--opens"_s, u"2026-03-03T08:00:00Z"_s, u"--hours"_s, u"72"_s,
                      u"--zone"_s, u"Atlantis/Rlyeh"_s})
                         .code,
                 1);
        QCOMPARE(cli(u"record open"_s,
                     {u"1"_s, u"--opens"_s, u"2026-03-03T08:00:00Z"_s, u"--hours"_s, u"72"_s,
                      u"--zone"_s, u"Asia/Kolkata"_s})
                         .code,
                 0);
        for (qsizetype i = 0; i < votes.size(); ++i)
            write(path(u"votes/%1.eml"_s.arg(i + 1)), votes.at(i));
        QCOMPARE(cli(u"record import"_s, {u"1"_s, path(u"votes"_s)}).code, 0);
    }

    void openUsual()
    {
        openVote({vote(2, "Ada", "Wed, 04 Mar 2026", "+1\n"),
                  vote(3, "Bo", "Wed, 04 Mar 2026", "+1\n"),
                  vote(4, "Cy", "Thu, 05 Mar 2026", "+1\n")});
    }

    void closeAndSend()
    {
        QCOMPARE(cli(u"record close"_s, {u"1"_s, u"--override"_s, u"confirmed"_s}).code, 0);
        QCOMPARE(cli(u"record result"_s, {u"1"_s, u"--sent"_s, u"<r1@example.org>"_s}).code, 0);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void extending()
    {
        openUsual();
        QCOMPARE(cli(u"record extend"_s, {u"1"_s, u"--hours"_s, u"24"_s}).code, 1); // no reason
        QCOMPARE(cli(u"record extend"_s, {u"1"_s, u"--reason"_s, u"x"_s}).code, 1); // no close
        QCOMPARE(cli(u"record extend"_s,
                     {u"1"_s, u"--reason"_s, u"x"_s, u"--closes"_s, u"2026-03-05T00:00:00Z"_s})
                         .code,
                 1); // earlier than the present one
        // The act is not done if its mail cannot be kept: done again it would extend twice.
        QCOMPARE(cli(u"record extend"_s,
                     {u"1"_s, u"--hours"_s, u"24"_s, u"--reason"_s, u"x"_s, u"--eml"_s,
                      u"nowhere/x.eml"_s})
                         .code,
                 5);
        const CliRun extended = cli(u"record extend"_s,
                                    {u"1"_s, u"--hours"_s, u"24"_s, u"--reason"_s,
                                     u"The list was down."_s, u"--json"_s});
        QCOMPARE(extended.code, 0);
        QCOMPARE(extended.json().value("subject"_L1).toString(), u"[VOTE][EXTENDED] Weave first"_s);
        const QString body = extended.json().value("body"_L1).toString();
        QVERIFY2(body.contains(u"The list was down."_s), qPrintable(body));
        QVERIFY(body.contains(u"2026-03-07 08:00 UTC instead of"_s));
        QCOMPARE(extended.json().value("record"_L1)["closes"_L1].toString(),
                 u"2026-03-07T08:00:00Z"_s);
        const QByteArray shown = cli(u"record show"_s, {u"1"_s}).out;
        QVERIFY2(shown.contains("Extended to 2026-03-07T08:00:00Z from 2026-03-06T08:00:00Z, by "
                                "Ada Voss"),
                 shown.constData());
        QVERIFY(shown.contains("Earliest lawful close 2026-03-06T08:00:00Z (2026-03-06 13:30 "
                               "Asia/Kolkata)"));
        QVERIFY(cli(u"record summary"_s, {u"1"_s}).out.contains("| Extended | until 2026-03-07"));
    }

    void cancelling()
    {
        openUsual();
        QCOMPARE(cli(u"record cancel"_s, {u"1"_s}).code, 1);
        QCOMPARE(cli(u"record mail"_s, {u"1"_s, u"--kind"_s, u"cancel"_s}).code, 4);
        const CliRun cancelled =
                cli(u"record cancel"_s,
                    {u"1"_s, u"--reason"_s, u"The text was wrong."_s, u"--eml"_s, u"-"_s});
        QCOMPARE(cancelled.code, 0);
        QVERIFY(cancelled.out.contains("Subject: [CANCELLED][VOTE] Weave first\r\n"));
        QVERIFY(cancelled.out.contains("The text was wrong."));
        QVERIFY(cli(u"record mail"_s, {u"1"_s, u"--kind"_s, u"cancel"_s})
                        .out.contains("The text was wrong."));
        QCOMPARE(cli(u"record cancel"_s, {u"1"_s, u"--reason"_s, u"again"_s}).code, 4);
    }

    void theMails()
    {
        openUsual();
        QCOMPARE(cli(u"record mail"_s, {u"1"_s}).code, 1);
        QCOMPARE(cli(u"record mail"_s, {u"1"_s, u"--kind"_s, u"party"_s}).code, 1);
        QCOMPARE(cli(u"record mail"_s,
                     {u"1"_s, u"--kind"_s, u"call"_s, u"--sent"_s, u"<call@example.org>"_s})
                         .code,
                 0);
        QCOMPARE(cli(u"record mail"_s, {u"1"_s, u"--kind"_s, u"call"_s, u"--sent"_s, u"no id"_s})
                         .code,
                 1);
        const CliRun reminder =
                cli(u"record mail"_s, {u"1"_s, u"--kind"_s, u"reminder"_s, u"--json"_s});
        QCOMPARE(reminder.code, 0);
        QCOMPARE(reminder.json().value("subject"_L1).toString(), u"[VOTE][REMINDER] Weave first"_s);
        QCOMPARE(reminder.json().value("in_reply_to"_L1).toString(), u"<call@example.org>"_s);
        QVERIFY(reminder.json().value("body"_L1).toString().contains(u"- Dee"_s));
        for (const QString &kind : {u"extension"_s, u"result"_s, u"cancel"_s, u"correction"_s})
            QCOMPARE(cli(u"record mail"_s, {u"1"_s, u"--kind"_s, kind}).code, 4);
        const CliRun link = cli(u"record mail"_s,
                                {u"1"_s, u"--kind"_s, u"reminder"_s, u"--mailto"_s, u"--json"_s});
        if (link.code == 0)
            QVERIFY(link.json().value("mailto"_L1).toString().startsWith("mailto:"_L1));
        else
            QCOMPARE(link.code, 2); // too long, and said so
        write(path(u"own/reminder.mustache"_s), "Subject: Own {{title}}\n\nOur words.\n");
        QVERIFY(cli(u"record mail"_s,
                    {u"1"_s, u"--kind"_s, u"reminder"_s, u"--templates"_s, path(u"own"_s)})
                        .out.contains("Our words."));
    }

    void ownTemplatesOfExtensionAndCancellation()
    {
        openUsual();
        const QString own = path(u"own"_s);
        const QStringList extend{u"1"_s,
                                 u"--closes"_s,
                                 u"2096-03-06T08:00:00Z"_s,
                                 u"--reason"_s,
                                 u"longer"_s,
                                 u"--templates"_s,
                                 own};
        const QStringList cancel{u"1"_s, u"--reason"_s, u"not yet"_s, u"--templates"_s, own};
        // A template that cannot be used leaves the vote as it was.
        write(path(u"own/extension.mustache"_s), "no subject\n");
        write(path(u"own/cancel.mustache"_s), "Subject: {{#open\n\n{{/other}}\n");
        QVERIFY(cli(u"record extend"_s, extend).code != 0);
        QVERIFY(cli(u"record cancel"_s, cancel).code != 0);
        for (const QString &kind : {u"extension"_s, u"cancel"_s})
            QCOMPARE(cli(u"record mail"_s, {u"1"_s, u"--kind"_s, kind}).code, 4);

        write(path(u"own/extension.mustache"_s), "Subject: Longer {{title}}\n\nTake your time.\n");
        write(path(u"own/cancel.mustache"_s), "Subject: Off {{title}}\n\nNever mind.\n");
        const CliRun extended = cli(u"record extend"_s, extend);
        QCOMPARE(extended.code, 0);
        QVERIFY2(extended.out.contains("Subject: Longer Weave first")
                         && extended.out.contains("Take your time."),
                 extended.out.constData());
        const CliRun cancelled = cli(u"record cancel"_s, cancel);
        QCOMPARE(cancelled.code, 0);
        QVERIFY2(cancelled.out.contains("Subject: Off Weave first")
                         && cancelled.out.contains("Never mind."),
                 cancelled.out.constData());
    }

    void closingEarlyIsRecorded()
    {
        openUsual();
        QCOMPARE(cli(u"record extend"_s,
                     {u"1"_s, u"--closes"_s, u"2096-03-06T08:00:00Z"_s, u"--reason"_s, u"long"_s})
                         .code,
                 0);
        const CliRun refused = cli(u"record close"_s, {u"1"_s});
        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.err.contains("hours until the announced close: "),
                 refused.err.constData());
        QCOMPARE(cli(u"record close"_s, {u"1"_s, u"--override"_s, u"all have voted"_s}).code, 0);
        const QByteArray shown = cli(u"record show"_s, {u"1"_s}).out;
        QVERIFY2(shown.contains("Closed all the same, because: all have voted"), shown.constData());
        QVERIFY(cli(u"record result"_s, {u"1"_s}).out.contains("all have voted"));
        write(path(u"own/result.mustache"_s), "Subject: Own {{title}}\n\nOur last word.\n");
        QVERIFY(cli(u"record result"_s,
                    {u"1"_s, u"--templates"_s, path(u"own"_s), u"--override"_s, u"our own words"_s})
                        .out.contains("Our last word."));
    }

    void lateVotesNeedAReason()
    {
        openVote({vote(2, "Ada", "Wed, 04 Mar 2026", "+1\n"),
                  vote(3, "Bo", "Mon, 09 Mar 2026", "+1\n")});
        QVERIFY(cli(u"record show"_s, {u"1"_s})
                        .out.contains("Not counted, late: +1 of Bo, 2026-03-09T09:00:00Z"));
        const CliRun listed = cli(u"record admit"_s, {u"1"_s, u"--json"_s});
        QCOMPARE(listed.code, 0);
        const QJsonArray votes = listed.json().value("votes"_L1).toArray();
        QCOMPARE(votes.size(), 1);
        QCOMPARE(votes.first()["fate"_L1].toString(), u"late"_s);
        QCOMPARE(cli(u"record admit"_s, {u"1"_s, u"1"_s}).code, 1);
        QCOMPARE(cli(u"record admit"_s, {u"1"_s, u"7"_s, u"--reason"_s, u"x"_s}).code, 1);
        const CliRun admitted = cli(u"record admit"_s,
                                    {u"1"_s, u"<m3@example.org>"_s, u"--reason"_s,
                                     u"held in moderation"_s, u"--json"_s});
        QCOMPARE(admitted.code, 0);
        QCOMPARE(admitted.json().value("tally"_L1)["binding"_L1]["for"_L1].toInt(), 2);
        QCOMPARE(cli(u"record admit"_s,
                     {u"1"_s, u"1"_s, u"--reject"_s, u"--reason"_s, u"too late after all"_s})
                         .code,
                 0);
        QVERIFY(cli(u"record admit"_s, {u"1"_s}).out.contains("rejected"));
    }

    void replay()
    {
        openUsual();
        closeAndSend();
        const auto binding = [this](const QString &at) {
            const CliRun run = cli(u"record show"_s, {u"1"_s, u"--at"_s, at, u"--json"_s});
            [&] { QCOMPARE(run.code, 0); }();
            return run.json().value("tally"_L1)["binding"_L1]["for"_L1].toInt();
        };
        QCOMPARE(binding(u"2026-03-03T07:00:00Z"_s), 0);
        QCOMPARE(binding(u"2026-03-04T10:00:00+02:00"_s), 0);
        QCOMPARE(binding(u"2026-03-04T09:00:00Z"_s), 2);
        QCOMPARE(binding(u"2026-03-06T08:00:00Z"_s), 3);
        const CliRun then = cli(u"record show"_s, {u"1"_s, u"--at"_s, u"2026-03-04T12:00:00Z"_s});
        QVERIFY2(then.out.contains("As of 2026-03-04T12:00:00Z"), then.out.constData());
        QVERIFY(!then.out.contains("Cy"));
        QCOMPARE(cli(u"record show"_s, {u"1"_s, u"--at"_s, u"noon"_s}).code, 1);
        QCOMPARE(cli(u"record show"_s, {u"1"_s, u"--at"_s, u"2926-03-04T12:00:00Z"_s}).code, 1);
    }

    void correction()
    {
        openUsual();
        closeAndSend();
        QCOMPARE(cli(u"record mail"_s, {u"1"_s, u"--kind"_s, u"correction"_s}).code, 4);
        write(path(u"more/late.eml"_s),
              vote(9, "Dee", "Thu, 05 Mar 2026", "-1, because of the looms.\n"));
        QCOMPARE(cli(u"record import"_s, {u"1"_s, path(u"more"_s)}).code, 0);
        const QByteArray shown = cli(u"record show"_s, {u"1"_s}).out;
        QVERIFY2(shown.contains("the outcome still holds"), shown.constData());
        const CliRun mail = cli(u"record mail"_s,
                                {u"1"_s, u"--kind"_s, u"correction"_s, u"--reason"_s,
                                 u"A vote was overlooked."_s, u"--json"_s});
        QCOMPARE(mail.code, 0);
        QCOMPARE(mail.json().value("subject"_L1).toString(),
                 u"[CORRECTION][RESULT][VOTE] Weave first"_s);
        QCOMPARE(mail.json().value("in_reply_to"_L1).toString(), u"<r1@example.org>"_s);
        const QString body = mail.json().value("body"_L1).toString();
        for (const QString &words :
             {u"The outcome still holds."_s, u"- Dee (dee): -1 (binding), was not counted"_s,
              u"A vote was overlooked."_s})
            QVERIFY2(body.contains(words), qPrintable(body));
        QCOMPARE(cli(u"record mail"_s,
                     {u"1"_s, u"--kind"_s, u"correction"_s, u"--sent"_s, u"<c1@example.org>"_s})
                         .code,
                 0);
        const QByteArray summary = cli(u"record summary"_s, {u"1"_s}).out;
        QCOMPARE(summary.count("\n- 20"), 2); // both results
        QCOMPARE(cli(u"record mail"_s, {u"1"_s, u"--kind"_s, u"correction"_s}).code, 4);
    }

    void anExportMakesTheSameRecord()
    {
        openUsual();
        QCOMPARE(cli(u"record extend"_s,
                     {u"1"_s, u"--hours"_s, u"24"_s, u"--reason"_s, u"A holiday."_s})
                         .code,
                 0);
        closeAndSend();
        for (const QStringList &command :
             {QStringList{u"record export"_s, u"1"_s, u"--format"_s, u"json"_s},
              QStringList{u"record summary"_s, u"1"_s, u"--format"_s, u"json"_s},
              QStringList{u"book export"_s}}) {
            const QString file = path(u"out.json"_s);
            const QString book = u"copy%1.tallybook"_s.arg(qHash(command));
            QCOMPARE(cli(command.first(), command.mid(1) + QStringList{u"--out"_s, file}).code, 0);
            QCOMPARE(onBook(book, u"book create"_s).code, 0);
            const CliRun done = onBook(book, u"book import"_s, {file, u"--json"_s});
            QVERIFY2(done.code == 0, done.err.constData());
            QCOMPARE(done.json().value("records"_L1).toInt(), 1);
            QCOMPARE(done.json().value("messages"_L1).toInt(), 3);
            QCOMPARE(onBook(book, u"record show"_s, {u"1"_s}).out,
                     cli(u"record show"_s, {u"1"_s}).out);
            QCOMPARE(onBook(book, u"record result"_s, {u"1"_s}).out,
                     cli(u"record result"_s, {u"1"_s}).out);
            QCOMPARE(onBook(book, u"verify"_s).code, 0);
            QCOMPARE(onBook(book, u"book import"_s, {file}).code, 0); // nothing twice
        }
        write(path(u"broken.json"_s), "{\"schema\": \"tallybook.record/9\"}");
        const CliRun newer = cli(u"book import"_s, {path(u"broken.json"_s)});
        QCOMPARE(newer.code, 2);
        QVERIFY2(newer.err.contains("tallybook.record/9"), newer.err.constData());
        write(path(u"cut.json"_s), "{\"schema\": ");
        QCOMPARE(cli(u"book import"_s, {path(u"cut.json"_s)}).code, 2);
        QCOMPARE(cli(u"book import"_s, {path(u"none.json"_s)}).code, 2);
    }

    void aSummaryIsHeldAgainstItsBook()
    {
        openUsual();
        closeAndSend();
        const QString file = path(u"summary.json"_s);
        QCOMPARE(
                cli(u"record summary"_s, {u"1"_s, u"--format"_s, u"json"_s, u"--out"_s, file}).code,
                0);
        const CliRun same = cli(u"verify"_s, {file, u"--json"_s});
        QVERIFY2(same.code == 0, same.out.constData());
        QCOMPARE(same.json().value("matches"_L1).toBool(), true);
        QCOMPARE(same.json().value("entries_since"_L1).toInt(), 0);

        // The book goes on: the summary is still one of this book.
        QCOMPARE(cli(u"record new"_s, {u"--title"_s, u"Another"_s, u"--kind"_s, u"other"_s}).code,
                 0);
        write(path(u"more/late.eml"_s), vote(9, "Dee", "Thu, 05 Mar 2026", "-1, because.\n"));
        QCOMPARE(cli(u"record import"_s, {u"1"_s, path(u"more"_s)}).code, 0);
        const CliRun later = cli(u"verify"_s, {file, u"--json"_s});
        QVERIFY2(later.code == 0, later.out.constData());
        QCOMPARE(later.json().value("entries_since"_L1).toInt(), 2);
        QCOMPARE(later.json().value("entries_of_record_since"_L1).toInt(), 1);
        QVERIFY(cli(u"verify"_s, {file}).out.contains("The record has changed since (1 entries)"));

        // A vote or the outcome changed in the file is seen, though the digest is right.
        QFile in(file);
        QVERIFY(in.open(QIODevice::ReadOnly));
        const QByteArray written = in.readAll();
        QByteArray tampered = written;
        tampered.replace("\"hundredths\": 100", "\"hundredths\": -100");
        QVERIFY(tampered != written);
        write(path(u"tampered.json"_s), tampered);
        const CliRun changed = cli(u"verify"_s, {path(u"tampered.json"_s), u"--json"_s});
        QCOMPARE(changed.code, 4);
        QVERIFY(changed.json().value("differs"_L1).toArray().contains(u"events"_s));
        QCOMPARE(changed.json().value("digest_known"_L1).toBool(), true);

        // Another book does not know the digest.
        QCOMPARE(onBook(u"other.tallybook"_s, u"book create"_s).code, 0);
        const CliRun foreign = onBook(u"other.tallybook"_s, u"verify"_s, {file, u"--json"_s});
        QCOMPARE(foreign.code, 4);
        QCOMPARE(foreign.json().value("digest_known"_L1).toBool(), false);
        write(path(u"text.json"_s), "no JSON");
        QCOMPARE(cli(u"verify"_s, {path(u"text.json"_s)}).code, 2);
    }

    void theBoardParagraph()
    {
        openUsual();
        closeAndSend();
        const CliRun run = cli(u"record summary"_s, {u"1"_s, u"--format"_s, u"board"_s});
        QCOMPARE(run.code, 0);
        QVERIFY2(run.out.startsWith("Apache Larch voted on \"Weave first\""), run.out.constData());
        QCOMPARE(run.out.trimmed().count('\n'), 0);
    }
};

QTEST_GUILESS_MAIN(TestCliClock)
#include "tst_cliclock.moc"
