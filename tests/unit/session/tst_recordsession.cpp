// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/RecordSession.h"

#include "core/session/book/BookRows.h"
#include "tests/support/SessionFixture.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace tallybook;
using namespace tallybook::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// An .mbox of one mail a voter: name, value.
QByteArray mbox(const QList<std::pair<QString, QString>> &votes,
                const QString &day = u"02 Nov 2026"_s)
{
    QString text;
    int number = 0;
    for (const auto &[name, body] : votes) {
        const QString login = name.toLower().section(u' ', 0, 0);
        text += u"From - Mon Nov  2 10:00:00 2026\nFrom: %1 <%2@example.org>\n"
                "Date: Mon, %3 10:%4:00 +0000\nSubject: Re: [VOTE] A direction\n"
                "Message-ID: <%2-%4-%5@example.org>\n\n%6\n\n"_s.arg(
                        name, login, day, QString::number(10 + number),
                        QString::number(qHash(body)), body);
        ++number;
    }
    return text.toUtf8();
}

} // namespace

class tst_RecordSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActIsOneHistoryEntryAndOneSignal();
    void undoAndRedoRestoreEveryAct();
    void openingWithoutConversationsNeedsAReasonThatHistoryKeeps();
    void openingRefusesWhatCannotBeVotedOn();
    void aReleaseUnderTheStrategicRuleIsRefused();
    void importIsOneUndoStepAndAddsNothingTwice();
    void importThatBeginsARecordIsOneUndoStep();
    void closingWithOpenQuestionsNeedsAReason();
    void aLateVoteCountsOnlyWhenAdmittedWithAReason();
    void extendingAdmitsWhatCameInBetween();
    void settledAddressesAreRemembered();
    void aResultKeepsItsTally();
    void twoSessionsSeeEachOthersActs();
    void undoIsObsoleteAfterSomebodyElsesChange();
    void theAccountAddsUp();
    void evaluationFollowsClockAndRoster();
    void noRecordHasNoRows();
    void reopeningShowsTheSame();
    void whatCannotBeReadIsNotTakenForEmpty();
    void whatIsVotedOnIsSettledWhenTheVoteOpens();
    void ownRulesHaveIdsOfTheirOwn();
};

void tst_RecordSession::everyActIsOneHistoryEntryAndOneSignal()
{
    SessionFixture fixture;
    RecordSession &session = fixture.session();
    QSignalSpy changed(&session, &RecordSession::changed);
    const qsizetype before = session.history()->size();
    const ProposalId id = fixture.draft(u"A direction"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(session.history()->size(), before + 1);
    const HistoryEntry entry = session.history()->constLast();
    QCOMPARE(entry.changes.act, u"proposal.create"_s);
    QCOMPARE(entry.changes.actor, fixture.actor());
    QCOMPARE(entry.at, fixture.clock().now());
    QCOMPARE(session.history(id.value)->size(), 1);
    QVERIFY(session.verify()->intact);

    // Saving without a change is no act.
    QVERIFY(session.changeProposal(*session.proposal(id)));
    QCOMPARE(changed.size(), 1);
}

void tst_RecordSession::undoAndRedoRestoreEveryAct()
{
    SessionFixture fixture;
    RecordSession &session = fixture.session();
    const ProposalId id = fixture.openVote(u"A direction"_s);
    const Proposal open = *session.proposal(id);

    VoteEvent vote = fixture.vote(id, u"Ada Voss"_s, VoteValue::plusOne());
    const VoteEventId voteId = *session.addVote(vote);
    QCOMPARE(session.evaluation(id).tally.binding.forVotes, 1);
    VoteEvent changed = session.events(id).constFirst();
    changed.value = VoteValue::minusOne();
    QVERIFY(session.changeVote(changed));
    QCOMPARE(session.evaluation(id).tally.binding.against, 1);
    QVERIFY(session.removeVote(voteId));
    QCOMPARE(session.evaluation(id).tally.all().total(), 0);

    QCOMPARE(session.undoStep()->act, u"vote.remove"_s);
    QVERIFY(session.undo());
    QCOMPARE(session.evaluation(id).tally.binding.against, 1);
    QCOMPARE(session.undoStep()->act, u"vote.change"_s);
    QCOMPARE(session.undoStep()->actArgs, QStringList({u"Ada Voss"_s, u"-1"_s}));
    QVERIFY(session.undo());
    QCOMPARE(session.evaluation(id).tally.binding.forVotes, 1);
    QVERIFY(session.undo());
    QVERIFY(session.events(id).isEmpty());
    QVERIFY(session.undo()); // the opening
    QCOMPARE(session.proposal(id)->status, ProposalStatus::Draft);

    for (int i = 0; i < 4; ++i)
        QVERIFY(session.redo());
    QVERIFY(!session.redoStep());
    QVERIFY(session.events(id).isEmpty());
    QCOMPARE(session.proposal(id)->status, open.status);
    QVERIFY(session.undo());
    QCOMPARE(session.evaluation(id).tally.binding.against, 1);
    QVERIFY(session.verify()->intact);
    QCOMPARE(session.history()->constLast().mode, ActMode::Undo);
}

void tst_RecordSession::openingWithoutConversationsNeedsAReasonThatHistoryKeeps()
{
    SessionFixture fixture;
    RecordSession &session = fixture.session();
    const ProposalId id = fixture.draft(u"A direction"_s, false);
    const Status refused = session.openVote(id);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NeedsOverride);
    QVERIFY(!refused.error().args.isEmpty());
    QVERIFY(!session.openVote(id, u"   "_s));
    QVERIFY(session.openVote(id, u"talked at the summit"_s));
    QCOMPARE(session.proposal(id)->openedWithOverride, u"talked at the summit"_s);
    QVERIFY(session.history(id.value)->constLast().changes.actArgs.contains(
            u"talked at the summit"_s));
    QCOMPARE(session.openVote(id).error().code, ErrorCode::NotAllowedInState);
}

