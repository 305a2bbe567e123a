// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/announce/Announcements.h"
#include "core/announce/writers/RecordJsonWriter.h"
#include "tests/support/SampleRecord.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace tallybook;
using namespace tallybook::announce;
using namespace Qt::Literals::StringLiterals;

class TestRecordJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasASchema();
    void proposalIsComplete();
    void ruleComesBack();
    void peopleAndRoster();
    void eventsKeepEverything();
    void computedParts();
    void unknownIsNull();
    void momentsKeepTheirOffset();
    void evaluationFollowsFromIt();
    void manyVotes();
};

void TestRecordJson::hasASchema()
{
    const Record record = test::sampleRecord(test::Sample::Strategy);
    const QJsonObject json = QJsonDocument::fromJson(recordJson(record)).object();
    QCOMPARE(json[u"schema"_s].toString(), u"tallybook.record/1"_s);
    QCOMPARE(json, recordToJson(record));
    QCOMPARE(json[u"history_digest"_s].toString(), record.historyDigest);
    QCOMPARE(json[u"project"_s][u"name"_s].toString(), u"Apache Example"_s);
    QCOMPARE(json[u"project"_s][u"dev_list"_s].toString(), u"dev@example.org"_s);
    QCOMPARE(json[u"messages_read"_s].toInt(), 16);
    QCOMPARE(json[u"account"_s].toArray().size(), 5);
    QCOMPARE(json[u"sender"_s][u"address"_s].toString(), record.senderAddress);
}

void TestRecordJson::proposalIsComplete()
{
    Proposal proposal = test::sampleRecord(test::Sample::CodebaseRejected).proposal;
    proposal.moduleName = u"m"_s;
    proposal.moduleScope = u"s"_s;
    proposal.readingId = u"R1"_s;
    proposal.resultMessageId = u"<r@example.org>"_s;
    proposal.openedWithOverride = u"because"_s;
    proposal.revision = 7;
    proposal.electorate = {ElectorateKind::NamedList, {VoterId{u"a"_s}, VoterId{u"b"_s}}};
    const QJsonObject json = proposalToJson(proposal);
    QCOMPARE(json[u"id"_s].toString(), proposal.id.value);
    QCOMPARE(json[u"project_id"_s].toString(), proposal.projectId.value);
    QCOMPARE(json[u"kind"_s].toString(), u"codebase-replacement"_s);
    QCOMPARE(json[u"title"_s].toString(), proposal.title);
    QCOMPARE(json[u"text"_s].toString(), proposal.text);
    QCOMPARE(json[u"module_name"_s].toString(), u"m"_s);
    QCOMPARE(json[u"module_scope"_s].toString(), u"s"_s);
    QCOMPARE(json[u"old_codebase"_s].toString(), u"example-runtime"_s);
    QCOMPARE(json[u"new_codebase"_s].toString(), u"example-loom"_s);
    QCOMPARE(json[u"conversations"_s].toArray().size(), 2);
    const QJsonValue first = json[u"conversations"_s][0];
    QCOMPARE(first[u"link"_s].toString(), u"https://example.org/threads/big-kernels"_s);
    QCOMPARE(first[u"participants"_s].toString(), u"nine people"_s);
    QCOMPARE(json[u"conversation_summary"_s].toString(), proposal.conversationSummary);
    QCOMPARE(json[u"alternatives"_s].toString(), proposal.alternatives);
    QCOMPARE(json[u"if_it_fails"_s].toString(), proposal.ifItFails);
    QCOMPARE(json[u"proposer"_s].toString(), u"Ada Voss"_s);
    QCOMPARE(json[u"reading_id"_s].toString(), u"R1"_s);
    QCOMPARE(json[u"electorate"_s][u"kind"_s].toString(),
             electorateName(ElectorateKind::NamedList));
    QCOMPARE(json[u"electorate"_s][u"named"_s].toArray(), (QJsonArray{u"a"_s, u"b"_s}));
    QCOMPARE(json[u"opens"_s].toString(), u"2026-03-01T12:00:00.000Z"_s);
    QCOMPARE(json[u"closes"_s].toString(), u"2026-03-04T12:00:00.000Z"_s);
    QCOMPARE(json[u"zone"_s].toString(), u"Asia/Shanghai"_s);
    QCOMPARE(json[u"status"_s].toString(), u"closed"_s);
    QCOMPARE(json[u"call_message_id"_s].toString(), proposal.callMessageId);
    QCOMPARE(json[u"thread_link"_s].toString(), proposal.threadLink);
    QCOMPARE(json[u"result_message_id"_s].toString(), proposal.resultMessageId);
    QCOMPARE(json[u"opened_with_override"_s].toString(), u"because"_s);
    QCOMPARE(json[u"closed_at"_s].toString(), u"2026-03-04T12:30:00.000Z"_s);
    QCOMPARE(json[u"created_at"_s].toString(), u"2026-02-20T09:00:00.000Z"_s);
    QCOMPARE(json[u"revision"_s].toInt(), 7);
}

