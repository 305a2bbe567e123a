// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/MessageReading.h"
#include "tests/support/Growth.h"

#include <QSet>
#include <QTest>

#include <limits>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

class TestMessageReading : public QObject
{
    Q_OBJECT

private:
    static MessageReading read(const QString &text);

private Q_SLOTS:
    void namesAreUniqueAndComeBack();
    void everyReasonHasAName();
    void settledIsOneClearVote();
    void linesCoverTheText();
    void evidencePointsIntoTheOriginal();
    void noticesTheWordVeto();
    void keepsOwnTextAndReason();
    void mostCandidatesAreBounded();
    void noticesInsideOfAMessageThatItIsStopped();
    void hostileTextTakesLinearTime_data();
    void hostileTextTakesLinearTime();
};

MessageReading TestMessageReading::read(const QString &text)
{
    MailMessage message;
    message.text = text;
    return readMessage(message, {});
}

void TestMessageReading::namesAreUniqueAndComeBack()
{
    QSet<QString> names;
    for (int i = int(MessageRole::Call); i <= int(MessageRole::Noise); ++i) {
        const QString name = messageRoleName(MessageRole(i));
        QVERIFY(!names.contains(name));
        names.insert(name);
        QCOMPARE(messageRoleFromName(name), std::optional(MessageRole(i)));
    }
    QVERIFY(!messageRoleFromName(u"chair"));
    names.clear();
    for (int i = int(LineClass::Own); i <= int(LineClass::Table); ++i)
        names.insert(lineClassName(LineClass(i)));
    QCOMPARE(names.size(), int(LineClass::Table) + 1);
}

void TestMessageReading::everyReasonHasAName()
{
    QSet<QString> names;
    for (int i = 0; i <= int(ReadingReason::InSignature); ++i) {
        const QString name = readingReasonName(ReadingReason(i));
        QVERIFY(!names.contains(name));
        names.insert(name);
        QCOMPARE(name, name.toLower());
    }
}

void TestMessageReading::settledIsOneClearVote()
{
    QVERIFY(read(u"+1"_s).settled());
    QVERIFY(!read(u"hello"_s).settled());
    QVERIFY(!read(u"A: +1\nB: -1"_s).settled());
    QVERIFY(!read(u"I'd be +1 if it built."_s).settled());
}

void TestMessageReading::linesCoverTheText()
{
    const QString text =
            u"+1 (binding)\r\n\r\nOn Tue, Mar 4, 2025 Mara wrote:\r\n> \U0001F44D\U0001F3FD hi\r\n"_s;
    const MessageReading reading = read(text);
    QCOMPARE(reading.lines.size(), 5);
    QCOMPARE(reading.lines[0].lineClass, LineClass::Own);
    QCOMPARE(reading.lines[1].lineClass, LineClass::Blank);
    QCOMPARE(reading.lines[2].lineClass, LineClass::Attribution);
    QCOMPARE(reading.lines[3].lineClass, LineClass::Quoted);
    int before = 0;
    for (const BodyLine &line : reading.lines) {
        QVERIFY(line.offset >= before);
        QVERIFY(line.offset + line.length <= text.size());
        before = line.offset + line.length;
    }
    QVERIFY(text.mid(reading.lines[3].offset, reading.lines[3].length).startsWith(u"> "));
}

void TestMessageReading::evidencePointsIntoTheOriginal()
{
    const QString text = u"\U0001F389 Fine work.\n\u200BStill, ＋１ （non-binding) from me"_s;
    const MessageReading reading = read(text);
    QVERIFY(reading.settled());
    const Evidence &evidence = reading.settled()->evidence;
    QCOMPARE(text.mid(evidence.offset, evidence.length), u"＋１ （non-binding)"_s);
    QCOMPARE(evidence.line, 2);
    QCOMPARE(evidence.text, u"Still, ＋１ （non-binding) from me"_s);
    QCOMPARE(reading.settled()->value->written, u"＋１"_s);
    QCOMPARE(reading.settled()->claim, Claim::NonBinding);
}

