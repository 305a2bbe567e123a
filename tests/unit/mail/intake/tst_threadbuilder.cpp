// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/MessageReading.h"
#include "core/mail/intake/ThreadBuilder.h"

#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

class TestThreadBuilder : public QObject
{
    Q_OBJECT

private:
    static MailMessage mail(const QString &id, const QString &subject, const QString &from,
                            const QString &text, int minute, const QString &parent = {});

private Q_SLOTS:
    void linksByReferences();
    void linksByMissingParent();
    void linksBySubject();
    void survivesLoops();
    void sortsByDate();
    void undatedStayBehindTheirNeighbour();
    void findsTheCall();
    void tellsFormalFromInformal();
    void textWithoutSubjectIsFormal();
    void discoursePagesAreDiscussions();
    void announcedVotesAreSettledByLaterOnes();
    void callersVoteOutsideTheirLists();
    void parentsTellQuotations();
    void aNameBehindFromIsTheVotersWhereTheCallAsksForIt();
    void emptyInput();
};

MailMessage TestThreadBuilder::mail(const QString &id, const QString &subject, const QString &from,
                                    const QString &text, int minute, const QString &parent)
{
    MailMessage message;
    message.form = InputForm::Eml;
    message.messageId = u'<' + id + u'>';
    if (!parent.isEmpty()) {
        message.inReplyTo = u'<' + parent + u'>';
        message.references = {message.inReplyTo};
    }
    message.subject = subject;
    message.from.name = from;
    message.text = text;
    message.date = Timestamp::fromUtcMs(1'700'000'000'000 + minute * 60'000LL);
    return message;
}

void TestThreadBuilder::linksByReferences()
{
    const ThreadLinks links =
            linkThreads({mail(u"a"_s, u"x"_s, {}, {}, 0), mail(u"b"_s, u"y"_s, {}, {}, 1, u"a"_s),
                         mail(u"c"_s, u"z"_s, {}, {}, 2)});
    QCOMPARE(links.parent, (QList<int>{-1, 0, -1}));
    QCOMPARE(links.thread, (QList<int>{0, 0, 1}));
    QCOMPARE(links.threads, 2);
}

void TestThreadBuilder::linksByMissingParent()
{
    const ThreadLinks links = linkThreads({mail(u"a"_s, u"x"_s, {}, {}, 0, u"gone"_s),
                                           mail(u"b"_s, u"y"_s, {}, {}, 1, u"gone"_s)});
    QCOMPARE(links.threads, 1);
    QCOMPARE(links.parent, (QList<int>{-1, -1}));
}

void TestThreadBuilder::linksBySubject()
{
    const ThreadLinks links = linkThreads({mail(u"a"_s, u"[VOTE] Kestrel 1"_s, {}, {}, 0),
                                           mail(u"b"_s, u"Re: [VOTE] Kestrel 1"_s, {}, {}, 1),
                                           mail(u"c"_s, u"[VOTE] Kestrel 2"_s, {}, {}, 2)});
    QCOMPARE(links.thread, (QList<int>{0, 0, 1}));
}

void TestThreadBuilder::survivesLoops()
{
    const ThreadLinks links = linkThreads({mail(u"a"_s, u"x"_s, {}, {}, 0, u"b"_s),
                                           mail(u"b"_s, u"x"_s, {}, {}, 1, u"a"_s),
                                           mail(u"c"_s, u"x"_s, {}, {}, 2, u"c"_s)});
    QCOMPARE(links.threads, 1);
    QCOMPARE(links.parent[2], -1);
}

void TestThreadBuilder::sortsByDate()
{
    const ThreadReading thread =
            readThread({mail(u"b"_s, u"Re: [VOTE] x"_s, u"Ola"_s, u"+1"_s, 5),
                        mail(u"a"_s, u"[VOTE] x"_s, u"Mara"_s, u"Please vote"_s, 1)});
    QCOMPARE(thread.messages.front().message.messageId, u"<a>"_s);
    QCOMPARE(thread.call, 0);
}

void TestThreadBuilder::undatedStayBehindTheirNeighbour()
{
    MailMessage undated = mail(u"u"_s, u"Re: [VOTE] x"_s, u"Kim"_s, u"+1"_s, 0);
    undated.date.reset();
    const ThreadReading thread =
            readThread({mail(u"a"_s, u"[VOTE] x"_s, u"Mara"_s, u"Please vote"_s, 1),
                        mail(u"b"_s, u"Re: [VOTE] x"_s, u"Ola"_s, u"+1"_s, 3), undated,
                        mail(u"c"_s, u"Re: [VOTE] x"_s, u"Finn"_s, u"+1"_s, 2)});
    QStringList order;
    for (const ReadMessage &message : thread.messages)
        order += message.message.messageId;
    QCOMPARE(order.join(QString()), u"<a><c><b><u>"_s);
}

void TestThreadBuilder::findsTheCall()
{
    const ThreadReading thread = readThread(
            {mail(u"d"_s, u"[DISCUSS] x"_s, u"Mara"_s, u"Thoughts?"_s, 0),
             mail(u"a"_s, u"[VOTE] y"_s, u"Mara"_s, u"Please vote, 72 hours.\n[ ] +1\n[ ] -1"_s, 1),
             mail(u"b"_s, u"Re: [VOTE] y"_s, u"Ola"_s, u"-1 (binding)\n\nFonts."_s, 2, u"a"_s)});
    QCOMPARE(thread.call, 1);
    QVERIFY(thread.formal);
    QCOMPARE(thread.messages[1].reading.role, MessageRole::Call);
    QVERIFY(thread.messages[1].reading.candidates.isEmpty());
    const VoteCandidate *vote = thread.messages[2].reading.settled();
    QVERIFY(vote);
    QCOMPARE(vote->value->canonical(), u"-1"_s);
    QCOMPARE(thread.messages[2].reading.voteReason, u"Fonts."_s);
    QCOMPARE(thread.messages[2].parent, 1);
}

void TestThreadBuilder::tellsFormalFromInformal()
{
    const ThreadReading thread =
            readThread({mail(u"a"_s, u"merging the parser"_s, u"Mara"_s, u"Any objections?"_s, 0),
                        mail(u"b"_s, u"Re: merging the parser"_s, u"Ola"_s, u"+1"_s, 1, u"a"_s)});
    QVERIFY(!thread.formal);
    const VoteCandidate *vote = thread.messages[1].reading.settled();
    QVERIFY(vote);
    QCOMPARE(vote->grade, Grade::Likely);
    QVERIFY(vote->reasons.contains(ReadingReason::InformalThread));
}

void TestThreadBuilder::textWithoutSubjectIsFormal()
{
    MailMessage message;
    message.form = InputForm::PlainReplies;
    message.text = u"+1 (binding)"_s;
    const ThreadReading thread = readThread({message}, InputForm::PlainReplies);
    QVERIFY(thread.formal);
    QCOMPARE(thread.messages.front().reading.settled()->grade, Grade::Certain);
}

void TestThreadBuilder::discoursePagesAreDiscussions()
{
    MailMessage message;
    message.form = InputForm::DiscoursePage;
    message.text = u"I am voting +1 on this."_s;
    const ThreadReading thread =
            readThread({message}, InputForm::DiscoursePage, u"[RFC] A simpler process"_s);
    QVERIFY(thread.isDiscussion);
    QVERIFY(!thread.formal);
    QVERIFY(thread.messages.front().reading.candidates.isEmpty());
    QCOMPARE(thread.messages.front().reading.support.size(), 1);
    QCOMPARE(thread.messages.front().reading.support.front().value->canonical(), u"+1"_s);
}

void TestThreadBuilder::announcedVotesAreSettledByLaterOnes()
{
    const MailMessage call = mail(u"a"_s, u"[VOTE] x"_s, u"Mara"_s, u"Please vote"_s, 0);
    const MailMessage announced = mail(u"b"_s, u"Re: [VOTE] x"_s, u"Ola"_s,
                                       u"I will vote +1 once the hash is fixed."_s, 1, u"a"_s);
    const ThreadReading open = readThread({call, announced});
    QCOMPARE(open.messages[1].reading.candidates.size(), 1);
    QCOMPARE(open.messages[1].reading.candidates.front().grade, Grade::Unclear);
    const ThreadReading settled = readThread(
            {call, announced, mail(u"c"_s, u"Re: [VOTE] x"_s, u"Ola"_s, u"+1"_s, 2, u"a"_s)});
    QVERIFY(settled.messages[1].reading.candidates.isEmpty());
    QCOMPARE(settled.messages[1].reading.support.size(), 1); // kept, not lost
    QVERIFY(settled.messages[2].reading.settled());
    // somebody else's vote settles nothing
    const ThreadReading other = readThread(
            {call, announced, mail(u"c"_s, u"Re: [VOTE] x"_s, u"Kim"_s, u"+1"_s, 2, u"a"_s)});
    QCOMPARE(other.messages[1].reading.candidates.size(), 1);
}

void TestThreadBuilder::callersVoteOutsideTheirLists()
{
    const ThreadReading thread = readThread(
            {mail(u"a"_s, u"[VOTE] x"_s, u"Mara"_s, u"Please vote"_s, 0),
             mail(u"b"_s, u"Re: [VOTE] x"_s, u"Mara"_s, u"Starting with my own +1."_s, 1, u"a"_s),
             mail(u"c"_s, u"[RESULT] [VOTE] x"_s, u"Mara"_s, u"+1 (binding): Mara, Ola, Kim"_s, 9,
                  u"a"_s)});
    QVERIFY(thread.messages[1].reading.settled());
    QCOMPARE(thread.messages[2].reading.role, MessageRole::Result);
    QVERIFY(thread.messages[2].reading.candidates.isEmpty());
}

void TestThreadBuilder::parentsTellQuotations()
{
    const QString text =
            u"I tested it on three machines in the office.\nAll of them came up without an error.\n+1 (binding)"_s;
    const ThreadReading thread = readThread({mail(u"a"_s, u"Re: [VOTE] x"_s, u"Ola"_s, text, 0),
                                             mail(u"b"_s, u"Re: [VOTE] x"_s, u"Kim"_s,
                                                  u"Which machines?\n\n"_s + text, 1, u"a"_s)});
    QVERIFY(thread.messages[0].reading.settled());
    QVERIFY(thread.messages[1].reading.candidates.isEmpty());
}

void TestThreadBuilder::emptyInput()
{
    const ThreadReading thread = readThread({});
    QVERIFY(thread.messages.isEmpty());
    QCOMPARE(thread.call, -1);
    QCOMPARE(linkThreads({}).threads, 0);
}

void TestThreadBuilder::aNameBehindFromIsTheVotersWhereTheCallAsksForIt()
{
    const auto read = [](const QString &call) {
        return readThread(
                {mail(u"a"_s, u"[VOTE] Adopt it"_s, u"Ada"_s, call, 0),
                 mail(u"b"_s, u"Re: [VOTE] Adopt it"_s, u"Bo"_s, u"+1 from Acme Rail"_s, 1, u"a"_s),
                 mail(u"c"_s, u"Re: [VOTE] Adopt it"_s, u"Cy"_s, u"Voting +1 for Beta"_s, 2,
                      u"a"_s)});
    };
    const ThreadReading asked =
            read(u"Please vote, and include the organization for which you are voting."_s);
    QVERIFY(asked.messages[1].reading.settled());
    QVERIFY(asked.messages[2].reading.settled());
    const ThreadReading plain = read(u"Please vote."_s);
    QCOMPARE(plain.messages[1].reading.candidates.size(), 1);
    QVERIFY(!plain.messages[1].reading.settled());
    // Two people who do the same without being asked; "for" may be on something else.
    const ThreadReading habit = readThread(
            {mail(u"a"_s, u"[VOTE] Adopt it"_s, u"Ada"_s, u"Please vote."_s, 0),
             mail(u"b"_s, u"Re: [VOTE] Adopt it"_s, u"Bo"_s, u"+1 from Acme Rail"_s, 1, u"a"_s),
             mail(u"c"_s, u"Re: [VOTE] Adopt it"_s, u"Cy"_s, u"+1 from Beta Bikes"_s, 2, u"a"_s)});
    QVERIFY(habit.messages[1].reading.settled());
    QVERIFY(habit.messages[2].reading.settled());
}

QTEST_GUILESS_MAIN(TestThreadBuilder)
#include "tst_threadbuilder.moc"
