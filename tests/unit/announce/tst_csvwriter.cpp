// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/announce/Announcements.h"
#include "core/announce/writers/CsvWriter.h"
#include "core/announce/writers/RecordJsonWriter.h"
#include "tests/support/SampleRecord.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace tallybook;
using namespace tallybook::announce;
using namespace Qt::Literals::StringLiterals;

class TestCsvWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void valuesStayValues();
    void oneLineAVoter();
    void carriedVoteSaysWhereItIsFrom();
    void emptyRecord();
};

void TestCsvWriter::cells_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("plain") << u"Ada Voss"_s << "Ada Voss"_ba;
    QTest::newRow("comma") << u"Voss, Ada"_s << "\"Voss, Ada\""_ba;
    QTest::newRow("quote") << u"a \"b\""_s << "\"a \"\"b\"\"\""_ba;
    QTest::newRow("equals") << u"=1+1"_s << "'=1+1"_ba;
    QTest::newRow("plus") << u"+1 (binding)"_s << "'+1 (binding)"_ba;
    QTest::newRow("minus") << u"-1"_s << "'-1"_ba;
    QTest::newRow("at") << u"@SUM(A1)"_s << "'@SUM(A1)"_ba;
    QTest::newRow("tab") << u"\t=1"_s << "'\u2409=1"_ba;
    QTest::newRow("carriage return") << u"\r=1"_s << "'\u240D=1"_ba;
    QTest::newRow("behind blanks") << u"  =1"_s << "'  =1"_ba;
    QTest::newRow("full width") << u"＝1"_s << "'＝1"_ba;
    QTest::newRow("with a command")
            << u"=cmd|' /C calc'!A0,\"x\""_s << "\"'=cmd|' /C calc'!A0,\"\"x\"\"\""_ba;
    QTest::newRow("line break") << u"a\nb"_s << "a\u23CEb"_ba;
    QTest::newRow("NUL") << u"a"_s + QChar(0) << "a\u2400"_ba;
    QTest::newRow("bidi") << u"\u202Ea"_s << "⟨RLO⟩a"_ba;
    QTest::newRow("empty") << QString() << ""_ba;
}

void TestCsvWriter::cells()
{
    QFETCH(QString, cell);
    QFETCH(QByteArray, written);
    CsvWriter writer;
    writer.addLine({u"x"_s, cell});
    QCOMPARE(writer.bytes(), "x," + written + "\r\n");
}

void TestCsvWriter::valuesStayValues()
{
    CsvWriter writer;
    writer.addLine({u"+1"_s, u"-0.5"_s, u"+1"_s}, {0, 1});
    QCOMPARE(writer.bytes(), "+1,-0.5,'+1\r\n"_ba);
}

void TestCsvWriter::oneLineAVoter()
{
    Record record = test::emptyRecord();
    const VoterId eve = test::addVoter(record, u"=HYPERLINK(\"x\")\r\n\"Eve\""_s, u"eve"_s);
    VoteEvent &vote = test::addVote(record, eve, u"+0.5"_s, 2);
    vote.evidence.text = u"+0.5, \"because\"\nsecond line"_s;
    vote.messageId = u"<=1@x>"_s;
    test::reevaluate(record);
    const QByteArrayList lines = votesCsv(record).split('\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0),
             "voter,asf_id,value,binding,why,when_utc,message_id,evidence,reason,carried_from,"
             "carried_object\r"_ba);
    QCOMPARE(lines.at(1),
             "\"'=HYPERLINK(\"\"x\"\")\u240D\u23CE\"\"Eve\"\"\",eve,+0.5,unknown,no-roster,"
             "2026-03-01T14:00:00Z,<=1@x>,\"'+0.5, \"\"because\"\"\u23CEsecond line\",,,\r"_ba);
}

void TestCsvWriter::carriedVoteSaysWhereItIsFrom()
{
    Record record = test::emptyRecord();
    VoteEvent &vote = test::addVote(record, test::addVoter(record, u"Eve"_s, u"eve"_s), u"+1"_s, 2);
    vote.carriedFrom = u"https://lists.example.org/t/0"_s;
    vote.carriedObject = CarriedObject::Same;
    test::reevaluate(record);
    const QByteArrayList cells = votesCsv(record).split('\n').at(1).trimmed().split(',');
    QCOMPARE(cells.sliced(cells.size() - 2),
             (QByteArrayList{"https://lists.example.org/t/0"_ba, "same"_ba}));
    // The same as in the other two.
    const QJsonObject json = recordToJson(record)[u"events"_s].toArray().at(0).toObject();
    QCOMPARE(json[u"carried_from"_s].toString().toUtf8(), cells.at(cells.size() - 2));
    QCOMPARE(json[u"carried_object"_s].toString().toUtf8(), cells.last());
    const QString summary = *summaryHtml(record);
    QVERIFY(summary.contains(u"carried over from https://lists.example.org/t/0, where it was"_s));
}

void TestCsvWriter::emptyRecord()
{
    QCOMPARE(votesCsv(Record()).count("\r\n"), 1);
}

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