void tst_RecordSession::openingRefusesWhatCannotBeVotedOn()
{
    SessionFixture fixture;
    RecordSession &session = fixture.session();
    const ProposalId id = fixture.draft(u"Weft"_s);
    Proposal proposal = *session.proposal(id);
    proposal.kind = ProposalKind::CodebaseReplacement; // names neither codebase
    QVERIFY(session.changeProposal(proposal));
    const Status refused = session.openVote(id, u"a reason does not help"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(session.proposal(id)->status, ProposalStatus::Draft);
}

void tst_RecordSession::aReleaseUnderTheStrategicRuleIsRefused()
{
    SessionFixture fixture;
    Proposal release;
    release.projectId = fixture.project();
    release.kind = ProposalKind::Other;
    release.title = u"Release 1.0"_s;
    release.rule = *RuleCatalogue::shipped().find(u"lazy-two-thirds"_s);
    const auto refused = fixture.session().addProposal(release);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::RuleDoesNotFit);
    QVERIFY(fixture.session().proposals().isEmpty());
    release.rule = *RuleCatalogue::shipped().find(u"majority-approval"_s);
    QVERIFY(fixture.session().addProposal(release));
}

void tst_RecordSession::importIsOneUndoStepAndAddsNothingTwice()
{
    SessionFixture fixture;
    RecordSession &session = fixture.session();
    const ProposalId id = fixture.openVote(u"A direction"_s);
    const QByteArray mail = mbox({{u"Ada Voss"_s, u"+1 (binding)"_s},
                                  {u"Bo Lindqvist"_s, u"-1"_s},
                                  {u"Visitor One"_s, u"+1 (non-binding)"_s}});
    QSignalSpy changed(&session, &RecordSession::changed);
    fixture.import(id, mail);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(session.events(id).size(), 3);
    QCOMPARE(session.messages(id).size(), 3);
    const Tally tally = session.evaluation(id).tally;
    QCOMPARE(tally.binding.forVotes, 1);
    QCOMPARE(tally.nonBinding.against, 1); // Bo is a committer
    QCOMPARE(tally.nonBinding.forVotes, 1);
    QCOMPARE(session.rawMessage(session.messages(id).constFirst().id)->isEmpty(), false);

    fixture.import(id, mail);
    QCOMPARE(session.messages(id).size(), 3);
    QCOMPARE(session.events(id).size(), 3);
    QCOMPARE(changed.size(), 1);

    const qsizetype voters = session.voters().size();
    QCOMPARE(session.undoStep()->act, u"import.accept"_s);
    QVERIFY(session.undo());
    QVERIFY(session.events(id).isEmpty());
    QVERIFY(session.messages(id).isEmpty());
    QCOMPARE(session.voters().size(), voters - 1);
    fixture.import(id, mail);
    QCOMPARE(session.events(id).size(), 3);
}

