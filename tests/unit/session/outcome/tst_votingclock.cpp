// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
//
// The clock of a vote through the session: closing early, extensions in the history, replay, and
// what changed after a result went out.
#include "tests/support/SessionFixture.h"

#include <QTest>

using namespace tallybook;
using namespace tallybook::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Timestamp at(const QString &iso)
{
    return *Timestamp::fromIso(iso);
}

/// Three binding +1, cast an hour after the opening.
void voteThrice(SessionFixture &fixture, const ProposalId &id)
{
    for (const QString &name : {u"Ada Voss"_s, u"Dara Okeefe"_s, u"Eli Navarro"_s})
        QVERIFY(fixture.session().addVote(fixture.vote(id, name, VoteValue::plusOne())));
}

/// A vote of three +1 and one -1 (2 more than the rule needs) whose result went out.
ProposalId sentResult(SessionFixture &fixture)
{
    const ProposalId id = fixture.openVote(u"A direction"_s);
    voteThrice(fixture, id);
    fixture.clock().set(at(u"2026-11-05T00:00:00Z"_s));
    if (!fixture.session().closeVote(id, u"decisive votes confirmed"_s)
        || !fixture.session().markResultSent(id, u"<r1@example.org>"_s))
        qFatal("fixture: the result could not be sent");
    return id;
}

} // namespace

