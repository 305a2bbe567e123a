// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/VoteFixtures.h"

#include <QTest>

#include <algorithm>

using namespace tallybook;
using namespace tallybook::fixture;
using namespace Qt::Literals::StringLiterals;

namespace {

const Roster committee({entry("ada"), entry("bo"), entry("cleo"), entry("dov", Role::Committer)});

BallotBox count(const QList<VoteEvent> &events)
{
    return countBallots(events, committee, Electorate(), threeDays());
}

/// "a:counted b:late", in order of event ids.
QString fatesOf(const BallotBox &box)
{
    QStringList lines;
    for (auto it = box.fates.cbegin(); it != box.fates.cend(); ++it)
        lines.append(it.key().value + u':' + eventFateName(it.value()));
    lines.sort();
    return lines.join(u' ');
}

/// "ada +1, bo -0", in the order of the ballots.
QString ballotsOf(const BallotBox &box)
{
    QStringList lines;
    for (const Ballot &ballot : box.ballots)
        lines.append(ballot.voterId.value + u' ' + ballot.value.canonical());
    return lines.join(u", "_s);
}

} // namespace

class TestBallots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void histories_data();
    void histories();
    void periodIsInclusive();
    void openEnds();
    void admittedVotesAreMarked();
    void bindingIsJudgedOnTheDayOfTheVote();
    void dayIsUtc();
    void handDecidesBinding();
    void claimAgainstRoster_data();
    void claimAgainstRoster();
    void unsettledPeopleStayApart();
    void reasonOfBlanksIsNone();
    void alternativesOfLateVotes();
    void alternativesOfWithdrawals();
    void alternativesOfDoubtfulReadings();
    void tally();
    void sideCounts();
};

void TestBallots::histories_data()
{
    QTest::addColumn<QList<VoteEvent>>("events");
    QTest::addColumn<QString>("ballots");
    QTest::addColumn<QString>("fates");

    QTest::newRow("nobody") << QList<VoteEvent>{} << QString() << QString();
    QTest::newRow("one each, by time") << QList{vote("a", "ada", "+1", 5), vote("b", "bo", "-0", 2)}
                                       << u"bo -0, ada +1"_s << u"a:counted b:counted"_s;
    QTest::newRow("latest wins") << QList{vote("a", "ada", "-1", 5), vote("b", "ada", "+1", 9),
                                          vote("c", "ada", "0", 7)}
                                 << u"ada +1"_s << u"a:replaced b:counted c:replaced"_s;
    QTest::newRow("same second: the greater id")
            << QList{vote("b", "ada", "+1", 5), vote("a", "ada", "-1", 5)} << u"ada +1"_s
            << u"a:replaced b:counted"_s;
    QTest::newRow("withdrawn") << QList{vote("a", "ada", "+1", 1), vote("b", "ada", "-1", 2),
                                        withdrawal("c", "ada", 3)}
                               << QString() << u"a:replaced b:withdrawn c:withdrawal"_s;
    QTest::newRow("withdrawn and cast again")
            << QList{vote("a", "ada", "+1", 1), withdrawal("b", "ada", 2),
                     vote("c", "ada", "-1", 3)}
            << u"ada -1"_s << u"a:withdrawn b:withdrawal c:counted"_s;
    QTest::newRow("withdrawn twice") << QList{vote("a", "ada", "+1", 1), withdrawal("b", "ada", 2),
                                              withdrawal("c", "ada", 3)}
                                     << QString() << u"a:withdrawn b:withdrawal c:withdrawal"_s;
    QTest::newRow("nothing to withdraw")
            << QList{withdrawal("a", "ada", 2)} << QString() << u"a:withdrawal"_s;
    QTest::newRow("somebody else's withdrawal")
            << QList{vote("a", "ada", "+1", 1), withdrawal("b", "bo", 2)} << u"ada +1"_s
            << u"a:counted b:withdrawal"_s;
    QTest::newRow("late and early ones replace nothing")
            << QList{vote("a", "ada", "+1", 10), vote("b", "ada", "-1", 73),
                     vote("c", "ada", "-1", -1), withdrawal("d", "ada", 74)}
            << u"ada +1"_s << u"a:counted b:late c:early d:late"_s;
    QTest::newRow("admitted ones do")
            << QList{vote("a", "ada", "+1", 10), admitted(vote("b", "ada", "-1", 73))}
            << u"ada -1"_s << u"a:replaced b:counted"_s;
    QTest::newRow("an early one that is admitted is replaced")
            << QList{vote("a", "ada", "+1", 10), admitted(vote("b", "ada", "-1", -1))}
            << u"ada +1"_s << u"a:counted b:replaced"_s;
    QTest::newRow("rejected by hand")
            << QList{vote("a", "ada", "+1", 10),
                     admitted(vote("b", "ada", "-1", 11), Admission::Rejected)}
            << u"ada +1"_s << u"a:counted b:rejected"_s;
    VoteEvent removed = vote("b", "ada", "-1", 11);
    removed.removed = true;
    QTest::newRow("removed") << QList{vote("a", "ada", "+1", 10), removed} << u"ada +1"_s
                             << u"a:counted b:removed"_s;
}

