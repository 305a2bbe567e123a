// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/VoteFixtures.h"

#include <QTest>

using namespace tallybook;
using namespace tallybook::fixture;
using namespace Qt::Literals::StringLiterals;

namespace {

const QList<RosterEntry> five{entry("ada"), entry("bo"), entry("cleo"), entry("dov"), entry("eva")};

EvaluationInput openVote(const char *ruleId, QList<RosterEntry> roster, QList<VoteEvent> events,
                         double atHour)
{
    EvaluationInput input = closedVote(ruleId, std::move(roster), std::move(events));
    input.closed = false;
    input.closedAt.reset();
    input.now = hour(atHour);
    return input;
}

/// "ada binding-status rejected", with "confirmed" behind if it is.
QStringList decisiveOf(const EvaluationInput &input)
{
    QStringList lines;
    const Outcome outcome = evaluate(input).outcome;
    for (const DecisiveVote &vote : outcome.decisive) {
        QStringList words{vote.voterId.value, voteDoubtName(vote.doubt), verdictName(vote.becomes)};
        if (vote.confirmed)
            words.append(u"confirmed"_s);
        lines.append(words.join(u' '));
    }
    return lines;
}

} // namespace

class TestEvaluation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closedVote();
    void openVoteIsUndecided();
    void pastTheCloseNothingChanges();
    void smallElectorateCannotApprove();
    void approvedCanStillBeTurned();
    void withoutRosterItMayChange();
    void votesAfterAnEarlyCloseAreLate();
    void unknownVotesNeverDecide();
    void onlyBindingVotesDecide();
    void voidVetoIsNotCounted();
    void anyVetoNeedsNoReason();
    void chosenReadingDecides();
    void silentHolders();
    void silentHoldersOfAnOpenVote();
    void baseOfAShare_data();
    void baseOfAShare();
    void decisiveBindingStatus();
    void decisiveOutsiders();
    void decidedByHandIsConfirmed();
    void decisiveLateness();
    void decisiveReading();
    void voidVetoTurnsNothing();
    void statusOfABaseMember();
    void nothingIsDecisiveInAClearVote();
    void silentHoldersLeaveAfterThreeCalls();
    void callsTooCloseTogetherAreOne();
    void withoutSilenceEveryHolderCounts();
    void callsFromBeforeTheVoteCountNothing();
    void newcomersWereNotCalledOften();
    void aVoteThatDoesNotCountIsAnAnswer();
    void aShareOfNobodyIsNotMet();
    void aCallThatBeginsToCountIsJudgedAnew();
};

void TestEvaluation::closedVote()
{
    const EvaluationInput input = fixture::closedVote(
            "lazy-two-thirds", five,
            {vote("a", "ada", "+1", 1), vote("b", "bo", "+1", 2),
             because(vote("c", "cleo", "-1", 3), "too early"), vote("d", "visitor", "+1", 4)});
    const Evaluation evaluation = evaluate(input);
    QCOMPARE(evaluation.tally.binding, (SideCounts{2, 0, 1}));
    QCOMPARE(evaluation.tally.nonBinding, (SideCounts{1, 0, 0}));
    const Outcome &outcome = evaluation.outcome;
    QCOMPARE(outcome.verdict, Verdict::Approved);
    QCOMPARE(outcome.soFar, Verdict::Approved);
    QVERIFY(!outcome.canStillChange);
    QCOMPARE(outcome.msLeft, 0);
    QCOMPARE(outcome.holders, 5);
    QCOMPARE(outcome.judged, (SideCounts{2, 0, 1}));
    QCOMPARE(outcome.conditions[1].numbers(), u"+1 2 >= 2 x -1 1 = 2"_s);
    QVERIFY(!outcome.readingsAgree); // R1 wants three +1
    QCOMPARE(outcome.margin.value(0).side, VoteSide::Against);
    QCOMPARE(outcome.margin.value(0).more, 1);
}

