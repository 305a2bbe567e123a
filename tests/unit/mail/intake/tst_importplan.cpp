// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/intake/ImportPlan.h"

#include "core/mail/intake/ImportPlanner.h"

#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 hour = 3600 * 1000;

Timestamp at(int hours)
{
    return Timestamp::fromUtcMs(hours * hour);
}

VoteCandidate vote(const QString &value, Grade grade = Grade::Certain,
                   VoteKind kind = VoteKind::Cast)
{
    VoteCandidate candidate;
    candidate.value = VoteValue::parse(value);
    candidate.kind = kind;
    candidate.grade = grade;
    candidate.evidence.text = value;
    return candidate;
}

VoteCandidate withdrawal()
{
    VoteCandidate candidate = vote({}, Grade::Certain, VoteKind::Withdraw);
    candidate.value.reset();
    return candidate;
}

Author author(const QString &name, const QString &address)
{
    Author made;
    made.name = name;
    made.address = address;
    return made;
}

const Author ada = author(u"Ada Example"_s, u"ada@example.org"_s);
const Author bo = author(u"Bo Sample"_s, u"bo@example.org"_s);

/// A thread put together by hand: what the planner sees, without reading any text.
struct Thread {
    InputContent input;
    ThreadReading reading;

    Thread()
    {
        input.form = InputForm::Mbox;
        reading.formal = true;
    }

    Thread &add(const Author &from, std::optional<Timestamp> date,
                const QList<VoteCandidate> &candidates, MessageRole role = MessageRole::Vote)
    {
        ReadMessage read;
        const QString number = QString::number(input.messages.size() + 1);
        read.message.source = "list.mbox#"_L1 + number;
        read.message.messageId = u"<%1@example.org>"_s.arg(number);
        read.message.from = from;
        read.message.date = date;
        read.message.text = u"message "_s + number;
        read.message.raw = read.message.text.toUtf8();
        read.reading.role = role;
        read.reading.candidates = candidates;
        input.messages.append(read.message);
        reading.messages.append(read);
        return *this;
    }

    [[nodiscard]] ImportPlan plan(const ImportContext &context = {}) const
    {
        return ImportPlanner(context).planThread(input, reading);
    }
};

QStringList fates(const ImportPlan &plan)
{
    QStringList names;
    for (const ImportItem &item : plan.items)
        names.append(messageFateName(item.fate));
    return names;
}

Voter known(const Author &author)
{
    return PersonMatcher::newVoter(author);
}

} // namespace

class TestImportPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void votesAreNewAndTicked()
    {
        const ImportPlan plan = Thread().add(ada, at(1), {vote(u"+1"_s)})
                                        .add(bo, at(2), {vote(u"-1"_s, Grade::Likely)})
                                        .plan();
        QCOMPARE(fates(plan), (QStringList{u"new-vote"_s, u"new-vote"_s}));
        QVERIFY(plan.items.at(0).accepted);
        QVERIFY(plan.items.at(1).accepted);
        QCOMPARE(plan.items.at(0).chosen->value->canonical(), u"+1"_s);
        QCOMPARE(plan.newVoters.size(), 2);
        QCOMPARE(plan.items.at(1).voterId, plan.newVoters.at(1).id);
        QCOMPARE(plan.newVoters.at(1).addresses, QStringList{u"bo@example.org"_s});
        QVERIFY(plan.account.addsUp());
        QCOMPARE(plan.account.of(MessageFate::NewVote), 2);
    }

    void rolesThatCastNoVote_data()
    {
        QTest::addColumn<MessageRole>("role");
        QTest::addColumn<QString>("fate");
        QTest::newRow("call") << MessageRole::Call << u"call"_s;
        QTest::newRow("reminder") << MessageRole::Reminder << u"result"_s;
        QTest::newRow("result") << MessageRole::Result << u"result"_s;
        QTest::newRow("closing") << MessageRole::Closing << u"result"_s;
        QTest::newRow("cancel") << MessageRole::Cancel << u"result"_s;
        QTest::newRow("discussion") << MessageRole::Discussion << u"no-vote"_s;
        QTest::newRow("noise") << MessageRole::Noise << u"no-vote"_s;
        QTest::newRow("vote without a value") << MessageRole::Vote << u"no-vote"_s;
    }

    void rolesThatCastNoVote()
    {
        QFETCH(MessageRole, role);
        QFETCH(QString, fate);
        const ImportPlan plan = Thread().add(ada, at(1), {}, role).plan();
        QCOMPARE(fates(plan), QStringList{fate});
        QVERIFY(!plan.items.first().accepted);
        QVERIFY(plan.newVoters.isEmpty());

        // The list of a result is no vote, and nothing to ask about either.
        VoteCandidate listed = vote(u"+1"_s, Grade::Unclear);
        listed.reasons = {ReadingReason::RoleCastsNoVote};
        QCOMPARE(fates(Thread().add(ada, at(1), {listed}, role).plan()), QStringList{fate});
    }

    void callerVotesInASentence()
    {
        const ImportPlan plan =
                Thread().add(ada, at(1), {vote(u"+1"_s, Grade::Likely)}, MessageRole::Call).plan();
        QCOMPARE(fates(plan), QStringList{u"new-vote"_s});
        QVERIFY(plan.items.first().accepted);
    }

    void unclearIsNotTicked()
    {
        const ImportPlan plan = Thread().add(ada, at(1), {vote(u"+1"_s, Grade::Unclear)})
                                        .add(bo, at(2), {vote(u"+1"_s), vote(u"-1"_s)})
                                        .plan();
        QCOMPARE(fates(plan), (QStringList{u"needs-review"_s, u"needs-review"_s}));
        QVERIFY(!plan.items.at(0).accepted);
        QCOMPARE(plan.items.at(0).review, ReviewReason::Vote);
        QCOMPARE(plan.items.at(0).chosen->value->canonical(), u"+1"_s); // offered
        QVERIFY(!plan.items.at(1).chosen);
        QVERIFY(plan.newVoters.isEmpty());
    }

    void laterVoteReplaces()
    {
        const ImportPlan plan =
                Thread().add(ada, at(1), {vote(u"-1"_s)})
                        .add(bo, at(2), {vote(u"+1"_s)})
                        .add(ada, at(3), {vote(u"+1"_s, Grade::Certain, VoteKind::Change)})
                        .plan();
        QCOMPARE(fates(plan), (QStringList{u"new-vote"_s, u"new-vote"_s, u"replaces"_s}));
        QCOMPARE(plan.items.at(0).voterId, plan.items.at(2).voterId);
        QCOMPARE(plan.newVoters.size(), 2);
    }

    void voteAgainstOneInTheBookReplaces()
    {
        ImportContext context;
        context.voters = {known(ada)};
        VoteEvent event;
        event.voterId = context.voters.first().id;
        event.castAt = at(1);
        context.events = {event};
        const Thread thread = Thread().add(ada, at(2), {vote(u"+1"_s)});
        QCOMPARE(fates(thread.plan(context)), QStringList{u"replaces"_s});
        QVERIFY(thread.plan(context).newVoters.isEmpty());
        // A vote that was taken out is no earlier vote, and one that is later replaces nothing.
        context.events.first().removed = true;
        QCOMPARE(fates(thread.plan(context)), QStringList{u"new-vote"_s});
        context.events.first().removed = false;
        context.events.first().castAt = at(3);
        QCOMPARE(fates(thread.plan(context)), QStringList{u"new-vote"_s});
    }

    void withdrawalNeedsAnEarlierVote()
    {
        QCOMPARE(fates(Thread().add(ada, at(1), {vote(u"-1"_s)})
                               .add(ada, at(2), {withdrawal()})
                               .plan()),
                 (QStringList{u"new-vote"_s, u"replaces"_s}));
        const ImportPlan alone = Thread().add(ada, at(2), {withdrawal()}).plan();
        QCOMPARE(fates(alone), QStringList{u"needs-review"_s});
        QCOMPARE(alone.items.first().review, ReviewReason::NothingToWithdraw);
    }

    void orderWithoutDatesIsAsked()
    {
        const ImportPlan plan = Thread().add(ada, std::nullopt, {vote(u"+1"_s)})
                                        .add(ada, std::nullopt, {vote(u"-1"_s)})
                                        .plan();
        QCOMPARE(fates(plan), (QStringList{u"new-vote"_s, u"needs-review"_s}));
        QCOMPARE(plan.items.last().review, ReviewReason::UnknownOrder);
    }

    void earlyAndLate()
    {
        ImportContext context;
        context.period.opens = at(10);
        context.period.closes = at(20);
        const ImportPlan plan =
                Thread().add(author(u"A"_s, u"a@x.example"_s), at(9), {vote(u"+1"_s)})
                        .add(author(u"B"_s, u"b@x.example"_s), at(10), {vote(u"+1"_s)})
                        .add(author(u"C"_s, u"c@x.example"_s), at(20), {vote(u"+1"_s)})
                        .add(author(u"D"_s, u"d@x.example"_s), at(21), {vote(u"+1"_s)})
                        .plan(context);
        QCOMPARE(fates(plan), (QStringList{u"early"_s, u"new-vote"_s, u"new-vote"_s, u"late"_s}));
        // Recorded, so that they are shown; counting leaves them out.
        QVERIFY(plan.items.first().accepted);
        QVERIFY(plan.items.last().accepted);
    }

    void sameMailTwiceIsADuplicate()
    {
        Thread thread;
        thread.add(ada, at(1), {vote(u"+1"_s)}).add(ada, at(1), {vote(u"+1"_s)});
        thread.reading.messages[1].message.messageId = thread.reading.messages[0].message.messageId;
        const ImportPlan plan = thread.plan();
        QCOMPARE(fates(plan), (QStringList{u"new-vote"_s, u"duplicate"_s}));
        QVERIFY(!plan.items.last().accepted);
    }

    void importingTheSameAgainPlansOnlyDuplicates()
    {
        const Thread thread = Thread().add(ada, at(1), {}, MessageRole::Call)
                                      .add(bo, at(2), {vote(u"+1"_s)})
                                      .add(ada, at(3), {vote(u"+1"_s, Grade::Unclear)});
        ImportContext context;
        for (const MailMessage &message : thread.input.messages)
            context.knownFingerprints.insert(message.fingerprint());
        const ImportPlan plan = thread.plan(context);
        QCOMPARE(plan.account.of(MessageFate::Duplicate), 3);
        QVERIFY(plan.account.addsUp());
        QVERIFY(plan.newVoters.isEmpty());
    }

    void addressOfTheBookSettlesWho()
    {
        ImportContext context;
        context.voters = {known(bo), known(ada)};
        const ImportPlan plan = Thread().add(ada, at(1), {vote(u"+1"_s)}).plan(context);
        QCOMPARE(plan.items.first().voterId, context.voters.last().id);
        QCOMPARE(plan.items.first().person.kind, MatchKind::ByAddress);
        QVERIFY(plan.newVoters.isEmpty());
    }

    void knownNameWithNewAddressAsks()
    {
        ImportContext context;
        context.voters = {known(ada)};
        const ImportPlan plan =
                Thread().add(author(ada.name, u"other@example.net"_s), at(1), {vote(u"+1"_s)})
                        .plan(context);
        QCOMPARE(fates(plan), QStringList{u"needs-review"_s});
        QCOMPARE(plan.items.first().review, ReviewReason::Person);
        QCOMPARE(plan.items.first().person.voters, QList<VoterId>{context.voters.first().id});
        QVERIFY(plan.items.first().chosen);
        QVERIFY(plan.items.first().voterId.isNull());
    }

    void oneNameWithTwoAddressesInOneInputAsks()
    {
        const ImportPlan plan =
                Thread().add(ada, at(1), {vote(u"+1"_s)})
                        .add(author(ada.name, u"other@example.net"_s), at(2), {vote(u"+1"_s)})
                        .plan();
        QCOMPARE(fates(plan), (QStringList{u"new-vote"_s, u"needs-review"_s}));
        QCOMPARE(plan.newVoters.size(), 1);
    }

    void formWithNamesOnlyKeepsPeopleApartByName()
    {
        const Author named = author(u"Ada Example"_s, {});
        const ImportPlan plan = Thread().add(named, at(1), {vote(u"-1"_s)})
                                        .add(author(u"Bo"_s, {}), at(2), {vote(u"+1"_s)})
                                        .add(named, at(3), {vote(u"+1"_s)})
                                        .plan();
        QCOMPARE(fates(plan), (QStringList{u"new-vote"_s, u"new-vote"_s, u"replaces"_s}));
        QCOMPARE(plan.newVoters.size(), 2);
    }

    void nobodyNamedAsks()
    {
        const ImportPlan plan = Thread().add(Author(), at(1), {vote(u"+1"_s)}).plan();
        QCOMPARE(fates(plan), QStringList{u"needs-review"_s});
        QCOMPARE(plan.items.first().review, ReviewReason::NoAuthor);
    }

    void bareNamesAreTrustedOnlyWhenAsked()
    {
        Voter bare;
        bare.id = VoterId::create();
        bare.name = ada.name;
        ImportContext context;
        context.voters = {bare};
        const Thread thread =
                Thread().add(ada, at(1), {vote(u"+1"_s)})
                        .add(ada, at(2), {vote(u"-1"_s)})
                        .add(author(ada.name, u"x@example.net"_s), at(3), {vote(u"+1"_s)});
        QCOMPARE(fates(thread.plan(context)).first(), u"needs-review"_s);

        context.trustBareNames = true;
        const ImportPlan plan = thread.plan(context);
        // The second author of that name cannot be the same one on the roster.
        QCOMPARE(fates(plan), (QStringList{u"new-vote"_s, u"replaces"_s, u"needs-review"_s}));
        QCOMPARE(plan.items.at(0).voterId, bare.id);
        QVERIFY(plan.items.at(0).byBareName);
        QVERIFY(plan.items.at(1).byBareName);

        // With an address on the roster the name settles nothing.
        context.voters.first().addresses = {u"real@example.org"_s};
        QCOMPARE(fates(thread.plan(context)).first(), u"needs-review"_s);
    }

    void discussionTicksNothing()
    {
        Thread thread = Thread().add(ada, at(1), {vote(u"+1"_s)}).add(bo, at(2), {});
        thread.reading.isDiscussion = true;
        thread.reading.formal = false;
        const ImportPlan imported = thread.plan();
        QCOMPARE(fates(imported), (QStringList{u"needs-review"_s, u"no-vote"_s}));
        QVERIFY(!imported.items.first().accepted);

        ImportContext noRecord;
        noRecord.intoVote = false;
        QCOMPARE(fates(thread.plan(noRecord)), (QStringList{u"no-vote"_s, u"no-vote"_s}));
    }

    void inputPositionSurvivesSorting()
    {
        Thread thread = Thread().add(ada, at(5), {}).add(bo, at(2), {}).add(ada, at(3), {});
        std::swap(thread.reading.messages[0], thread.reading.messages[2]);
        // Two pieces may bear the same source, e.g. two pastes.
        for (ReadMessage &read : thread.reading.messages)
            QVERIFY(!read.message.source.isEmpty());
        const ImportPlan plan = thread.plan();
        QList<int> positions;
        for (const ImportItem &item : plan.items)
            positions.append(item.inputIndex);
        QCOMPARE(positions, (QList<int>{2, 1, 0}));
    }

    void unreadablePiecesAreInTheAccount()
    {
        Thread thread = Thread().add(ada, at(1), {vote(u"+1"_s)});
        thread.input.unreadable = 2;
        ImportPlan plan = thread.plan();
        QCOMPARE(plan.account.given, 3);
        QCOMPARE(plan.account.of(MessageFate::Unreadable), 2);
        QVERIFY(plan.account.addsUp());

        plan.items.first().fate = MessageFate::NoVote;
        plan.recount();
        QCOMPARE(plan.account.of(MessageFate::NewVote), 0);
        QCOMPARE(plan.account.of(MessageFate::NoVote), 1);
        QVERIFY(plan.account.addsUp());
        plan.account.heaps[int(MessageFate::Late)] = 1;
        QVERIFY(!plan.account.addsUp());
    }

    void aReplyWithoutItsCallIsReadAsAVote()
    {
        InputContent input;
        input.form = InputForm::Eml;
        MailMessage reply;
        reply.source = u"reply.eml"_s;
        reply.messageId = u"<1@example.org>"_s;
        reply.from = ada;
        reply.date = at(1);
        reply.subject = u"Re: the new module"_s;
        reply.text = u"+1 (binding)\n\nAda\n"_s;
        reply.raw = reply.text.toUtf8();
        input.messages = {reply};
        const ImportPlan plan = planImport(input, {});
        QCOMPARE(fates(plan), QStringList{u"new-vote"_s});
        QCOMPARE(plan.items.first().chosen->claim, Claim::Binding);
        QVERIFY(plan.formal);
    }

    void aWholeThreadFromText()
    {
        InputContent input;
        input.form = InputForm::Eml;
        const auto mail = [&input](const Author &from, int hours, const QString &subject,
                                   const QString &text) {
            MailMessage message;
            message.source = u"%1.eml"_s.arg(input.messages.size());
            message.messageId = u"<%1@example.org>"_s.arg(input.messages.size());
            message.from = from;
            message.date = at(hours);
            message.subject = subject;
            message.text = text;
            message.raw = text.toUtf8();
            if (!input.messages.isEmpty())
                message.inReplyTo = input.messages.first().messageId;
            input.messages.append(message);
        };
        mail(ada, 1, u"[VOTE] Adopt the sample strategy"_s,
             u"Please vote.\n\n[ ] +1 approve\n[ ] -1 disapprove\n\nOpen for 72 hours.\n"_s);
        mail(bo, 2, u"Re: [VOTE] Adopt the sample strategy"_s, u"+1\n"_s);
        mail(author(u"Cy"_s, u"cy@example.org"_s), 3, u"Re: [VOTE] Adopt the sample strategy"_s,
             u"-1, it costs too much.\n"_s);
        mail(ada, 80, u"[RESULT][VOTE] Adopt the sample strategy"_s,
             u"The vote passes with 1 +1 (binding).\n\n+1: Bo\n-1: Cy\n"_s);
        const ImportPlan plan = planImport(input, {});
        QCOMPARE(fates(plan), (QStringList{u"call"_s, u"new-vote"_s, u"new-vote"_s, u"result"_s}));
        QVERIFY(plan.account.addsUp());
    }
};

QTEST_GUILESS_MAIN(TestImportPlan)
#include "tst_importplan.moc"
