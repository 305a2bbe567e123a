// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/vote/Outcome.h"

#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

namespace {

Rule shippedRule(const QString &id)
{
    return RuleCatalogue::shipped().find(id).value_or(Rule());
}

bool passes(const QString &readingId, const SideCounts &counts)
{
    return judgeCounts(shippedRule(u"lazy-two-thirds"_s), readingId, counts, 0).verdict
            == Verdict::Approved;
}

const Flip *flipOf(const Outcome &outcome, VoteSide side)
{
    for (const Flip &flip : outcome.margin) {
        if (flip.side == side)
            return &flip;
    }
    return nullptr;
}

QStringList numbersOf(const Outcome &outcome)
{
    QStringList lines;
    for (const ConditionResult &result : outcome.conditions)
        lines.append(result.numbers());
    return lines;
}

} // namespace

class TestJudgeCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readings_data();
    void readings();
    void rules_data();
    void rules();
    void numbers_data();
    void numbers();
    void margin_data();
    void margin();
    void marginOfShareEndsWithTheSilentHolders();
    void readingsAreAllShown();
    void unknownReadingIsTheDefault();
    void ruleWithoutConditionsApprovesNothing();
    void approvalNeedsSupportEvenIfTheRuleForgets();
    void holdersAreNeverFewerThanVoters();
};

void TestJudgeCounts::readings_data()
{
    QTest::addColumn<SideCounts>("counts");
    QTest::addColumn<bool>("r1");
    QTest::addColumn<bool>("r2");
    QTest::addColumn<bool>("r2x");

    // The examples at the end of rules.md.
    QTest::newRow("(3,0,0) passes all") << SideCounts{3, 0, 0} << true << true << true;
    QTest::newRow("(2,0,1) fails R1") << SideCounts{2, 0, 1} << false << true << true;
    QTest::newRow("(2,1,0) passes R2 only") << SideCounts{2, 1, 0} << false << true << false;
    QTest::newRow("(4,0,2) passes all") << SideCounts{4, 0, 2} << true << true << true;
    QTest::newRow("(3,0,2) fails all") << SideCounts{3, 0, 2} << false << false << false;
    QTest::newRow("(0,3,0) never") << SideCounts{0, 3, 0} << false << false << false;
    QTest::newRow("(9,1,0) passes all") << SideCounts{9, 1, 0} << true << true << true;
    // Exactly twice is enough.
    QTest::newRow("(2,0,1) ratio, with a zero") << SideCounts{2, 1, 1} << false << true << true;
    QTest::newRow("(20,0,10)") << SideCounts{20, 0, 10} << true << true << true;
    QTest::newRow("(20,0,11)") << SideCounts{20, 0, 11} << false << false << false;
    QTest::newRow("nobody") << SideCounts{} << false << false << false;
}

void TestJudgeCounts::readings()
{
    QFETCH(SideCounts, counts);
    QFETCH(bool, r1);
    QFETCH(bool, r2);
    QFETCH(bool, r2x);
    QCOMPARE(passes(u"R1"_s, counts), r1);
    QCOMPARE(passes(u"R2"_s, counts), r2);
    QCOMPARE(passes(u"R2x"_s, counts), r2x);
    QCOMPARE(passes({}, counts), r2x);
    const Outcome outcome = judgeCounts(shippedRule(u"lazy-two-thirds"_s), {}, counts, 0);
    QCOMPARE(outcome.readingsAgree, r1 == r2 && r2 == r2x);
}