void tst_RecordSession::importThatBeginsARecordIsOneUndoStep()
{
    SessionFixture fixture;
    RecordSession &session = fixture.session();
    Proposal draft = *session.proposal(fixture.draft(u"Another"_s));
    draft.id = ProposalId::create();
    draft.title = u"Out of an archive"_s;
    const auto content = InputReader::readBytes(
            mbox({{u"Ada Voss"_s, u"+1 (binding)"_s}, {u"Visitor One"_s, u"-1"_s}}), u"-"_s);
    const ImportPlan plan = planImport(*content, session.importContext(draft));
    const qsizetype records = session.proposals().size();
    const qsizetype voters = session.voters().size();
    QSignalSpy changed(&session, &RecordSession::changed);
    QVERIFY(session.addProposalWithImport(draft, plan));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(session.proposals().size(), records + 1);
    QCOMPARE(session.proposal(draft.id)->status, ProposalStatus::Draft);
    QCOMPARE(session.events(draft.id).size(), 2);
    QCOMPARE(session.messages(draft.id).size(), 2);
    QCOMPARE(session.undoStep()->act, u"import.create"_s);
    // The same id a second time is somebody else's record.
    QCOMPARE(session.addProposalWithImport(draft, plan).error().code, ErrorCode::Conflict);
    QVERIFY(session.undo());
    QCOMPARE(session.proposals().size(), records);
    QCOMPARE(session.voters().size(), voters);
    QVERIFY(session.events(draft.id).isEmpty());
    QVERIFY(session.redo());
    QCOMPARE(session.events(draft.id).size(), 2);
    QVERIFY(session.verify()->intact);
}

void tst_RecordSession::closingWithOpenQuestionsNeedsAReason()
{
    SessionFixture fixture;
    RecordSession &session = fixture.session();
    const ProposalId id = fixture.openVote(u"A direction"_s);
    fixture.import(id, mbox({{u"Ada Voss"_s, u"I'd be +1 if the docs were ready."_s}}));
    QCOMPARE(session.unsettled(id).size(), 1);
    const Status refused = session.closeVote(id);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NeedsOverride);

    VoteEvent vote = fixture.vote(id, u"Ada Voss"_s, VoteValue::plusOne());
    QVERIFY(session.settleMessage(session.unsettled(id).constFirst().id, vote));
    QVERIFY(session.unsettled(id).isEmpty());
    QCOMPARE(session.events(id).size(), 1);
    QVERIFY(session.undo());
    QCOMPARE(session.unsettled(id).size(), 1);
    QVERIFY(session.events(id).isEmpty());
    QVERIFY(session.settleMessage(session.unsettled(id).constFirst().id, std::nullopt));
    QVERIFY(session.events(id).isEmpty());
    QVERIFY(session.closeVote(id, u"nobody else answered"_s));
    QCOMPARE(session.proposal(id)->status, ProposalStatus::Closed);
}

void tst_RecordSession::aLateVoteCountsOnlyWhenAdmittedWithAReason()
{
    SessionFixture fixture;
    RecordSession &session = fixture.session();
    const ProposalId id = fixture.openVote(u"A direction"_s);
    fixture.import(id, mbox({{u"Ada Voss"_s, u"+1"_s}}, u"09 Nov 2026"_s));
    QCOMPARE(session.events(id).size(), 1);
    VoteEvent late = session.events(id).constFirst();
    QCOMPARE(session.evaluation(id).box.fates.value(late.id), EventFate::Late);
    QCOMPARE(session.evaluation(id).tally.all().total(), 0);

    late.admission = Admission::Admitted;
    QCOMPARE(session.changeVote(late).error().code, ErrorCode::InvalidArgument);
    late.admissionReason = u"the list was down"_s;
    QVERIFY(session.changeVote(late));
    QCOMPARE(session.evaluation(id).tally.binding.forVotes, 1);
    VoteEvent marked = session.events(id).constFirst();
    marked.bindingOverride = BindingOverride::NonBinding;
    QCOMPARE(session.changeVote(marked).error().code, ErrorCode::InvalidArgument);
}

