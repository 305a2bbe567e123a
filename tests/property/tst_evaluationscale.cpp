// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/VoteFixtures.h"

#include <QHash>
#include <QTest>

#include <algorithm>
#include <ctime>
#include <utility>

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

/// What no evaluation can do without, measured in the same run: every vote copied, found by its
/// voter, and put in order of time. Grows as the machine's caches let it, and so tells what "eight
/// times as many" costs here and now.
double secondsForReference(const EvaluationInput &input)
{
    const std::clock_t start = std::clock();
    QHash<QString, int> byVoter;
    QList<VoteEvent> copies;
    for (const VoteEvent &event : input.events) {
        copies.append(event);
        ++byVoter[event.voterId.value];
    }
    std::ranges::sort(copies, {}, [](const VoteEvent &event) {
        return std::pair(event.castAt.utcMs, event.id.value);
    });
    const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
    return copies.size() == input.events.size() && !byVoter.isEmpty() ? seconds : 0;
}

} // namespace

/// Evaluating grows with the votes, whatever they are: from one size to eight times as much by at
/// most two and a half times what the reference grows by. A quadratic step would grow by 64, which
/// is four to six times as much as the reference.
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
    const EvaluationInput little = make(small);
    const EvaluationInput much = make(large);
    const double few = secondsFor(little, evaluation);
    const double fewReference = secondsForReference(little);
    const double many = secondsFor(much, evaluation);
    const double manyReference = secondsForReference(much);
    qInfo("%d events %.0f ms, %d events %.0f ms, %.1f times; the reference %.1f times", small,
          few * 1000, large, many * 1000, many / few, manyReference / fewReference);
    QTEST(int(evaluation.box.ballots.size()), "ballots");
    QCOMPARE(evaluation.box.fates.size(), large);
    QVERIFY(many / few < 2.5 * manyReference / fewReference);
}

QTEST_GUILESS_MAIN(TestEvaluationScale)
#include "tst_evaluationscale.moc"