void TestJudgeCounts::rules_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<SideCounts>("counts");
    QTest::addColumn<int>("holders");
    QTest::addColumn<bool>("approved");

    const QString majority = u"majority-approval"_s;
    QTest::newRow("majority: three") << majority << SideCounts{3, 0, 0} << 9 << true;
    QTest::newRow("majority: one more than against")
            << majority << SideCounts{3, 4, 2} << 9 << true;
    QTest::newRow("majority: a tie") << majority << SideCounts{3, 0, 3} << 9 << false;
    QTest::newRow("majority: two") << majority << SideCounts{2, 5, 0} << 9 << false;
    const QString simple = u"simple-majority"_s;
    QTest::newRow("simple: one") << simple << SideCounts{1, 8, 0} << 9 << true;
    QTest::newRow("simple: a tie") << simple << SideCounts{1, 0, 1} << 9 << false;
    QTest::newRow("simple: nobody") << simple << SideCounts{0, 0, 0} << 9 << false;
    const QString consensus = u"consensus-approval"_s;
    QTest::newRow("consensus: three") << consensus << SideCounts{3, 0, 0} << 9 << true;
    QTest::newRow("consensus: a veto") << consensus << SideCounts{30, 0, 1} << 40 << false;
    QTest::newRow("consensus: two") << consensus << SideCounts{2, 4, 0} << 9 << false;
    const QString lazy = u"lazy-consensus"_s;
    QTest::newRow("lazy: silence is consent") << lazy << SideCounts{0, 0, 0} << 9 << true;
    QTest::newRow("lazy: zeros") << lazy << SideCounts{0, 3, 0} << 9 << true;
    QTest::newRow("lazy: any -1") << lazy << SideCounts{8, 0, 1} << 9 << false;
    const QString thirds = u"two-thirds-of-all"_s;
    QTest::newRow("2/3 of nine: six") << thirds << SideCounts{6, 0, 3} << 9 << true;
    QTest::newRow("2/3 of nine: five") << thirds << SideCounts{5, 0, 0} << 9 << false;
    QTest::newRow("2/3 of ten: six") << thirds << SideCounts{6, 0, 0} << 10 << false;
    QTest::newRow("2/3 of ten: seven") << thirds << SideCounts{7, 0, 3} << 10 << true;
    QTest::newRow("2/3 of none") << thirds << SideCounts{0, 0, 0} << 0 << false;
    const QString half = u"majority-of-all"_s;
    QTest::newRow("half of ten") << half << SideCounts{5, 0, 0} << 10 << false;
    QTest::newRow("more than half of ten") << half << SideCounts{6, 0, 4} << 10 << true;
    QTest::newRow("more than half of nine") << half << SideCounts{5, 0, 4} << 9 << true;
    const QString unanimous = u"unanimous-consensus"_s;
    QTest::newRow("unanimous: all") << unanimous << SideCounts{3, 1, 0} << 4 << true;
    QTest::newRow("unanimous: one silent") << unanimous << SideCounts{3, 0, 0} << 4 << false;
    QTest::newRow("unanimous: one against") << unanimous << SideCounts{3, 0, 1} << 4 << false;
    QTest::newRow("unanimous: only zeros") << unanimous << SideCounts{0, 4, 0} << 4 << false;
    const QString podling = u"incubator-release"_s;
    QTest::newRow("podling: three") << podling << SideCounts{3, 0, 2} << 9 << true;
    QTest::newRow("podling: a tie") << podling << SideCounts{3, 0, 3} << 9 << false;
    const QString second = u"incubator-release-ipmc"_s;
    QTest::newRow("second round: three") << second << SideCounts{3, 0, 0} << 200 << true;
    QTest::newRow("second round: two") << second << SideCounts{2, 0, 0} << 200 << false;
}

void TestJudgeCounts::rules()
{
    QFETCH(QString, rule);
    QFETCH(SideCounts, counts);
    QFETCH(int, holders);
    QFETCH(bool, approved);
    const Outcome outcome = judgeCounts(shippedRule(rule), {}, counts, holders);
    QCOMPARE(outcome.verdict, approved ? Verdict::Approved : Verdict::Rejected);
    QCOMPARE(outcome.soFar, outcome.verdict);
}

