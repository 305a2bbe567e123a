// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/check/ResultCheck.h"
#include "tests/support/Growth.h"

#include <QTest>

using namespace tallybook;
using namespace tallybook::check;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Names of two words that differ in more than a slip of the pen.
QString nameOf(int number)
{
    static const QStringList syllables{u"ba"_s, u"ko"_s, u"ri"_s, u"mu"_s, u"te"_s,
                                       u"sa"_s, u"lo"_s, u"vi"_s, u"ne"_s, u"du"_s};
    const auto word = [](int n, int length) {
        QString made;
        for (int i = 0; i < length; ++i, n /= 10)
            made += syllables.at(n % 10);
        return made;
    };
    return word(number % 1000, 3) + u' ' + word(number * 7 + 3, 5);
}

MailMessage mailWith(const QStringList &lines)
{
    MailMessage message;
    message.subject = u"[RESULT][VOTE] Weave first"_s;
    message.text = u"The vote passes.\n\n+1 binding\n"_s + lines.join(u'\n') + u'\n';
    return message;
}

QStringList bullets(int size)
{
    QStringList lines;
    for (int i = 0; i < size; ++i)
        lines.append(u"- "_s + nameOf(i));
    return lines;
}

CheckInput namesAlone(int size)
{
    CheckInput input;
    input.result = readPublishedResult(mailWith(bullets(size)));
    return input;
}

CheckInput everybodyTwice(int size)
{
    CheckInput input;
    input.result = readPublishedResult(mailWith(bullets(size / 2) + bullets(size / 2)));
    return input;
}

CheckInput withRoster(int size)
{
    CheckInput input = namesAlone(size);
    QList<RosterPerson> roster;
    for (int i = 0; i < size; ++i)
        roster.append({{nameOf(i + size / 2), {u"p%1@example.org"_s.arg(i)}, {}}, i % 2 == 0});
    input.roster = roster;
    return input;
}

CheckInput withThread(int size)
{
    CheckInput input = namesAlone(size);
    ThreadEvidence thread;
    thread.complete = true;
    for (int i = 0; i < size; ++i) {
        ThreadVoter voter;
        voter.who.name = nameOf(i + size / 2);
        voter.shown = voter.who.name;
        voter.votes.append({VoteValue::plusOne(), std::nullopt, false});
        thread.voters.append(voter);
    }
    input.thread = thread;
    return input;
}

/// A mail may call its sender by one word of any length.
CheckInput withLongName(int size)
{
    CheckInput input = namesAlone(size);
    ThreadVoter voter;
    for (int i = 0; i < size; ++i)
        voter.who.name += QChar(u'a' + (i * 7 + i / 26) % 26);
    voter.shown = voter.who.name;
    voter.votes.append({VoteValue::plusOne(), std::nullopt, false});
    ThreadEvidence thread;
    thread.complete = true;
    thread.voters.append(voter);
    input.thread = thread;
    return input;
}

CheckInput withEarlier(int size)
{
    CheckInput input = namesAlone(size);
    QStringList lines = bullets(size);
    for (QString &line : lines)
        line += u"x"_s; // everybody with a slip of the pen
    input.earlier.append(readPublishedResult(mailWith(lines)));
    return input;
}

/// Headings with numbers, one name under each.
CheckInput manyHeadings(int size)
{
    QStringList lines;
    for (int i = 0; i < size; ++i)
        lines += {QString(), i % 2 == 0 ? u"+1 (1 vote)"_s : u"-1 (1 vote)"_s, u"- "_s + nameOf(i)};
    CheckInput input;
    input.result = readPublishedResult(mailWith(lines));
    return input;
}

/// One list with a gap before each "and".
CheckInput listOfGaps(int size)
{
    CheckInput input;
    input.result = readPublishedResult(
            mailWith({QString(), u"-1: Ada Voss"_s + u", and Bo Lind"_s.repeated(size)}));
    return input;
}

/// A table with a column for every word "binding".
CheckInput manyColumns(int size)
{
    CheckInput input;
    input.result =
            readPublishedResult(mailWith({QString(), u"Voter"_s + u"|Binding"_s.repeated(size),
                                          u"Ada Voss"_s + u"|yes"_s.repeated(size)}));
    return input;
}

/// One list behind its heading that is wrapped over many lines, the first of them a long one.
CheckInput wrappedList(int size)
{
    QStringList names{u"Ada Voss ("_s + QString(size * 1000, u'x') + u')'};
    for (int i = 0; i < size; ++i)
        names.append(nameOf(i));
    CheckInput input;
    input.result = readPublishedResult(mailWith({QString(), u"-1: "_s + names.join(u",\n"_s)}));
    return input;
}

/// One line of links, each with the words of all that is before it.
CheckInput lineOfLinks(int size)
{
    QStringList links;
    for (int i = 0; i < size; ++i)
        links.append(u"https://example.org/%1"_s.arg(i));
    CheckInput input;
    input.result = readPublishedResult(mailWith({QString(), links.join(u' ')}));
    return input;
}

