// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
//
// Reads the invented replies (tests/golden/replies/*.jsonl) and threads (tests/golden/threads/*)
// as `./dev accuracy` does. Each line of a .jsonl names the value, the claim and whether the vote
// is counted ("auto"), asked for ("ask") or none; each thread has its truth.json.
#include "tests/support/Corpus.h"
#include "tests/support/ReadingScore.h"

#include <QDir>
#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;
using Verdict = test::ScoredMessage::Verdict;

class TestInventedMail : public QObject
{
    Q_OBJECT

private:
    static QDir folder(const QString &name)
    {
        return QDir(test::sourcePath(u"tests/golden/"_s + name));
    }
    static void isAllRight(const test::ReadingScore &score);

private Q_SLOTS:
    void replies_data();
    void replies();
    void threads_data();
    void threads();
    void areMany();
};

void TestInventedMail::isAllRight(const test::ReadingScore &score)
{
    QVERIFY(!score.messages.isEmpty());
    const QByteArray table = score.table().toUtf8();
    for (const test::ScoredMessage &message : score.messages) {
        QVERIFY2(message.verdict == Verdict::Right, table.constData());
        QVERIFY2(message.claimRight, table.constData());
        QVERIFY2(message.roleRight, table.constData());
    }
}

void TestInventedMail::replies_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("bare");
    const QDir dir = folder(u"replies"_s);
    for (const QString &name : dir.entryList({u"*.jsonl"_s}, QDir::Files, QDir::Name)) {
        QTest::newRow(qPrintable(name + u" in a vote thread"_s)) << dir.filePath(name) << false;
        QTest::newRow(qPrintable(name + u" pasted alone"_s)) << dir.filePath(name) << true;
    }
}

void TestInventedMail::replies()
{
    QFETCH(QString, path);
    QFETCH(bool, bare);
    isAllRight(test::scoreReplies(
            path, bare ? test::ReplyShape::BarePaste : test::ReplyShape::FormalReply));
}

void TestInventedMail::threads_data()
{
    QTest::addColumn<QString>("path");
    const QDir dir = folder(u"threads"_s);
    for (const QString &name : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        QTest::newRow(qPrintable(name)) << dir.filePath(name);
}

void TestInventedMail::threads()
{
    QFETCH(QString, path);
    isAllRight(test::scoreThread(path, false));
}

void TestInventedMail::areMany()
{
    qsizetype lines = 0;
    const QDir dir = folder(u"replies"_s);
    for (const QString &name : dir.entryList({u"*.jsonl"_s}, QDir::Files))
        lines += test::readFile(dir.filePath(name)).count('\n');
    QVERIFY2(lines >= 1000, qPrintable(QString::number(lines)));
    QVERIFY(folder(u"threads"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() >= 12);
}

QTEST_GUILESS_MAIN(TestInventedMail)
#include "tst_inventedmail.moc"