void TestJudgeCounts::numbers_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("reading");
    QTest::addColumn<SideCounts>("counts");
    QTest::addColumn<int>("holders");
    QTest::addColumn<QStringList>("lines");

    const QString lazy = u"lazy-two-thirds"_s;
    QTest::newRow("default") << lazy << QString() << SideCounts{9, 1, 4} << 0
                             << QStringList{u"binding votes 13 of at least 3"_s,
                                            u"+1 9 >= 2 x -1 4 = 8"_s, u"+1 9 of at least 1"_s};
    QTest::newRow("R1") << lazy << u"R1"_s << SideCounts{9, 1, 4} << 0
                        << QStringList{u"+1 9 of at least 3"_s, u"+1 9 >= 2 x -1 4 = 8"_s,
                                       u"+1 9 of at least 1"_s};
    QTest::newRow("R2") << lazy << u"R2"_s << SideCounts{9, 1, 4} << 0
                        << QStringList{u"binding votes of any value 14 of at least 3"_s,
                                       u"+1 9 >= 2 x -1 4 = 8"_s, u"+1 9 of at least 1"_s};
    QTest::newRow("majority") << u"majority-approval"_s << QString() << SideCounts{3, 0, 4} << 0
                              << QStringList{u"+1 3 of at least 3"_s, u"+1 3 > -1 4"_s};
    QTest::newRow("veto") << u"consensus-approval"_s << QString() << SideCounts{3, 0, 1} << 0
                          << QStringList{u"+1 3 of at least 3"_s, u"-1 1 of at most 0"_s};
    QTest::newRow("2/3") << u"two-thirds-of-all"_s << QString() << SideCounts{6, 0, 1} << 10
                         << QStringList{u"+1 6 of at least 7 (2/3 of 10 holders)"_s,
                                        u"+1 6 of at least 1"_s};
    QTest::newRow("half") << u"majority-of-all"_s << QString() << SideCounts{6, 0, 1} << 10
                          << QStringList{u"+1 6 of at least 6 (more than 1/2 of 10 holders)"_s};
    QTest::newRow("all")
            << u"unanimous-consensus"_s << QString() << SideCounts{6, 1, 1} << 10
            << QStringList{u"binding votes of any value 8 of at least 10 (all 10 holders)"_s,
                           u"-1 1 of at most 0"_s, u"+1 6 of at least 1"_s};
}

void TestJudgeCounts::numbers()
{
    QFETCH(QString, rule);
    QFETCH(QString, reading);
    QFETCH(SideCounts, counts);
    QFETCH(int, holders);
    QFETCH(QStringList, lines);
    QCOMPARE(numbersOf(judgeCounts(shippedRule(rule), reading, counts, holders)), lines);
}

void TestJudgeCounts::margin_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<SideCounts>("counts");
    QTest::addColumn<int>("moreFor"); // 0: this side alone flips nothing
    QTest::addColumn<int>("moreAbstain");
    QTest::addColumn<int>("moreAgainst");

    const QString lazy = u"lazy-two-thirds"_s;
    QTest::newRow("one more -1 rejects") << lazy << SideCounts{4, 0, 2} << 0 << 0 << 1;
    QTest::newRow("2 more +1 needed") << lazy << SideCounts{1, 0, 0} << 2 << 0 << 0;
    QTest::newRow("the mock of the window") << lazy << SideCounts{13, 0, 0} << 0 << 0 << 7;
    QTest::newRow("quorum by a -1") << lazy << SideCounts{2, 0, 0} << 1 << 0 << 1;
    QTest::newRow("ratio lost") << lazy << SideCounts{3, 0, 2} << 1 << 0 << 0;
    QTest::newRow("majority") << u"majority-approval"_s << SideCounts{3, 0, 1} << 0 << 0 << 2;
    QTest::newRow("vetoed for good")
            << u"consensus-approval"_s << SideCounts{9, 0, 1} << 0 << 0 << 0;
    QTest::newRow("silence") << u"lazy-consensus"_s << SideCounts{} << 0 << 0 << 1;
    QTest::newRow("as many as a list can have")
            << lazy << SideCounts{1000000, 0, 0} << 0 << 0 << 500001;
}