void TestRecordJson::ruleComesBack()
{
    const Record record = test::sampleRecord(test::Sample::NewModule);
    const QJsonObject json = recordToJson(record);
    const auto rule = Rule::fromJson(json[u"proposal"_s][u"rule"_s].toObject());
    QVERIFY(rule);
    QCOMPARE(*rule, record.proposal.rule);
}

void TestRecordJson::peopleAndRoster()
{
    Record record = test::sampleRecord(test::Sample::NewModule);
    record.voters[6].notes = u"met in person"_s;
    QList<RosterEntry> entries = record.roster.entries();
    entries[0].until = QDate(2026, 3, 3);
    entries[0].emeritus = true;
    record.roster = Roster(entries);
    const QJsonObject json = recordToJson(record);
    QCOMPARE(json[u"voters"_s].toArray().size(), record.voters.size());
    const QJsonValue gwen = json[u"voters"_s][6];
    QCOMPARE(gwen[u"name"_s].toString(), u"Gwen Pryce"_s);
    QCOMPARE(gwen[u"handles"_s].toArray(), QJsonArray{u"github:gwenpryce"_s});
    QCOMPARE(gwen[u"addresses"_s].toArray().size(), 1);
    QCOMPARE(gwen[u"notes"_s].toString(), u"met in person"_s);
    QCOMPARE(json[u"roster"_s].toArray().size(), entries.size());
    const QJsonValue entry = json[u"roster"_s][0];
    QCOMPARE(entry[u"role"_s].toString(), u"chair"_s);
    QCOMPARE(entry[u"from"_s].toString(), u"2020-01-01"_s);
    QCOMPARE(entry[u"until"_s].toString(), u"2026-03-03"_s);
    QCOMPARE(entry[u"emeritus"_s].toBool(), true);
    QVERIFY(json[u"roster"_s][1][u"until"_s].isNull());
}

void TestRecordJson::eventsKeepEverything()
{
    Record record = test::emptyRecord();
    const VoterId eve = test::addVoter(record, u"Eve"_s, u"eve"_s, Role::Pmc);
    VoteEvent &event = test::addVote(record, eve, u"-0"_s, 80);
    event.kind = VoteKind::Change;
    event.value.written = u"± 0"_s;
    event.claim = Claim::NonBinding;
    event.grade = Grade::Likely;
    event.messageRow = MessageRowId{u"row"_s};
    event.evidence = {u"± 0 (non-binding)"_s, 4, 31, 17};
    event.reason = u"r"_s;
    event.condition = u"c"_s;
    event.admission = Admission::Admitted;
    event.admissionReason = u"a"_s;
    event.bindingOverride = BindingOverride::NonBinding;
    event.bindingReason = u"b"_s;
    event.revision = 3;
    VoteEvent &removed = test::addVote(record, eve, u"+1"_s, 81);
    removed.removed = true;
    test::reevaluate(record);
    const QJsonObject json = recordToJson(record);
    const QJsonValue first = json[u"events"_s][0];
    QCOMPARE(first[u"voter_id"_s].toString(), eve.value);
    QCOMPARE(first[u"proposal_id"_s].toString(), record.proposal.id.value);
    QCOMPARE(first[u"kind"_s].toString(), u"change"_s);
    QCOMPARE(first[u"value"_s][u"canonical"_s].toString(), u"-0"_s);
    QCOMPARE(first[u"value"_s][u"hundredths"_s].toInt(), 0);
    QCOMPARE(first[u"value"_s][u"negative_zero"_s].toBool(), true);
    QCOMPARE(first[u"value"_s][u"written"_s].toString(), u"± 0"_s);
    QCOMPARE(first[u"claim"_s].toString(), u"non-binding"_s);
    QCOMPARE(first[u"grade"_s].toString(), u"likely"_s);
    QCOMPARE(first[u"message_row"_s].toString(), u"row"_s);
    QCOMPARE(first[u"message_id"_s].toString(), u"<vote-1@mail.example.org>"_s);
    QCOMPARE(first[u"evidence"_s].toObject(),
             (QJsonObject{{u"text"_s, u"± 0 (non-binding)"_s},
                          {u"line"_s, 4},
                          {u"offset"_s, 31},
                          {u"length"_s, 17}}));
    QCOMPARE(first[u"reason"_s].toString(), u"r"_s);
    QCOMPARE(first[u"condition"_s].toString(), u"c"_s);
    QCOMPARE(first[u"admission"_s].toString(), admissionName(Admission::Admitted));
    QCOMPARE(first[u"admission_reason"_s].toString(), u"a"_s);
    QCOMPARE(first[u"binding_override"_s].toString(),
             bindingOverrideName(BindingOverride::NonBinding));
    QCOMPARE(first[u"binding_reason"_s].toString(), u"b"_s);
    QCOMPARE(first[u"removed"_s].toBool(), false);
    QCOMPARE(first[u"revision"_s].toInt(), 3);
    QCOMPARE(first[u"fate"_s].toString(), eventFateName(EventFate::Counted));
    QCOMPARE(json[u"events"_s][1][u"removed"_s].toBool(), true);
    QCOMPARE(json[u"events"_s][1][u"fate"_s].toString(), eventFateName(EventFate::Removed));
}

