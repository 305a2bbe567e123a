// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
//
// The promise of reading.md, measured on the labelled sample where it is present.
#include "core/mail/intake/InputReader.h"
#include "tests/support/Corpus.h"
#include "tests/support/ReadingScore.h"

#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;
using Verdict = test::ScoredMessage::Verdict;

class TestCorpusAccuracy : public QObject
{
    Q_OBJECT

private:
    static void holds(const test::ReadingScore &score);

private Q_SLOTS:
    void init();
    void labelledThreads();
    void labelledMessagesAlone();
    void craftedReplies_data();
    void craftedReplies();
    void discussionPageHasNoVotes();
};

void TestCorpusAccuracy::init()
{
    if (test::corpusPath().isEmpty())
        QSKIP(test::corpusMissing);
}

void TestCorpusAccuracy::holds(const test::ReadingScore &score)
{
    const QByteArray table = score.table().toUtf8();
    QVERIFY2(score.messages.size() == 166, table.constData());
    QVERIFY2(score.count(Verdict::Wrong, true) == 0, table.constData());
    QVERIFY2(score.count(Verdict::Missed, true) == 0, table.constData());
    QVERIFY2(score.count(Verdict::Wrong, false) == 0, table.constData());
    QVERIFY2(score.count(Verdict::Missed, false) <= 2, table.constData());
    QVERIFY2(score.countSingle(Verdict::Asked, false) <= 8, table.constData());
    for (const test::ScoredMessage &message : score.messages)
        QVERIFY2(message.claimRight, qPrintable(message.file));
}

void TestCorpusAccuracy::labelledThreads()
{
    const test::ReadingScore score = test::scoreLabels(test::corpusPath(), false);
    holds(score);
    QVERIFY2(score.count(Verdict::Asked, true) <= 2, score.table().toUtf8().constData());
    int roles = 0;
    for (const test::ScoredMessage &message : score.messages)
        roles += message.roleRight ? 0 : 1;
    QVERIFY2(roles <= 3, score.table().toUtf8().constData());
}

void TestCorpusAccuracy::labelledMessagesAlone()
{
    const test::ReadingScore score = test::scoreLabels(test::corpusPath(), true);
    holds(score);
    // Without the later message that settles them, two announced votes are asked as well.
    QVERIFY2(score.count(Verdict::Asked, true) <= 3, score.table().toUtf8().constData());
}

void TestCorpusAccuracy::craftedReplies_data()
{
    QTest::addColumn<bool>("bare");
    QTest::newRow("reply to a formal vote") << false;
    QTest::newRow("bare paste") << true;
}

void TestCorpusAccuracy::craftedReplies()
{
    QFETCH(bool, bare);
    const test::ReadingScore score =
            test::scoreReplies(test::corpusPath() + u"/crafted/replies.jsonl"_s,
                               bare ? test::ReplyShape::BarePaste : test::ReplyShape::FormalReply);
    QCOMPARE(int(score.messages.size()), 85);
    for (const test::ScoredMessage &message : score.messages) {
        QVERIFY2(message.verdict == Verdict::Right, qPrintable(message.file));
        QVERIFY2(message.claimRight, qPrintable(message.file));
    }
}

void TestCorpusAccuracy::discussionPageHasNoVotes()
{
    const auto content = InputReader::readPath(
            test::corpusPath() + u"/formats/discourse-thread-page-tvm-process-rfc.txt"_s);
    QVERIFY(content.has_value());
    const ThreadReading thread = readThread(content->messages, content->form, content->formTitle);
    int support = 0;
    for (const ReadMessage &message : thread.messages) {
        QVERIFY(message.reading.candidates.isEmpty());
        support += int(message.reading.support.size());
    }
    QVERIFY(thread.isDiscussion);
    QVERIFY(!thread.formal);
    QCOMPARE(support, 2);
}

QTEST_GUILESS_MAIN(TestCorpusAccuracy)
#include "tst_corpusaccuracy.moc"