void TestJudgeCounts::margin()
{
    QFETCH(QString, rule);
    QFETCH(SideCounts, counts);
    QFETCH(int, moreFor);
    QFETCH(int, moreAbstain);
    QFETCH(int, moreAgainst);
    const Outcome outcome = judgeCounts(shippedRule(rule), {}, counts, 0);
    const auto more = [&outcome](VoteSide side) {
        const Flip *flip = flipOf(outcome, side);
        return flip ? flip->more : 0;
    };
    QCOMPARE(more(VoteSide::For), moreFor);
    QCOMPARE(more(VoteSide::Abstain), moreAbstain);
    QCOMPARE(more(VoteSide::Against), moreAgainst);
    for (const Flip &flip : outcome.margin)
        QVERIFY(flip.becomes != outcome.verdict);
}

void TestJudgeCounts::marginOfShareEndsWithTheSilentHolders()
{
    const Rule rule = shippedRule(u"two-thirds-of-all"_s);
    // Seven of ten are needed: four said yes, and three or two are silent.
    const Outcome possible = judgeCounts(rule, {}, {4, 0, 3}, 10);
    QVERIFY(flipOf(possible, VoteSide::For));
    QCOMPARE(flipOf(possible, VoteSide::For)->more, 3);
    QVERIFY(!flipOf(judgeCounts(rule, {}, {4, 0, 4}, 10), VoteSide::For));
}

void TestJudgeCounts::readingsAreAllShown()
{
    const Outcome outcome = judgeCounts(shippedRule(u"lazy-two-thirds"_s), u"R1"_s, {2, 1, 0}, 0);
    QCOMPARE(outcome.readings.size(), 3);
    QCOMPARE(outcome.readings[0].reading.id, u"R1"_s);
    QVERIFY(outcome.readings[0].chosen);
    QVERIFY(!outcome.readings[1].chosen && !outcome.readings[2].chosen);
    QCOMPARE(outcome.readings[0].verdict, Verdict::Rejected);
    QCOMPARE(outcome.readings[1].verdict, Verdict::Approved);
    QCOMPARE(outcome.readings[1].condition.left, 3);
    QVERIFY(outcome.readings[1].condition.met);
    QVERIFY(!outcome.readings[2].condition.met);
    QVERIFY(!outcome.readingsAgree);
}

void TestJudgeCounts::unknownReadingIsTheDefault()
{
    const Rule rule = shippedRule(u"lazy-two-thirds"_s);
    QCOMPARE(judgeCounts(rule, u"R9"_s, {2, 0, 1}, 0), judgeCounts(rule, u"R2x"_s, {2, 0, 1}, 0));
}

void TestJudgeCounts::ruleWithoutConditionsApprovesNothing()
{
    const Outcome outcome = judgeCounts(Rule(), {}, {100, 0, 0}, 100);
    QCOMPARE(outcome.verdict, Verdict::Rejected);
    QVERIFY(outcome.margin.isEmpty());
    Rule consenting;
    consenting.silenceIsConsent = true;
    QCOMPARE(judgeCounts(consenting, {}, {100, 0, 0}, 100).verdict, Verdict::Rejected);
}

void TestJudgeCounts::approvalNeedsSupportEvenIfTheRuleForgets()
{
    Rule rule = shippedRule(u"lazy-two-thirds"_s);
    rule.conditions.removeLast();
    const Outcome outcome = judgeCounts(rule, u"R2"_s, {0, 3, 0}, 0);
    QCOMPARE(outcome.verdict, Verdict::Rejected);
    QCOMPARE(flipOf(outcome, VoteSide::For)->more, 1);
}

void TestJudgeCounts::holdersAreNeverFewerThanVoters()
{
    const Outcome outcome = judgeCounts(shippedRule(u"unanimous-consensus"_s), {}, {3, 1, 0}, 2);
    QCOMPARE(outcome.holders, 4);
    QCOMPARE(outcome.conditions[0].right, 4);
}

QTEST_GUILESS_MAIN(TestJudgeCounts)
#include "tst_judgecounts.moc"
