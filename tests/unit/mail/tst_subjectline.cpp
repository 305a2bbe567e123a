// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/SubjectLine.h"

#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

class TestSubjectLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void findsTheTopic_data();
    void findsTheTopic();
    void comparesTopics();
};

void TestSubjectLine::reads_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("flags"); // v vote, r reply, f forward, R result, c cancelled, d
                                        // discuss, p poll, m reminder
    const auto row = [](const char *subject, const char *flags) {
        QTest::newRow(*subject ? subject : "empty")
                << QString::fromUtf8(subject) << QString::fromLatin1(flags);
    };
    row("", "");
    row("[VOTE] Release Kestrel 1.2", "v");
    row("Re: [VOTE] Release Kestrel 1.2", "vr");
    row("RE: Re: AW: [vote] x", "vr");
    row("Re[2]: [VOTE] x", "vr");
    row("回复：[VOTE] x", "vr");
    row("答复: [VOTE] x", "vr");
    row("Fwd: [VOTE] x", "vf");
    row("[RESULT] [VOTE] x", "vR");
    row("[VOTE][RESULT] x", "vR");
    row("[RESULTS] x", "R");
    row("Re: [RESULT][VOTE] x", "vRr");
    row("[CANCELED] [VOTE] x", "vc");
    row("[VOTE] [CANCELLED] x", "vc");
    row("[CANCEL][VOTE] x", "vc");
    row("[DISCUSS] x", "d");
    row("[Xen-devel] [Vote] Approve policy", "v");
    row("[PROPOSAL] x", "d");
    row("[POLL] x", "p");
    row("[REMINDER] [VOTE] x", "vm");
    row("Vote: adopt x", "v");
    row("Call for vote: x", "v");
    row("Result of the vote on x", "R");
    row("merging MNG-1 to master", "");
    row("Committer Vote for Jo Kim", "v");
    row("Example Maintainer Vote - Jo Kim", "v");
    row("PMC vote on the 0.9 schema", "v");
    row("Is a formal vote on this needed?", "");
    row("Motion: adopt RFC 3", "v");
    row("[Incubator] motion to accept Kestrel", "v");
    row("Motion blur is broken", "");
    row("Ballot SC-12: shorter certificates", "v");
    row("Ballot boxes are not drawn", "");
    row("Vote plans for Kestrel", "");
    row("[steering-discuss] FYI: somebody is voting", "");
    row("[DISCUSS] [steering-discuss] x", "d");
    row("Second KES-12", "");
    row("[Twisted-Python] Components", "");
}

void TestSubjectLine::reads()
{
    QFETCH(QString, subject);
    QFETCH(QString, flags);
    const SubjectLine line = readSubject(subject);
    QCOMPARE(line.vote, flags.contains(u'v'));
    QCOMPARE(line.reply, flags.contains(u'r'));
    QCOMPARE(line.forward, flags.contains(u'f'));
    QCOMPARE(line.result, flags.contains(u'R'));
    QCOMPARE(line.cancelled, flags.contains(u'c'));
    QCOMPARE(line.discuss, flags.contains(u'd'));
    QCOMPARE(line.poll, flags.contains(u'p'));
    QCOMPARE(line.reminder, flags.contains(u'm'));
    QCOMPARE(line.formal(), line.vote && !line.poll && !line.discuss);
}

void TestSubjectLine::findsTheTopic_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("topic");
    const auto row = [](const char *subject, const char *topic) {
        QTest::newRow(subject) << QString::fromUtf8(subject) << QString::fromUtf8(topic);
    };
    row("Re: [VOTE] Release  Kestrel 1.2", "Release Kestrel 1.2");
    row("[RESULT][VOTE] Release Kestrel 1.2", "Release Kestrel 1.2");
    row("Re: Re: [dev] AW: Components", "Components");
    row("KIP-42: a title", "KIP-42: a title");
}

void TestSubjectLine::findsTheTopic()
{
    QFETCH(QString, subject);
    QFETCH(QString, topic);
    QCOMPARE(readSubject(subject).topic, topic);
}

void TestSubjectLine::comparesTopics()
{
    const auto topic = [](const QString &subject) { return comparableTopic(readSubject(subject)); };
    QCOMPARE(topic(u"Re: [VOTE] Release Kestrel-1.2"_s),
             topic(u"[RESULT] [VOTE] release  kestrel 1.2"_s));
    QVERIFY(topic(u"[VOTE] Release Kestrel 1.2"_s) != topic(u"[VOTE] Release Kestrel 1.3"_s));
}

QTEST_GUILESS_MAIN(TestSubjectLine)
#include "tst_subjectline.moc"
