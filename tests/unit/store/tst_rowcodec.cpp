// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/RowCodec.h"
#include "core/store/Schema.h"

#include <QJsonArray>
#include <QTest>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Timestamp noon{1'770'000'000'123, 19'800};

/// Through the columns as a book keeps them: encode, complete, bind, read, decode.
StoredRow stored(Table table, const QString &id, qint64 revision, const QJsonObject &encoded)
{
    const TableDescription &description = schema::describe(table);
    const Result<QJsonObject> whole = schema::normalised(description, encoded);
    if (!whole) {
        QTest::qFail(qPrintable(whole.error().detail), __FILE__, __LINE__);
        return {};
    }
    StoredRow row{table, id, revision, {}};
    for (const ColumnDescription &column : description.columns) {
        const QVariant bound = schema::toSql(column.kind, whole->value(column.name));
        row.fields.insert(column.name, schema::fromSql(column.kind, bound));
    }
    return row;
}

Rule sampleRule()
{
    return *RuleCatalogue::shipped().find(u"lazy-two-thirds"_s);
}

Proposal sampleProposal()
{
    Proposal value;
    value.id = ProposalId{u"p-1"_s};
    value.projectId = ProjectId{u"j-1"_s};
    value.kind = ProposalKind::CodebaseReplacement;
    value.title = u"Replace the parser"_s;
    value.text = u"The new parser replaces the old."_s;
    value.moduleName = u"parser"_s;
    value.moduleScope = u"all input"_s;
    value.oldCodebase = u"old/"_s;
    value.newCodebase = u"new/"_s;
    value.conversations = {
            {u"Talk"_s, u"https://lists.example.org/t/1"_s, u"dev@"_s, u"May"_s, u"Ann, Bo"_s},
            {u"Chat"_s, u"https://forum.example.org/t/2"_s, u"forum"_s, u"June"_s, u"Cy"_s}};
    value.conversationSummary = u"Most agreed."_s;
    value.alternatives = u"Mend the old one."_s;
    value.ifItFails = u"The old parser continues."_s;
    value.proposer = u"Ann Example"_s;
    value.rule = sampleRule();
    value.readingId = u"R2"_s;
    value.electorate = {ElectorateKind::NamedList, {VoterId{u"v-1"_s}, VoterId{u"v-2"_s}}};
    value.period = {noon, Timestamp{noon.utcMs + 5, -3600}, u"Europe/Berlin"_s};
    value.status = ProposalStatus::Closed;
    value.callMessageId = u"<call@example.org>"_s;
    value.threadLink = u"https://lists.example.org/thread/1"_s;
    value.resultMessageId = u"<result@example.org>"_s;
    value.firstRound = ProposalId{u"p-0"_s};
    value.publicCalls = {{Timestamp{noon.utcMs + 1, 300}, u"https://lists.example.org/c/1"_s},
                         {Timestamp{noon.utcMs + 2, 0}, QString()}};
    value.resultOverrides = {{Timestamp{noon.utcMs + 3, 600},
                              u"Ann Example"_s,
                              u"the list is right"_s,
                              {u"name-twice"_s, u"link-repeated"_s},
                              u"ab12"_s}};
    value.openedWithOverride = u"agreed on the call"_s;
    value.closedAt = Timestamp{noon.utcMs + 9, 60};
    value.createdAt = Timestamp{noon.utcMs - 9, 120};
    value.revision = 7;
    return value;
}

VoteEvent sampleEvent()
{
    VoteEvent value;
    value.id = VoteEventId{u"e-1"_s};
    value.proposalId = ProposalId{u"p-1"_s};
    value.voterId = VoterId{u"v-1"_s};
    value.kind = VoteKind::Change;
    value.value = {-90, true, u"- 0.9"_s};
    value.claim = Claim::NonBinding;
    value.grade = Grade::Unclear;
    value.castAt = noon;
    value.messageRow = MessageRowId{u"m-1"_s};
    value.messageId = u"<vote@example.org>"_s;
    value.evidence = {u"-0.9 for now"_s, 3, 40, 4};
    value.reason = u"needs tests"_s;
    value.answer = u"tests are there now"_s;
    value.condition = u"assuming KEYS is updated"_s;
    value.admission = Admission::Admitted;
    value.admissionReason = u"mail was delayed"_s;
    value.bindingOverride = BindingOverride::NonBinding;
    value.bindingReason = u"left the committee"_s;
    value.carriedFrom = u"https://lists.example.org/thread/0"_s;
    value.carriedObject = CarriedObject::Same;
    value.removed = true;
    value.revision = 3;
    return value;
}

