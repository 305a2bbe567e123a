// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/vote/ChangeSet.h"
#include "tests/support/VoteFixtures.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <map>
#include <random>

using namespace tallybook;
using namespace tallybook::fixture;
using namespace Qt::Literals::StringLiterals;

namespace {

/// voter, value, hour, and a number that decides the rest; plain so that rapidcheck can show it.
using RawVote = std::tuple<int, int, int, int>;

constexpr int people = 7; // five holders, one committer, one visitor; 7 is nobody settled

std::vector<RawVote> anyVotes()
{
    return *rc::gen::container<std::vector<RawVote>>(
            rc::gen::tuple(rc::gen::inRange(0, people + 1), rc::gen::inRange(0, 5),
                           rc::gen::inRange(-3, 80), rc::gen::inRange(0, 1000)));
}

VoteEvent eventOf(const RawVote &raw, int index)
{
    const auto &[who, what, when, rest] = raw;
    const char *const values[] = {"+1", "+1", "-1", "+0.5", "+1000"};
    const QByteArray name = who == people ? QByteArray() : "p" + QByteArray::number(who);
    VoteEvent event = vote("", name.constData(), values[what], when);
    event.id = VoteEventId{QString::number(index).rightJustified(4, u'0')};
    if (rest % 11 == 0)
        event.kind = VoteKind::Withdraw;
    event.admission = rest % 5 == 0 ? Admission::Admitted
            : rest % 13 == 0        ? Admission::Rejected
                                    : Admission::ByRule;
    if (rest % 17 < 2) {
        event.bindingOverride =
                rest % 17 == 0 ? BindingOverride::Binding : BindingOverride::NonBinding;
    }
    event.grade = rest % 7 == 0 ? Grade::Likely : Grade::Certain;
    event.removed = rest % 19 == 0;
    if (rest % 2 == 0)
        event.reason = u"because"_s;
    return event;
}

QList<VoteEvent> eventsOf(const std::vector<RawVote> &raw)
{
    QList<VoteEvent> events;
    for (const RawVote &one : raw)
        events.append(eventOf(one, int(events.size())));
    return events;
}

QList<RosterEntry> rosterOfSix()
{
    return {entry("p0"),
            entry("p1", Role::Chair),
            entry("p2"),
            entry("p3", Role::Pmc, openingDay.addDays(1)),
            entry("p4", Role::Pmc, {}, openingDay.addDays(1)),
            entry("p5", Role::Committer)};
}

Rule anyShippedRule()
{
    const QList<Rule> &rules = RuleCatalogue::shipped().rules();
    return rules[*rc::gen::inRange(0, int(rules.size()))];
}

QString anyReading(const Rule &rule)
{
    const int index = *rc::gen::inRange(-1, int(rule.readings.size()));
    return index < 0 ? QString() : rule.readings[index].id;
}

EvaluationInput anyVote()
{
    EvaluationInput input = closedVote("lazy-two-thirds", rosterOfSix(), eventsOf(anyVotes()));
    input.rule = anyShippedRule();
    input.readingId = anyReading(input.rule);
    return input;
}

VoteSides sidesOf(int mask)
{
    return VoteSides::fromInt(mask);
}

/// A rule that nobody would write: up to three conditions of any kind and bound.
Rule anyRule()
{
    Rule rule;
    rule.silenceIsConsent = *rc::gen::arbitrary<bool>();
    const int count = *rc::gen::inRange(1, 4);
    for (int i = 0; i < count; ++i) {
        Condition condition;
        condition.id = QString::number(i);
        condition.type = Condition::Type(*rc::gen::inRange(0, 3));
        condition.of = sidesOf(*rc::gen::inRange(1, 8));
        condition.strict = *rc::gen::arbitrary<bool>();
        if (condition.type == Condition::Type::Count) {
            condition.atLeast = *rc::gen::inRange(0, 6);
            if (*rc::gen::arbitrary<bool>())
                condition.atMost = *condition.atLeast + *rc::gen::inRange(0, 6);
        } else if (condition.type == Condition::Type::Ratio) {
            condition.against = sidesOf(*rc::gen::inRange(1, 8));
            condition.factor = *rc::gen::inRange(1, 4);
        } else {
            condition.denominator = *rc::gen::inRange(1, 6);
            condition.numerator = *rc::gen::inRange(1, condition.denominator + 1);
        }
        rule.conditions.append(condition);
    }
    return rule;
}

SideCounts anyCounts()
{
    return {*rc::gen::inRange(0, 12), *rc::gen::inRange(0, 6), *rc::gen::inRange(0, 8)};
}

Verdict verdictOf(const EvaluationInput &input)
{
    return evaluate(input).outcome.soFar;
}

/// Rows by table and id: what a book would hold.
using Rows = std::map<std::pair<int, QString>, QJsonObject>;

Rows applied(Rows rows, const ChangeSet &changes)
{
    for (const RowChange &change : changes.rows)
        rows[{int(change.table), change.id}] = change.after;
    return rows;
}

} // namespace

class TestVoteProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void orderOfEventsDoesNotMatter();
    void totalsAddUp();
    void latestValidActWins();
    void oneMoreInFavourNeverRejects();
    void oneMoreHolderInFavourNeverRejects();
    void marginIsTheSmallest();
    void decisiveVotesAreThoseWhoseDoubtTurnsIt();
    void readingsAreWhatChoosingThemGives();
    void undoRestoresAndRedoRepeats();
};

void TestVoteProperties::initTestCase()
{
    // Read once, by the first check.
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=400");
}

void TestVoteProperties::orderOfEventsDoesNotMatter()
{
    QVERIFY(rc::check("evaluating shuffled events gives the same", [] {
        EvaluationInput input = anyVote();
        const Evaluation straight = evaluate(input);
        std::mt19937 random(*rc::gen::arbitrary<unsigned>());
        std::shuffle(input.events.begin(), input.events.end(), random);
        const Evaluation shuffled = evaluate(input);
        RC_ASSERT(shuffled.box.ballots == straight.box.ballots);
        RC_ASSERT(shuffled.box.fates == straight.box.fates);
        RC_ASSERT(shuffled.box.alternatives == straight.box.alternatives);
        RC_ASSERT(shuffled.tally == straight.tally);
        RC_ASSERT(shuffled.outcome == straight.outcome);
    }));
}

void TestVoteProperties::totalsAddUp()
{
    QVERIFY(rc::check("every event has one fate, every counted one is a ballot in the tally", [] {
        const EvaluationInput input = anyVote();
        const Evaluation evaluation = evaluate(input);
        RC_ASSERT(evaluation.box.fates.size() == input.events.size());
        const auto counted = std::count(evaluation.box.fates.cbegin(), evaluation.box.fates.cend(),
                                        EventFate::Counted);
        RC_ASSERT(counted == evaluation.box.ballots.size());
        const Tally &tally = evaluation.tally;
        RC_ASSERT(tally.all().total() == counted);
        RC_ASSERT(tally.binding.total() + tally.nonBinding.total() + tally.unknown.total()
                  == counted);
        QSet<VoterId> voters;
        for (const Ballot &ballot : evaluation.box.ballots) {
            RC_ASSERT(ballot.voterId.isNull() || !voters.contains(ballot.voterId));
            voters.insert(ballot.voterId);
        }
        for (const VoterId &silent : evaluation.outcome.silentHolders)
            RC_ASSERT(!voters.contains(silent));
    }));
}