void tst_RecordSession::extendingAdmitsWhatCameInBetween()
{
    SessionFixture fixture;
    RecordSession &session = fixture.session();
    const ProposalId id = fixture.openVote(u"A direction"_s);
    fixture.import(id, mbox({{u"Ada Voss"_s, u"+1"_s}}, u"06 Nov 2026"_s));
    QCOMPARE(session.evaluation(id).tally.all().total(), 0);
    const Timestamp later = *Timestamp::fromIso(u"2026-11-08T00:00:00Z"_s);
    QVERIFY(!session.extendVote(id, later, {}));
    QVERIFY(!session.extendVote(id, *Timestamp::fromIso(u"2026-11-02T00:00:00Z"_s), u"why"_s));
    QVERIFY(session.extendVote(id, later, u"the list was down for a day"_s));
    QCOMPARE(session.evaluation(id).tally.binding.forVotes, 1);
}

void tst_RecordSession::settledAddressesAreRemembered()
{
    SessionFixture fixture;
    RecordSession &session = fixture.session();
    const ProposalId id = fixture.openVote(u"A direction"_s);
    const QByteArray fromHome = mbox({{u"Ada Voss"_s, u"+1"_s}});
    QByteArray mail = fromHome;
    mail.replace("<ada@example.org>", "<ada.home@example.net>");
    ImportPlan plan = fixture.plan(id, mail);
    QCOMPARE(plan.items.constFirst().fate, MessageFate::NeedsReview); // same name, new address
    ImportItem &item = plan.items[0];
    item.voterId = fixture.voter(u"Ada Voss"_s);
    item.chosen = item.read.reading.candidates.constFirst();
    item.accepted = true;
    item.settledByHand = true;
    item.fate = MessageFate::NewVote;
    QVERIFY(session.acceptImport(id, plan));
    QVERIFY(session.voter(fixture.voter(u"Ada Voss"_s))
                    ->addresses.contains(u"ada.home@example.net"_s));
    QCOMPARE(session.evaluation(id).tally.binding.forVotes, 1);

    QByteArray second = mbox({{u"Ada Voss"_s, u"-1, I changed my mind"_s}});
    second.replace("<ada@example.org>", "<ada.home@example.net>");
    second.replace("10:10:00", "11:10:00");
    const ImportPlan again = fixture.plan(id, second);
    QCOMPARE(again.items.constFirst().person.kind, MatchKind::ByAddress);
    QCOMPARE(again.items.constFirst().fate, MessageFate::Replaces);
}

void tst_RecordSession::aResultKeepsItsTally()
{
    SessionFixture fixture;
    RecordSession &session = fixture.session();
    const ProposalId id = fixture.openVote(u"A direction"_s);
    fixture.import(id,
                   mbox({{u"Ada Voss"_s, u"+1"_s},
                         {u"Dara Okeefe"_s, u"+1"_s},
                         {u"Eli Navarro"_s, u"+1"_s}}));
    QCOMPARE(session.markResultSent(id, {}).error().code, ErrorCode::NotAllowedInState);
    fixture.clock().set(*Timestamp::fromIso(u"2026-11-05T00:00:00Z"_s));
    QVERIFY(session.closeVote(id, u"confirmed"_s));
    QVERIFY(session.markResultSent(id, u"<result@example.org>"_s));
    QCOMPARE(session.decisions(id).size(), 1);
    const Decision decision = session.decisions(id).constFirst();
    QCOMPARE(decision.verdict, Verdict::Approved);
    QCOMPARE(decision.tally.binding.forVotes, 3);
    QVERIFY(decision.snapshot.contains(u"\"verdict\":\"approved\""_s));
    QCOMPARE(session.proposal(id)->status, ProposalStatus::ResultSent);
    QVERIFY(session.undo());
    QVERIFY(session.decisions(id).isEmpty());
    QCOMPARE(session.proposal(id)->status, ProposalStatus::Closed);
}

