// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
// People in a session: who signs, two entries that are one person, newcomers.
#include "core/session/RecordSession.h"
#include "tests/support/SessionFixture.h"

#include <QTest>

using namespace tallybook;
using namespace tallybook::test;
using namespace Qt::Literals::StringLiterals;

class tst_RecordPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMergeMovesEverythingInOneStep();
    void nothingComesBackOfWhoWasMerged();
    void aMergeOfTwoIdsIsRefused();
    void aPersonWithARoleIsOneStep();
    void aRoleAloneIsNamedSo();
    void whoSitsHereSigns();
    void aNewVoterComesWithTheVote();
};

void tst_RecordPeople::aMergeMovesEverythingInOneStep()
{
    SessionFixture fixture;
    RecordSession &session = fixture.session();
    const ProposalId first = fixture.openVote(u"First"_s);
    const ProposalId second = fixture.openVote(u"Second"_s);
    const VoterId bo = fixture.voter(u"Bo Lindqvist"_s);
    const auto twin = session.addVoter({{}, u"Bo"_s, {}, {u"bo@work.example.org"_s}, {}, {}, 0});
    QVERIFY(twin);
    RosterEntry role{{}, fixture.project(), *twin, Role::Pmc, QDate(2020, 1, 1), {}, false, 0};
    QVERIFY(session.addRosterEntry(role));
    // The twin has the committer's role of the other, too: said once it is enough.
    const Roster before = session.roster(fixture.project());
    for (const RosterEntry &entry : before.entries()) {
        if (entry.voterId != bo)
            continue;
        role = entry;
        role.id = {};
        role.revision = 0;
        role.voterId = *twin;
    }
    QVERIFY(session.addRosterEntry(role));
    VoteEvent early = fixture.vote(first, u"Bo Lindqvist"_s, VoteValue::plusOne());
    QVERIFY(session.addVote(early));
    VoteEvent late = fixture.vote(first, u"Bo Lindqvist"_s, VoteValue::minusOne());
    late.voterId = *twin;
    late.castAt.utcMs += 3'600'000;
    QVERIFY(session.addVote(late));
    VoteEvent elsewhere = fixture.vote(second, u"Bo Lindqvist"_s, VoteValue::plusOne());
    elsewhere.voterId = *twin;
    QVERIFY(session.addVote(elsewhere));
    fixture.clock().advanceMs(4LL * 3'600'000);
    QCOMPARE(session.evaluation(first).box.ballots.size(), 2);

    const qsizetype acts = session.history()->size();
    QVERIFY(session.mergeVoters(bo, *twin));
    QCOMPARE(session.history()->size(), acts + 1);
    // Now it is one voter who changed the vote, and who binds.
    const Evaluation judged = session.evaluation(first);
    QCOMPARE(judged.box.ballots.size(), 1);
    QCOMPARE(judged.box.ballots.constFirst().voterId, bo);
    QCOMPARE(judged.box.ballots.constFirst().binding, std::optional(true));
    QCOMPARE(session.evaluation(second).box.ballots.constFirst().voterId, bo);
    int roles = 0;
    const Roster merged = session.roster(fixture.project());
    for (const RosterEntry &entry : merged.entries()) {
        QVERIFY(entry.voterId != *twin);
        roles += entry.voterId == bo ? 1 : 0;
    }
    QCOMPARE(roles, 2);
    QVERIFY(session.verify()->intact);
    // Another window sees the same.
    const auto other = RecordSession::open(fixture.path(), fixture.clock(), u"Bo"_s);
    QVERIFY(other);
    QVERIFY(!(*other)->voter(*twin));
    QCOMPARE((*other)->evaluation(first).box.ballots.size(), 1);

    QVERIFY(session.undo());
    QCOMPARE(session.evaluation(first).box.ballots.size(), 2);
    QVERIFY(session.voter(*twin));
    QVERIFY(session.redo());
    QVERIFY(!session.voter(*twin));
}

void tst_RecordPeople::nothingComesBackOfWhoWasMerged()
{
    SessionFixture fixture;
    RecordSession &session = fixture.session();
    const ProposalId id = fixture.openVote(u"First"_s);
    const auto twin = session.addVoter({{}, u"Bo"_s, {}, {u"bo@work.example.org"_s}, {}, {}, 0});
    VoteEvent vote = fixture.vote(id, u"Bo Lindqvist"_s, VoteValue::plusOne());
    vote.voterId = *twin;
    const auto added = session.addVote(vote);
    QVERIFY(session.removeVote(*added));
    // Another window makes one person of the two; the removed vote is not in its view.
    const auto other = RecordSession::open(fixture.path(), fixture.clock(), u"Dara"_s);
    QVERIFY((*other)->mergeVoters(fixture.voter(u"Bo Lindqvist"_s), *twin));
    QCOMPARE(session.undo().error().code, ErrorCode::UndoObsolete);
    QVERIFY(session.events(id).isEmpty());
    // The merge itself is taken back with the person and all.
    QVERIFY((*other)->undo());
    QVERIFY((*other)->voter(*twin));
}