void TestEvaluation::openVoteIsUndecided()
{
    const Outcome outcome = evaluate(openVote("majority-approval", five,
                                              {vote("a", "ada", "+1", 1), vote("b", "bo", "+1", 2),
                                               vote("c", "cleo", "+1", 3)},
                                              21))
                                    .outcome;
    QCOMPARE(outcome.verdict, Verdict::Undecided);
    QCOMPARE(outcome.soFar, Verdict::Approved);
    QVERIFY(outcome.canStillChange);
    QCOMPARE(outcome.msLeft, qint64(51) * 3600 * 1000);
}

void TestEvaluation::pastTheCloseNothingChanges()
{
    EvaluationInput input = openVote("majority-approval", five, {vote("a", "ada", "+1", 1)}, 72);
    QVERIFY(evaluate(input).outcome.canStillChange); // the close itself still counts
    input.now = hour(73);
    const Outcome outcome = evaluate(input).outcome;
    QCOMPARE(outcome.verdict, Verdict::Undecided); // until somebody closes it
    QVERIFY(!outcome.canStillChange);
    QCOMPARE(outcome.msLeft, 0);
}

void TestEvaluation::smallElectorateCannotApprove()
{
    const Outcome outcome = evaluate(openVote("majority-approval", {entry("ada"), entry("bo")},
                                              {vote("a", "ada", "+1", 1)}, 5))
                                    .outcome;
    QCOMPARE(outcome.soFar, Verdict::Rejected);
    QVERIFY(!outcome.canStillChange);
}

void TestEvaluation::approvedCanStillBeTurned()
{
    // Everybody said +1: only by changing can they turn it, and they may.
    const EvaluationInput input = openVote(
            "majority-approval", {entry("ada"), entry("bo"), entry("cleo")},
            {vote("a", "ada", "+1", 1), vote("b", "bo", "+1", 2), vote("c", "cleo", "+1", 3)}, 9);
    QVERIFY(evaluate(input).outcome.canStillChange);
}

void TestEvaluation::withoutRosterItMayChange()
{
    const Outcome outcome =
            evaluate(openVote("majority-approval", {}, {vote("a", "ada", "+1", 1)}, 5)).outcome;
    QCOMPARE(outcome.soFar, Verdict::Rejected);
    QVERIFY(outcome.canStillChange);
}

void TestEvaluation::votesAfterAnEarlyCloseAreLate()
{
    EvaluationInput input = fixture::closedVote(
            "simple-majority", five,
            {vote("a", "ada", "+1", 1), vote("b", "bo", "-1", 40), vote("c", "cleo", "-1", 50)});
    QCOMPARE(evaluate(input).outcome.verdict, Verdict::Rejected);
    input.closedAt = hour(30);
    const Evaluation early = evaluate(input);
    QCOMPARE(early.outcome.verdict, Verdict::Approved);
    QCOMPARE(early.box.fates.value(VoteEventId{u"b"_s}), EventFate::Late);
}

void TestEvaluation::unknownVotesNeverDecide()
{
    const QList<VoteEvent> events{vote("a", "ada", "+1", 1), vote("b", "bo", "+1", 2),
                                  vote("c", "cleo", "+1", 3), vote("d", "dov", "-1", 4)};
    const Evaluation without = evaluate(fixture::closedVote("majority-approval", {}, events));
    QCOMPARE(without.tally.unknown, (SideCounts{3, 0, 1}));
    QCOMPARE(without.outcome.verdict, Verdict::Rejected);
    // Nor does a "-1" of somebody not yet settled.
    QList<VoteEvent> more = events.mid(0, 3);
    for (int i = 0; i < 9; ++i)
        more.append(vote(qPrintable(u"x%1"_s.arg(i)), "", "-1", 10 + i));
    const Evaluation with = evaluate(fixture::closedVote("majority-approval", five, more));
    QCOMPARE(with.tally.unknown, (SideCounts{0, 0, 9}));
    QCOMPARE(with.outcome.verdict, Verdict::Approved);
}