void TestRecordJson::computedParts()
{
    Record record = test::sampleRecord(test::Sample::Strategy);
    Decision decision;
    decision.id = DecisionId{u"d"_s};
    decision.verdict = Verdict::Approved;
    decision.tally = record.evaluation.tally;
    decision.snapshot = u"{\"a\":1}"_s;
    decision.decidedAt = record.now;
    decision.resultMessageId = u"<r@example.org>"_s;
    decision.correctionOf = DecisionId{u"c"_s};
    record.decisions = {decision};
    const QJsonObject json = recordToJson(record);
    QCOMPARE(json[u"tally"_s][u"binding"_s].toObject(),
             (QJsonObject{{u"for"_s, 3}, {u"abstain"_s, 1}, {u"against"_s, 1}}));
    QCOMPARE(json[u"tally"_s][u"non_binding"_s][u"for"_s].toInt(), 2);
    QCOMPARE(json[u"ballots"_s].toArray().size(), 7);
    const QJsonValue ada = json[u"ballots"_s][0];
    QCOMPARE(ada[u"binding"_s].toBool(), true);
    QCOMPARE(ada[u"side"_s].toString(), u"for"_s);
    QCOMPARE(ada[u"why"_s].toString(), u"in-electorate"_s);
    QCOMPARE(ada[u"role"_s].toString(), u"chair"_s);
    const QJsonValue outcome = json[u"outcome"_s];
    QCOMPARE(outcome[u"verdict"_s].toString(), u"approved"_s);
    QCOMPARE(outcome[u"conditions"_s].toArray().size(), 3);
    QCOMPARE(outcome[u"conditions"_s][1][u"numbers"_s].toString(), u"+1 3 >= 2 x -1 1 = 2"_s);
    QCOMPARE(outcome[u"conditions"_s][1][u"left"_s].toInt(), 3);
    QCOMPARE(outcome[u"conditions"_s][1][u"right"_s].toInt(), 2);
    QCOMPARE(outcome[u"conditions"_s][1][u"met"_s].toBool(), true);
    QCOMPARE(outcome[u"readings"_s].toArray().size(), 3);
    QCOMPARE(outcome[u"readings_agree"_s].toBool(), true);
    QCOMPARE(outcome[u"margin"_s][0][u"side"_s].toString(), u"against"_s);
    QCOMPARE(outcome[u"margin"_s][0][u"more"_s].toInt(), 1);
    QCOMPARE(outcome[u"silent_holders"_s].toArray().size(), 1);
    QCOMPARE(outcome[u"warnings"_s][0][u"code"_s].toString(), u"claim-differs"_s);
    const QJsonValue kept = json[u"decisions"_s][0];
    QCOMPARE(kept[u"verdict"_s].toString(), u"approved"_s);
    QCOMPARE(kept[u"snapshot"_s].toString(), decision.snapshot);
    QCOMPARE(kept[u"tally"_s].toObject(), tallyToJson(decision.tally));
    QCOMPARE(kept[u"result_message_id"_s].toString(), u"<r@example.org>"_s);
    QCOMPARE(kept[u"correction_of"_s].toString(), u"c"_s);
}

