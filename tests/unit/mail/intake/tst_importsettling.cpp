// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/intake/ImportSettling.h"

#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;

VoteCandidate vote(const QString &value, Grade grade = Grade::Unclear)
{
    VoteCandidate candidate;
    candidate.value = VoteValue::parse(value);
    candidate.grade = grade;
    return candidate;
}

ImportItem open(const QString &name, const QString &address, int hours, ReviewReason why)
{
    ImportItem item;
    item.read.message.from.name = name;
    item.read.message.from.address = address;
    item.read.message.date = Timestamp::fromUtcMs(hours * hour);
    item.read.message.messageId = u"<%1@example.org>"_s.arg(hours);
    item.fate = MessageFate::NeedsReview;
    item.review = why;
    return item;
}

} // namespace

class tst_ImportSettling final : public QObject
{
    Q_OBJECT

private:
    ImportContext m_context;
    VoterId m_ada{u"ada"_s};
    VoterId m_bo{u"bo"_s};

private Q_SLOTS:
    void init()
    {
        m_context = {};
        m_context.period.opens = Timestamp::fromUtcMs(0);
        m_context.period.closes = Timestamp::fromUtcMs(72 * hour);
    }

    void namingAPersonSettlesAllMessagesOfTheAuthor()
    {
        ImportPlan plan;
        plan.items = {open(u"Ada"_s, u"ada@new.example.org"_s, 1, ReviewReason::Person),
                      open(u"Ada"_s, u"ada@new.example.org"_s, 5, ReviewReason::Person),
                      open(u"Ada"_s, u"other@example.org"_s, 6, ReviewReason::Person)};
        for (ImportItem &item : plan.items)
            item.chosen = vote(u"+1"_s, Grade::Certain);
        plan.items[1].chosen = vote(u"-1"_s, Grade::Certain);
        ImportSettling settling(plan, m_context);
        QCOMPARE(settling.openCount(), 3);

        QCOMPARE(settling.setPerson(0, m_ada), QList<int>({0, 1}));
        QCOMPARE(plan.items.at(0).fate, MessageFate::NewVote);
        QCOMPARE(plan.items.at(1).fate, MessageFate::Replaces);
        QVERIFY(plan.items.at(1).accepted);
        // The same name at another address is another question.
        QVERIFY(settling.isOpen(2));
        QCOMPARE(plan.account.of(MessageFate::NeedsReview), 1);
        QVERIFY(plan.account.addsUp());
    }

    void voteNeedsAPerson()
    {
        ImportPlan plan;
        plan.items = {open({}, {}, 1, ReviewReason::NoAuthor)};
        ImportSettling settling(plan, m_context);
        QVERIFY(settling.takeVote(0, vote(u"+1"_s)).isEmpty());
        QVERIFY(settling.isOpen(0));
        settling.addPerson(0, u"  Bo   Lindqvist "_s);
        QCOMPARE(plan.newVoters.size(), 1);
        QCOMPARE(plan.newVoters.constFirst().name, u"Bo Lindqvist"_s);
        QVERIFY(settling.isOpen(0)); // who is known now, what is not
        QCOMPARE(settling.takeVote(0, vote(u"+1"_s)), QList<int>({0}));
        QCOMPARE(plan.items.at(0).voterId, plan.newVoters.constFirst().id);
        QVERIFY(plan.items.at(0).settledByHand);
        QCOMPARE(settling.openCount(), 0);
    }

    void knownAddressNeedsNoAnswer()
    {
        ImportPlan plan;
        plan.items = {open(u"Bo"_s, u"bo@example.org"_s, 1, ReviewReason::Vote)};
        plan.items[0].person = {MatchKind::ByAddress, {m_bo}};
        ImportSettling settling(plan, m_context);
        QCOMPARE(settling.personOf(0), m_bo);
        settling.takeVote(0, vote(u"-0"_s));
        QCOMPARE(plan.items.at(0).voterId, m_bo);
        QCOMPARE(plan.items.at(0).fate, MessageFate::NewVote);
    }

    void nameAloneIsAQuestion()
    {
        ImportPlan plan;
        plan.items = {open(u"Bo"_s, u"bo@example.org"_s, 1, ReviewReason::Vote)};
        plan.items[0].person = {MatchKind::ByNameOnly, {m_bo}};
        QVERIFY(ImportSettling(plan, m_context).personOf(0).isNull());
    }