void TestEvaluation::onlyBindingVotesDecide()
{
    QList<VoteEvent> events{vote("a", "ada", "+1", 1), vote("b", "bo", "+1", 2),
                            vote("c", "cleo", "+1", 3)};
    for (int i = 0; i < 9; ++i) {
        events.append(vote(qPrintable(u"x%1"_s.arg(i)), qPrintable(u"guest%1"_s.arg(i)), "-1", 4));
        events.last().claim = Claim::Binding;
    }
    const Evaluation evaluation = evaluate(fixture::closedVote("consensus-approval", five, events));
    QCOMPARE(evaluation.outcome.verdict, Verdict::Approved);
    QCOMPARE(evaluation.tally.nonBinding, (SideCounts{0, 0, 9}));
}

void TestEvaluation::voidVetoIsNotCounted()
{
    const QList<VoteEvent> votes{vote("a", "ada", "+1", 1), vote("b", "bo", "+1", 2),
                                 vote("c", "cleo", "+1", 3)};
    const Evaluation unreasoned = evaluate(fixture::closedVote(
            "consensus-approval", five, votes + QList{vote("d", "dov", "-1", 4)}));
    QCOMPARE(unreasoned.outcome.verdict, Verdict::Approved);
    QCOMPARE(unreasoned.outcome.judged, (SideCounts{3, 0, 0}));
    QCOMPARE(unreasoned.tally.binding, (SideCounts{3, 0, 1})); // published as cast
    const Evaluation reasoned = evaluate(fixture::closedVote(
            "consensus-approval", five,
            votes + QList{because(vote("d", "dov", "-1", 4), "breaks the wire format")}));
    QCOMPARE(reasoned.outcome.verdict, Verdict::Rejected);
}

void TestEvaluation::anyVetoNeedsNoReason()
{
    QCOMPARE(evaluate(fixture::closedVote("lazy-consensus", five, {vote("d", "dov", "-1", 4)}))
                     .outcome.verdict,
             Verdict::Rejected);
    QCOMPARE(evaluate(fixture::closedVote("lazy-consensus", five, {})).outcome.verdict,
             Verdict::Approved);
}

void TestEvaluation::chosenReadingDecides()
{
    EvaluationInput input = fixture::closedVote(
            "lazy-two-thirds", five,
            {vote("a", "ada", "+1", 1), vote("b", "bo", "+1", 2), vote("c", "cleo", "0", 3)});
    QCOMPARE(evaluate(input).outcome.verdict, Verdict::Rejected);
    input.readingId = u"R2"_s;
    QCOMPARE(evaluate(input).outcome.verdict, Verdict::Approved);
}

void TestEvaluation::silentHolders()
{
    // Eva left before the close; Dov's only vote is late; Cleo took hers back.
    const QDate before = openingDay.addDays(1);
    const Outcome outcome =
            evaluate(fixture::closedVote("majority-approval",
                                         {entry("ada"), entry("bo"), entry("cleo"), entry("dov"),
                                          entry("eva", Role::Pmc, {}, before)},
                                         {vote("a", "ada", "+1", 1), vote("c", "cleo", "+1", 1),
                                          withdrawal("d", "cleo", 2), vote("e", "dov", "+1", 90)}))
                    .outcome;
    QCOMPARE(outcome.silentHolders, (QList{voter("bo"), voter("cleo"), voter("dov")}));
}

void TestEvaluation::silentHoldersOfAnOpenVote()
{
    const QList<RosterEntry> roster{entry("ada"), entry("bo", Role::Pmc, openingDay.addDays(2))};
    EvaluationInput input = openVote("majority-approval", roster, {}, 30);
    QCOMPARE(evaluate(input).outcome.silentHolders, {voter("ada")});
    input.now = hour(50);
    QCOMPARE(evaluate(input).outcome.silentHolders, (QList{voter("ada"), voter("bo")}));
}