/// Lists that contradict their headings, every one of them.
CheckInput wrongHeadings(int size)
{
    QStringList lines;
    for (int i = 0; i < size; ++i)
        lines += {QString(),
                  i % 2 == 0 ? u"+1 (%1 votes)"_s.arg(size + i) : u"-1 (%1 votes)"_s.arg(size + i),
                  u"- "_s + nameOf(i)};
    CheckInput input;
    input.result = readPublishedResult(mailWith(lines));
    return input;
}

/// A paragraph that says, behind many words, again and again what must be so for a vote to pass.
CheckInput unrealVerdicts(int size)
{
    CheckInput input;
    MailMessage message;
    message.subject = u"[RESULT][VOTE] Weave first"_s;
    message.text = QString(size * 1000, u'x') + u' '
            + u"for the vote to pass it has to pass "_s.repeated(size);
    input.result = readPublishedResult(message);
    return input;
}

/// Sentences that name voters, without an end.
CheckInput spokenNames(int size)
{
    CheckInput input;
    MailMessage message;
    message.subject = u"[RESULT][VOTE] Weave first"_s;
    message.text = u"+1 votes were cast by Ada Voss and Bo Lind voted +1 "_s.repeated(size);
    input.result = readPublishedResult(message);
    return input;
}

/// Candidates with their numbers, and a motion for each.
CheckInput manyMatters(int size)
{
    QStringList lines;
    for (int i = 0; i < size; ++i)
        lines += {u"MOTION: elect %1"_s.arg(nameOf(i)), nameOf(i) + u": five +1's, one -1"_s,
                  QString()};
    CheckInput input;
    MailMessage message;
    message.subject = u"[RESULT][VOTE] Weave first"_s;
    message.text = lines.join(u'\n');
    input.result = readPublishedResult(message);
    return input;
}

/// The source of a page: an item of a list for each name, and angle brackets that are no tags.
CheckInput pageSource(int size)
{
    QStringList lines = bullets(size);
    for (QString &line : lines)
        line = u"<li>%1 &lt;< & &amp </li>"_s.arg(line.mid(2));
    CheckInput input;
    input.result = readPublishedResult(mailWith(lines));
    return input;
}

using Maker = CheckInput (*)(int size);

} // namespace

/// The check of a result grows with what it names and with what it is held against, and no faster.
class TestCheckScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsLinearly_data()
    {
        QTest::addColumn<Maker>("make");
        QTest::addColumn<int>("large");
        QTest::newRow("names alone") << Maker(namesAlone) << 32000;
        QTest::newRow("everybody twice") << Maker(everybodyTwice) << 32000;
        QTest::newRow("roster") << Maker(withRoster) << 16000;
        QTest::newRow("thread") << Maker(withThread) << 16000;
        QTest::newRow("a name of one long word") << Maker(withLongName) << 16000;
        QTest::newRow("earlier result") << Maker(withEarlier) << 16000;
        QTest::newRow("headings") << Maker(manyHeadings) << 16000;
        QTest::newRow("list of gaps") << Maker(listOfGaps) << 32000;
        QTest::newRow("columns") << Maker(manyColumns) << 64000;
        QTest::newRow("wrapped list") << Maker(wrappedList) << 8000;
        QTest::newRow("line of links") << Maker(lineOfLinks) << 32000;
        QTest::newRow("wrong headings") << Maker(wrongHeadings) << 16000;
        QTest::newRow("unreal verdicts") << Maker(unrealVerdicts) << 8000;
        QTest::newRow("names in sentences") << Maker(spokenNames) << 8000;
        QTest::newRow("candidates and motions") << Maker(manyMatters) << 16000;
        QTest::newRow("source of a page") << Maker(pageSource) << 16000;
    }

    void growsLinearly()
    {
        QFETCH(Maker, make);
        QFETCH(int, large);
        // Making the input reads the result, which belongs to what is timed.
        const test::Growth growth = test::growthOf(
                large / 8, [](qsizetype size) { return int(size); },
                [make](int size) { (void)checkResult(make(size)); });
        qInfo() << growth.words();
        QVERIFY2(growth.isLinear(), qPrintable(growth.words()));
    }

    void manyVotesAreCountedAsTheyAreStated_data()
    {
        QTest::addColumn<QString>("stated");
        QTest::newRow("digits") << u"12000"_s;
        QTest::newRow("with a comma") << u"12,000"_s;
    }

    void manyVotesAreCountedAsTheyAreStated()
    {
        QFETCH(QString, stated);
        MailMessage message;
        message.subject = u"[RESULT][VOTE] Weave first"_s;
        message.text = u"The vote passes by a 2/3 majority with %1 +1 votes.\n\n+1\n"_s.arg(stated)
                + bullets(12000).join(u'\n') + u'\n';
        CheckInput input;
        input.result = readPublishedResult(message);
        const ResultCheck check = checkResult(input);
        QCOMPARE(check.stated.total[int(VoteSide::For)], 12000);
        QCOMPARE(check.listed.total[int(VoteSide::For)], 12000);
        QVERIFY(check.findings.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCheckScale)
#include "tst_checkscale.moc"