void tst_RecordSession::twoSessionsSeeEachOthersActs()
{
    SessionFixture fixture;
    const ProposalId id = fixture.openVote(u"A direction"_s);
    QVERIFY(fixture.session().events(id).isEmpty());
    const ProposalId unread = fixture.draft(u"Another"_s);
    auto other = RecordSession::open(fixture.path(), fixture.clock(), u"second desk"_s);
    QVERIFY(other);
    QVERIFY((*other)->addVote(fixture.vote(id, u"Ada Voss"_s, VoteValue::plusOne())));
    VoteEvent elsewhere = fixture.vote(id, u"Ada Voss"_s, VoteValue::plusOne());
    elsewhere.proposalId = unread;
    QVERIFY((*other)->addVote(elsewhere));
    QVERIFY(fixture.session().events(id).isEmpty()); // in memory, not told yet
    QCOMPARE(fixture.session().events(unread).size(), 1); // read just now
    QSignalSpy changed(&fixture.session(), &RecordSession::changed);
    QVERIFY(fixture.session().refresh());
    QCOMPARE(changed.size(), 2);
    QCOMPARE(fixture.session().events(id).size(), 1);
    QCOMPARE(fixture.session().events(unread).size(), 1); // not a second time

    // An edit that stands on an old revision is refused, and nothing is lost or half written.
    Proposal mine = *fixture.session().proposal(id);
    Proposal theirs = *(*other)->proposal(id);
    theirs.threadLink = u"https://lists.example.org/thread/1"_s;
    QVERIFY((*other)->changeProposal(theirs));
    mine.threadLink = u"https://lists.example.org/thread/2"_s;
    const Status refused = fixture.session().changeProposal(mine);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(fixture.session().proposal(id)->threadLink, theirs.threadLink);
}

void tst_RecordSession::undoIsObsoleteAfterSomebodyElsesChange()
{
    SessionFixture fixture;
    const ProposalId id = fixture.draft(u"A direction"_s);
    Proposal mine = *fixture.session().proposal(id);
    mine.alternatives = u"none"_s;
    QVERIFY(fixture.session().changeProposal(mine));
    auto other = RecordSession::open(fixture.path(), fixture.clock(), u"second desk"_s);
    Proposal theirs = *(*other)->proposal(id);
    theirs.alternatives = u"two"_s;
    QVERIFY((*other)->changeProposal(theirs));
    const Status undone = fixture.session().undo();
    QVERIFY(!undone);
    QCOMPARE(undone.error().code, ErrorCode::UndoObsolete);
    QCOMPARE(fixture.session().proposal(id)->alternatives, u"two"_s);
}

void tst_RecordSession::theAccountAddsUp()
{
    SessionFixture fixture;
    const ProposalId id = fixture.openVote(u"A direction"_s);
    fixture.import(id,
                   mbox({{u"Ada Voss"_s, u"+1"_s},
                         {u"Ada Voss"_s, u"I change my vote to -1"_s},
                         {u"Bo Lindqvist"_s, u"When does it close?"_s}}));
    const Record record = *fixture.session().record(id);
    int sum = 0;
    for (const AccountLine &line : record.account)
        sum += line.count;
    QCOMPARE(record.messagesRead, 3);
    QCOMPARE(sum, 3);
    QCOMPARE(record.account.constFirst().heap, u"counted"_s);
    QCOMPARE(record.account.constFirst().count, 1);
    QCOMPARE(record.account.at(1).heap, u"replaced"_s);
    QVERIFY(!record.historyDigest.isEmpty());
}

/// A window without a record in view asks for its votes all the same; those of the whole book would
/// be the wrong answer, and a slow one.
void tst_RecordSession::noRecordHasNoRows()
{
    SessionFixture fixture;
    const ProposalId id = fixture.openVote(u"A direction"_s);
    fixture.import(id, mbox({{u"Ada Voss"_s, u"+1"_s}}));
    const auto other = RecordSession::open(fixture.path(), fixture.clock(), fixture.actor());
    QVERIFY(other);
    QVERIFY((*other)->events({}).isEmpty());
    QVERIFY((*other)->messages({}).isEmpty());
    QVERIFY((*other)->unsettled({}).isEmpty());
    QCOMPARE((*other)->messages(id).size(), 1);
}

