// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
//
// Compares every announcement of the sample votes with the files in tests/golden/announce. After a
// wanted change of a text run this program once with TALLYBOOK_UPDATE_GOLDEN=1, which writes the
// files anew, and read the difference before committing it.
#include "core/announce/Announcements.h"
#include "tests/support/Corpus.h"
#include "tests/support/SampleRecord.h"

#include <QDir>
#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

namespace {

bool updating()
{
    return qEnvironmentVariable("TALLYBOOK_UPDATE_GOLDEN") == u"1"_s;
}

/// Golden files have LF; what is CRLF by its format has a test of its own for that.
QByteArray withLf(QByteArray bytes)
{
    return bytes.replace("\r\n", "\n");
}

} // namespace

class TestAnnounceGolden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();

private:
    static QByteArray produce(const Record &record, const QString &form);
};

QByteArray TestAnnounceGolden::produce(const Record &record, const QString &form)
{
    const auto mailText = [](const OutgoingMail &mail) {
        return (u"Subject: "_s + mail.subject + u"\n\n"_s + mail.body).toUtf8();
    };
    if (form == u"call.txt"_s)
        return mailText(announce::callMail(record).value());
    if (form == u"result.txt"_s)
        return mailText(announce::resultMail(record).value());
    if (form == u"reminder.txt"_s) {
        Record open = record;
        open.proposal.status = ProposalStatus::Open;
        open.proposal.closedAt.reset();
        open.now = *open.proposal.period.closes;
        open.now.utcMs -= qint64(20) * 3'600'000;
        test::reevaluate(open);
        return mailText(announce::reminderMail(open).value());
    }
    if (form == u"extension.txt"_s) {
        Record extended = record;
        const auto before = extended.proposal.period.closes;
        extended.proposal.period.closes->utcMs += qint64(48) * 3'600'000;
        return mailText(announce::extensionMail(extended, before, u"The list was down for a day."_s)
                                .value());
    }
    if (form == u"cancel.txt"_s)
        return mailText(announce::cancelMail(record, u"The text was wrong."_s).value());
    if (form == u"correction.txt"_s) {
        Record corrected = record;
        Decision decision;
        decision.verdict = record.evaluation.outcome.verdict;
        decision.tally = record.evaluation.tally;
        decision.decidedAt = record.now;
        decision.resultMessageId = u"<result-1@mail.example.org>"_s;
        corrected.decisions = {decision};
        corrected.events.first().value = VoteValue::minusOne();
        test::reevaluate(corrected);
        return mailText(announce::correctionMail(corrected, u"A vote was misread."_s).value());
    }
    if (form == u"call.eml"_s)
        return announce::callMail(record).value().toEml().value();
    if (form == u"result.eml"_s)
        return announce::resultMail(record).value().toEml().value();
    if (form == u"summary.md"_s)
        return announce::summaryMarkdown(record).value().toUtf8();
    if (form == u"summary.html"_s)
        return announce::summaryHtml(record).value().toUtf8();
    if (form == u"votes.csv"_s)
        return announce::votesCsv(record);
    if (form == u"record.json"_s)
        return announce::recordJson(record);
    return {};
}

void TestAnnounceGolden::matches_data()
{
    QTest::addColumn<test::Sample>("sample");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("form");
    const QList<std::pair<QString, test::Sample>> samples = {
            {u"strategy"_s, test::Sample::Strategy},
            {u"new-module"_s, test::Sample::NewModule},
            {u"codebase-approved"_s, test::Sample::CodebaseApproved},
            {u"codebase-rejected"_s, test::Sample::CodebaseRejected},
    };
    const QStringList forms = {u"call.txt"_s,      u"result.txt"_s,  u"call.eml"_s,
                               u"result.eml"_s,    u"summary.md"_s,  u"summary.html"_s,
                               u"votes.csv"_s,     u"record.json"_s, u"reminder.txt"_s,
                               u"extension.txt"_s, u"cancel.txt"_s,  u"correction.txt"_s};
    for (const auto &[name, sample] : samples) {
        for (const QString &form : forms) {
            const QString file = name + u'-' + form;
            QTest::newRow(qPrintable(file)) << sample << file << form;
        }
    }
}

void TestAnnounceGolden::matches()
{
    QFETCH(test::Sample, sample);
    QFETCH(QString, file);
    QFETCH(QString, form);
    const QByteArray produced = withLf(produce(test::sampleRecord(sample), form));
    QVERIFY(!produced.isEmpty());
    const QString path = test::sourcePath(u"tests/golden/announce/"_s + file);
    if (updating()) {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(produced), produced.size());
    }
    const QByteArrayList expectedLines = test::readFile(path).split('\n');
    const QByteArrayList lines = produced.split('\n');
    for (qsizetype i = 0; i < qMin(lines.size(), expectedLines.size()); ++i) {
        const QByteArray message = "line " + QByteArray::number(i + 1) + " of " + file.toUtf8()
                + "\n  is       " + lines.at(i) + "\n  expected " + expectedLines.at(i);
        QVERIFY2(lines.at(i) == expectedLines.at(i), message.constData());
    }
    QCOMPARE(lines.size(), expectedLines.size());
}

QTEST_GUILESS_MAIN(TestAnnounceGolden)
#include "tst_announcegolden.moc"
