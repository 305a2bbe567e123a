// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/VoteFixtures.h"

#include <QTest>

using namespace tallybook;
using namespace tallybook::fixture;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate may10 = QDate(2026, 5, 10);

Electorate electorate(ElectorateKind kind, QList<VoterId> named = {})
{
    return {kind, std::move(named)};
}

} // namespace

class TestRoster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rolesBind_data();
    void rolesBind();
    void daysAreInclusive_data();
    void daysAreInclusive();
    void whyNot_data();
    void whyNot();
    void severalEntriesOfOnePerson();
    void mostSeniorRoleIsShown();
    void emeritusIsNotActive();
    void withoutRosterNothingIsKnown();
    void unsettledPersonIsUnknown();
    void namedListNeedsNoRoster();
    void holders();
    void holdersOfNamedList();
};

void TestRoster::rolesBind_data()
{
    QTest::addColumn<ElectorateKind>("kind");
    QTest::addColumn<QList<Role>>("binding");
    QTest::newRow("PMC") << ElectorateKind::Pmc << QList<Role>{Role::Pmc, Role::Chair};
    QTest::newRow("active PMC") << ElectorateKind::ActivePmc << QList<Role>{Role::Pmc, Role::Chair};
    QTest::newRow("committers") << ElectorateKind::Committers
                                << QList<Role>{Role::Committer, Role::Pmc, Role::Chair};
    QTest::newRow("IPMC") << ElectorateKind::Ipmc << QList<Role>{Role::Ipmc};
    QTest::newRow("named list") << ElectorateKind::NamedList << QList<Role>{};
}

void TestRoster::rolesBind()
{
    QFETCH(ElectorateKind, kind);
    QFETCH(QList<Role>, binding);
    for (const Role role :
         {Role::Contributor, Role::Committer, Role::Pmc, Role::Chair, Role::Ipmc}) {
        const Roster roster({entry("ada", role)});
        const auto judged = roster.judge(voter("ada"), electorate(kind, {voter("bo")}), may10);
        QCOMPARE(judged.binding, binding.contains(role));
        QCOMPARE(judged.why,
                 binding.contains(role) ? BindingReason::InElectorate
                                        : BindingReason::NotInElectorate);
        QCOMPARE(judged.role, role);
    }
}

void TestRoster::daysAreInclusive_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("binding");
    QTest::addColumn<BindingReason>("why");
    QTest::newRow("the day before") << may10.addDays(-1) << false << BindingReason::RoleNotYet;
    QTest::newRow("the first day") << may10 << true << BindingReason::InElectorate;
    QTest::newRow("the last day") << may10.addDays(7) << true << BindingReason::InElectorate;
    QTest::newRow("the day after") << may10.addDays(8) << false << BindingReason::RoleEnded;
}

void TestRoster::daysAreInclusive()
{
    QFETCH(QDate, day);
    QFETCH(bool, binding);
    QFETCH(BindingReason, why);
    const Roster roster({entry("ada", Role::Pmc, may10, may10.addDays(7))});
    const auto judged = roster.judge(voter("ada"), Electorate(), day);
    QCOMPARE(judged.binding, binding);
    QCOMPARE(judged.why, why);
    QCOMPARE(judged.role.has_value(), binding);
    QCOMPARE(roster.holders(Electorate(), day).size(), binding ? 1 : 0);
}

void TestRoster::whyNot_data()
{
    QTest::addColumn<QList<RosterEntry>>("entries");
    QTest::addColumn<BindingReason>("why");
    QTest::newRow("somebody else") << QList{entry("bo")} << BindingReason::NotOnRoster;
    QTest::newRow("committer") << QList{entry("ada", Role::Committer)}
                               << BindingReason::NotInElectorate;
    QTest::newRow("committer, PMC next month")
            << QList{entry("ada", Role::Committer), entry("ada", Role::Pmc, may10.addMonths(1))}
            << BindingReason::RoleNotYet;
    QTest::newRow("committer, PMC last month")
            << QList{entry("ada", Role::Committer),
                     entry("ada", Role::Pmc, {}, may10.addMonths(-1))}
            << BindingReason::RoleEnded;
    QTest::newRow("committer once") << QList{entry("ada", Role::Committer, {}, may10.addDays(-1))}
                                    << BindingReason::NotOnRoster;
}

