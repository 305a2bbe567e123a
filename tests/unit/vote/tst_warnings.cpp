// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/VoteFixtures.h"

#include <QTest>

using namespace tallybook;
using namespace tallybook::fixture;
using namespace Qt::Literals::StringLiterals;

namespace {

const QList<RosterEntry> four{entry("ada"), entry("bo"), entry("cleo"), entry("dov")};

QStringList warningsOf(const EvaluationInput &input)
{
    QStringList lines;
    const Outcome outcome = evaluate(input).outcome;
    for (const Warning &warning : outcome.warnings)
        lines.append((QStringList{warningName(warning.code)} + warning.args).join(u' '));
    return lines;
}

/// A vote that nothing is to be said about.
EvaluationInput calm()
{
    return closedVote(
            "lazy-two-thirds", four,
            {vote("a", "ada", "+1", 1), vote("b", "bo", "+1", 2), vote("c", "cleo", "+1", 3)});
}

} // namespace

class TestWarnings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void calmVoteHasNone();
    void period_data();
    void period();
    void closedEarly_data();
    void closedEarly();
    void tooFewToClose();
    void rosterChanged();
    void rosterChangesLaterThanTheVoteDoNotMatter();
    void againstWithoutReason();
    void claimDiffers();
    void veto_data();
    void veto();
    void vetoIsNothingStrangeWhereThereIsOne();
    void readingsDiffer();
    void zeroInFavour();
    void unknownBinding();
    void ruleForAnotherKind();
    void onlyCountedVotesAreWarnedOf();
};

void TestWarnings::calmVoteHasNone()
{
    QCOMPARE(warningsOf(calm()), QStringList());
}

void TestWarnings::period_data()
{
    QTest::addColumn<VotingPeriod>("period");
    QTest::addColumn<QStringList>("warnings");
    QTest::newRow("exact") << VotingPeriod{hour(0), hour(72), {}} << QStringList();
    QTest::newRow("short") << VotingPeriod{hour(0), hour(71.5), {}}
                           << QStringList{u"period-too-short 71 72"_s};
    QTest::newRow("no close") << VotingPeriod{hour(0), {}, {}} << QStringList{u"no-period"_s};
    QTest::newRow("no opening") << VotingPeriod{{}, hour(72), {}} << QStringList{u"no-period"_s};
    QTest::newRow("all of time") << VotingPeriod{
            Timestamp::fromUtcMs(std::numeric_limits<qint64>::min()),
            Timestamp::fromUtcMs(std::numeric_limits<qint64>::max()),
            {}} << QStringList();
}

void TestWarnings::period()
{
    QFETCH(VotingPeriod, period);
    EvaluationInput input = calm();
    input.period = period;
    input.closedAt = period.closes;
    QTEST(warningsOf(input), "warnings");
}

void TestWarnings::closedEarly_data()
{
    QTest::addColumn<double>("at");
    QTest::addColumn<QStringList>("warnings");
    QTest::newRow("on time") << 72.0 << QStringList();
    QTest::newRow("an hour") << 71.0 << QStringList{u"closed-early 1"_s};
    QTest::newRow("a moment") << 71.999 << QStringList{u"closed-early 1"_s};
    QTest::newRow("more than a day") << 47.5 << QStringList{u"closed-early 25"_s};
}

void TestWarnings::closedEarly()
{
    QFETCH(double, at);
    EvaluationInput input = calm();
    input.closedAt = hour(at);
    QTEST(warningsOf(input), "warnings");
    // While it is open nobody has closed it.
    input.closed = false;
    QCOMPARE(warningsOf(input), QStringList());
}

void TestWarnings::tooFewToClose()
{
    EvaluationInput input = calm();
    input.rule = shippedRule("majority-or-extended");
    QCOMPARE(warningsOf(input), QStringList()); // three +1 are enough
    input.events.removeLast();
    input.events += {vote("d", "visitor", "+1", 4), vote("e", "dov", "0", 5)};
    QCOMPARE(warningsOf(input), QStringList{u"closed-with-too-few 2 3"_s});
    input.closed = false;
    input.closedAt.reset();
    QCOMPARE(warningsOf(input), QStringList{u"too-few-to-close 2 3"_s});
    QCOMPARE(evaluate(input).outcome.missingToClose, 1);
    // Before the opening nobody is to do anything about it.
    input.now = hour(-1);
    input.events.clear();
    QCOMPARE(warningsOf(input), QStringList());
    // The rule without that sentence rejects the vote, and says nothing of extending it.
    input = calm();
    input.rule = shippedRule("majority-approval");
    input.events.removeLast();
    QCOMPARE(warningsOf(input), QStringList());
    QCOMPARE(evaluate(input).outcome.missingToClose, 0);
}

void TestWarnings::rosterChanged()
{
    EvaluationInput input = calm();
    input.roster = Roster(
            {entry("ada"), entry("bo"), entry("cleo"), entry("dov", Role::Pmc, {}, openingDay),
             entry("eva", Role::Pmc, openingDay.addDays(3)), entry("fay", Role::Committer)});
    QCOMPARE(warningsOf(input),
             (QStringList{u"roster-left-during-vote dov"_s, u"roster-joined-during-vote eva"_s}));
}