class tst_VotingClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closingEarlyNeedsAReasonThatIsKept()
    {
        SessionFixture fixture;
        RecordSession &session = fixture.session();
        const ProposalId id = fixture.openVote(u"A direction"_s); // until 4 November, 12:00
        fixture.clock().set(at(u"2026-11-04T10:30:00Z"_s));
        const Status refused = session.closeVote(id);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NeedsOverride);
        QVERIFY(refused.error().args.contains(u"early:2"_s)); // one and a half, begun counts whole
        QVERIFY(refused.error().args.contains(u"unlawful:2"_s));
        QVERIFY(!session.closeVote(id, u"  "_s));
        QVERIFY(session.closeVote(id, u"everybody has voted"_s));
        QCOMPARE(session.periodHistory(id).closeReason, u"everybody has voted"_s);
        const QList<Warning> warnings = session.evaluation(id).outcome.warnings;
        QVERIFY(std::any_of(warnings.cbegin(), warnings.cend(), [](const Warning &warning) {
            return warning.code == WarningCode::ClosedEarly;
        }));
        QVERIFY(session.undo());
        QCOMPARE(session.periodHistory(id).closeReason, QString());
    }

    void withTooFewItIsExtendedAndNotClosed()
    {
        SessionFixture fixture;
        RecordSession &session = fixture.session();
        const ProposalId id = fixture.draft(u"Release 1.0"_s);
        Proposal release = *session.proposal(id);
        release.kind = ProposalKind::Other;
        release.rule = *RuleCatalogue::shipped().find(u"majority-or-extended"_s);
        QVERIFY(session.changeProposal(release));
        QVERIFY(session.openVote(id)); // until 4 November, 12:00
        for (const QString &name : {u"Ada Voss"_s, u"Dara Okeefe"_s, u"Bo Lindqvist"_s})
            QVERIFY(session.addVote(fixture.vote(id, name, VoteValue::plusOne())));
        fixture.clock().set(at(u"2026-11-05T00:00:00Z"_s));
        for (const QString &reason : {QString(), u"nobody else will vote"_s}) {
            const Status refused = session.closeVote(id, reason);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::MustBeExtended);
            QCOMPARE(refused.error().args, (QStringList{u"2"_s, u"3"_s}));
        }
        QCOMPARE(session.proposal(id)->status, ProposalStatus::Open);
        QVERIFY(session.extendVote(id, at(u"2026-11-07T12:00:00Z"_s), u"one +1 is missing"_s));
        VoteEvent third = fixture.vote(id, u"Eli Navarro"_s, VoteValue::plusOne());
        third.castAt = at(u"2026-11-06T09:00:00Z"_s);
        QVERIFY(session.addVote(third));
        fixture.clock().set(at(u"2026-11-07T12:00:00Z"_s));
        QVERIFY(session.closeVote(id, u"all was confirmed"_s));
        QCOMPARE(session.evaluation(id).outcome.verdict, Verdict::Approved);
    }

    void closingOnTimeNeedsNone()
    {
        SessionFixture fixture;
        const ProposalId id = fixture.openVote(u"A direction"_s);
        fixture.clock().set(at(u"2026-11-04T12:00:00Z"_s));
        QVERIFY(fixture.session().closeVote(id));
    }

    void extensionsAreEntriesOfTheirOwn()
    {
        SessionFixture fixture;
        RecordSession &session = fixture.session();
        const ProposalId id = fixture.openVote(u"A direction"_s);
        const Timestamp first = *session.proposal(id)->period.closes;
        const Timestamp second = at(u"2026-11-06T12:00:00Z"_s);
        const Timestamp third = at(u"2026-11-08T12:00:00Z"_s);
        QVERIFY(session.extendVote(id, second, u"a holiday"_s));
        QVERIFY(session.extendVote(id, third, u"the list was down"_s));
        PeriodHistory period = session.periodHistory(id);
        QCOMPARE(period.extensions.size(), 2);
        QCOMPARE(period.extensions.at(0).previousCloses, first);
        QCOMPARE(period.extensions.at(0).closes, second);
        QCOMPARE(period.extensions.at(0).reason, u"a holiday"_s);
        QCOMPARE(period.extensions.at(1).previousCloses, second);
        QCOMPARE(period.extensions.at(1).closes, third);
        QCOMPARE(period.extensions.at(1).actor, fixture.actor());
        QVERIFY(session.undo());
        QCOMPARE(session.periodHistory(id).extensions.size(), 1);
        QVERIFY(session.redo());
        QCOMPARE(session.periodHistory(id), period);
        QVERIFY(session.undo());
        QVERIFY(session.undo());
        QVERIFY(session.periodHistory(id).extensions.isEmpty());
        QCOMPARE(*session.proposal(id)->period.closes, first);
        // Of another record nothing is said.
        QVERIFY(session.periodHistory(fixture.draft(u"Another"_s)).extensions.isEmpty());
    }

    void cancellingKeepsTheReason()
    {
        SessionFixture fixture;
        RecordSession &session = fixture.session();
        const ProposalId id = fixture.openVote(u"A direction"_s);
        QCOMPARE(session.cancelVote(id, {}).error().code, ErrorCode::InvalidArgument);
        QVERIFY(session.cancelVote(id, u"the text was wrong"_s));
        QCOMPARE(session.record(id)->periodHistory.cancelReason, u"the text was wrong"_s);
        QCOMPARE(session.extendVote(id, at(u"2026-11-09T00:00:00Z"_s), u"why"_s).error().code,
                 ErrorCode::NotAllowedInState);
    }

    void replayShowsEveryMoment()
    {
        SessionFixture fixture;
        RecordSession &session = fixture.session();
        const ProposalId id = sentResult(fixture);
        const Evaluation whole = session.evaluation(id);
        QCOMPARE(session.evaluationAt(id, at(u"2026-11-01T11:00:00Z"_s)).tally, Tally());
        QCOMPARE(session.evaluationAt(id, at(u"2026-11-01T12:30:00Z"_s)).tally, Tally());
        QCOMPARE(session.evaluationAt(id, at(u"2026-11-01T13:00:00Z"_s)).tally, whole.tally);
        QCOMPARE(session.evaluationAt(id, at(u"2026-11-04T12:00:00Z"_s)).outcome, whole.outcome);
        QCOMPARE(session.momentsOf(id),
                 QList<Timestamp>({at(u"2026-11-01T12:00:00Z"_s), at(u"2026-11-01T13:00:00Z"_s),
                                   at(u"2026-11-04T12:00:00Z"_s)}));
        const auto then = session.recordAt(id, at(u"2026-11-01T12:30:00Z"_s));
        QVERIFY(then);
        QVERIFY(then->events.isEmpty());
        QCOMPARE(*then->asOf, at(u"2026-11-01T12:30:00Z"_s));
        QCOMPARE(session.recordAt(id, at(u"2027-01-01T00:00:00Z"_s)).error().code,
                 ErrorCode::InvalidArgument);
    }

    void aChangeAfterTheResultIsSaid()
    {
        SessionFixture fixture;
        RecordSession &session = fixture.session();
        const ProposalId id = sentResult(fixture);
        QVERIFY(!session.changesSinceResult(id)->any());
        QCOMPARE(session.markCorrectionSent(id, {}, {}).error().code, ErrorCode::NotAllowedInState);

        QVERIFY(session.addVote(fixture.vote(id, u"Chen Siyuan"_s, VoteValue::minusOne())));
        const auto forgotten = session.changesSinceResult(id);
        QVERIFY(forgotten->any());
        QVERIFY(forgotten->outcomeHolds()); // 3 against 1
        QCOMPARE(forgotten->ballots.size(), 1);
        QCOMPARE(forgotten->ballots.at(0).voterId, fixture.voter(u"Chen Siyuan"_s));
        QVERIFY(!forgotten->ballots.at(0).before);
        QCOMPARE(forgotten->ballots.at(0).after->value, u"-1"_s);
        QCOMPARE(forgotten->ballots.at(0).after->binding, true);
        const QStringList words = announce::changeWords(*forgotten, *session.record(id));
        QVERIFY2(words.contains(u"Chen Siyuan (siyuan): -1 (binding), was not counted"_s),
                 qPrintable(words.join(u'\n')));
    }

    void anotherOutcomeIsSaid()
    {
        SessionFixture fixture;
        RecordSession &session = fixture.session();
        const ProposalId id = sentResult(fixture);
        for (VoteEvent vote : session.events(id)) {
            if (vote.voterId == fixture.voter(u"Ada Voss"_s)) {
                QVERIFY(session.removeVote(vote.id));
            } else if (vote.voterId == fixture.voter(u"Dara Okeefe"_s)) {
                vote.value = VoteValue::minusOne();
                QVERIFY(session.changeVote(vote));
            }
        }
        const auto changes = session.changesSinceResult(id);
        QVERIFY(!changes->outcomeHolds());
        QCOMPARE(changes->ballots.size(), 2);
        QCOMPARE(changes->ballots.at(0).before->value, u"+1"_s);
        QCOMPARE(changes->ballots.at(0).after->value, u"-1"_s);
        QVERIFY(!changes->ballots.at(1).after); // Ada, gone
        QVERIFY(!changes->conditions.isEmpty());
    }

    void aCorrectionKeepsTheEarlierResult()
    {
        SessionFixture fixture;
        RecordSession &session = fixture.session();
        const ProposalId id = sentResult(fixture);
        QVERIFY(session.addVote(fixture.vote(id, u"Chen Siyuan"_s, VoteValue::minusOne())));
        QVERIFY(session.markCorrectionSent(id, u"<c1@example.org>"_s, u"it was overlooked"_s));
        const QList<Decision> decisions = session.decisions(id);
        QCOMPARE(decisions.size(), 2);
        QCOMPARE(decisions.at(0).tally.binding.against, 0);
        QCOMPARE(decisions.at(1).tally.binding.against, 1);
        QCOMPARE(decisions.at(1).correctionOf, decisions.at(0).id);
        QVERIFY(!session.changesSinceResult(id)->any()); // against the correction now
        QVERIFY(session.history(id.value)->constLast().changes.actArgs.contains(
                u"it was overlooked"_s));
        QVERIFY(session.undo());
        QCOMPARE(session.decisions(id).size(), 1);
        QVERIFY(session.verify()->intact);
    }

    void theCallsMessageIdIsNoted()
    {
        SessionFixture fixture;
        RecordSession &session = fixture.session();
        const ProposalId id = fixture.openVote(u"A direction"_s);
        QCOMPARE(session.markCallSent(id, u"no id"_s).error().code, ErrorCode::InvalidArgument);
        QVERIFY(session.markCallSent(id, u" <call@example.org> "_s));
        QCOMPARE(session.proposal(id)->callMessageId, u"<call@example.org>"_s);
    }
};

QTEST_GUILESS_MAIN(tst_VotingClock)
#include "tst_votingclock.moc"
