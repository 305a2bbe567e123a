// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/VoteFixtures.h"

#include <QTest>

#include <functional>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What a committee would work out by hand: written from the texts of rules.md, with nothing of the
/// rules' data and in another arithmetic (ratios cross-multiplied only where the text says
/// "times").
struct Sheet {
    int yes = 0;
    int zero = 0;
    int no = 0;
    int holders = 0;
};
using ByHand = std::function<bool(const Sheet &)>;

struct Case {
    QString rule;
    QString reading;
    ByHand approved;
};

bool twiceAsMany(const Sheet &s)
{
    int needed = 0;
    for (int against = 0; against < s.no; ++against)
        needed += 2;
    return s.yes >= needed;
}

/// The smallest head count that is at least two thirds of all.
int twoThirds(int holders)
{
    int heads = 0;
    while (heads + heads + heads < holders + holders)
        ++heads;
    return heads;
}

QList<Case> cases()
{
    const ByHand r1 = [](const Sheet &s) { return s.yes >= 3 && twiceAsMany(s); };
    const ByHand r2 = [](const Sheet &s) {
        return s.yes + s.zero + s.no >= 3 && twiceAsMany(s) && s.yes > 0;
    };
    const ByHand r2x = [](const Sheet &s) {
        return s.yes + s.no >= 3 && twiceAsMany(s) && s.yes > 0;
    };
    const ByHand majority = [](const Sheet &s) { return s.yes >= 3 && s.yes > s.no; };
    return {
            {u"lazy-two-thirds"_s, u"R1"_s, r1},
            {u"lazy-two-thirds"_s, u"R2"_s, r2},
            {u"lazy-two-thirds"_s, u"R2x"_s, r2x},
            {u"lazy-two-thirds"_s, {}, r2x},
            {u"majority-approval"_s, {}, majority},
            {u"majority-or-extended"_s, {}, majority},
            {u"consensus-approval"_s, {}, [](const Sheet &s) { return s.yes >= 3 && s.no == 0; }},
            {u"lazy-consensus"_s, {}, [](const Sheet &s) { return s.no == 0; }},
            {u"simple-majority"_s, {}, [](const Sheet &s) { return s.yes > s.no; }},
            {u"two-thirds-of-all"_s,
             {},
             [](const Sheet &s) { return s.yes > 0 && s.yes >= twoThirds(s.holders); }},
            // With nobody gone from the base; who goes is the evaluation's business.
            {u"two-thirds-after-calls"_s,
             {},
             [](const Sheet &s) { return s.yes > 0 && s.yes >= twoThirds(s.holders); }},
            {u"majority-of-all"_s, {}, [](const Sheet &s) { return s.yes > s.holders - s.yes; }},
            {u"unanimous-consensus"_s,
             {},
             [](const Sheet &s) {
                 const int silent = s.holders - s.yes - s.zero - s.no;
                 return silent == 0 && s.no == 0 && s.yes > 0;
             }},
            {u"incubator-release"_s, {}, majority},
            {u"incubator-release-ipmc"_s, {}, majority},
    };
}

constexpr int mostHolders = 8;

template <typename Visit>
void forAllSheets(Visit visit)
{
    for (int holders = 0; holders <= mostHolders; ++holders) {
        for (int yes = 0; yes <= holders; ++yes) {
            for (int zero = 0; yes + zero <= holders; ++zero) {
                for (int no = 0; yes + zero + no <= holders; ++no)
                    visit(Sheet{yes, zero, no, holders});
            }
        }
    }
}

Sheet withMore(Sheet sheet, VoteSide side, int more)
{
    switch (side) {
    case VoteSide::For: sheet.yes += more; break;
    case VoteSide::Abstain: sheet.zero += more; break;
    case VoteSide::Against: sheet.no += more; break;
    }
    return sheet;
}

} // namespace

/// Every shipped rule against a second, slow opinion on all votes of up to eight holders.
class TestRuleOracle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyShippedRuleHasACase();
    void agrees_data();
    void agrees();
    void closesOrIsExtended();
};

void TestRuleOracle::everyShippedRuleHasACase()
{
    QSet<QString> covered;
    for (const Case &one : cases())
        covered.insert(one.rule + u'/' + one.reading);
    for (const Rule &rule : RuleCatalogue::shipped().rules()) {
        QVERIFY2(covered.contains(rule.id + u'/'), qPrintable(rule.id));
        for (const Reading &reading : rule.readings)
            QVERIFY2(covered.contains(rule.id + u'/' + reading.id), qPrintable(reading.id));
    }
}

void TestRuleOracle::agrees_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < cases().size(); ++i)
        QTest::newRow(qPrintable(cases()[i].rule + u' ' + cases()[i].reading)) << i;
}

void TestRuleOracle::agrees()
{
    QFETCH(int, index);
    const Case one = cases()[index];
    const Rule rule = RuleCatalogue::shipped().find(one.rule).value();
    int compared = 0;
    int approvals = 0;
    QStringList wrong;
    forAllSheets([&](const Sheet &sheet) {
        ++compared;
        const bool expected = one.approved(sheet);
        approvals += expected ? 1 : 0;
        const Outcome outcome =
                judgeCounts(rule, one.reading, {sheet.yes, sheet.zero, sheet.no}, sheet.holders);
        const QString where = u"(%1,%2,%3) of %4"_s.arg(
                QString::number(sheet.yes), QString::number(sheet.zero), QString::number(sheet.no),
                QString::number(sheet.holders));
        if ((outcome.verdict == Verdict::Approved) != expected)
            wrong.append(where);
        // The margin, tried out vote by vote among the silent holders.
        const int silent = sheet.holders - sheet.yes - sheet.zero - sheet.no;
        for (const VoteSide side : {VoteSide::For, VoteSide::Abstain, VoteSide::Against}) {
            int smallest = 0;
            for (int more = 1; more <= silent && smallest == 0; ++more) {
                if (one.approved(withMore(sheet, side, more)) != expected)
                    smallest = more;
            }
            int found = 0;
            for (const Flip &flip : outcome.margin) {
                if (flip.side == side && flip.more <= silent)
                    found = flip.more;
            }
            if (found != smallest)
                wrong.append(u"margin "_s + voteSideName(side) + u' ' + where);
        }
    });
    QCOMPARE(compared, 495); // all ways to split up to 8 holders
    QVERIFY(approvals > 0 && approvals < compared);
    QCOMPARE(wrong, QStringList());
}

/// rules.md: "TVM releases: with fewer than 3 binding +1 the vote cannot be closed". Of no other
/// rule that ships anything like it is said.
void TestRuleOracle::closesOrIsExtended()
{
    QStringList wrong;
    for (const Rule &rule : RuleCatalogue::shipped().rules()) {
        forAllSheets([&](const Sheet &sheet) {
            int missing = 0;
            if (rule.id == u"majority-or-extended"_s) {
                for (int supporters = sheet.yes; supporters < 3; ++supporters)
                    ++missing;
            }
            const Outcome outcome =
                    judgeCounts(rule, {}, {sheet.yes, sheet.zero, sheet.no}, sheet.holders);
            if (outcome.missingToClose != missing)
                wrong.append(rule.id);
        });
    }
    QCOMPARE(wrong, QStringList());
}

QTEST_GUILESS_MAIN(TestRuleOracle)
#include "tst_ruleoracle.moc"