void TestWarnings::rosterChangesLaterThanTheVoteDoNotMatter()
{
    EvaluationInput input = calm();
    input.roster = Roster({entry("ada"), entry("bo"), entry("cleo"),
                           entry("eva", Role::Pmc, openingDay.addDays(4)),
                           entry("fay", Role::Pmc, {}, openingDay.addDays(-1))});
    QCOMPARE(warningsOf(input), QStringList());
}

void TestWarnings::againstWithoutReason()
{
    EvaluationInput input = calm();
    input.events += {vote("d", "dov", "-1", 4), because(vote("e", "visitor", "-1", 5), "no tests"),
                     vote("f", "guest", "-0.9", 6), vote("g", "other", "-1", 7)};
    QCOMPARE(warningsOf(input),
             (QStringList{u"against-without-reason dov"_s, u"against-without-reason other"_s}));
}

void TestWarnings::claimDiffers()
{
    EvaluationInput input = calm();
    input.events[1].claim = Claim::NonBinding;
    VoteEvent visitor = vote("d", "visitor", "+1", 4);
    visitor.claim = Claim::Binding;
    input.events.append(visitor);
    QCOMPARE(warningsOf(input), (QStringList{u"claim-differs bo"_s, u"claim-differs visitor"_s}));
}

void TestWarnings::veto_data()
{
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<bool>("claimed");
    QTest::newRow("a veto") << QByteArray("This is a veto.") << true;
    QTest::newRow("VETO") << QByteArray("-1 (VETO)") << true;
    QTest::newRow("vetoing") << QByteArray("I am vetoing this") << true;
    QTest::newRow("not a veto") << QByteArray("this is not a veto") << false;
    QTest::newRow("isn't") << QByteArray("It isn't a veto, I only ask") << false;
    QTest::newRow("no veto, then one")
            << QByteArray("There was no veto so far; now I veto.") << true;
    QTest::newRow("within a word") << QByteArray("Kvetoslav wrote it") << false;
    QTest::newRow("another reason") << QByteArray("too early") << false;
}

void TestWarnings::veto()
{
    QFETCH(QByteArray, reason);
    QFETCH(bool, claimed);
    EvaluationInput input = calm();
    input.events.append(because(vote("d", "dov", "-1", 4), reason.constData()));
    const QStringList expected =
            claimed ? QStringList{u"veto-claimed-without-veto dov"_s} : QStringList();
    QCOMPARE(warningsOf(input), expected);
    // It counts as any -1.
    QCOMPARE(evaluate(input).tally.binding, (SideCounts{3, 0, 1}));
    // The words may also stand in the evidence alone.
    input.events.last() = because(vote("d", "dov", "-1", 4), "too early");
    input.events.last().evidence.text = QString::fromLatin1(reason);
    QCOMPARE(warningsOf(input), expected);
    // In favour nobody vetoes.
    input.events.last() = because(vote("d", "dov", "+1", 4), reason.constData());
    QCOMPARE(warningsOf(input), QStringList());
}

void TestWarnings::vetoIsNothingStrangeWhereThereIsOne()
{
    EvaluationInput input = calm();
    input.rule = shippedRule("consensus-approval");
    input.events.append(because(vote("d", "dov", "-1", 4), "This is a veto: it loses data."));
    QCOMPARE(warningsOf(input), QStringList());
}

void TestWarnings::readingsDiffer()
{
    EvaluationInput input = calm();
    input.events[2].value = value("0");
    QCOMPARE(warningsOf(input), {u"readings-differ"_s});
}

void TestWarnings::zeroInFavour()
{
    EvaluationInput input = calm();
    for (VoteEvent &event : input.events)
        event.value = value("0");
    QCOMPARE(warningsOf(input), {u"zero-in-favour"_s});
    QCOMPARE(evaluate(input).outcome.verdict, Verdict::Rejected);
    // Nobody at all is another case.
    input.events.clear();
    QCOMPARE(warningsOf(input), QStringList());
}

void TestWarnings::unknownBinding()
{
    EvaluationInput input = calm();
    input.events += {vote("x", "", "+1", 9), vote("y", "", "0", 9)};
    QCOMPARE(warningsOf(input), {u"unknown-binding 2"_s});
}

void TestWarnings::ruleForAnotherKind()
{
    EvaluationInput input = calm();
    input.kind = u"other"_s;
    QCOMPARE(warningsOf(input), {u"rule-does-not-fit-kind lazy-two-thirds other"_s});
    input.kind = u"new-module"_s;
    QCOMPARE(warningsOf(input), QStringList());
    input.rule = shippedRule("simple-majority"); // for any kind
    input.kind = u"other"_s;
    QCOMPARE(warningsOf(input), QStringList());
}

void TestWarnings::onlyCountedVotesAreWarnedOf()
{
    EvaluationInput input = calm();
    input.events += {vote("d", "dov", "-1", 4), because(vote("e", "dov", "0", 5), "settled"),
                     vote("f", "visitor", "-1", 99)};
    QCOMPARE(warningsOf(input), QStringList());
}

QTEST_GUILESS_MAIN(TestWarnings)
#include "tst_warnings.moc"