void TestEvaluation::baseOfAShare_data()
{
    QTest::addColumn<QList<RosterEntry>>("roster");
    QTest::addColumn<QList<VoteEvent>>("events");
    QTest::addColumn<int>("holders");

    const QList<RosterEntry> three{entry("ada"), entry("bo"), entry("cleo")};
    QTest::newRow("the silent count") << three << QList{vote("a", "ada", "+1", 1)} << 3;
    QTest::newRow("who left after voting counts")
            << QList{entry("ada"), entry("bo"), entry("cleo", Role::Pmc, {}, openingDay)}
            << QList{vote("c", "cleo", "+1", 1)} << 3;
    QTest::newRow("who left without voting does not")
            << QList{entry("ada"), entry("bo"), entry("cleo", Role::Pmc, {}, openingDay)}
            << QList{vote("a", "ada", "+1", 1)} << 2;
    VoteEvent asBinding = vote("d", "dov", "+1", 1);
    asBinding.bindingOverride = BindingOverride::Binding;
    QTest::newRow("taken in by hand") << three << QList{asBinding} << 4;
    VoteEvent asNot = vote("a", "ada", "+1", 1);
    asNot.bindingOverride = BindingOverride::NonBinding;
    QTest::newRow("ruled out by hand") << three << QList{asNot} << 2;
    QTest::newRow("visitors do not") << three << QList{vote("x", "visitor", "+1", 1)} << 3;
    QTest::newRow("nobody on the roster") << QList<RosterEntry>{} << QList{asBinding} << 1;
}

void TestEvaluation::baseOfAShare()
{
    QFETCH(QList<RosterEntry>, roster);
    QFETCH(QList<VoteEvent>, events);
    QFETCH(int, holders);
    const Outcome outcome =
            evaluate(fixture::closedVote("majority-of-all", roster, events)).outcome;
    QCOMPARE(outcome.holders, holders);
    QCOMPARE(outcome.conditions[0].rightVotes, holders);
}

void TestEvaluation::decisiveBindingStatus()
{
    QCOMPARE(
            decisiveOf(fixture::closedVote("majority-approval", five,
                                           {vote("a", "ada", "+1", 1), vote("b", "bo", "+1", 2),
                                            vote("c", "cleo", "+1", 3), vote("d", "dov", "0", 4)})),
            (QStringList{u"ada binding-status rejected"_s, u"bo binding-status rejected"_s,
                         u"cleo binding-status rejected"_s}));
}

void TestEvaluation::decisiveOutsiders()
{
    // Two votes short by one: the committer's +1 would do, the visitor's -1 would not; nor does
    // anybody know whether the last one binds.
    QCOMPARE(decisiveOf(
                     fixture::closedVote("majority-approval", five,
                                         {vote("a", "ada", "+1", 1), vote("b", "bo", "+1", 2),
                                          vote("c", "committer", "+1", 3),
                                          vote("d", "visitor", "-1", 4), vote("e", "", "+1", 5)})),
             (QStringList{u"committer binding-status approved"_s, u" binding-status approved"_s}));
}

void TestEvaluation::decidedByHandIsConfirmed()
{
    VoteEvent byHand = vote("c", "visitor", "+1", 3);
    byHand.bindingOverride = BindingOverride::Binding;
    QCOMPARE(decisiveOf(fixture::closedVote(
                     "majority-approval", five,
                     {vote("a", "ada", "+1", 1), vote("b", "bo", "+1", 2), byHand})),
             (QStringList{u"ada binding-status rejected"_s, u"bo binding-status rejected"_s,
                          u"visitor binding-status rejected confirmed"_s}));
    const Outcome outcome = evaluate(fixture::closedVote("majority-approval", five,
                                                         {vote("a", "ada", "+1", 1),
                                                          vote("b", "bo", "+1", 2), byHand}))
                                    .outcome;
    QCOMPARE(outcome.decisive.size(), 3);
    QCOMPARE(outcome.toConfirm(), outcome.decisive.mid(0, 2));
}

void TestEvaluation::decisiveLateness()
{
    const QList<VoteEvent> four{vote("a", "ada", "+1", 1), vote("b", "bo", "+1", 2),
                                vote("c", "cleo", "+1", 3), vote("d", "dov", "-1", 4)};
    // One more -1 changes nothing, but Ada's change of mind would.
    QCOMPARE(decisiveOf(fixture::closedVote("simple-majority", five,
                                            four + QList{vote("e", "eva", "-1", 80)})),
             QStringList());
    QCOMPARE(decisiveOf(fixture::closedVote("simple-majority", five,
                                            four + QList{vote("e", "ada", "-1", 80)})),
             {u"ada lateness rejected"_s});
    // Admitted, it rejects; and then whose vote binds matters, too.
    const QStringList afterwards = decisiveOf(fixture::closedVote(
            "simple-majority", five, four + QList{admitted(vote("e", "ada", "-1", 80))}));
    QCOMPARE(afterwards.filter(u"lateness"_s), {u"ada lateness approved confirmed"_s});
    QCOMPARE(afterwards.size(), 3); // and the two -1
}

