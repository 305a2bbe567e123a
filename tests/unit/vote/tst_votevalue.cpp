// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/vote/VoteValue.h"

#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

class TestVoteValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_data();
    void parse();
    void refuses_data();
    void refuses();
    void zerosStayApart();
    void writtenFormTakesNoPartInComparison();
    void canonicalIsReadBack();
    void makers();
};

void TestVoteValue::parse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("hundredths");
    QTest::addColumn<VoteSide>("side");
    QTest::addColumn<QString>("canonical");

    // CouchDB's table: at or above +1 for, at or below -1 against, between them abstain.
    QTest::newRow("+1") << u"+1"_s << 100 << VoteSide::For << u"+1"_s;
    QTest::newRow("-1") << u"-1"_s << -100 << VoteSide::Against << u"-1"_s;
    QTest::newRow("+0") << u"+0"_s << 0 << VoteSide::Abstain << u"+0"_s;
    QTest::newRow("0") << u"0"_s << 0 << VoteSide::Abstain << u"+0"_s;
    QTest::newRow("-0") << u"-0"_s << 0 << VoteSide::Abstain << u"-0"_s;
    QTest::newRow("+0.5") << u"+0.5"_s << 50 << VoteSide::Abstain << u"+0.5"_s;
    QTest::newRow("-0.9") << u"-0.9"_s << -90 << VoteSide::Abstain << u"-0.9"_s;
    QTest::newRow("+0.99") << u"+0.99"_s << 99 << VoteSide::Abstain << u"+0.99"_s;
    QTest::newRow("+0.05") << u"+0.05"_s << 5 << VoteSide::Abstain << u"+0.05"_s;
    QTest::newRow("-0.00") << u"-0.00"_s << 0 << VoteSide::Abstain << u"-0"_s;
    QTest::newRow("+1.01") << u"+1.01"_s << 101 << VoteSide::For << u"+1.01"_s;
    QTest::newRow("-1.5") << u"-1.5"_s << -150 << VoteSide::Against << u"-1.5"_s;
    QTest::newRow("+1000") << u"+1000"_s << 100000 << VoteSide::For << u"+1000"_s;
    QTest::newRow("-1000") << u"-1000"_s << -100000 << VoteSide::Against << u"-1000"_s;
    QTest::newRow("as far as it goes")
            << u"+9999999.99"_s << 999999999 << VoteSide::For << u"+9999999.99"_s;
}

void TestVoteValue::parse()
{
    QFETCH(QString, text);
    QFETCH(int, hundredths);
    QFETCH(VoteSide, side);
    QFETCH(QString, canonical);
    const std::optional<VoteValue> value = VoteValue::parse(text);
    QVERIFY(value);
    QCOMPARE(value->hundredths, hundredths);
    QCOMPARE(value->side(), side);
    QCOMPARE(value->canonical(), canonical);
    QCOMPARE(value->written, text);
}

void TestVoteValue::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u""_s,       u"1"_s,     u"0.5"_s,   u"+"_s,    u"-"_s,         u"++1"_s,
          u"+-1"_s,    u" +1"_s,   u"+1 "_s,   u"+ 1"_s,  u"+1."_s,       u"+.5"_s,
          u"+1.234"_s, u"+1,5"_s,  u"+01"_s,   u"+1e3"_s, u"+12345678"_s, u"−1"_s,
          u"+１"_s,    u"+1.5x"_s, u"+1.-5"_s, u"👍"_s,    u"binding"_s,   u"+٣"_s}) {
        QTest::newRow(qPrintable(u'"' + text + u'"')) << text;
    }
}

void TestVoteValue::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!VoteValue::parse(text));
}

void TestVoteValue::zerosStayApart()
{
    QVERIFY(VoteValue::parse(u"+0") != VoteValue::parse(u"-0"));
    QVERIFY(VoteValue::parse(u"+0") == VoteValue::parse(u"0"));
    QVERIFY(VoteValue::parse(u"-0")->negativeZero);
    QVERIFY(!VoteValue::parse(u"-1")->negativeZero);
}

void TestVoteValue::writtenFormTakesNoPartInComparison()
{
    const VoteValue thumb{100, false, u"👍"_s};
    QVERIFY(thumb == VoteValue::plusOne());
    QCOMPARE(thumb.canonical(), u"+1"_s);
}

void TestVoteValue::canonicalIsReadBack()
{
    for (int hundredths = -350; hundredths <= 350; ++hundredths) {
        const VoteValue value{hundredths, false, {}};
        QVERIFY(VoteValue::parse(value.canonical()) == value);
    }
    const VoteValue least{std::numeric_limits<int>::min(), false, {}};
    QCOMPARE(least.canonical(), u"-21474836.48"_s);
}

void TestVoteValue::makers()
{
    QVERIFY(VoteValue::plusOne() == VoteValue::parse(u"+1"));
    QVERIFY(VoteValue::minusOne() == VoteValue::parse(u"-1"));
    QVERIFY(VoteValue::zero() == VoteValue::parse(u"0"));
    QCOMPARE(VoteValue::minusOne().written, u"-1"_s);
}

QTEST_GUILESS_MAIN(TestVoteValue)
#include "tst_votevalue.moc"
