// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/book/BookRows.h"
#include "core/session/outcome/AccountOfRecord.h"
#include "tests/support/SessionFixture.h"

#include <QTest>

#include <algorithm>

using namespace tallybook;
using namespace tallybook::test;
using namespace Qt::Literals::StringLiterals;

/// What a session keeps of a record between two questions, and what it looks at once.
class tst_KeptJudgement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAccountIsTheSameInAnyOrder();
    void whatIsKeptIsWhatWouldBeJudged();
};

/// Votes and messages mostly stand in the same order, and are looked at so; the account must not
/// depend on it.
void tst_KeptJudgement::theAccountIsTheSameInAnyOrder()
{
    QList<StoredMessage> messages;
    QList<VoteEvent> events;
    BallotBox box;
    const EventFate fates[] = {EventFate::Counted, EventFate::Replaced, EventFate::Late};
    for (int i = 0; i < 60; ++i) {
        StoredMessage message;
        message.id = MessageRowId{u"m%1"_s.arg(i)};
        message.fate = i % 7 == 0 ? u"call"_s : u"no-vote"_s;
        messages.append(message);
        for (int vote = 0; vote < i % 4; ++vote) { // none to three in a mail
            VoteEvent event;
            event.id = VoteEventId{u"e%1-%2"_s.arg(i).arg(vote)};
            event.messageRow = message.id;
            const EventFate fate = fates[(i + vote) % 3];
            box.fates.insert(event.id, fate);
            if (fate == EventFate::Counted) {
                box.ballots.append(Ballot());
                box.ballots.last().eventId = event.id;
            }
            events.append(event);
        }
    }
    const auto text = [](const QList<AccountLine> &account) {
        QString all;
        int sum = 0;
        for (const AccountLine &line : account) {
            all += u"%1 %2, "_s.arg(line.heap).arg(line.count);
            sum += line.count;
        }
        return all + QString::number(sum);
    };
    const QString straight = text(accountOfRecord(messages, events, box));
    QVERIFY2(straight.endsWith(u"60"_s), qPrintable(straight));
    QList<StoredMessage> turned(messages.crbegin(), messages.crend());
    QCOMPARE(text(accountOfRecord(turned, events, box)), straight);
    std::swap(messages[3], messages[40]);
    std::swap(messages[10], messages[11]);
    std::reverse(box.ballots.begin(), box.ballots.end());
    QCOMPARE(text(accountOfRecord(messages, events, box)), straight);
}

/// After an act on votes only these are judged; what comes out must be what judging all gives.
void tst_KeptJudgement::whatIsKeptIsWhatWouldBeJudged()
{
    SessionFixture fixture;
    RecordSession &session = fixture.session();
    const ProposalId id = fixture.openVote(u"A direction"_s);
    const ProposalId other = fixture.openVote(u"Another one"_s);
    const auto differs = [&](const ProposalId &record) -> QString {
        const Proposal proposal = *session.proposal(record);
        const Evaluation kept = session.evaluation(record);
        const Evaluation anew =
                evaluate(evaluationInput(proposal, session.roster(proposal.projectId),
                                         session.events(record), fixture.clock().now()));
        if (kept.box.ballots != anew.box.ballots)
            return u"ballots"_s;
        if (kept.box.fates != anew.box.fates)
            return u"fates"_s;
        if (!(kept.tally == anew.tally))
            return u"tally"_s;
        const auto account =
                accountOfRecord(session.messages(record), session.events(record), anew.box);
        const auto sameLine = [](const AccountLine &a, const AccountLine &b) {
            return a.heap == b.heap && a.count == b.count;
        };
        if (!std::ranges::equal(session.account(record), account, sameLine))
            return u"account"_s;
        return kept.outcome == anew.outcome ? QString() : u"outcome"_s;
    };
    const auto same = [&] { return differs(id) + differs(other); };
    QCOMPARE(same(), QString());
    const auto mail = [](const QString &name, int minute, const QString &says) -> QString {
        const QString login = name.toLower().section(u' ', 0, 0);
        return u"From - Mon Nov  2 10:00:00 2026\nFrom: %1 <%2@example.org>\n"
               "Date: Mon, 02 Nov 2026 10:%3:00 +0000\nSubject: Re: [VOTE] A direction\n"
               "Message-ID: <%2-%3@example.org>\n\n%4\n\n"_s.arg(name, login,
                                                                 QString::number(minute), says);
    };
    fixture.import(id,
                   (mail(u"Ada Voss"_s, 10, u"+1"_s)
                    + mail(u"Ada Voss"_s, 11, u"I change my vote to -1"_s)
                    + mail(u"Bo Lindqvist"_s, 12, u"+1"_s))
                           .toUtf8());
    QCOMPARE(same(), QString());
    QCOMPARE(session.events(id).size(), 3);
    VoteEvent vote = session.events(id).constLast();
    vote.value = VoteValue::minusOne();
    QVERIFY(session.changeVote(vote));
    QCOMPARE(same(), QString());
    QVERIFY(session.removeVote(session.events(id).at(1).id)); // Ada's first one counts again
    QCOMPARE(same(), QString());
    QVERIFY(session.addVote(fixture.vote(other, u"Dara Okeefe"_s, VoteValue::plusOne())));
    QCOMPARE(same(), QString());
    for (int act = 0; act < 4; ++act) {
        QVERIFY(session.undo());
        QCOMPARE(same(), QString());
    }
    QVERIFY(session.events(id).isEmpty());
    while (session.redoStep()) {
        QVERIFY(session.redo());
        QCOMPARE(same(), QString());
    }
    // Another window writes.
    const auto second = RecordSession::open(fixture.path(), fixture.clock(), u"Eli Navarro"_s);
    QVERIFY(second);
    vote = (*second)->events(id).constLast();
    vote.value = VoteValue::zero();
    QVERIFY((*second)->changeVote(vote));
    QVERIFY(session.refresh());
    QCOMPARE(same(), QString());
    // A role that ends concerns all.
    const Roster roster = session.roster(fixture.project());
    for (const RosterEntry &entry : roster.entries()) {
        if (entry.voterId == fixture.voter(u"Dara Okeefe"_s))
            QVERIFY(session.removeRosterEntry(entry.id));
    }
    QCOMPARE(same(), QString());
}

QTEST_GUILESS_MAIN(tst_KeptJudgement)
#include "tst_keptjudgement.moc"