void TestEvaluation::decisiveReading()
{
    VoteEvent likely = vote("c", "cleo", "+1", 3);
    likely.grade = Grade::Likely;
    const QStringList decisive = decisiveOf(
            fixture::closedVote("majority-approval", five,
                                {vote("a", "ada", "+1", 1), vote("b", "bo", "+1", 2), likely}));
    QCOMPARE(decisive.filter(u"reading"_s), {u"cleo reading rejected"_s});
}

void TestEvaluation::voidVetoTurnsNothing()
{
    // A -1 without a reason is void whether it binds or not.
    const QStringList decisive = decisiveOf(fixture::closedVote(
            "consensus-approval", five,
            {vote("a", "ada", "+1", 1), vote("b", "bo", "+1", 2), vote("c", "cleo", "+1", 3),
             vote("d", "dov", "+1", 4), vote("v", "visitor", "-1", 5)}));
    QCOMPARE(decisive, QStringList());
    QCOMPARE(
            decisiveOf(fixture::closedVote("consensus-approval", five,
                                           {vote("a", "ada", "+1", 1), vote("b", "bo", "+1", 2),
                                            vote("c", "cleo", "+1", 3), vote("d", "dov", "+1", 4),
                                            because(vote("v", "visitor", "-1", 5), "loses data")})),
            {u"visitor binding-status rejected"_s});
}

void TestEvaluation::statusOfABaseMember()
{
    // Four of six is two thirds. Without Dov's -1 the base is five, and four of five still do;
    // without one +1 three of five do not; a visitor more in favour changes nothing, and one more
    // against makes four of seven too few.
    const QList<RosterEntry> six = five + QList{entry("fay")};
    const QList<VoteEvent> votes{vote("a", "ada", "+1", 1),  vote("b", "bo", "+1", 2),
                                 vote("c", "cleo", "+1", 3), vote("d", "dov", "-1", 4),
                                 vote("e", "eva", "+1", 5),  vote("v", "visitor", "+1", 6),
                                 vote("w", "other", "-1", 7)};
    QCOMPARE(decisiveOf(fixture::closedVote("two-thirds-of-all", six, votes)),
             (QStringList{u"ada binding-status rejected"_s, u"bo binding-status rejected"_s,
                          u"cleo binding-status rejected"_s, u"eva binding-status rejected"_s,
                          u"other binding-status rejected"_s}));
}

void TestEvaluation::nothingIsDecisiveInAClearVote()
{
    QList<VoteEvent> events;
    QList<RosterEntry> roster;
    for (int i = 0; i < 12; ++i) {
        const QByteArray name = "member" + QByteArray::number(i);
        roster.append(entry(name.constData()));
        events.append(vote(name.constData(), name.constData(), "+1", i));
    }
    events.append(vote("late", "member3", "-1", 100));
    QCOMPARE(decisiveOf(fixture::closedVote("lazy-two-thirds", roster, events)), QStringList());
}

namespace {

/// A vote of thirty days with a public call at each of these days.
EvaluationInput calledVote(const QList<RosterEntry> &roster, const QList<VoteEvent> &votes,
                           const QList<int> &callDays)
{
    constexpr int hoursADay = 24;
    EvaluationInput input = fixture::closedVote("two-thirds-after-calls", roster, votes);
    input.period.closes = hour(30 * hoursADay);
    input.closedAt = input.period.closes;
    input.now = hour(31 * hoursADay);
    for (const int day : callDays)
        input.publicCalls.append(hour(day * hoursADay));
    return input;
}

} // namespace