void TestVoteProperties::latestValidActWins()
{
    QVERIFY(rc::check("a voter's ballot is the last valid act, unless that withdraws", [] {
        const EvaluationInput input = anyVote();
        const BallotBox box = evaluate(input).box;
        for (int who = 0; who < people; ++who) {
            const VoterId voterId{u"p%1"_s.arg(who)};
            const VoteEvent *last = nullptr;
            for (const VoteEvent &event : input.events) {
                const bool inside =
                        event.castAt >= *input.period.opens && event.castAt <= *input.period.closes;
                const bool valid = event.voterId == voterId && !event.removed
                        && event.admission != Admission::Rejected
                        && (inside || event.admission == Admission::Admitted);
                if (valid && (!last || last->castAt <= event.castAt)) // ids grow with the index
                    last = &event;
            }
            const bool expected = last && last->kind != VoteKind::Withdraw;
            int found = 0;
            for (const Ballot &ballot : box.ballots) {
                if (ballot.voterId != voterId)
                    continue;
                ++found;
                RC_ASSERT(expected && ballot.eventId == last->id);
                RC_ASSERT(ballot.value == last->value);
            }
            RC_ASSERT(found == (expected ? 1 : 0));
        }
    }));
}

void TestVoteProperties::oneMoreInFavourNeverRejects()
{
    int approvals = 0;
    QVERIFY(rc::check("one +1 more on the counts keeps an approval", [&approvals] {
        const Rule rule = anyShippedRule();
        const QString reading = anyReading(rule);
        SideCounts counts = anyCounts();
        const int holders = *rc::gen::inRange(0, 30);
        if (judgeCounts(rule, reading, counts, holders).verdict != Verdict::Approved)
            return;
        ++approvals;
        counts.add(VoteSide::For);
        RC_ASSERT(judgeCounts(rule, reading, counts, holders).verdict == Verdict::Approved);
    }));
    QVERIFY(approvals > 0);
}

void TestVoteProperties::oneMoreHolderInFavourNeverRejects()
{
    int approvals = 0;
    QVERIFY(rc::check("one member more who votes +1 keeps an approval", [&approvals] {
        EvaluationInput input = anyVote();
        if (verdictOf(input) != Verdict::Approved)
            return;
        ++approvals;
        input.roster = Roster(input.roster.entries() + QList{entry("newcomer")});
        input.events.append(vote("zzzz", "newcomer", "+1", *rc::gen::inRange(0, 73)));
        RC_ASSERT(verdictOf(input) == Verdict::Approved);
    }));
    QVERIFY(approvals > 0);
}

void TestVoteProperties::marginIsTheSmallest()
{
    QVERIFY(rc::check("no smaller number of one side's votes turns the verdict", [] {
        constexpr int far = 80;
        const Rule rule = anyRule();
        const SideCounts counts = anyCounts();
        const int holders = *rc::gen::inRange(0, 40);
        const Outcome outcome = judgeCounts(rule, {}, counts, holders);
        const bool shares =
                std::any_of(rule.conditions.cbegin(), rule.conditions.cend(),
                            [](const Condition &c) { return c.type == Condition::Type::Share; });
        const int most = shares ? std::max(holders - counts.total(), 0) : far;
        for (const VoteSide side : {VoteSide::For, VoteSide::Abstain, VoteSide::Against}) {
            int smallest = 0;
            for (int more = 1; more <= most && smallest == 0; ++more) {
                SideCounts tried = counts;
                tried.add(side, more);
                if (judgeCounts(rule, {}, tried, holders).verdict != outcome.verdict)
                    smallest = more;
            }
            int found = 0;
            for (const Flip &flip : outcome.margin) {
                if (flip.side == side)
                    found = flip.more;
            }
            RC_ASSERT(found == smallest);
        }
    }));
}

