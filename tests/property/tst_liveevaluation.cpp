// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/vote/LiveEvaluation.h"
#include "tests/support/VoteFixtures.h"

#include <QTest>

#include <rapidcheck.h>

using namespace tallybook;
using namespace tallybook::fixture;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int people = 6; // four holders (two for some days), a committer, and somebody unknown

[[nodiscard]] VoteEvent anyEvent(int number)
{
    const char *const values[] = {"+1", "+1", "0", "-1", "-0.5"};
    const int who = *rc::gen::inRange(0, people + 1);
    const QByteArray name = who == people ? QByteArray() : "p" + QByteArray::number(who);
    VoteEvent event =
            vote("", name.constData(), values[*rc::gen::inRange(0, 5)], *rc::gen::inRange(-3, 80));
    event.id = VoteEventId{QString::number(number).rightJustified(4, u'0')};
    const int rest = *rc::gen::inRange(0, 1000);
    event.kind = rest % 11 == 0 ? VoteKind::Withdraw : VoteKind::Cast;
    event.admission = rest % 5 == 0 ? Admission::Admitted
            : rest % 13 == 0        ? Admission::Rejected
                                    : Admission::ByRule;
    event.bindingOverride = rest % 17 == 0 ? BindingOverride::Binding : BindingOverride::None;
    event.grade = rest % 7 == 0 ? Grade::Likely : Grade::Certain;
    event.removed = rest % 19 == 0;
    event.reason = rest % 3 == 0 ? u"I veto this"_s : rest % 2 == 0 ? u"because"_s : QString();
    return event;
}

[[nodiscard]] EvaluationInput anyInput()
{
    const char *const rules[] = {"lazy-two-thirds", "majority-approval", "lazy-consensus"};
    EvaluationInput input = closedVote(
            "lazy-two-thirds",
            {entry("p0"), entry("p1", Role::Chair), entry("p2", Role::Pmc, openingDay.addDays(1)),
             entry("p3", Role::Pmc, {}, openingDay.addDays(1)), entry("p4", Role::Committer)},
            {});
    const auto rule =
            RuleCatalogue::shipped().find(QString::fromLatin1(rules[*rc::gen::inRange(0, 3)]));
    input.rule = rule.value_or(input.rule);
    if (*rc::gen::arbitrary<bool>()) {
        input.closed = false;
        input.closedAt.reset();
        input.now = hour(*rc::gen::inRange(1, 90));
    }
    const int count = *rc::gen::inRange(0, 25);
    for (int i = 0; i < count; ++i)
        input.events.append(anyEvent(i));
    return input;
}

/// One to three votes come, change or go; what an act would say of it.
[[nodiscard]] VotesTouched anyAct(EvaluationInput &input, int &number)
{
    VotesTouched touched;
    const auto touch = [&touched](const VoteEvent &event) {
        touched.voters.insert(event.voterId);
        touched.events.insert(event.id);
    };
    const int changes = *rc::gen::inRange(1, 4);
    for (int i = 0; i < changes; ++i) {
        const int what = *rc::gen::inRange(0, 3);
        if (what == 0 || input.events.isEmpty()) {
            input.events.append(anyEvent(++number));
            touch(input.events.constLast());
            continue;
        }
        const qsizetype which = *rc::gen::inRange(0, int(input.events.size()));
        touch(input.events.at(which));
        if (what == 1) {
            input.events.removeAt(which);
        } else {
            VoteEvent other = anyEvent(0);
            other.id = input.events.at(which).id;
            input.events[which] = other;
            touch(other);
        }
    }
    return touched;
}

void compare(const Evaluation &live, const Evaluation &whole)
{
    RC_ASSERT(live.box.ballots == whole.box.ballots);
    RC_ASSERT(live.box.fates == whole.box.fates);
    RC_ASSERT(live.box.alternatives == whole.box.alternatives);
    RC_ASSERT(live.tally == whole.tally);
    RC_ASSERT(live.outcome == whole.outcome);
}

} // namespace

/// What follows single votes must never say anything else than what judges all of them.
class tst_LiveEvaluation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followingSaysWhatJudgingAllSays();
    void onlyTheVotesOfTouchedPeopleAreCounted();
    void aDayBetweenIsJudgedAnew();
};

void tst_LiveEvaluation::followingSaysWhatJudgingAllSays()
{
    const bool holds = rc::check("an evaluation that follows acts is evaluate()", [] {
        EvaluationInput input = anyInput();
        LiveEvaluation live(input);
        int number = 1000;
        const int acts = *rc::gen::inRange(1, 8);
        for (int act = 0; act < acts; ++act) {
            const auto fates = live.evaluation().box.fates;
            const VotesTouched touched = anyAct(input, number);
            if (!live.follow(input, touched)) {
                RC_ASSERT(touched.voters.contains(VoterId()));
                live = LiveEvaluation(input);
            }
            compare(live.evaluation(), evaluate(input));
            RC_ASSERT(live.fatesChanged() || live.evaluation().box.fates == fates);
        }
    });
    QVERIFY(holds);
}

void tst_LiveEvaluation::onlyTheVotesOfTouchedPeopleAreCounted()
{
    EvaluationInput input = closedVote("lazy-two-thirds", {entry("p0"), entry("p1")}, {});
    for (int i = 0; i < 1000; ++i) {
        const QByteArray id = QByteArray::number(i).rightJustified(4, '0');
        input.events.append(vote(id.constData(), ("p" + id).constData(), "+1", 1 + i / 100.0));
    }
    LiveEvaluation live(input);
    QCOMPARE(live.counted(), 1000);
    input.events[7].value = value("-1");
    QVERIFY(live.follow(input, {{input.events[7].voterId}, {input.events[7].id}}));
    QCOMPARE(live.counted(), 1);
    QVERIFY(!live.fatesChanged()); // another value, and still counted
    QCOMPARE(live.evaluation().tally, evaluate(input).tally);
    QVERIFY(live.follow(input, {}));
    QCOMPARE(live.counted(), 0);
}

void tst_LiveEvaluation::aDayBetweenIsJudgedAnew()
{
    EvaluationInput input = closedVote("lazy-two-thirds", {entry("p0")}, {});
    input.closed = false;
    input.closedAt.reset();
    input.now = hour(1);
    LiveEvaluation live(input);
    input.now = hour(2);
    QVERIFY(live.follow(input, {}));
    input.now = hour(30); // another day: others may hold a vote
    QVERIFY(!live.follow(input, {}));
    input.now = hour(2);
    QVERIFY(live.follow(input, {}));
    QCOMPARE(live.evaluation().outcome, evaluate(input).outcome);
}

QTEST_APPLESS_MAIN(tst_LiveEvaluation)
#include "tst_liveevaluation.moc"