/// Against a slow second opinion: after three calls the base is who voted, before it is everybody.
void TestEvaluation::silentHoldersLeaveAfterThreeCalls()
{
    int compared = 0;
    for (int holders = 1; holders <= 6; ++holders) {
        for (int yes = 0; yes <= holders; ++yes) {
            for (int no = 0; yes + no <= holders; ++no) {
                QList<RosterEntry> roster;
                QList<VoteEvent> votes;
                for (int i = 0; i < holders; ++i) {
                    const QByteArray name = "member" + QByteArray::number(i);
                    roster.append(entry(name.constData()));
                    if (i < yes + no)
                        votes.append(
                                vote(name.constData(), name.constData(), i < yes ? "+1" : "-1", i));
                }
                for (const QList<int> &days : {QList<int>{0, 7}, QList<int>{14, 0, 7}}) {
                    const bool left = days.size() == 3;
                    const int base = left ? yes + no : holders;
                    const bool approved = yes > 0 && 3 * yes >= 2 * base;
                    const Outcome outcome = evaluate(calledVote(roster, votes, days)).outcome;
                    QCOMPARE(outcome.publicCalls, int(days.size()));
                    QCOMPARE(outcome.leftBase.size(), left ? holders - yes - no : 0);
                    QCOMPARE(outcome.holders, base);
                    QCOMPARE(outcome.verdict == Verdict::Approved, approved);
                    QCOMPARE(outcome.silentHolders.size(), holders - yes - no);
                    ++compared;
                }
            }
        }
    }
    QVERIFY(compared > 100);
}

void TestEvaluation::callsTooCloseTogetherAreOne()
{
    const QList<VoteEvent> votes{vote("a", "ada", "+1", 1), vote("b", "bo", "+1", 2)};
    QCOMPARE(evaluate(calledVote(five, votes, {0, 6, 7, 13, 14})).outcome.publicCalls, 3);
    QCOMPARE(evaluate(calledVote(five, votes, {0, 6, 12})).outcome.publicCalls, 2);
    // A call after the close called nobody.
    QCOMPARE(evaluate(calledVote(five, votes, {0, 7, 31})).outcome.publicCalls, 2);
    const Outcome outcome = evaluate(calledVote(five, votes, {0, 7, 14})).outcome;
    QCOMPARE(outcome.verdict, Verdict::Approved);
    QCOMPARE(outcome.holders, 2);
    // Without one of the two the other still is two thirds of who answered.
    QVERIFY(!decisiveOf(calledVote(five, votes, {0, 7, 14})).contains(u"ada lateness rejected"_s));
}

void TestEvaluation::withoutSilenceEveryHolderCounts()
{
    EvaluationInput input =
            calledVote(five, {vote("a", "ada", "+1", 1), vote("b", "bo", "+1", 2)}, {0, 7, 14});
    input.rule = shippedRule("two-thirds-of-all");
    QCOMPARE(evaluate(input).outcome.holders, 5);
    QCOMPARE(evaluate(input).outcome.verdict, Verdict::Rejected);
    QVERIFY(evaluate(input).outcome.leftBase.isEmpty());
}

/// A call from before the opening called nobody to this vote.
void TestEvaluation::callsFromBeforeTheVoteCountNothing()
{
    const QList<VoteEvent> votes{vote("a", "ada", "+1", 1)};
    const Outcome early = evaluate(calledVote(five, votes, {-90, -80, -70})).outcome;
    QCOMPARE(early.publicCalls, 0);
    QCOMPARE(early.holders, 5);
    QCOMPARE(early.verdict, Verdict::Rejected);
    // The one before the opening keeps no later one from counting.
    QCOMPARE(evaluate(calledVote(five, votes, {-1, 0, 7, 14})).outcome.publicCalls, 3);
}