void TestBallots::histories()
{
    QFETCH(QList<VoteEvent>, events);
    QFETCH(QString, ballots);
    QFETCH(QString, fates);
    const BallotBox box = count(events);
    QCOMPARE(ballotsOf(box), ballots);
    QCOMPARE(fatesOf(box), fates);
    std::reverse(events.begin(), events.end());
    QCOMPARE(ballotsOf(count(events)), ballots);
    QCOMPARE(fatesOf(count(events)), fates);
}

void TestBallots::periodIsInclusive()
{
    VoteEvent tooLate = vote("c", "cleo", "+1", 72);
    tooLate.castAt.utcMs += 1;
    VoteEvent tooEarly = vote("d", "dov", "+1", 0);
    tooEarly.castAt.utcMs -= 1;
    const BallotBox box =
            count({vote("a", "ada", "+1", 0), vote("b", "bo", "+1", 72), tooLate, tooEarly});
    QCOMPARE(fatesOf(box), u"a:counted b:counted c:late d:early"_s);
}

void TestBallots::openEnds()
{
    const QList<VoteEvent> events{vote("a", "ada", "+1", -500), vote("b", "bo", "+1", 5000)};
    QCOMPARE(countBallots(events, committee, Electorate(), {}).ballots.size(), 2);
    QCOMPARE(fatesOf(countBallots(events, committee, Electorate(), {hour(0), {}, {}})),
             u"a:early b:counted"_s);
    QCOMPARE(fatesOf(countBallots(events, committee, Electorate(), {{}, hour(72), {}})),
             u"a:counted b:late"_s);
}

void TestBallots::admittedVotesAreMarked()
{
    const BallotBox box =
            count({admitted(vote("a", "ada", "+1", -2)), admitted(vote("b", "bo", "+1", 5)),
                   admitted(vote("c", "cleo", "+1", 80))});
    QVERIFY(box.ballots[0].admittedEarly && !box.ballots[0].admittedLate);
    QVERIFY(!box.ballots[1].admittedEarly && !box.ballots[1].admittedLate);
    QVERIFY(!box.ballots[2].admittedEarly && box.ballots[2].admittedLate);
}

void TestBallots::bindingIsJudgedOnTheDayOfTheVote()
{
    const Roster roster({entry("ada", Role::Pmc, openingDay.addDays(1)), entry("bo")});
    const QList<VoteEvent> events{vote("a", "ada", "+1", 23), vote("b", "bo", "+1", 1)};
    const BallotBox early = countBallots(events, roster, Electorate(), threeDays());
    QCOMPARE(early.ballots[1].binding, false);
    QCOMPARE(early.ballots[1].why, BindingReason::RoleNotYet);
    const BallotBox next =
            countBallots({vote("a", "ada", "+1", 24)}, roster, Electorate(), threeDays());
    QCOMPARE(next.ballots[0].binding, true);
    QCOMPARE(next.ballots[0].role, Role::Pmc);
}

