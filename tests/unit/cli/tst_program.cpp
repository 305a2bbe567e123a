// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/Commands.h"
#include "app/cli/Program.h"
#include "app/cli/TextTable.h"
#include "app/cli/Words.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace tallybook;
using namespace tallybook::cli;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Takes so many bytes, then fails, as a full disk or a closed pipe does.
class FailingDevice final : public QIODevice
{
public:
    explicit FailingDevice(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        const qint64 taken = std::min(size, m_room);
        m_room -= taken;
        return taken;
    }

private:
    qint64 m_room;
};

struct Streams {
    QBuffer in;
    QBuffer out;
    QBuffer err;

    explicit Streams(const QByteArray &input = {})
    {
        in.setData(input);
        in.open(QIODevice::ReadOnly);
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
    }

    ExitCode run(const QStringList &arguments,
                 Timestamp now = *Timestamp::fromIso(u"2026-11-10T00:00:00Z"_s))
    {
        Io io(in, out, err);
        return Program().run(arguments, io, FixedClock(now));
    }
};

} // namespace

class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreUniqueAndSummariesThere()
    {
        QStringList names;
        for (const auto &command : allCommands()) {
            const CommandSpec &spec = command->spec();
            QVERIFY2(!names.contains(spec.name), qPrintable(spec.name));
            names.append(spec.name);
            QVERIFY(!spec.summary.isEmpty());
            QVERIFY(spec.leastArguments <= spec.mostArguments);
            QStringList options;
            for (const Option &option : spec.options + Program::commonOptions()) {
                QVERIFY2(!options.contains(option.name), qPrintable(spec.name + option.name));
                options.append(option.name);
                QVERIFY(!option.help.isEmpty());
            }
        }
        QVERIFY(names.contains(u"read"_s));
        QVERIFY(names.contains(u"record result"_s));
    }

    void commonOptionsMayStandFirst()
    {
        Streams streams;
        QCOMPARE(streams.run({u"--book"_s, u"/nowhere/x.tallybook"_s, u"--json"_s, u"record"_s,
                              u"list"_s}),
                 ExitCode::BookError);
        QVERIFY(streams.err.data().contains("/nowhere/x.tallybook"));
        QVERIFY(streams.out.data().contains("tallybook.error/1"));
    }

    void clockDecidesWhetherTheVoteIsOver()
    {
        const QByteArray roster = "name,addresses,role\nA,a@x.example,pmc\nB,b@x.example,pmc\n"
                                  "C,c@x.example,pmc\n";
        QByteArray mbox;
        for (const char who : {'a', 'b', 'c'}) {
            const QByteArray name(1, who);
            mbox += "From x@x.example Tue Nov  3 09:00:00 2026\nMessage-ID: <" + name
                    + "@x.example>\nDate: Tue, 03 Nov 2026 09:00:00 +0000\nFrom: " + name
                    + "@x.example\nSubject: Re: [VOTE] Adopt it\n\n+1\n\n";
        }
        QTemporaryDir folder;
        QFile file(folder.filePath(u"roster.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(roster);
        file.close();
        const QStringList arguments{u"read"_s,       u"--json"_s,   u"--roster"_s,
                                    file.fileName(), u"--closes"_s, u"2026-11-06T00:00:00Z"_s,
                                    u"-"_s};
        Streams open(mbox);
        QCOMPARE(open.run(arguments, *Timestamp::fromIso(u"2026-11-05T00:00:00Z"_s)),
                 ExitCode::Done);
        QVERIFY(open.out.data().contains("\"result\": \"undecided\""));
        Streams over(mbox);
        QCOMPARE(over.run(arguments, *Timestamp::fromIso(u"2026-11-07T00:00:00Z"_s)),
                 ExitCode::Done);
        QVERIFY2(!over.out.data().contains("\"result\": \"undecided\""), over.out.data().constData());
        QVERIFY(over.out.data().contains("\"result\": \"approved\""));
    }

    void outputThatFailsIsAnError()
    {
        QBuffer in;
        QVERIFY(in.open(QIODevice::ReadOnly));
        QBuffer err;
        QVERIFY(err.open(QIODevice::WriteOnly));
        FailingDevice out(3);
        Io io(in, out, err);
        io.line(u"four and more"_s);
        QVERIFY(!io.good());
    }

    void tableIsCutAndSafe()
    {
        TextTable table({u"A"_s, u"B"_s});
        QCOMPARE(table.text(), QString());
        table.add({u"x\ny"_s, QString(200, u'w')});
        table.add({u"\u202E"_s, u"b"_s});
        const QStringList lines = table.text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.first(), u"A      B"_s);
        QVERIFY(lines.at(1).endsWith(QChar(0x2026)));
        QVERIFY(lines.at(1).size() < 80);
        QVERIFY(!table.text().contains(QChar(0x202E)));
    }

    void accountNamesEveryHeap()
    {
        Account account;
        account.given = 4;
        account.heaps = {{int(MessageFate::NewVote), 1},
                         {int(MessageFate::Call), 1},
                         {int(MessageFate::NeedsReview), 2}};
        QCOMPARE(accountWords(account), u"Read 4 messages = 1 new vote + 1 call + 2 to review"_s);
        account.given = 1;
        account.heaps = {{int(MessageFate::Unreadable), 1}};
        QCOMPARE(accountWords(account), u"Read 1 message = 1 unreadable"_s);
        QCOMPARE(accountWords({}), u"Read 0 messages = 0"_s);
    }

    void everyReasonHasWords()
    {
        for (int why = 0; why <= int(BindingReason::UnknownPerson); ++why)
            QVERIFY(!whyWords(BindingReason(why)).isEmpty());
        for (int review = 1; review <= int(ReviewReason::UnknownOrder); ++review)
            QVERIFY(!reviewWords(ReviewReason(review)).isEmpty());
        for (int kind = 0; kind <= int(RosterProblem::Kind::NoDate); ++kind) {
            const QString words = problemWords({RosterProblem::Kind(kind), kind % 2, u"v\nalue"_s});
            QVERIFY(!words.isEmpty());
            QVERIFY(!words.contains(u'\n') && !words.contains("%1"_L1));
            QCOMPARE(words.startsWith("line 1: "_L1), kind % 2 == 1);
        }
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
