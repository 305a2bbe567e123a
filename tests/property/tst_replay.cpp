// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
//
// The replay of a vote: what it must say at any moment, whatever the votes.
#include "core/vote/VotingClock.h"
#include "tests/support/VoteFixtures.h"

#include <QTest>

#include <rapidcheck.h>

using namespace tallybook;
using namespace tallybook::fixture;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<RosterEntry> rosterOfFour()
{
    return {entry("p0"), entry("p1", Role::Chair), entry("p2"), entry("p3", Role::Committer)};
}

/// A vote of up to five people, also early, late, admitted, rejected and withdrawn.
EvaluationInput anyVote()
{
    const auto raw = *rc::gen::container<std::vector<std::tuple<int, int, int, int>>>(
            rc::gen::tuple(rc::gen::inRange(0, 5), rc::gen::inRange(0, 4), rc::gen::inRange(-3, 90),
                           rc::gen::inRange(0, 1000)));
    QList<VoteEvent> events;
    for (const auto &[who, what, when, rest] : raw) {
        const char *const values[] = {"+1", "-1", "+0", "+1"};
        const QByteArray name = "p" + QByteArray::number(who);
        VoteEvent event = vote("", name.constData(), values[what], when);
        event.id = VoteEventId{QString::number(events.size()).rightJustified(4, u'0')};
        if (rest % 11 == 0)
            event.kind = VoteKind::Withdraw;
        event.admission = rest % 5 == 0 ? Admission::Admitted
                : rest % 13 == 0        ? Admission::Rejected
                                        : Admission::ByRule;
        event.removed = rest % 19 == 0;
        events.append(event);
    }
    EvaluationInput input = closedVote("lazy-two-thirds", rosterOfFour(), events);
    input.now = hour(100);
    // Closed early, on time, or late.
    input.closedAt = hour(*rc::gen::inRange(1, 99));
    return input;
}

bool same(const Evaluation &a, const Evaluation &b)
{
    return a.box.ballots == b.box.ballots && a.box.fates == b.box.fates && a.tally == b.tally
            && a.outcome == b.outcome;
}

Timestamp endOf(const EvaluationInput &input)
{
    return std::min(*input.closedAt, *input.period.closes);
}

} // namespace

class TestReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atTheCloseItIsTheOutcome()
    {
        QVERIFY(rc::check("from the close on the replay is the evaluation", [] {
            const EvaluationInput input = anyVote();
            const Evaluation whole = evaluate(input);
            RC_ASSERT(same(evaluateAt(input, endOf(input)), whole));
            RC_ASSERT(same(evaluateAt(input, hour(*rc::gen::inRange(99, 200))), whole));
        }));
    }

    void beforeTheOpeningItIsEmpty()
    {
        QVERIFY(rc::check("before the opening nothing is counted and nothing decided", [] {
            const EvaluationInput input = anyVote();
            const Evaluation then = evaluateAt(input, hour(-*rc::gen::inRange(1, 50)));
            RC_ASSERT(then.box.ballots.isEmpty());
            RC_ASSERT(then.tally == Tally());
            RC_ASSERT(then.outcome.verdict == Verdict::Undecided);
        }));
    }

    void betweenItIsTheOpenVote()
    {
        QVERIFY(rc::check("in between it is the open vote with the votes cast so far", [] {
            const EvaluationInput input = anyVote();
            const int lastHour = int((endOf(input).utcMs - hour(0).utcMs) / 3'600'000);
            const Timestamp moment = hour(*rc::gen::inRange(0, std::max(1, lastHour)));
            EvaluationInput open = input;
            open.closed = false;
            open.closedAt.reset();
            open.now = moment;
            open.events.removeIf(
                    [&moment](const VoteEvent &event) { return event.castAt > moment; });
            const Evaluation then = evaluateAt(input, moment);
            RC_ASSERT(same(then, evaluate(open)));
            RC_ASSERT(then.outcome.verdict == Verdict::Undecided);
            for (const Ballot &ballot : then.box.ballots)
                RC_ASSERT(ballot.castAt <= moment);
        }));
    }

    void nothingHappensBetweenTheMoments()
    {
        QVERIFY(rc::check("between two moments of the slider the ballots stay", [] {
            const EvaluationInput input = anyVote();
            const QList<Timestamp> moments = momentsOfVote(input);
            RC_ASSERT(moments.first() == hour(0));
            RC_ASSERT(moments.last() == endOf(input));
            for (qsizetype i = 0; i + 1 < moments.size(); ++i) {
                RC_ASSERT(moments[i] < moments[i + 1]);
                const Timestamp justBefore{moments[i + 1].utcMs - 1, 0};
                RC_ASSERT(evaluateAt(input, moments[i]).box.ballots
                          == evaluateAt(input, justBefore).box.ballots);
            }
        }));
    }

    void anOpenVoteIsShownUpToNow()
    {
        EvaluationInput input = closedVote("lazy-two-thirds", rosterOfFour(),
                                           {vote("a", "p0", "+1", 1), vote("b", "p1", "+1", 30)});
        input.closed = false;
        input.closedAt.reset();
        input.now = hour(40);
        QCOMPARE(evaluateAt(input, hour(29)).tally.binding.forVotes, 1);
        QCOMPARE(evaluateAt(input, hour(30)).tally.binding.forVotes, 2);
        QCOMPARE(evaluateAt(input, hour(29)).outcome.msLeft, qint64(43) * 3'600'000);
        QVERIFY(same(evaluateAt(input, hour(70)), evaluate(input)));
        QCOMPARE(momentsOfVote(input).last(), hour(40));
        input.now = hour(-1);
        QVERIFY(momentsOfVote(input).isEmpty());
    }

    void admittedEarlyVotesCountFromTheOpening()
    {
        const EvaluationInput input = closedVote("lazy-two-thirds", rosterOfFour(),
                                                 {admitted(vote("a", "p0", "+1", -2))});
        QVERIFY(evaluateAt(input, hour(-1)).box.ballots.isEmpty());
        QCOMPARE(evaluateAt(input, hour(0)).tally.binding.forVotes, 1);
    }

    void closes_data()
    {
        QTest::addColumn<double>("at");
        QTest::addColumn<double>("announced");
        QTest::addColumn<double>("lawful");
        QTest::newRow("early") << 24.0 << 76.0 << 48.0;
        QTest::newRow("lawful, before the announced") << 72.0 << 28.0 << 0.0;
        QTest::newRow("on time") << 100.0 << 0.0 << 0.0;
    }

    void closes()
    {
        QFETCH(double, at);
        QFETCH(double, announced);
        QFETCH(double, lawful);
        const Rule rule = shippedRule("lazy-two-thirds"); // 72 hours
        const VotingPeriod period{hour(0), hour(100), {}};
        QCOMPARE(*earliestLawfulClose(rule, period), hour(72));
        const EarlyClose early = earlyClose(rule, period, hour(at));
        QCOMPARE(early.msBeforeAnnounced, qint64(announced * 3'600'000));
        QCOMPARE(early.msBeforeLawful, qint64(lawful * 3'600'000));
        QCOMPARE(early.isEarly(), announced > 0 || lawful > 0);
        QVERIFY(!earliestLawfulClose(rule, VotingPeriod()));
        QVERIFY(!earlyClose(rule, VotingPeriod(), hour(at)).isEarly());
    }
};

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"