void TestBallots::dayIsUtc()
{
    // 23:30 UTC of the first day, written in Auckland where it is long the second.
    VoteEvent event = vote("a", "ada", "+1", 23.5);
    event.castAt.offsetSeconds = 13 * 3600;
    const Roster roster({entry("ada", Role::Pmc, openingDay.addDays(1))});
    QCOMPARE(countBallots({event}, roster, Electorate(), threeDays()).ballots[0].binding, false);
}

void TestBallots::handDecidesBinding()
{
    VoteEvent asBinding = vote("a", "dov", "+1", 1);
    asBinding.bindingOverride = BindingOverride::Binding;
    VoteEvent asNot = vote("b", "ada", "+1", 2);
    asNot.bindingOverride = BindingOverride::NonBinding;
    const BallotBox box = count({asBinding, asNot});
    QCOMPARE(box.ballots[0].binding, true);
    QCOMPARE(box.ballots[0].why, BindingReason::DecidedByHand);
    QCOMPARE(box.ballots[0].role, Role::Committer);
    QCOMPARE(box.ballots[1].binding, false);
    QCOMPARE(box.ballots[1].why, BindingReason::DecidedByHand);
}

void TestBallots::claimAgainstRoster_data()
{
    QTest::addColumn<QByteArray>("who"); // "" is unsettled
    QTest::addColumn<Claim>("claim");
    QTest::addColumn<bool>("differs");
    QTest::newRow("member, silent") << QByteArray("ada") << Claim::Silent << false;
    QTest::newRow("member, binding") << QByteArray("ada") << Claim::Binding << false;
    QTest::newRow("member, too modest") << QByteArray("ada") << Claim::NonBinding << true;
    QTest::newRow("committer, silent") << QByteArray("dov") << Claim::Silent << false;
    QTest::newRow("committer, claims") << QByteArray("dov") << Claim::Binding << true;
    QTest::newRow("committer, knows") << QByteArray("dov") << Claim::NonBinding << false;
    QTest::newRow("unknown, claims") << QByteArray() << Claim::Binding << false;
}

void TestBallots::claimAgainstRoster()
{
    QFETCH(QByteArray, who);
    QFETCH(Claim, claim);
    QFETCH(bool, differs);
    VoteEvent event = vote("a", who.constData(), "+1", 1);
    event.claim = claim;
    const Ballot ballot = count({event}).ballots.value(0);
    QCOMPARE(ballot.claimDiffers, differs);
    QCOMPARE(ballot.claim, claim);
}

void TestBallots::unsettledPeopleStayApart()
{
    const BallotBox box = count({vote("a", "", "+1", 1), vote("b", "", "-1", 2)});
    QCOMPARE(box.ballots.size(), 2);
    QCOMPARE(tallyOf(box.ballots).unknown, (SideCounts{1, 0, 1}));
    QCOMPARE(box.ballots[0].why, BindingReason::UnknownPerson);
}

void TestBallots::reasonOfBlanksIsNone()
{
    const BallotBox box = count({because(vote("a", "ada", "-1", 1), " \n"),
                                 because(vote("b", "bo", "-1", 2), "no tests")});
    QVERIFY(!box.ballots[0].hasReason);
    QVERIFY(box.ballots[1].hasReason);
}