void tst_RecordPeople::aMergeOfTwoIdsIsRefused()
{
    SessionFixture fixture;
    RecordSession &session = fixture.session();
    const qsizetype acts = session.history()->size();
    const Status merged =
            session.mergeVoters(fixture.voter(u"Ada Voss"_s), fixture.voter(u"Dara Okeefe"_s));
    QVERIFY(!merged);
    QCOMPARE(merged.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(merged.error().args, QStringList{u"asfId"_s});
    QVERIFY(!session.mergeVoters(fixture.voter(u"Ada Voss"_s), fixture.voter(u"Ada Voss"_s)));
    QVERIFY(!session.mergeVoters(fixture.voter(u"Ada Voss"_s), VoterId{u"nobody"_s}));
    QCOMPARE(session.history()->size(), acts);
}

void tst_RecordPeople::aPersonWithARoleIsOneStep()
{
    SessionFixture fixture;
    RecordSession &session = fixture.session();
    const qsizetype acts = session.history()->size();
    const Voter fay{{}, u"Fay"_s, {}, {u"fay@example.org"_s}, {}, {}, 0};
    const RosterEntry role{{}, fixture.project(), {}, Role::Pmc, QDate(2020, 1, 1), {}, false, 0};
    const auto added = session.savePerson(fay, role);
    QVERIFY(added);
    QCOMPARE(session.history()->size(), acts + 1);
    QCOMPARE(session.undoStep()->act, u"voter.add"_s);
    QCOMPARE(session.roster(fixture.project()).judge(*added, {}, QDate(2021, 1, 1)).binding,
             std::optional(true));

    // Name and role at once.
    Voter renamed = *session.voter(*added);
    renamed.name = u"Fay Okafor"_s;
    RosterEntry chair = session.roster(fixture.project()).entries().constLast();
    QCOMPARE(chair.voterId, *added);
    chair.role = Role::Chair;
    QVERIFY(session.savePerson(renamed, chair));
    QCOMPARE(session.history()->size(), acts + 2);
    QVERIFY(session.undo());
    QCOMPARE(session.voter(*added)->name, u"Fay"_s);
    QCOMPARE(session.roster(fixture.project()).entries().constLast().role, Role::Pmc);
    QVERIFY(session.undo());
    QVERIFY(!session.voter(*added));
}

void tst_RecordPeople::aRoleAloneIsNamedSo()
{
    SessionFixture fixture;
    RecordSession &session = fixture.session();
    const Voter bo = *session.voter(fixture.voter(u"Bo Lindqvist"_s));
    const qsizetype before = session.roster(fixture.project()).entries().size();
    const RosterEntry role{{}, fixture.project(), {}, Role::Pmc, QDate(2026, 1, 1), {}, false, 0};
    QVERIFY(session.savePerson(bo, role));
    QCOMPARE(session.undoStep()->act, u"roster.add"_s);
    QCOMPARE(session.undoStep()->actArgs, QStringList({u"Bo Lindqvist"_s, u"pmc"_s}));
    RosterEntry added = session.roster(fixture.project()).entries().constLast();
    added.until = QDate(2026, 6, 1);
    QVERIFY(session.savePerson(bo, added));
    QCOMPARE(session.undoStep()->act, u"roster.change"_s);
    QVERIFY(session.savePerson(bo, {}, added.id));
    QCOMPARE(session.undoStep()->act, u"roster.remove"_s);
    QCOMPARE(session.roster(fixture.project()).entries().size(), before);
    // What changes nothing is no act.
    const qsizetype acts = session.history()->size();
    QVERIFY(session.savePerson(bo, {}));
    QCOMPARE(session.history()->size(), acts);
    QCOMPARE(session.savePerson(bo, {}, RosterEntryId::create()).error().code,
             ErrorCode::NoSuchRow);
}

void tst_RecordPeople::whoSitsHereSigns()
{
    SessionFixture fixture;
    RecordSession &session = fixture.session();
    const ProposalId id = fixture.draft(u"A direction"_s);
    const QString chair = session.record(id)->senderName;
    session.setIdentity(u"  Dara   Okeefe "_s, u" dara@example.org "_s);
    QCOMPARE(session.actor(), u"Dara Okeefe"_s);
    QCOMPARE(session.record(id)->senderName, u"Dara Okeefe"_s);
    QCOMPARE(session.record(id)->senderAddress, u"dara@example.org"_s);
    session.setIdentity({}, {});
    QCOMPARE(session.actor(), fixture.actor());
    QCOMPARE(session.record(id)->senderName, chair);
}

void tst_RecordPeople::aNewVoterComesWithTheVote()
{
    SessionFixture fixture;
    RecordSession &session = fixture.session();
    const ProposalId id = fixture.openVote(u"A direction"_s);
    const qsizetype people = session.voters().size();
    Voter visitor;
    visitor.id = VoterId::create();
    visitor.name = u"Vera Visitor"_s;
    VoteEvent vote = fixture.vote(id, u"Ada Voss"_s, *VoteValue::parse(u"+1"));
    QCOMPARE(session.addVote(vote, visitor).error().code, ErrorCode::NoSuchRow); // somebody else
    vote.voterId = visitor.id;
    QCOMPARE(session.addVote(vote).error().code, ErrorCode::NoSuchRow);
    QVERIFY(session.addVote(vote, visitor));
    QCOMPARE(session.voters().size(), people + 1);
    // One act, so one step takes back both.
    QVERIFY(session.undo());
    QCOMPARE(session.voters().size(), people);
    QVERIFY(session.events(id).isEmpty());
}

QTEST_GUILESS_MAIN(tst_RecordPeople)
#include "tst_recordpeople.moc"
