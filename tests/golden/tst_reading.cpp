// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
//
// Reads every message of tests/golden/reading and compares it with the .json beside it. A new case
// is a new pair of files. Only what the .json names is compared; its keys are
//   about        what the case shows, in a sentence (required)
//   subject, formal, discussion, folded, caller, from, parent (another file): the context
//   role         "vote", "call", …
//   votes        a list of {value, kind, claim, grade, scope, condition, written, reasons}; grade
//                "counted" is certain or likely; reasons must all be there
//   support      how many sentences are listed as support
//   reason       the words kept beside the vote
#include "core/mail/MessageReading.h"
#include "core/mail/intake/InputReader.h"
#include "tests/support/Corpus.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

class TestReading : public QObject
{
    Q_OBJECT

private:
    static QString folder() { return test::sourcePath(u"tests/golden/reading"_s); }
    static MailMessage message(const QString &name);
    static void compareVote(const VoteCandidate &got, const QJsonObject &wanted,
                            const MailMessage &message);

private Q_SLOTS:
    void reads_data();
    void reads();
    void hasManyCases();
};

MailMessage TestReading::message(const QString &name)
{
    const QString path = QDir(folder()).filePath(name);
    if (name.endsWith(u".eml")) {
        const auto content = InputReader::readPath(path);
        return content && !content->messages.isEmpty() ? content->messages.front() : MailMessage();
    }
    MailMessage message;
    message.text = QString::fromUtf8(test::readFile(path));
    return message;
}

void TestReading::reads_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name :
         QDir(folder()).entryList({u"*.txt"_s, u"*.eml"_s}, QDir::Files, QDir::Name)) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void TestReading::compareVote(const VoteCandidate &got, const QJsonObject &wanted,
                              const MailMessage &message)
{
    const auto has = [&wanted](const char *key) { return wanted.contains(QLatin1String(key)); };
    const auto text = [&wanted](const char *key) { return wanted[QLatin1String(key)].toString(); };
    if (has("value"))
        QCOMPARE(got.value ? got.value->canonical() : QString(), text("value"));
    QCOMPARE(voteKindName(got.kind), has("kind") ? text("kind") : u"cast"_s);
    QCOMPARE(claimName(got.claim), text("claim"));
    const QString grade = has("grade") ? text("grade") : u"counted"_s;
    if (grade == u"counted")
        QVERIFY2(got.grade != Grade::Unclear, "the vote is asked for instead of counted");
    else
        QCOMPARE(gradeName(got.grade), grade);
    if (has("scope"))
        QCOMPARE(got.scope, text("scope"));
    if (has("condition"))
        QCOMPARE(got.condition, text("condition"));
    if (has("written"))
        QCOMPARE(got.value ? got.value->written : QString(), text("written"));
    QStringList reasons;
    for (const ReadingReason reason : got.reasons)
        reasons += readingReasonName(reason);
    for (const QJsonValue &reason : wanted[u"reasons"_s].toArray()) {
        QVERIFY2(reasons.contains(reason.toString()),
                 qPrintable(reason.toString() + u" is not among "_s + reasons.join(u' ')));
    }
    // The evidence must stand where it says.
    const Evidence &evidence = got.evidence;
    QVERIFY(evidence.offset >= 0 && evidence.length > 0);
    QVERIFY(evidence.offset + evidence.length <= message.text.size());
    QCOMPARE(evidence.line, int(message.text.left(evidence.offset).count(u'\n')) + 1);
    if (got.value) {
        QVERIFY(message.text.mid(evidence.offset, evidence.length).contains(got.value->written));
    }
}

void TestReading::reads()
{
    QFETCH(QString, name);
    const QByteArray bytes = test::readFile(QDir(folder()).filePath(name.chopped(4) + u".json"_s));
    QJsonParseError error;
    const QJsonObject wanted = QJsonDocument::fromJson(bytes, &error).object();
    QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
    QVERIFY2(!wanted[u"about"_s].toString().isEmpty(), "the case does not say what it shows");

    MailMessage mail = message(name);
    if (wanted.contains(u"subject"_s))
        mail.subject = wanted[u"subject"_s].toString();
    else if (mail.subject.isEmpty())
        mail.subject = u"Re: [VOTE] Release Kestrel 1.2.0 RC1"_s;
    mail.quotesFolded = wanted[u"folded"_s].toBool();
    if (wanted.contains(u"from"_s)) {
        mail.from.name = wanted[u"from"_s].toString();
        mail.fromRaw = mail.from.name;
    }
    ThreadContext context;
    context.formal = wanted[u"formal"_s].toBool(true);
    context.isDiscussion = wanted[u"discussion"_s].toBool();
    context.first = wanted[u"first"_s].toBool();
    context.caller.name = wanted[u"caller"_s].toString();
    MailMessage parent;
    if (wanted.contains(u"parent"_s)) {
        parent = message(wanted[u"parent"_s].toString());
        context.parent = &parent;
    }
    const MessageReading reading = readMessage(mail, context);

    if (wanted.contains(u"role"_s))
        QCOMPARE(messageRoleName(reading.role), wanted[u"role"_s].toString());
    if (wanted.contains(u"votes"_s)) {
        const QJsonArray votes = wanted[u"votes"_s].toArray();
        QStringList got;
        for (const VoteCandidate &candidate : reading.candidates)
            got += candidate.value ? candidate.value->canonical() : u"none"_s;
        QVERIFY2(reading.candidates.size() == votes.size(),
                 qPrintable(u"found: "_s + got.join(u' ')));
        for (int i = 0; i < votes.size(); ++i)
            compareVote(reading.candidates[i], votes[i].toObject(), mail);
    }
    if (wanted.contains(u"support"_s))
        QCOMPARE(int(reading.support.size()), wanted[u"support"_s].toInt());
    if (wanted.contains(u"reason"_s))
        QCOMPARE(reading.voteReason, wanted[u"reason"_s].toString());
}

void TestReading::hasManyCases()
{
    // A folder that is not found would pass silently.
    QVERIFY(QDir(folder()).entryList({u"*.json"_s}).size() >= 150);
}

QTEST_GUILESS_MAIN(TestReading)
#include "tst_reading.moc"