void TestBallots::alternativesOfLateVotes()
{
    const BallotBox box =
            count({vote("a", "ada", "+1", 1), vote("b", "ada", "-1", 80), vote("c", "bo", "+1", 2),
                   vote("d", "bo", "-1", -1), vote("e", "cleo", "+1", 3),
                   admitted(vote("f", "cleo", "-1", 90))});
    QCOMPARE(box.alternatives.size(), 2);
    const BallotAlternative &late = box.alternatives[0];
    QCOMPARE(late.eventId.value, u"b"_s);
    QCOMPARE(late.doubt, VoteDoubt::Lateness);
    QVERIFY(!late.confirmed);
    QCOMPARE(box.ballots[late.counted].value, value("+1"));
    QCOMPARE(late.instead->value, value("-1"));
    // Bo's early vote would be replaced by the one in time anyway, so nothing is said of it.
    const BallotAlternative &admittedOne = box.alternatives[1];
    QCOMPARE(admittedOne.eventId.value, u"f"_s);
    QVERIFY(admittedOne.confirmed);
    QCOMPARE(box.ballots[admittedOne.counted].value, value("-1"));
    QCOMPARE(admittedOne.instead->value, value("+1"));
}

void TestBallots::alternativesOfWithdrawals()
{
    const BallotBox box = count(
            {vote("a", "ada", "+1", 1), withdrawal("b", "ada", 80), vote("c", "bo", "+1", 80)});
    QCOMPARE(box.alternatives.size(), 2);
    QCOMPARE(box.alternatives[0].counted, 0);
    QVERIFY(!box.alternatives[0].instead.has_value());
    QCOMPARE(box.alternatives[1].counted, -1);
    QVERIFY(box.alternatives[1].instead.has_value());
}

void TestBallots::alternativesOfDoubtfulReadings()
{
    VoteEvent likely = vote("b", "ada", "-1", 5);
    likely.grade = Grade::Likely;
    VoteEvent confirmed = admitted(vote("d", "bo", "+1", 6));
    confirmed.grade = Grade::Unclear;
    VoteEvent rejected = admitted(vote("e", "cleo", "+1", 7), Admission::Rejected);
    rejected.grade = Grade::Unclear;
    const BallotBox box = count({vote("a", "ada", "+1", 1), likely, confirmed, rejected});
    QCOMPARE(box.alternatives.size(), 2);
    QCOMPARE(box.alternatives[0].doubt, VoteDoubt::Reading);
    QVERIFY(!box.alternatives[0].confirmed);
    QCOMPARE(box.alternatives[0].instead->eventId.value, u"a"_s);
    QVERIFY(box.alternatives[1].confirmed);
    QVERIFY(!box.alternatives[1].instead.has_value());
}

void TestBallots::tally()
{
    const BallotBox box = count({vote("a", "ada", "+1", 1), vote("b", "bo", "+0.5", 2),
                                 vote("c", "cleo", "-1000", 3), vote("d", "dov", "+1", 4),
                                 vote("e", "eva", "-0", 5), vote("f", "", "-1", 6)});
    const Tally tally = tallyOf(box.ballots);
    QCOMPARE(tally.binding, (SideCounts{1, 1, 1}));
    QCOMPARE(tally.nonBinding, (SideCounts{1, 1, 0}));
    QCOMPARE(tally.unknown, (SideCounts{0, 0, 1}));
    QCOMPARE(tally.all(), (SideCounts{2, 2, 2}));
    QCOMPARE(tally.all().total(), 6);
}

void TestBallots::sideCounts()
{
    SideCounts counts;
    counts.add(VoteSide::For, 4);
    counts.add(VoteSide::Abstain, 2);
    counts.add(VoteSide::Against);
    QCOMPARE(counts, (SideCounts{4, 2, 1}));
    QCOMPARE(counts.of(VoteSideFlag::For), 4);
    QCOMPARE(counts.of(VoteSideFlag::For | VoteSideFlag::Against), 5);
    QCOMPARE(counts.of(VoteSideFlag::Abstain | VoteSideFlag::Against), 3);
    QCOMPARE(counts.of({}), 0);
    QCOMPARE(counts.total(), 7);
}

QTEST_GUILESS_MAIN(TestBallots)
#include "tst_ballots.moc"