StoredMessage sampleMessage()
{
    StoredMessage value;
    value.id = MessageRowId{u"m-1"_s};
    value.proposalId = ProposalId{u"p-1"_s};
    value.hash = "ab12";
    value.fingerprint = "cd34";
    value.messageId = u"<vote@example.org>"_s;
    value.inReplyTo = u"<call@example.org>"_s;
    value.source = u"inbox.mbox#4"_s;
    value.form = u"mbox"_s;
    value.fromName = u"Ünal \"Ü\" Example"_s;
    value.fromAddress = u"unal@example.org"_s;
    value.fromHandle = u"github:unal"_s;
    value.date = noon;
    value.subject = u"Re: [VOTE] Replace the parser"_s;
    value.text = u"+1\n> quoted\n"_s;
    value.quotesFolded = true;
    value.role = u"vote"_s;
    value.fate = u"new-vote"_s;
    value.removed = true;
    value.revision = 2;
    return value;
}

Decision sampleDecision()
{
    Decision value;
    value.id = DecisionId{u"d-2"_s};
    value.proposalId = ProposalId{u"p-1"_s};
    value.verdict = Verdict::Rejected;
    value.tally = {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}};
    value.snapshot = u"{\"verdict\":\"rejected\"}"_s;
    value.decidedAt = noon;
    value.resultMessageId = u"<result@example.org>"_s;
    value.correctionOf = DecisionId{u"d-1"_s};
    value.removed = true;
    value.revision = 4;
    return value;
}

} // namespace