void TestMessageReading::noticesTheWordVeto()
{
    QVERIFY(read(u"-1, this is a veto"_s).vetoWord);
    QVERIFY(!read(u"-1\n\nOn Tue, Mar 4, 2025 Mara wrote:\n> veto"_s).vetoWord);
}

void TestMessageReading::keepsOwnTextAndReason()
{
    const MessageReading reading = read(
            u"Hi all,\n\n-1 (binding), the jar has no LICENSE.\n\nCheers,\nOla\n\nOn Tue, Mar 4, 2025 Mara wrote:\n> please vote"_s);
    QCOMPARE(reading.voteReason, u"the jar has no LICENSE."_s);
    QVERIFY(reading.ownText.startsWith(u"Hi all,"));
    QVERIFY(!reading.ownText.contains(u"please vote"));
}

void TestMessageReading::mostCandidatesAreBounded()
{
    QString text;
    for (int i = 0; i < 1000; ++i)
        text += u"item %1: +%2\n"_s.arg(QString::number(i), QString::number(i % 2));
    QVERIFY(read(text).candidates.size() <= 64);
}

void TestMessageReading::noticesInsideOfAMessageThatItIsStopped()
{
    MailMessage message;
    message.subject = u"Re: [VOTE] x"_s;
    message.text = u"It runs well on the machines that we have here.\n"_s.repeated(20'000)
            + u"\n+1 (binding)\n"_s;
    int asked = 0;
    int most = std::numeric_limits<int>::max();
    ThreadContext context;
    context.stopped = [&] { return ++asked >= most; };
    QCOMPARE(readMessage(message, context).candidates.size(), 1);
    QVERIFY2(asked > 40, qPrintable(QString::number(asked)));
    for (const int early : {1, 5, 15}) {
        asked = 0;
        most = early;
        QVERIFY(readMessage(message, context).candidates.isEmpty());
        QVERIFY2(asked <= early + 2, qPrintable(QString::number(asked)));
    }
}

void TestMessageReading::hostileTextTakesLinearTime_data()
{
    QTest::addColumn<QString>("piece");
    const auto row = [](const char *name, const QString &piece) { QTest::newRow(name) << piece; };
    row("values in a line", u"+1 "_s);
    row("values on lines", u"+1\n"_s);
    row("sentences without end", u"i would vote +1 if the "_s);
    row("long lines without stops",
        u"my own vote and the other words that go on and on for a very long time so +1\n"_s);
    row("quotation marks", u">"_s);
    row("deep quotations", u"> > > > > > > >\n"_s);
    row("initials", u"AB>"_s);
    row("attributions", u"On Tue, Mar 4, 2025 Mara <m@example.org>\n"_s);
    row("colons", u"wrote:\n"_s);
    row("headers", u"From: x\n\n"_s);
    row("boxes", u"[ ] [x] ( ) "_s);
    row("open boxes", u"["_s);
    row("legends", u"+1 = a\n\n"_s);
    row("rules", u"_________________________________________\n"_s);
    row("delimiters", u"--\n"_s);
    row("fences", u"```\nx\n"_s);
    row("hunks", u"@@ -1,99999 +1,99999 @@\n"_s);
    row("prompts", u"$ x\n"_s);
    row("claims", u"binding non-binding bindng "_s);
    row("addresses", u"a@b at c. "_s);
    row("ellipses", u"... +1 "_s);
    row("blank lines", u"\n"_s);
    row("armour", u"-----BEGIN PGP SIGNED MESSAGE-----\n"_s);
    row("thumbs", u"\U0001F44D "_s);
    row("signs", u"+-+-"_s);
}

void TestMessageReading::hostileTextTakesLinearTime()
{
    QFETCH(QString, piece);
    const test::Growth growth = test::growthOf(
            12'000, [&piece](qsizetype units) { return piece.repeated(units / piece.size() + 1); },
            [](const QString &text) { (void)read(text); });
    QVERIFY2(growth.isLinear(), qPrintable(growth.words()));
}

QTEST_GUILESS_MAIN(TestMessageReading)
#include "tst_messagereading.moc"
