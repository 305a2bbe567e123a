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

/// The mails beside call and result, with invented reasons; nothing for another name.
std::optional<OutgoingMail> otherMail(Record record, const QString &name)
{
    if (name == u"reminder"_s) {
        record.proposal.status = ProposalStatus::Open;
        record.proposal.closedAt.reset();
        record.now = Timestamp{record.proposal.period.closes->utcMs - 24 * 3'600'000, 0};
        test::reevaluate(record);
        return announce::reminderMail(record).value();
    }
    if (name == u"extension"_s) {
        const Timestamp previous{record.proposal.period.closes->utcMs - 24 * 3'600'000, 0};
        return announce::extensionMail(record, previous, u"The list was down for a day."_s).value();
    }
    if (name == u"cancel"_s)
        return announce::cancelMail(record, u"The text named the wrong branch."_s).value();
    if (name == u"correction"_s) {
        // The result that went out had missed everybody's vote.
        Decision earlier;
        earlier.verdict = Verdict::Rejected;
        earlier.decidedAt = *record.proposal.period.closes;
        earlier.resultMessageId = u"<result@example.org>"_s;
        earlier.snapshot = u"{\"schema\":\"tallybook.snapshot/1\",\"ballots\":[]}"_s;
        record.decisions = {earlier};
        return announce::correctionMail(record, u"The archive was read again."_s).value();
    }
    return std::nullopt;
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
    if (const auto other = otherMail(record, form.section(u'.', 0, 0)))
        return form.endsWith(u".eml"_s) ? other->toEml().value() : mailText(*other);
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
    const QStringList forms = {
            u"call.txt"_s,     u"result.txt"_s,   u"call.eml"_s,       u"result.eml"_s,
            u"summary.md"_s,   u"summary.html"_s, u"votes.csv"_s,      u"record.json"_s,
            u"reminder.txt"_s, u"reminder.eml"_s, u"extension.txt"_s,  u"extension.eml"_s,
            u"cancel.txt"_s,   u"cancel.eml"_s,   u"correction.txt"_s, u"correction.eml"_s};
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
