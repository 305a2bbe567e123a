// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/VoteFixtures.h"

#include <QTest>

#include <ctime>

using namespace tallybook;
using namespace tallybook::fixture;
using namespace Qt::Literals::StringLiterals;

namespace {

using Maker = EvaluationInput (*)(int size);

VoterId member(int number)
{
    return VoterId{u"member-%1"_s.arg(number)};
}

VoteEvent numbered(int number, const VoterId &who, double atHour)
{
    VoteEvent event = vote("", "", number % 5 == 0 ? "-1" : "+1", atHour);
    event.id = VoteEventId{u"event-%1"_s.arg(number, 9, 10, QLatin1Char('0'))};
    event.voterId = who;
    return event;
}

/// Everybody is on the roster and votes once.
EvaluationInput manyVoters(int size)
{
    QList<RosterEntry> roster;
    QList<VoteEvent> events;
    for (int i = 0; i < size; ++i) {
        roster.append(entry(""));
        roster.last().voterId = member(i);
        events.append(numbered(i, member(i), 70.0 * i / size));
    }
    return closedVote("two-thirds-of-all", roster, events);
}

/// One person who never stops, most of it after the close.
EvaluationInput oneVoter(int size)
{
    QList<VoteEvent> events;
    for (int i = 0; i < size; ++i)
        events.append(numbered(i, member(0), 700.0 * i / size));
    return closedVote("lazy-two-thirds", {entry("ada")}, events);
}

/// A list of names as long as the vote, where every vote is decisive.
EvaluationInput namedList(int size)
{
    EvaluationInput input = manyVoters(size);
    input.rule = shippedRule("unanimous-consensus");
    input.electorate.kind = ElectorateKind::NamedList;
    for (VoteEvent &event : input.events) {
        event.value = VoteValue::plusOne();
        event.claim = Claim::NonBinding;
        input.electorate.named.append(event.voterId);
    }
    return input;
}

/// Processor time: others may be using the machine.
double secondsFor(const EvaluationInput &input, Evaluation &evaluation)
{
    const std::clock_t start = std::clock();
    evaluation = evaluate(input);
    return double(std::clock() - start) / CLOCKS_PER_SEC;
}

} // namespace

/// Evaluating grows with the votes, whatever they are: eight times as many may take at most 24
/// times as long (three times as long as linear, for sorting and for caches that overflow); a
/// quadratic step would take 64.
class TestEvaluationScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsLinearly_data();
    void growsLinearly();
};

void TestEvaluationScale::growsLinearly_data()
{
    QTest::addColumn<Maker>("make");
    QTest::addColumn<int>("large");
    QTest::addColumn<int>("ballots");
    QTest::newRow("a million voters") << Maker(manyVoters) << 1000000 << 1000000;
    QTest::newRow("one voter") << Maker(oneVoter) << 400000 << 1;
    QTest::newRow("named list") << Maker(namedList) << 400000 << 400000;
}

void TestEvaluationScale::growsLinearly()
{
    QFETCH(Maker, make);
    QFETCH(int, large);
    const int small = large / 8;
    Evaluation evaluation;
    const double few = secondsFor(make(small), evaluation);
    const double many = secondsFor(make(large), evaluation);
    qInfo("%d events %.0f ms, %d events %.0f ms, ratio %.1f", small, few * 1000, large, many * 1000,
          many / few);
    QTEST(int(evaluation.box.ballots.size()), "ballots");
    QCOMPARE(evaluation.box.fates.size(), large);
    QVERIFY(many < 24 * few);
}

QTEST_GUILESS_MAIN(TestEvaluationScale)
#include "tst_evaluationscale.moc"