void TestVoteProperties::decisiveVotesAreThoseWhoseDoubtTurnsIt()
{
    QVERIFY(rc::check("counting again with one doubt resolved the other way agrees", [] {
        const EvaluationInput input = anyVote();
        const Evaluation evaluation = evaluate(input);
        QStringList expected;
        for (const Ballot &ballot : evaluation.box.ballots) {
            EvaluationInput other = input;
            for (VoteEvent &event : other.events) {
                if (event.id == ballot.eventId) {
                    event.bindingOverride = ballot.binding == true ? BindingOverride::NonBinding
                                                                   : BindingOverride::Binding;
                }
            }
            if (verdictOf(other) != evaluation.outcome.soFar)
                expected.append(ballot.eventId.value + u" binding-status"_s);
        }
        for (qsizetype i = 0; i < input.events.size(); ++i) {
            const VoteEvent &event = input.events[i];
            const bool inside =
                    event.castAt >= *input.period.opens && event.castAt <= *input.period.closes;
            if (event.removed || (inside && event.grade == Grade::Certain))
                continue;
            EvaluationInput other = input;
            if (inside)
                other.events[i].removed = true;
            else
                other.events[i].admission = event.admission == Admission::Admitted
                        ? Admission::ByRule
                        : Admission::Admitted;
            if (verdictOf(other) != evaluation.outcome.soFar)
                expected.append(event.id.value + (inside ? u" reading"_s : u" lateness"_s));
        }
        QStringList found;
        for (const DecisiveVote &vote : evaluation.outcome.decisive) {
            RC_ASSERT(vote.becomes != evaluation.outcome.soFar);
            found.append(vote.eventId.value + u' ' + voteDoubtName(vote.doubt));
        }
        expected.sort();
        found.sort();
        RC_ASSERT(found.join(u'\n').toStdString() == expected.join(u'\n').toStdString());
    }));
}

void TestVoteProperties::readingsAreWhatChoosingThemGives()
{
    QVERIFY(rc::check("the verdict shown for a reading is that of choosing it", [] {
        const Rule rule = shippedRule("lazy-two-thirds");
        const SideCounts counts = anyCounts();
        const Outcome outcome = judgeCounts(rule, anyReading(rule), counts, 0);
        bool same = true;
        for (const ReadingResult &result : outcome.readings) {
            const Outcome chosen = judgeCounts(rule, result.reading.id, counts, 0);
            RC_ASSERT(chosen.verdict == result.verdict);
            same &= chosen.verdict == outcome.readings[0].verdict;
        }
        RC_ASSERT(outcome.readingsAgree == same);
    }));
}

void TestVoteProperties::undoRestoresAndRedoRepeats()
{
    QVERIFY(rc::check("undo gives the rows back, redo the act", [] {
        // Each row at most once in an act; even numbers exist before it.
        const auto ids = *rc::gen::unique<std::vector<int>>(rc::gen::inRange(0, 20));
        Rows before;
        ChangeSet changes;
        for (const int id : ids) {
            const QString name = QString::number(id);
            RowChange row{Table(id % 7), name, {}, {{u"value"_s, *rc::gen::inRange(0, 3)}}, 0};
            if (id % 2 == 0) {
                row.before = QJsonObject{{u"value"_s, *rc::gen::inRange(0, 3)}};
                row.baseRevision = 4;
                before[{int(row.table), name}] = *row.before;
            }
            changes.rows.append(row);
        }
        const Rows after = applied(before, changes);
        const ChangeSet undo = inverse(changes);
        Rows undone = applied(after, undo);
        for (const int id : ids) {
            if (id % 2 == 1) { // new rows are not deleted but marked
                const auto row = undone.find({id % 7, QString::number(id)});
                RC_ASSERT(row->second.value(u"removed"_s).toBool());
                undone.erase(row);
            }
        }
        RC_ASSERT(undone == before);
        const ChangeSet redo = inverse(undo);
        RC_ASSERT(applied(applied(after, undo), redo) == after);
        for (const RowChange &row : redo.rows) {
            const bool isNew = row.id.toInt() % 2 == 1;
            RC_ASSERT(row.baseRevision == (isNew ? 2 : 6));
        }
    }));
}

QTEST_GUILESS_MAIN(TestVoteProperties)
#include "tst_voteproperties.moc"