// Structured bindings name every member: a member added to a struct breaks the build here until it
// is in the codec, the schema and these tests. COMPARE also demands that the sample differs from
// the default, or else forgetting the member would not be seen.
#define COMPARE_MEMBER(index)                                                                      \
    do {                                                                                           \
        QVERIFY2(!(given##index == fresh##index),                                                  \
                 "the sample leaves member " #index " at default");                                \
        QVERIFY2(back##index == given##index, "member " #index " is lost");                        \
    } while (false)

class TestRowCodec final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsProject()
    {
        const Project value{ProjectId{u"j-1"_s},
                            u"Apache Example"_s,
                            u"example"_s,
                            u"dev@example.org"_s,
                            u"private@example.org"_s,
                            u"Ann Example"_s,
                            {sampleRule().toJson()},
                            5};
        const Project back = rowcodec::decodeProject(
                stored(Table::Project, value.id.value, value.revision, rowcodec::encode(value)));
        const auto &[given1, given2, given3, given4, given5, given6, given7, given8] = value;
        const auto &[back1, back2, back3, back4, back5, back6, back7, back8] = back;
        const auto &[fresh1, fresh2, fresh3, fresh4, fresh5, fresh6, fresh7, fresh8] = Project();
        COMPARE_MEMBER(1);
        COMPARE_MEMBER(2);
        COMPARE_MEMBER(3);
        COMPARE_MEMBER(4);
        COMPARE_MEMBER(5);
        COMPARE_MEMBER(6);
        COMPARE_MEMBER(7);
        COMPARE_MEMBER(8);
    }

    void keepsVoter()
    {
        const Voter value{VoterId{u"v-1"_s},
                          u"Ann Example"_s,
                          u"ann"_s,
                          {u"ann@example.org"_s, u"ann@mail.example.org"_s},
                          {u"github:ann"_s},
                          u"met in May"_s,
                          6};
        const Voter back = rowcodec::decodeVoter(
                stored(Table::Voter, value.id.value, value.revision, rowcodec::encode(value)));
        const auto &[given1, given2, given3, given4, given5, given6, given7] = value;
        const auto &[back1, back2, back3, back4, back5, back6, back7] = back;
        const auto &[fresh1, fresh2, fresh3, fresh4, fresh5, fresh6, fresh7] = Voter();
        COMPARE_MEMBER(1);
        COMPARE_MEMBER(2);
        COMPARE_MEMBER(3);
        COMPARE_MEMBER(4);
        COMPARE_MEMBER(5);
        COMPARE_MEMBER(6);
        COMPARE_MEMBER(7);
    }

    void keepsRosterEntry()
    {
        const RosterEntry value{RosterEntryId{u"r-1"_s},
                                ProjectId{u"j-1"_s},
                                VoterId{u"v-1"_s},
                                Role::Pmc,
                                QDate(2020, 2, 29),
                                QDate(2024, 12, 31),
                                true,
                                8};
        const RosterEntry back = rowcodec::decodeRosterEntry(stored(
                Table::RosterEntry, value.id.value, value.revision, rowcodec::encode(value)));
        const auto &[given1, given2, given3, given4, given5, given6, given7, given8] = value;
        const auto &[back1, back2, back3, back4, back5, back6, back7, back8] = back;
        const auto &[fresh1, fresh2, fresh3, fresh4, fresh5, fresh6, fresh7, fresh8] =
                RosterEntry();
        COMPARE_MEMBER(1);
        COMPARE_MEMBER(2);
        COMPARE_MEMBER(3);
        COMPARE_MEMBER(4);
        COMPARE_MEMBER(5);
        COMPARE_MEMBER(6);
        COMPARE_MEMBER(7);
        COMPARE_MEMBER(8);
    }

    void keepsProposal()
    {
        const Proposal value = sampleProposal();
        const Proposal back = rowcodec::decodeProposal(
                stored(Table::Proposal, value.id.value, value.revision, rowcodec::encode(value)));
        const auto &[given1, given2, given3, given4, given5, given6, given7, given8, given9,
                     given10, given11, given12, given13, given14, given15, given16, given17,
                     given18, given19, given20, given21, given22, given23, given24, given25,
                     given26, given27, given28, given29] = value;
        const auto &[back1, back2, back3, back4, back5, back6, back7, back8, back9, back10, back11,
                     back12, back13, back14, back15, back16, back17, back18, back19, back20, back21,
                     back22, back23, back24, back25, back26, back27, back28, back29] = back;
        const auto &[fresh1, fresh2, fresh3, fresh4, fresh5, fresh6, fresh7, fresh8, fresh9,
                     fresh10, fresh11, fresh12, fresh13, fresh14, fresh15, fresh16, fresh17,
                     fresh18, fresh19, fresh20, fresh21, fresh22, fresh23, fresh24, fresh25,
                     fresh26, fresh27, fresh28, fresh29] = Proposal();
        COMPARE_MEMBER(1);
        COMPARE_MEMBER(2);
        COMPARE_MEMBER(3);
        COMPARE_MEMBER(4);
        COMPARE_MEMBER(5);
        COMPARE_MEMBER(6);
        COMPARE_MEMBER(7);
        COMPARE_MEMBER(8);
        COMPARE_MEMBER(9);
        COMPARE_MEMBER(10);
        COMPARE_MEMBER(11);
        COMPARE_MEMBER(12);
        COMPARE_MEMBER(13);
        COMPARE_MEMBER(14);
        COMPARE_MEMBER(15);
        COMPARE_MEMBER(16);
        COMPARE_MEMBER(17);
        COMPARE_MEMBER(18);
        COMPARE_MEMBER(19);
        COMPARE_MEMBER(20);
        COMPARE_MEMBER(21);
        COMPARE_MEMBER(22);
        COMPARE_MEMBER(23);
        COMPARE_MEMBER(24);
        COMPARE_MEMBER(25);
        COMPARE_MEMBER(26);
        COMPARE_MEMBER(27);
        COMPARE_MEMBER(28);
        COMPARE_MEMBER(29);
        // Moments compare without the offset in which they were written, which must stay too.
        QCOMPARE(back.period.opens->offsetSeconds, 19'800);
        QCOMPARE(back.period.closes->offsetSeconds, -3600);
        QCOMPARE(back.closedAt->offsetSeconds, 60);
        QCOMPARE(back.createdAt.offsetSeconds, 120);
    }

    void keepsVoteEvent()
    {
        const VoteEvent value = sampleEvent();
        const VoteEvent back = rowcodec::decodeVoteEvent(
                stored(Table::VoteEvent, value.id.value, value.revision, rowcodec::encode(value)));
        const auto &[given1, given2, given3, given4, given5, given6, given7, given8, given9,
                     given10, given11, given12, given13, given14, given15, given16, given17,
                     given18, given19, given20, given21, given22] = value;
        const auto &[back1, back2, back3, back4, back5, back6, back7, back8, back9, back10, back11,
                     back12, back13, back14, back15, back16, back17, back18, back19, back20, back21,
                     back22] = back;
        const auto &[fresh1, fresh2, fresh3, fresh4, fresh5, fresh6, fresh7, fresh8, fresh9,
                     fresh10, fresh11, fresh12, fresh13, fresh14, fresh15, fresh16, fresh17,
                     fresh18, fresh19, fresh20, fresh21, fresh22] = VoteEvent();
        COMPARE_MEMBER(1);
        COMPARE_MEMBER(2);
        COMPARE_MEMBER(3);
        COMPARE_MEMBER(4);
        COMPARE_MEMBER(5);
        COMPARE_MEMBER(6);
        COMPARE_MEMBER(7);
        COMPARE_MEMBER(8);
        COMPARE_MEMBER(9);
        COMPARE_MEMBER(10);
        COMPARE_MEMBER(11);
        COMPARE_MEMBER(12);
        COMPARE_MEMBER(13);
        COMPARE_MEMBER(14);
        COMPARE_MEMBER(15);
        COMPARE_MEMBER(16);
        COMPARE_MEMBER(17);
        COMPARE_MEMBER(18);
        COMPARE_MEMBER(19);
        COMPARE_MEMBER(20);
        COMPARE_MEMBER(21);
        COMPARE_MEMBER(22);
        // What operator== leaves out.
        QCOMPARE(back.value.written, u"- 0.9"_s);
        QCOMPARE(back.castAt.offsetSeconds, 19'800);
    }

    void keepsMessage()
    {
        const StoredMessage value = sampleMessage();
        const StoredMessage back = rowcodec::decodeMessage(
                stored(Table::Message, value.id.value, value.revision, rowcodec::encode(value)));
        const auto &[given1, given2, given3, given4, given5, given6, given7, given8, given9,
                     given10, given11, given12, given13, given14, given15, given16, given17,
                     given18, given19] = value;
        const auto &[back1, back2, back3, back4, back5, back6, back7, back8, back9, back10, back11,
                     back12, back13, back14, back15, back16, back17, back18, back19] = back;
        const auto &[fresh1, fresh2, fresh3, fresh4, fresh5, fresh6, fresh7, fresh8, fresh9,
                     fresh10, fresh11, fresh12, fresh13, fresh14, fresh15, fresh16, fresh17,
                     fresh18, fresh19] = StoredMessage();
        COMPARE_MEMBER(1);
        COMPARE_MEMBER(2);
        COMPARE_MEMBER(3);
        COMPARE_MEMBER(4);
        COMPARE_MEMBER(5);
        COMPARE_MEMBER(6);
        COMPARE_MEMBER(7);
        COMPARE_MEMBER(8);
        COMPARE_MEMBER(9);
        COMPARE_MEMBER(10);
        COMPARE_MEMBER(11);
        COMPARE_MEMBER(12);
        COMPARE_MEMBER(13);
        COMPARE_MEMBER(14);
        COMPARE_MEMBER(15);
        COMPARE_MEMBER(16);
        COMPARE_MEMBER(17);
        COMPARE_MEMBER(18);
        COMPARE_MEMBER(19);
        QCOMPARE(back.date->offsetSeconds, 19'800);
    }

    void keepsDecision()
    {
        const Decision value = sampleDecision();
        const Decision back = rowcodec::decodeDecision(
                stored(Table::Decision, value.id.value, value.revision, rowcodec::encode(value)));
        const auto &[given1, given2, given3, given4, given5, given6, given7, given8, given9,
                     given10] = value;
        const auto &[back1, back2, back3, back4, back5, back6, back7, back8, back9, back10] = back;
        const auto &[fresh1, fresh2, fresh3, fresh4, fresh5, fresh6, fresh7, fresh8, fresh9,
                     fresh10] = Decision();
        COMPARE_MEMBER(1);
        COMPARE_MEMBER(2);
        COMPARE_MEMBER(3);
        COMPARE_MEMBER(4);
        COMPARE_MEMBER(5);
        COMPARE_MEMBER(6);
        COMPARE_MEMBER(7);
        COMPARE_MEMBER(8);
        COMPARE_MEMBER(9);
        COMPARE_MEMBER(10);
        QCOMPARE(back.decidedAt.offsetSeconds, 19'800);
    }

    void encodesEveryColumn_data()
    {
        QTest::addColumn<int>("table");
        QTest::addColumn<QJsonObject>("row");
        const auto add = [](const char *name, Table table, const QJsonObject &row) {
            QTest::newRow(name) << int(table) << row;
        };
        add("project", Table::Project, rowcodec::encode(Project()));
        add("voter", Table::Voter, rowcodec::encode(Voter()));
        add("roster entry", Table::RosterEntry, rowcodec::encode(RosterEntry()));
        add("proposal", Table::Proposal, rowcodec::encode(Proposal()));
        add("vote event", Table::VoteEvent, rowcodec::encode(VoteEvent()));
        add("message", Table::Message, rowcodec::encode(StoredMessage()));
        add("decision", Table::Decision, rowcodec::encode(Decision()));
    }
    void encodesEveryColumn()
    {
        QFETCH(int, table);
        QFETCH(QJsonObject, row);
        QStringList expected;
        for (const ColumnDescription &column : schema::describe(Table(table)).columns)
            expected.append(column.name);
        QStringList given = row.keys();
        if (!given.contains(u"removed"_s)) // only some structs know that they are removed
            given.append(u"removed"_s);
        expected.sort();
        given.sort();
        QCOMPARE(given, expected);
    }

    void keepsAbsentMoments()
    {
        const Proposal proposal;
        const StoredRow row = stored(Table::Proposal, u"p"_s, 0, rowcodec::encode(proposal));
        const Proposal back = rowcodec::decodeProposal(row);
        QVERIFY(!back.period.opens && !back.period.closes && !back.closedAt);
        QVERIFY(!rowcodec::decodeMessage(StoredRow{}).date);
        // 1970-01-01T00:00Z is a moment, not an absent one.
        Proposal early;
        early.closedAt = Timestamp();
        const StoredRow earlyRow = stored(Table::Proposal, u"p"_s, 0, rowcodec::encode(early));
        QVERIFY(rowcodec::decodeProposal(earlyRow).closedAt.has_value());
    }

    void decodesBrokenRowsAsDefaults()
    {
        QJsonObject broken;
        const QStringList names = rowcodec::encode(Proposal()).keys();
        for (const QString &name : names)
            broken.insert(name, QJsonArray{u"not this type"_s});
        const Proposal proposal =
                rowcodec::decodeProposal(StoredRow{Table::Proposal, u"p"_s, 2, broken});
        Proposal expected;
        expected.id = ProposalId{u"p"_s};
        expected.revision = 2;
        // Lists of something else are read as far as they go.
        expected.conversations = {Conversation()};
        expected.publicCalls = {PublicCall()};
        expected.resultOverrides = {ResultOverride()};
        QCOMPARE(proposal, expected);
        QCOMPARE(rowcodec::decodeVoteEvent(StoredRow{}), VoteEvent());
        QCOMPARE(rowcodec::decodeDecision(StoredRow{}), Decision());
        QCOMPARE(rowcodec::decodeVoter(StoredRow{}), Voter());
    }

    void unknownNamesBecomeDefaults()
    {
        const QJsonObject row{{u"kind"_s, u"haiku"_s}, {u"claim"_s, u"maybe"_s}};
        const VoteEvent event = rowcodec::decodeVoteEvent(StoredRow{Table::VoteEvent, {}, 0, row});
        QCOMPARE(event.kind, VoteKind::Cast);
        QCOMPARE(event.claim, Claim::Silent);
        const Decision decision = rowcodec::decodeDecision(
                StoredRow{Table::Decision, {}, 0, {{u"verdict"_s, u"perhaps"_s}}});
        QCOMPARE(decision.verdict, Verdict::Undecided);
    }
};

QTEST_GUILESS_MAIN(TestRowCodec)
#include "tst_rowcodec.moc"