/// Who was no holder at one of the calls was not silent through all of them.
void TestEvaluation::newcomersWereNotCalledOften()
{
    const auto inOutcome = [](int joinedOnDay, const QList<int> &callDays) {
        QList<RosterEntry> roster{entry("ada"), entry("bo")};
        roster.append(entry("newcomer", Role::Pmc, openingDay.addDays(joinedOnDay)));
        return evaluate(calledVote(roster, {vote("a", "ada", "+1", 1)}, callDays)).outcome;
    };
    QCOMPARE(inOutcome(0, {0, 7, 14}).holders, 1);
    QCOMPARE(inOutcome(0, {0, 7, 14}).leftBase, (QList{voter("bo"), voter("newcomer")}));
    QCOMPARE(inOutcome(1, {0, 7, 14}).holders, 2);
    QCOMPARE(inOutcome(1, {0, 7, 14}).leftBase, (QList{voter("bo")}));
    QCOMPARE(inOutcome(1, {0, 7, 14}).silentHolders, (QList{voter("bo"), voter("newcomer")}));
    QCOMPARE(inOutcome(1, {0, 7, 14}).verdict, Verdict::Rejected);
    // A newcomer's calls are counted from the first that reached them.
    QCOMPARE(inOutcome(1, {0, 6, 13, 20}).holders, 1);
    QCOMPARE(inOutcome(7, {0, 6, 13, 20}).holders, 2);
}

void TestEvaluation::aCallThatBeginsToCountIsJudgedAnew()
{
    EvaluationInput input = calledVote(five, {vote("a", "ada", "+1", 1)}, {0, 7, 14});
    input.closed = false;
    input.closedAt.reset();
    const Timestamp before = hour(14 * 24 + 0.1);
    const auto carried = [&](const Timestamp &to) {
        input.now = before;
        Evaluation judged = evaluate(input);
        input.now = to;
        return carryOver(judged, input, before);
    };
    input.publicCalls.last() = hour(14 * 24 + 0.3); // on the same day
    QVERIFY(carried(hour(14 * 24 + 0.2)));
    QVERIFY(!carried(hour(14 * 24 + 0.3)));
    QCOMPARE(evaluate(input).outcome.leftBase.size(), 4);
}

void TestEvaluation::aVoteThatDoesNotCountIsAnAnswer()
{
    const QList<RosterEntry> three{entry("ada"), entry("bo"), entry("cleo")};
    const auto left = [&](const QList<VoteEvent> &bosActs) {
        const QList<VoteEvent> acts = QList<VoteEvent>{vote("a", "ada", "+1", 1)} + bosActs;
        const Outcome outcome = evaluate(calledVote(three, acts, {0, 7, 14})).outcome;
        return outcome.leftBase.size() + outcome.holders == 3 ? outcome.leftBase : QList<VoterId>();
    };
    const QList<VoterId> both{voter("bo"), voter("cleo")};
    const QList<VoterId> cleo{voter("cleo")};
    QCOMPARE(left({}), both);
    QCOMPARE(left({vote("b", "bo", "-1", 30 * 24 + 1)}), cleo);
    QCOMPARE(left({vote("b", "bo", "-1", -1)}), cleo);
    QCOMPARE(left({admitted(vote("b", "bo", "-1", 5), Admission::Rejected)}), cleo);
    QCOMPARE(left({vote("b", "bo", "-1", 5), withdrawal("w", "bo", 6)}), cleo);
    VoteEvent removed = vote("b", "bo", "-1", 5);
    removed.removed = true; // nobody cast it
    QCOMPARE(left({removed}), both);
}

/// Of nobody there is no share: with everybody gone nothing is met, and one +1 is needed.
void TestEvaluation::aShareOfNobodyIsNotMet()
{
    const Outcome empty = evaluate(calledVote(five, {}, {0, 7, 14})).outcome;
    QCOMPARE(empty.holders, 0);
    QVERIFY(!empty.conditions[0].met);
    QCOMPARE(empty.conditions[0].numbers(), u"+1 0 of at least 1 (2/3 of 0 holders)"_s);
    QCOMPARE(empty.verdict, Verdict::Rejected);
    for (const char *rule : {"two-thirds-of-all", "majority-of-all", "unanimous-consensus"}) {
        const Outcome outcome = judgeCounts(shippedRule(rule), {}, {}, 0);
        QVERIFY2(!outcome.conditions[0].met, rule);
        QVERIFY2(judgeCounts(shippedRule(rule), {}, {1, 0, 0}, 0).conditions[0].met, rule);
    }
}

QTEST_GUILESS_MAIN(TestEvaluation)
#include "tst_evaluation.moc"