/// What is kept between two questions must be what would be judged now: time goes by, roles end.
void tst_RecordSession::evaluationFollowsClockAndRoster()
{
    SessionFixture fixture;
    RecordSession &session = fixture.session();
    const ProposalId id = fixture.openVote(u"A direction"_s);
    const auto same = [&] {
        const Proposal record = *session.proposal(id);
        const Evaluation now = evaluate(evaluationInput(record, session.roster(record.projectId),
                                                        session.events(id), fixture.clock().now()));
        const Evaluation kept = session.evaluation(id);
        return kept.outcome == now.outcome && kept.tally == now.tally
                && kept.box.ballots == now.box.ballots && kept.box.fates == now.box.fates;
    };
    QVERIFY(session.addVote(fixture.vote(id, u"Ada Voss"_s, VoteValue::plusOne())));
    RosterEntry ending;
    ending.projectId = fixture.project();
    ending.voterId = fixture.voter(u"Bo Lindqvist"_s);
    ending.role = Role::Pmc;
    ending.until = QDate(2026, 11, 2); // within the vote: from then on one holder less
    QVERIFY(session.addRosterEntry(ending));
    QVERIFY(same());
    const qsizetype silent = session.evaluation(id).outcome.silentHolders.size();
    const qint64 left = session.evaluation(id).outcome.msLeft;
    fixture.clock().advanceMs(1);
    QCOMPARE(session.evaluation(id).outcome.msLeft, left - 1);
    for (int hours = 0; hours < 100; ++hours) {
        fixture.clock().advanceMs(3'600'000);
        QVERIFY2(same(), qPrintable(QString::number(hours)));
    }
    QCOMPARE(session.evaluation(id).outcome.silentHolders.size(), silent - 1);
    QVERIFY(session.addVote(fixture.vote(id, u"Eli Navarro"_s, VoteValue::minusOne())));
    QVERIFY(same());
    QVERIFY(session.undo());
    QVERIFY(same());
}

void tst_RecordSession::whatCannotBeReadIsNotTakenForEmpty()
{
    SessionFixture fixture;
    const ProposalId id = fixture.openVote(u"A direction"_s);
    for (const QString &name : {u"Ada Voss"_s, u"Eli Navarro"_s, u"Dara Okeefe"_s})
        QVERIFY(fixture.session().addVote(fixture.vote(id, name, *VoteValue::parse(u"+1"))));
    fixture.clock().advanceMs(100 * 3'600'000LL);
    // A session that has not read the record yet, and a table that cannot be read for a while.
    const auto session = RecordSession::open(fixture.path(), fixture.clock(), fixture.actor());
    const auto sql = [&fixture](const QString &statement) {
        {
            QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
            raw.setDatabaseName(fixture.path());
            QVERIFY(raw.open());
            QVERIFY(QSqlQuery(raw).exec(statement));
        }
        QSqlDatabase::removeDatabase(u"raw"_s);
    };
    const auto early = RecordSession::open(fixture.path(), fixture.clock(), fixture.actor());
    sql(u"ALTER TABLE message RENAME TO hidden"_s);
    QVERIFY((*early)->unsettled(id).isEmpty());
    QVERIFY(!(*early)->takeReadFailure());
    QVERIFY((*early)->takeReadFailure()); // said once
    // Not "nothing is left to settle, but a reason is needed".
    QVERIFY((*early)->closeVote(id).error().code != ErrorCode::NeedsOverride);
    sql(u"ALTER TABLE hidden RENAME TO message"_s);
    QVERIFY((*early)->unsettled(id).isEmpty());
    QVERIFY((*early)->takeReadFailure());

    // An extension that cannot be read is not "never extended".
    sql(u"ALTER TABLE history RENAME TO hidden"_s);
    QVERIFY((*early)->periodHistory(id).extensions.isEmpty());
    QVERIFY(!(*early)->takeReadFailure());
    sql(u"ALTER TABLE hidden RENAME TO history"_s);
    QVERIFY((*early)->periodHistory(id).extensions.isEmpty());
    QVERIFY((*early)->takeReadFailure());

    sql(u"ALTER TABLE vote_event RENAME TO hidden"_s);
    const QString digest = *(*session)->historyDigest();
    QVERIFY(!(*session)->record(id));
    QVERIFY(!(*session)->ownRows());
    QVERIFY(!(*session)->closeVote(id, u"confirmed"_s));
    QCOMPARE(*(*session)->historyDigest(), digest);
    QCOMPARE((*session)->proposal(id)->status, ProposalStatus::Open);
    // The error is not remembered as an empty record.
    sql(u"ALTER TABLE hidden RENAME TO vote_event"_s);
    QCOMPARE((*session)->events(id).size(), 3);
    QVERIFY((*session)->closeVote(id, u"confirmed"_s));
    QCOMPARE((*session)->evaluation(id).tally.binding.forVotes, 3);
}