void TestRoster::whyNot()
{
    QFETCH(QList<RosterEntry>, entries);
    QFETCH(BindingReason, why);
    const auto judged = Roster(entries).judge(voter("ada"), Electorate(), may10);
    QCOMPARE(judged.binding, false);
    QCOMPARE(judged.why, why);
}

void TestRoster::severalEntriesOfOnePerson()
{
    // Left and came back: binding in both terms and not between them.
    const Roster roster({entry("ada", Role::Pmc, {}, may10.addDays(-10)),
                         entry("ada", Role::Pmc, may10.addDays(10))});
    QCOMPARE(roster.judge(voter("ada"), Electorate(), may10.addDays(-10)).binding, true);
    QCOMPARE(roster.judge(voter("ada"), Electorate(), may10).binding, false);
    QCOMPARE(roster.judge(voter("ada"), Electorate(), may10.addDays(10)).binding, true);
}

void TestRoster::mostSeniorRoleIsShown()
{
    const Roster roster(
            {entry("ada", Role::Committer), entry("ada", Role::Chair), entry("ada", Role::Pmc)});
    QCOMPARE(roster.judge(voter("ada"), Electorate(), may10).role, Role::Chair);
}

void TestRoster::emeritusIsNotActive()
{
    RosterEntry emeritus = entry("ada");
    emeritus.emeritus = true;
    const Roster roster({emeritus, entry("bo")});
    QCOMPARE(roster.judge(voter("ada"), electorate(ElectorateKind::Pmc), may10).binding, true);
    const auto active = electorate(ElectorateKind::ActivePmc);
    QCOMPARE(roster.judge(voter("ada"), active, may10).binding, false);
    QCOMPARE(roster.judge(voter("ada"), active, may10).why, BindingReason::NotInElectorate);
    QCOMPARE(roster.holders(active, may10), {voter("bo")});
}

void TestRoster::withoutRosterNothingIsKnown()
{
    const auto judged = Roster().judge(voter("ada"), Electorate(), may10);
    QVERIFY(!judged.binding.has_value());
    QCOMPARE(judged.why, BindingReason::NoRoster);
    QVERIFY(Roster().isEmpty());
    QVERIFY(!Roster().judge(voter("ada"), electorate(ElectorateKind::NamedList), may10)
                     .binding.has_value());
}

void TestRoster::unsettledPersonIsUnknown()
{
    const auto judged = Roster({entry("ada")}).judge(VoterId(), Electorate(), may10);
    QVERIFY(!judged.binding.has_value());
    QCOMPARE(judged.why, BindingReason::UnknownPerson);
}

void TestRoster::namedListNeedsNoRoster()
{
    const Electorate named = electorate(ElectorateKind::NamedList, {voter("ada")});
    QCOMPARE(Roster().judge(voter("ada"), named, may10).binding, true);
    QCOMPARE(Roster().judge(voter("bo"), named, may10).binding, false);
    QCOMPARE(Roster().judge(voter("bo"), named, may10).why, BindingReason::NotOnRoster);
    const auto judged = Roster({entry("bo")}).judge(voter("bo"), named, may10);
    QCOMPARE(judged.why, BindingReason::NotInElectorate);
    QCOMPARE(judged.role, Role::Pmc);
}

void TestRoster::holders()
{
    const Roster roster({entry("cleo", Role::Chair), entry("ada"), entry("bo", Role::Committer),
                         entry("cleo", Role::Pmc), entry("dov", Role::Pmc, may10.addDays(1)),
                         entry("eva", Role::Pmc, {}, may10.addDays(-1))});
    QCOMPARE(roster.holders(Electorate(), may10), (QList{voter("cleo"), voter("ada")}));
    QCOMPARE(roster.holders(electorate(ElectorateKind::Committers), may10),
             (QList{voter("cleo"), voter("ada"), voter("bo")}));
    QCOMPARE(roster.holders(electorate(ElectorateKind::Ipmc), may10), QList<VoterId>());
}

void TestRoster::holdersOfNamedList()
{
    const Electorate named = electorate(ElectorateKind::NamedList,
                                        {voter("bo"), voter("ada"), VoterId(), voter("bo")});
    QCOMPARE(Roster({entry("ada")}).holders(named, may10), (QList{voter("bo"), voter("ada")}));
}

QTEST_GUILESS_MAIN(TestRoster)
#include "tst_roster.moc"
