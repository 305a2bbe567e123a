// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/people/RosterFile.h"

#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

namespace {

const Voter *named(const RosterImport &import, const QString &name)
{
    for (const Voter &voter : import.voters) {
        if (voter.name == name)
            return &voter;
    }
    return nullptr;
}

QList<RosterEntry> rolesOf(const RosterImport &import, const QString &name)
{
    QList<RosterEntry> found;
    const Voter *voter = named(import, name);
    for (const RosterEntry &entry : import.entries) {
        if (voter && entry.voterId == voter->id)
            found.append(entry);
    }
    return found;
}

QString problemNames(const RosterImport &import)
{
    QStringList names;
    for (const RosterProblem &problem : import.problems)
        names.append(u"%1:%2:%3"_s.arg(QString::number(problem.line),
                                       rosterProblemName(problem.kind), problem.value));
    return names.join(u' ');
}

} // namespace

class TestRosterFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryColumn()
    {
        const auto import =
                rosterFromCsv("name,id,addresses,handles,role,from,until\n"
                              "Ada Example,ada,ada@example.org; a.ex@example.net,github:adaex "
                              "discourse:ada,PMC,2020-02-01,2024-12-31\n");
        QVERIFY(import.has_value());
        QCOMPARE(import->problems.size(), 0);
        QCOMPARE(import->voters.size(), 1);
        const Voter &ada = import->voters.first();
        QCOMPARE(ada.asfId, u"ada"_s);
        QCOMPARE(ada.addresses, (QStringList{u"ada@example.org"_s, u"a.ex@example.net"_s}));
        QCOMPARE(ada.handles, (QStringList{u"github:adaex"_s, u"discourse:ada"_s}));
        QCOMPARE(import->entries.size(), 1);
        const RosterEntry &entry = import->entries.first();
        QCOMPARE(entry.voterId, ada.id);
        QCOMPARE(entry.role, Role::Pmc);
        QCOMPARE(entry.from, std::optional(QDate(2020, 2, 1)));
        QCOMPARE(entry.until, std::optional(QDate(2024, 12, 31)));
        QVERIFY(entry.projectId.isNull());
    }

    void columnsInAnyOrderWithBomCrlfAndQuotes()
    {
        const auto import = rosterFromCsv("\xEF\xBB\xBFrole,\"NAME\",E-mail,Addresses\r\n"
                                          "committer,\"Sample, Bo \"\"B\"\"\",x,bo@example.org\r\n"
                                          "\r\n"
                                          "chair,\"Two\nLines\",,two@example.org");
        QVERIFY(import.has_value());
        QCOMPARE(problemNames(*import), u"1:unknown-column:E-mail"_s);
        QCOMPARE(import->voters.size(), 2);
        QCOMPARE(import->voters.first().name, u"Sample, Bo \"B\""_s);
        QCOMPARE(import->voters.last().name, u"Two Lines"_s);
        QCOMPARE(import->entries.first().role, Role::Committer);
        QCOMPARE(import->entries.last().role, Role::Chair);
    }

    void semicolonAndTabSeparate()
    {
        const auto semicolon =
                rosterFromCsv("name;role;addresses\nAda;pmc;ada@example.org|a@b.example\n");
        QVERIFY(semicolon.has_value());
        QCOMPARE(semicolon->voters.first().addresses.size(), 2);
        const auto tab = rosterFromCsv("name\trole\nAda\tpmc\n");
        QVERIFY(tab.has_value());
        QCOMPARE(tab->entries.size(), 1);
    }

    void readsUtf16WithMark()
    {
        const QString text = u"name,role\nZoë,pmc\n"_s;
        QByteArray bytes("\xFF\xFE");
        bytes.append(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        const auto import = rosterFromCsv(bytes);
        QVERIFY(import.has_value());
        QCOMPARE(import->voters.first().name, u"Zoë"_s);
    }

    void linesOfOnePersonAreJoined()
    {
        const auto import =
                rosterFromCsv("name,id,addresses,role,from,until\n"
                              "Ada,ada,ada@example.org,committer,2019-01-01,2020-01-31\n"
                              "Ada E.,ADA,a@example.net,pmc,2020-02-01,\n"
                              "Ada E.,,a@example.net,chair,2023-01-01,\n");
        QVERIFY(import.has_value());
        QCOMPARE(import->voters.size(), 1);
        QCOMPARE(import->voters.first().addresses.size(), 2);
        const auto roles = rolesOf(*import, u"Ada"_s);
        QCOMPARE(roles.size(), 3);
        QCOMPARE(roles.last().role, Role::Chair);
    }

    void bareNamesAreJoinedOnlyAmongThemselves()
    {
        const auto import =
                rosterFromCsv("name,addresses,role\n"
                              "Bo,,committer\nBo,,pmc\nBo,bo@example.org,contributor\n");
        QVERIFY(import.has_value());
        QCOMPARE(import->voters.size(), 2);
        QCOMPARE(rolesOf(*import, u"Bo"_s).size(), 2);
        QVERIFY(import->voters.first().addresses.isEmpty());
    }

    void handleWithoutSiteIsGitHub()
    {
        const auto import = rosterFromCsv("handles,role\n@AdaEx,pmc\ndiscourse:bo,committer\n");
        QVERIFY(import.has_value());
        QCOMPARE(import->voters.first().handles, QStringList{u"github:adaex"_s});
        QCOMPARE(import->voters.first().name, u"github:adaex"_s);
        QCOMPARE(import->voters.last().handles, QStringList{u"discourse:bo"_s});
    }

    void roleWordsOfPeople()
    {
        const auto import = rosterFromCsv("name,role\nA,PMC member\nB,PMC Chair\nC,Emeritus\n"
                                          "D,emeritus committer\nE,IPMC\nF,\n");
        QVERIFY(import.has_value());
        QCOMPARE(import->problems.size(), 0);
        QCOMPARE(rolesOf(*import, u"A"_s).first().role, Role::Pmc);
        QCOMPARE(rolesOf(*import, u"B"_s).first().role, Role::Chair);
        QCOMPARE(rolesOf(*import, u"C"_s).first().role, Role::Pmc);
        QVERIFY(rolesOf(*import, u"C"_s).first().emeritus);
        QVERIFY(!rolesOf(*import, u"A"_s).first().emeritus);
        QCOMPARE(rolesOf(*import, u"D"_s).first().role, Role::Committer);
        QCOMPARE(rolesOf(*import, u"E"_s).first().role, Role::Ipmc);
        // A person without a role is known, and binds nowhere.
        QVERIFY(named(*import, u"F"_s));
        QCOMPARE(rolesOf(*import, u"F"_s).size(), 0);
    }

    void emeritusColumn()
    {
        const auto import = rosterFromCsv("name,role,emeritus\nA,pmc,yes\nB,pmc,no\n");
        QVERIFY(import.has_value());
        QVERIFY(rolesOf(*import, u"A"_s).first().emeritus);
        QVERIFY(!rolesOf(*import, u"B"_s).first().emeritus);
    }

    void problemsNameLineAndValue_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("problem");
        QTest::addColumn<int>("voters");
        QTest::newRow("role") << QByteArray("X,,emperor,,") << u"3:unknown-role:emperor"_s << 1;
        QTest::newRow("date") << QByteArray("X,,pmc,01/02/2020,") << u"3:bad-date:01/02/2020"_s
                              << 1;
        QTest::newRow("order") << QByteArray("X,,pmc,2021-01-01,2020-01-01")
                               << u"3:ends-before-start:2020-01-01"_s << 1;
        QTest::newRow("nobody") << QByteArray(",,pmc,,") << u"3:no-person:"_s << 1;
        QTest::newRow("cells") << QByteArray("X,,pmc,,,extra") << u"3:too-many-cells:extra"_s << 1;
        QTest::newRow("address") << QByteArray("X,not-an-address,pmc,,")
                                 << u"3:bad-address:not-an-address"_s << 2;
    }

    void problemsNameLineAndValue()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, problem);
        QFETCH(int, voters);
        const auto import = rosterFromCsv("name,addresses,role,from,until\n"
                                          "Ada,ada@example.org,pmc,,\n"
                                          + line + "\n");
        QVERIFY(import.has_value());
        QCOMPARE(problemNames(*import), problem);
        QCOMPARE(int(import->voters.size()), voters);
        QVERIFY(named(*import, u"Ada"_s));
    }

    void anAddressOfTwoIdsIsLeftOut()
    {
        const auto import = rosterFromCsv("name,id,addresses,role\n"
                                          "Ada,ada,a@example.org,pmc\nBo,bo,a@example.org,pmc\n");
        QVERIFY(import.has_value());
        QCOMPARE(problemNames(*import), u"3:taken-by-another:a@example.org"_s);
        QCOMPARE(import->entries.size(), 1);
    }

    void oneLineThatJoinsTwoPeopleIsLeftOut()
    {
        const auto import = rosterFromCsv("name,addresses,role\n"
                                          "Ada,a@example.org,pmc\nBo,b@example.org,pmc\n"
                                          "Both,a@example.org b@example.org,pmc\n");
        QVERIFY(import.has_value());
        QCOMPARE(problemNames(*import), u"4:taken-by-another:b@example.org"_s);
        QCOMPARE(import->voters.size(), 2);
    }

    void badHandleIsNotTaken()
    {
        const auto import = rosterFromCsv("name,handles,role\nAda,github: adaex,pmc\n");
        QVERIFY(import.has_value());
        QCOMPARE(problemNames(*import), u"2:bad-handle:github:"_s);
        QCOMPARE(import->voters.first().handles, QStringList{u"github:adaex"_s});
    }

    void brokenCsvSaysWhere_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QStringList>("args");
        QTest::newRow("open quote") << QByteArray("name,role\nAda,pmc\n\"Bo,pmc\n")
                                    << QStringList{u"3"_s, u"1"_s, u"open-quote"_s};
        QTest::newRow("after quote") << QByteArray("name,role\r\nAda,\"pmc\"x\r\n")
                                     << QStringList{u"2"_s, u"10"_s, u"after-quote"_s};
        QTest::newRow("not UTF-8") << QByteArray("name,role\nZo\xEB,pmc\n")
                                   << QStringList{u"2"_s, u"3"_s, u"not-utf8"_s};
        QTest::newRow("no role") << QByteArray("name,addresses\nAda,a@example.org\n")
                                 << QStringList{u"1"_s, u"1"_s, u"no-role-column"_s};
        QTest::newRow("no person") << QByteArray("role,from\npmc,2020-01-01\n")
                                   << QStringList{u"1"_s, u"1"_s, u"no-person-column"_s};
        QTest::newRow("twice") << QByteArray("name,role,Name\nAda,pmc,Ada\n")
                               << QStringList{u"1"_s, u"3"_s, u"column-twice"_s};
        QTest::newRow("empty") << QByteArray("")
                               << QStringList{u"1"_s, u"1"_s, u"no-person-column"_s};
    }

    void brokenCsvSaysWhere()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QStringList, args);
        const auto import = rosterFromCsv(csv);
        QVERIFY(!import.has_value());
        QCOMPARE(import.error().code, ErrorCode::InvalidCsv);
        QCOMPARE(import.error().args, args);
    }

    void committeeInfo()
    {
        const QByteArray json = R"({"committees": {
            "sample": {"display_name": "Sample", "chair": {"bo": {"name": "Bo Sample"}},
                "roster": {"ada": {"name": "Ada Example", "date": "2020-02-01"},
                           "bo": {"name": "Bo Sample", "date": "2019-03-02"},
                           "old": {"name": "Old Timer"},
                           "bad": {"name": "Bad Date", "date": "yesterday"}}},
            "other": {"roster": {"cy": {"name": "Cy", "date": "2018-01-01"}}}}})";
        const auto import = rosterFromCommitteeInfo(json, u"Sample"_s);
        QVERIFY(import.has_value());
        QCOMPARE(import->voters.size(), 3);
        QCOMPARE(named(*import, u"Ada Example"_s)->asfId, u"ada"_s);
        QVERIFY(named(*import, u"Ada Example"_s)->addresses.isEmpty());
        QCOMPARE(rolesOf(*import, u"Ada Example"_s).first().role, Role::Pmc);
        QCOMPARE(rolesOf(*import, u"Ada Example"_s).first().from, std::optional(QDate(2020, 2, 1)));
        QCOMPARE(rolesOf(*import, u"Bo Sample"_s).first().role, Role::Chair);
        QVERIFY(!rolesOf(*import, u"Old Timer"_s).first().from);
        QCOMPARE(problemNames(*import), u"0:bad-date:bad yesterday 0:no-date:old"_s);

        QCOMPARE(rosterFromBytes(json, u"other"_s)->voters.size(), 1);
        const auto missing = rosterFromCommitteeInfo(json, u"nope"_s);
        QVERIFY(!missing.has_value());
        QCOMPARE(missing.error().code, ErrorCode::NoSuchRow);
        QCOMPARE(missing.error().args, QStringList{u"nope"_s});
        QCOMPARE(rosterFromCommitteeInfo(json, {}).error().code, ErrorCode::NoSuchRow);
    }

    void ldapProjects()
    {
        const QByteArray json = R"({"project_count": 1, "projects": {"sample": {
            "members": ["ada", "bo", "cy"], "owners": ["bo"]}}})";
        // With one committee in the file its name may be left out.
        const auto import = rosterFromBytes(json, {});
        QVERIFY(import.has_value());
        QCOMPARE(import->voters.size(), 3);
        QCOMPARE(rolesOf(*import, u"bo"_s).size(), 1);
        QCOMPARE(rolesOf(*import, u"bo"_s).first().role, Role::Pmc);
        QCOMPARE(rolesOf(*import, u"ada"_s).first().role, Role::Committer);
        QCOMPARE(named(*import, u"cy"_s)->asfId, u"cy"_s);
    }

    void otherFilesAreRefused()
    {
        QCOMPARE(rosterFromBytes("{\"emails\": []}", {}).error().code, ErrorCode::NotUnderstood);
        QCOMPARE(rosterFromBytes("{\"committees\": 3}", u"x"_s).error().code,
                 ErrorCode::NotUnderstood);
        QCOMPARE(rosterFromBytes("{\"committees\": ", u"x"_s).error().code, ErrorCode::InvalidJson);
        QCOMPARE(rosterFromBytes("[1, 2]", {}).error().code, ErrorCode::NotUnderstood);
        QCOMPARE(rosterFromBytes("Dear all,\nhello\n", {}).error().code, ErrorCode::NotUnderstood);
        QCOMPARE(rosterFromBytes({}, {}).error().code, ErrorCode::NotUnderstood);
        QCOMPARE(rosterFromBytes("name,role\nAda,pmc\n", {})->voters.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRosterFile)
#include "tst_rosterfile.moc"