void tst_RecordSession::whatIsVotedOnIsSettledWhenTheVoteOpens()
{
    SessionFixture fixture;
    RecordSession &session = fixture.session();
    const ProposalId id = fixture.openVote(u"A direction"_s);
    const auto refused = [&](const auto &edit) {
        Proposal changed = *session.proposal(id);
        edit(changed);
        return session.changeProposal(changed).error().code == ErrorCode::NotAllowedInState;
    };
    QVERIFY(refused(
            [](Proposal &p) { p.rule = *RuleCatalogue::shipped().find(u"majority-approval"_s); }));
    QVERIFY(refused([](Proposal &p) { p.electorate.kind = ElectorateKind::NamedList; }));
    QVERIFY(refused([](Proposal &p) { p.kind = ProposalKind::NewModule; }));
    QVERIFY(refused([](Proposal &p) { p.period.closes->utcMs += 1000; }));
    Proposal words = *session.proposal(id);
    words.alternatives = u"None was found."_s;
    QVERIFY(session.changeProposal(words));
}

/// Of two rules with one id only one would be seen, so no way leads there.
void tst_RecordSession::ownRulesHaveIdsOfTheirOwn()
{
    SessionFixture fixture;
    RecordSession &session = fixture.session();
    QJsonObject shipped = RuleCatalogue::shipped().find(u"two-thirds-of-all"_s)->toJson();
    QJsonObject own = shipped;
    own.insert(u"id"_s, u"own-two-thirds"_s);
    const auto refused = [&](const QJsonArray &rules) {
        Project changed = *session.project(fixture.project());
        changed.ownRules = rules;
        Project added = changed;
        added.id = {};
        return session.changeProject(changed).error().code == ErrorCode::Conflict
                && session.addProject(added).error().code == ErrorCode::Conflict;
    };
    QVERIFY(refused({shipped}));
    QVERIFY(refused({own, own}));
    QCOMPARE(session.setOwnRule(fixture.project(), shipped).error().code, ErrorCode::Conflict);
    QVERIFY(session.setOwnRule(fixture.project(), own));
    QVERIFY(session.setOwnRule(fixture.project(), own)); // replaces it
    Project renamed = *session.project(fixture.project());
    renamed.ownRules = {};
    QVERIFY(session.changeProject(renamed));
    QCOMPARE(session.projects().size(), 1);
}

void tst_RecordSession::reopeningShowsTheSame()
{
    SessionFixture fixture;
    const ProposalId id = fixture.openVote(u"A direction"_s);
    fixture.import(id, mbox({{u"Ada Voss"_s, u"+1"_s}, {u"Visitor One"_s, u"+0.5"_s}}));
    const Proposal proposal = *fixture.session().proposal(id);
    const QList<VoteEvent> events = fixture.session().events(id);
    const QList<StoredMessage> messages = fixture.session().messages(id);
    const QList<Voter> voters = fixture.session().voters();
    auto again = RecordSession::open(fixture.path(), fixture.clock(), u"later"_s);
    QVERIFY(again);
    QCOMPARE(*(*again)->proposal(id), proposal);
    QCOMPARE((*again)->events(id), events);
    QCOMPARE((*again)->messages(id), messages);
    QCOMPARE((*again)->voters(), voters);
}

QTEST_GUILESS_MAIN(tst_RecordSession)
#include "tst_recordsession.moc"