    void lateAndEarlyVotesKeepTheirFate_data()
    {
        QTest::addColumn<int>("hours");
        QTest::addColumn<int>("fate");
        QTest::newRow("early") << -1 << int(MessageFate::Early);
        QTest::newRow("first moment") << 0 << int(MessageFate::NewVote);
        QTest::newRow("last moment") << 72 << int(MessageFate::NewVote);
        QTest::newRow("late") << 73 << int(MessageFate::Late);
    }

    void lateAndEarlyVotesKeepTheirFate()
    {
        QFETCH(int, hours);
        QFETCH(int, fate);
        ImportPlan plan;
        plan.items = {open(u"Bo"_s, u"bo@example.org"_s, hours, ReviewReason::Vote)};
        plan.items[0].person = {MatchKind::ByAddress, {m_bo}};
        ImportSettling(plan, m_context).takeVote(0, vote(u"+1"_s));
        QCOMPARE(int(plan.items.at(0).fate), fate);
    }

    void voteInTheBookIsReplaced()
    {
        VoteEvent before;
        before.voterId = m_bo;
        before.castAt = Timestamp::fromUtcMs(hour);
        m_context.events = {before};
        ImportPlan plan;
        plan.items = {open(u"Bo"_s, u"bo@example.org"_s, 2, ReviewReason::Vote)};
        plan.items[0].person = {MatchKind::ByAddress, {m_bo}};
        ImportSettling(plan, m_context).takeVote(0, vote(u"-1"_s));
        QCOMPARE(plan.items.at(0).fate, MessageFate::Replaces);
    }

    void noVoteAndLeavingOutAreAnswersToo()
    {
        ImportPlan plan;
        plan.items = {open(u"A"_s, u"a@example.org"_s, 1, ReviewReason::Vote),
                      open(u"B"_s, u"b@example.org"_s, 2, ReviewReason::Vote)};
        plan.items[0].chosen = vote(u"+1"_s);
        ImportSettling settling(plan, m_context);
        settling.takeNoVote(0);
        QCOMPARE(plan.items.at(0).fate, MessageFate::NoVote);
        QVERIFY(!plan.items.at(0).accepted);
        settling.leaveOut(1);
        QVERIFY(plan.items.at(1).leftOut);
        QVERIFY(!plan.items.at(1).accepted);
        QCOMPARE(settling.openCount(), 0);
        QVERIFY(plan.account.addsUp());
    }

    void untickingTheFirstVoteMakesTheSecondNew()
    {
        ImportPlan plan;
        for (const int hours : {1, 2}) {
            ImportItem item = open(u"Bo"_s, u"bo@example.org"_s, hours, ReviewReason::None);
            item.chosen = vote(u"+1"_s, Grade::Likely);
            item.voterId = m_bo;
            item.accepted = true;
            item.fate = hours == 1 ? MessageFate::NewVote : MessageFate::Replaces;
            plan.items.append(item);
        }
        ImportSettling settling(plan, m_context);
        QCOMPARE(settling.setAccepted(0, false), QList<int>({0, 1}));
        QCOMPARE(plan.items.at(1).fate, MessageFate::NewVote);
        QCOMPARE(settling.setAccepted(0, true), QList<int>({0, 1}));
        QCOMPARE(plan.items.at(1).fate, MessageFate::Replaces);
    }

    void correctingThePersonGivesTheVoteToTheOther()
    {
        ImportPlan plan;
        plan.items = {open(u"X"_s, u"x@example.org"_s, 1, ReviewReason::Vote),
                      open(u"Bo"_s, u"bo@example.org"_s, 2, ReviewReason::Vote)};
        ImportSettling settling(plan, m_context);
        settling.setPerson(0, m_bo);
        settling.takeVote(0, vote(u"+1"_s));
        settling.setPerson(1, m_bo);
        settling.takeVote(1, vote(u"+1"_s));
        QCOMPARE(plan.items.at(1).fate, MessageFate::Replaces);
        QCOMPARE(settling.setPerson(0, m_ada), QList<int>({0, 1}));
        QCOMPARE(plan.items.at(1).fate, MessageFate::NewVote);
    }
};

QTEST_GUILESS_MAIN(tst_ImportSettling)
#include "tst_importsettling.moc"