void TestRecordJson::unknownIsNull()
{
    Record record = test::emptyRecord();
    test::addVote(record, test::addVoter(record, u"Kim"_s, {}), u"+1"_s, 1);
    record.proposal.period.closes.reset();
    record.proposal.closedAt.reset();
    test::reevaluate(record);
    const QJsonObject json = recordToJson(record);
    QVERIFY(json[u"ballots"_s][0][u"binding"_s].isNull());
    QVERIFY(json[u"ballots"_s][0][u"role"_s].isNull());
    QVERIFY(json[u"proposal"_s][u"closes"_s].isNull());
    QVERIFY(json[u"proposal"_s][u"closed_at"_s].isNull());
}

void TestRecordJson::momentsKeepTheirOffset()
{
    Record record = test::emptyRecord();
    const VoterId kim = test::addVoter(record, u"Kim"_s, {});
    VoteEvent &event = test::addVote(record, kim, u"+1"_s, 1);
    event.castAt = *Timestamp::fromIso(u"2026-03-02T08:15:30.250+05:45"_s);
    test::reevaluate(record);
    const QString written = recordToJson(record)[u"events"_s][0][u"cast_at"_s].toString();
    QCOMPARE(written, u"2026-03-02T08:15:30.250+05:45"_s);
    const Timestamp back = *Timestamp::fromIso(written);
    QCOMPARE(back.utcMs, event.castAt.utcMs);
    QCOMPARE(back.offsetSeconds, event.castAt.offsetSeconds);
}

void TestRecordJson::evaluationFollowsFromIt()
{
    // Only what was entered, read back from the document, gives the document's outcome again.
    const Record record = test::sampleRecord(test::Sample::CodebaseRejected);
    const QJsonObject json = recordToJson(record);
    EvaluationInput input;
    input.rule = Rule::fromJson(json[u"proposal"_s][u"rule"_s].toObject()).value();
    input.electorate.kind =
            *electorateFromName(json[u"proposal"_s][u"electorate"_s][u"kind"_s].toString());
    input.period = {Timestamp::fromIso(json[u"proposal"_s][u"opens"_s].toString()),
                    Timestamp::fromIso(json[u"proposal"_s][u"closes"_s].toString()),
                    {}};
    input.closed = true;
    input.closedAt = Timestamp::fromIso(json[u"proposal"_s][u"closed_at"_s].toString());
    input.kind = json[u"proposal"_s][u"kind"_s].toString();
    QList<RosterEntry> entries;
    for (const QJsonValue &value : json[u"roster"_s].toArray()) {
        RosterEntry entry;
        entry.voterId = VoterId{value[u"voter_id"_s].toString()};
        entry.role = *roleFromName(value[u"role"_s].toString());
        entry.from = QDate::fromString(value[u"from"_s].toString(), Qt::ISODate);
        entries += entry;
    }
    input.roster = Roster(entries);
    for (const QJsonValue &value : json[u"events"_s].toArray()) {
        VoteEvent event;
        event.id = VoteEventId{value[u"id"_s].toString()};
        event.voterId = VoterId{value[u"voter_id"_s].toString()};
        event.kind = *voteKindFromName(value[u"kind"_s].toString());
        event.value.hundredths = value[u"value"_s][u"hundredths"_s].toInt();
        event.value.negativeZero = value[u"value"_s][u"negative_zero"_s].toBool();
        event.castAt = *Timestamp::fromIso(value[u"cast_at"_s].toString());
        event.reason = value[u"reason"_s].toString();
        input.events += event;
    }
    const Evaluation again = evaluate(input);
    QCOMPARE(again.outcome.verdict, Verdict::Rejected);
    QCOMPARE(tallyToJson(again.tally), json[u"tally"_s].toObject());
    QCOMPARE(outcomeToJson(again.outcome), json[u"outcome"_s].toObject());
}

void TestRecordJson::manyVotes()
{
    Record record = test::emptyRecord();
    for (int i = 0; i < 2000; ++i)
        test::addVote(record, test::addVoter(record, u"Zed %1"_s.arg(i), {}), u"+1"_s, 1);
    test::reevaluate(record);
    QBENCHMARK_ONCE
    {
        QCOMPARE(recordToJson(record)[u"ballots"_s].toArray().size(), 2000);
        QCOMPARE(votesCsv(record).count('\n'), 2001);
        QCOMPARE(resultMail(record)->body.count(u"\n- Zed"_s), 2000);
    }
}

QTEST_GUILESS_MAIN(TestRecordJson)
#include "tst_recordjson.moc"
