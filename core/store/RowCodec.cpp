// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/RowCodec.h"

#include "core/store/RowFields.h"

#include <QJsonArray>

namespace tallybook::rowcodec {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonArray fromConversations(const QList<Conversation> &conversations)
{
    QJsonArray array;
    for (const Conversation &conversation : conversations)
        array.append(QJsonObject{{u"title"_s, conversation.title},
                                 {u"link"_s, conversation.link},
                                 {u"where"_s, conversation.where},
                                 {u"when"_s, conversation.when},
                                 {u"participants"_s, conversation.participants}});
    return array;
}

QList<Conversation> toConversations(const QJsonArray &array)
{
    QList<Conversation> conversations;
    for (const QJsonValue value : array) {
        const RowFields fields(value.toObject());
        conversations.append({fields.text(u"title"_s), fields.text(u"link"_s),
                              fields.text(u"where"_s), fields.text(u"when"_s),
                              fields.text(u"participants"_s)});
    }
    return conversations;
}

QJsonArray fromOverrides(const QList<ResultOverride> &overrides)
{
    QJsonArray array;
    for (const ResultOverride &each : overrides) {
        QJsonObject json{{u"actor"_s, each.actor},
                         {u"reason"_s, each.reason},
                         {u"findings"_s, QJsonArray::fromStringList(each.findings)},
                         {u"text_digest"_s, each.textDigest}};
        putTime(json, u"at"_s, each.at);
        array.append(json);
    }
    return array;
}

QList<ResultOverride> toOverrides(const QJsonArray &array)
{
    QList<ResultOverride> overrides;
    for (const QJsonValue value : array) {
        const RowFields fields(value.toObject());
        overrides.append({fields.time(u"at"_s), fields.text(u"actor"_s), fields.text(u"reason"_s),
                          fields.strings(u"findings"_s), fields.text(u"text_digest"_s)});
    }
    return overrides;
}

QJsonArray fromCalls(const QList<PublicCall> &calls)
{
    QJsonArray array;
    for (const PublicCall &call : calls) {
        QJsonObject json{{u"link"_s, call.link}};
        putTime(json, u"at"_s, call.at);
        array.append(json);
    }
    return array;
}

QList<PublicCall> toCalls(const QJsonArray &array)
{
    QList<PublicCall> calls;
    for (const QJsonValue value : array) {
        const RowFields fields(value.toObject());
        calls.append({fields.time(u"at"_s), fields.text(u"link"_s)});
    }
    return calls;
}

QJsonObject fromElectorate(const Electorate &electorate)
{
    QJsonArray named;
    for (const VoterId &voter : electorate.named)
        named.append(voter.value);
    return {{u"kind"_s, electorateName(electorate.kind)}, {u"named"_s, named}};
}

Electorate toElectorate(const QJsonObject &json)
{
    const RowFields fields(json);
    Electorate electorate;
    electorate.kind = fields.named(u"kind"_s, electorateFromName, electorate.kind);
    for (const QString &voter : fields.strings(u"named"_s))
        electorate.named.append(VoterId{voter});
    return electorate;
}

QJsonObject fromCounts(const SideCounts &counts)
{
    return {{u"for"_s, counts.forVotes},
            {u"abstain"_s, counts.abstain},
            {u"against"_s, counts.against}};
}

SideCounts toCounts(const QJsonObject &json)
{
    const RowFields fields(json);
    return {fields.small(u"for"_s), fields.small(u"abstain"_s), fields.small(u"against"_s)};
}

/// Each proposal has a frozen copy of its rule, and nearly all of a book have the same: it is read
/// again only where it differs from the one before.
Rule ruleOf(const QJsonObject &json)
{
    thread_local QJsonObject lastJson;
    thread_local Rule last;
    if (json.isEmpty() || json != lastJson) {
        last = Rule::fromJson(json).value_or(Rule());
        lastJson = json;
    }
    return last;
}

} // namespace

QJsonObject encode(const Project &value)
{
    return {{u"name"_s, value.name},        {u"committee"_s, value.committee},
            {u"dev_list"_s, value.devList}, {u"private_list"_s, value.privateList},
            {u"chair"_s, value.chair},      {u"own_rules"_s, value.ownRules}};
}

Project decodeProject(const RowView &row)
{
    const RowFields &fields = row.fields;
    Project value;
    value.id = ProjectId{row.id};
    value.name = fields.text(u"name"_s);
    value.committee = fields.text(u"committee"_s);
    value.devList = fields.text(u"dev_list"_s);
    value.privateList = fields.text(u"private_list"_s);
    value.chair = fields.text(u"chair"_s);
    value.ownRules = fields.array(u"own_rules"_s);
    value.revision = row.revision;
    return value;
}

QJsonObject encode(const Voter &value)
{
    return {{u"name"_s, value.name},
            {u"asf_id"_s, value.asfId},
            {u"addresses"_s, QJsonArray::fromStringList(value.addresses)},
            {u"handles"_s, QJsonArray::fromStringList(value.handles)},
            {u"notes"_s, value.notes}};
}

Voter decodeVoter(const RowView &row)
{
    const RowFields &fields = row.fields;
    Voter value;
    value.id = VoterId{row.id};
    value.name = fields.text(u"name"_s);
    value.asfId = fields.text(u"asf_id"_s);
    value.addresses = fields.strings(u"addresses"_s);
    value.handles = fields.strings(u"handles"_s);
    value.notes = fields.text(u"notes"_s);
    value.revision = row.revision;
    return value;
}

QJsonObject encode(const RosterEntry &value)
{
    return {{u"project_id"_s, value.projectId.value}, {u"voter_id"_s, value.voterId.value},
            {u"role"_s, roleName(value.role)},        {u"from_day"_s, dayText(value.from)},
            {u"until_day"_s, dayText(value.until)},   {u"emeritus"_s, value.emeritus}};
}

RosterEntry decodeRosterEntry(const RowView &row)
{
    const RowFields &fields = row.fields;
    RosterEntry value;
    value.id = RosterEntryId{row.id};
    value.projectId = fields.id<ProjectId>(u"project_id"_s);
    value.voterId = fields.id<VoterId>(u"voter_id"_s);
    value.role = fields.named(u"role"_s, roleFromName, value.role);
    value.from = fields.day(u"from_day"_s);
    value.until = fields.day(u"until_day"_s);
    value.emeritus = fields.flag(u"emeritus"_s);
    value.revision = row.revision;
    return value;
}

QJsonObject encode(const Proposal &value)
{
    QJsonObject row{{u"project_id"_s, value.projectId.value},
                    {u"kind"_s, proposalKindName(value.kind)},
                    {u"title"_s, value.title},
                    {u"text"_s, value.text},
                    {u"module_name"_s, value.moduleName},
                    {u"module_scope"_s, value.moduleScope},
                    {u"old_codebase"_s, value.oldCodebase},
                    {u"new_codebase"_s, value.newCodebase},
                    {u"conversations"_s, fromConversations(value.conversations)},
                    {u"conversation_summary"_s, value.conversationSummary},
                    {u"alternatives"_s, value.alternatives},
                    {u"if_it_fails"_s, value.ifItFails},
                    {u"proposer"_s, value.proposer},
                    {u"rule"_s, value.rule.toJson()},
                    {u"reading_id"_s, value.readingId},
                    {u"electorate"_s, fromElectorate(value.electorate)},
                    {u"zone"_s, value.period.zone},
                    {u"status"_s, proposalStatusName(value.status)},
                    {u"call_message_id"_s, value.callMessageId},
                    {u"thread_link"_s, value.threadLink},
                    {u"result_message_id"_s, value.resultMessageId},
                    {u"first_round"_s, value.firstRound.value},
                    {u"public_calls"_s, fromCalls(value.publicCalls)},
                    {u"result_overrides"_s, fromOverrides(value.resultOverrides)},
                    {u"opened_with_override"_s, value.openedWithOverride}};
    putTime(row, u"opens_at"_s, value.period.opens);
    putTime(row, u"closes_at"_s, value.period.closes);
    putTime(row, u"closed_at"_s, value.closedAt);
    putTime(row, u"created_at"_s, value.createdAt);
    return row;
}

Proposal decodeProposal(const RowView &row)
{
    const RowFields &fields = row.fields;
    Proposal value;
    value.id = ProposalId{row.id};
    value.projectId = fields.id<ProjectId>(u"project_id"_s);
    value.kind = fields.named(u"kind"_s, proposalKindFromName, value.kind);
    value.title = fields.text(u"title"_s);
    value.text = fields.text(u"text"_s);
    value.moduleName = fields.text(u"module_name"_s);
    value.moduleScope = fields.text(u"module_scope"_s);
    value.oldCodebase = fields.text(u"old_codebase"_s);
    value.newCodebase = fields.text(u"new_codebase"_s);
    value.conversations = toConversations(fields.array(u"conversations"_s));
    value.conversationSummary = fields.text(u"conversation_summary"_s);
    value.alternatives = fields.text(u"alternatives"_s);
    value.ifItFails = fields.text(u"if_it_fails"_s);
    value.proposer = fields.text(u"proposer"_s);
    value.rule = ruleOf(fields.object(u"rule"_s));
    value.readingId = fields.text(u"reading_id"_s);
    value.electorate = toElectorate(fields.object(u"electorate"_s));
    value.period = {fields.optionalTime(u"opens_at"_s), fields.optionalTime(u"closes_at"_s),
                    fields.text(u"zone"_s)};
    value.status = fields.named(u"status"_s, proposalStatusFromName, value.status);
    value.callMessageId = fields.text(u"call_message_id"_s);
    value.threadLink = fields.text(u"thread_link"_s);
    value.resultMessageId = fields.text(u"result_message_id"_s);
    value.firstRound = fields.id<ProposalId>(u"first_round"_s);
    value.publicCalls = toCalls(fields.array(u"public_calls"_s));
    value.resultOverrides = toOverrides(fields.array(u"result_overrides"_s));
    value.openedWithOverride = fields.text(u"opened_with_override"_s);
    value.closedAt = fields.optionalTime(u"closed_at"_s);
    value.createdAt = fields.time(u"created_at"_s);
    value.revision = row.revision;
    return value;
}

QJsonObject encode(const VoteEvent &value)
{
    QJsonObject row{{u"proposal_id"_s, value.proposalId.value},
                    {u"voter_id"_s, value.voterId.value},
                    {u"kind"_s, voteKindName(value.kind)},
                    {u"value_hundredths"_s, value.value.hundredths},
                    {u"value_negative_zero"_s, value.value.negativeZero},
                    {u"value_written"_s, value.value.written},
                    {u"claim"_s, claimName(value.claim)},
                    {u"grade"_s, gradeName(value.grade)},
                    {u"message_row"_s, value.messageRow.value},
                    {u"message_id"_s, value.messageId},
                    {u"evidence_text"_s, value.evidence.text},
                    {u"evidence_line"_s, value.evidence.line},
                    {u"evidence_offset"_s, value.evidence.offset},
                    {u"evidence_length"_s, value.evidence.length},
                    {u"reason"_s, value.reason},
                    {u"answer"_s, value.answer},
                    {u"condition"_s, value.condition},
                    {u"admission"_s, admissionName(value.admission)},
                    {u"admission_reason"_s, value.admissionReason},
                    {u"binding_override"_s, bindingOverrideName(value.bindingOverride)},
                    {u"binding_reason"_s, value.bindingReason},
                    {u"carried_from"_s, value.carriedFrom},
                    {u"carried_object"_s, carriedObjectName(value.carriedObject)},
                    {u"removed"_s, value.removed}};
    putTime(row, u"cast_at"_s, value.castAt);
    return row;
}

VoteEvent decodeVoteEvent(const RowView &row)
{
    const RowFields &fields = row.fields;
    VoteEvent value;
    value.id = VoteEventId{row.id};
    value.proposalId = fields.id<ProposalId>(u"proposal_id"_s);
    value.voterId = fields.id<VoterId>(u"voter_id"_s);
    value.kind = fields.named(u"kind"_s, voteKindFromName, value.kind);
    value.value.hundredths = fields.small(u"value_hundredths"_s);
    value.value.negativeZero = fields.flag(u"value_negative_zero"_s);
    value.value.written = fields.text(u"value_written"_s);
    value.claim = fields.named(u"claim"_s, claimFromName, value.claim);
    value.grade = fields.named(u"grade"_s, gradeFromName, value.grade);
    value.castAt = fields.time(u"cast_at"_s);
    value.messageRow = fields.id<MessageRowId>(u"message_row"_s);
    value.messageId = fields.text(u"message_id"_s);
    value.evidence = {fields.text(u"evidence_text"_s), fields.small(u"evidence_line"_s),
                      fields.small(u"evidence_offset"_s), fields.small(u"evidence_length"_s)};
    value.reason = fields.text(u"reason"_s);
    value.answer = fields.text(u"answer"_s);
    value.condition = fields.text(u"condition"_s);
    value.admission = fields.named(u"admission"_s, admissionFromName, value.admission);
    value.admissionReason = fields.text(u"admission_reason"_s);
    value.bindingOverride =
            fields.named(u"binding_override"_s, bindingOverrideFromName, value.bindingOverride);
    value.bindingReason = fields.text(u"binding_reason"_s);
    value.carriedFrom = fields.text(u"carried_from"_s);
    value.carriedObject =
            fields.named(u"carried_object"_s, carriedObjectFromName, value.carriedObject);
    value.removed = fields.flag(u"removed"_s);
    value.revision = row.revision;
    return value;
}

QJsonObject encode(const StoredMessage &value)
{
    QJsonObject row{{u"proposal_id"_s, value.proposalId.value},
                    {u"hash"_s, QString::fromLatin1(value.hash)},
                    {u"fingerprint"_s, QString::fromLatin1(value.fingerprint)},
                    {u"message_id"_s, value.messageId},
                    {u"in_reply_to"_s, value.inReplyTo},
                    {u"source"_s, value.source},
                    {u"form"_s, value.form},
                    {u"from_name"_s, value.fromName},
                    {u"from_address"_s, value.fromAddress},
                    {u"from_handle"_s, value.fromHandle},
                    {u"subject"_s, value.subject},
                    {u"text"_s, value.text},
                    {u"quotes_folded"_s, value.quotesFolded},
                    {u"role"_s, value.role},
                    {u"fate"_s, value.fate},
                    {u"removed"_s, value.removed}};
    putTime(row, u"sent_at"_s, value.date);
    return row;
}

StoredMessage decodeMessage(const RowView &row)
{
    const RowFields &fields = row.fields;
    StoredMessage value;
    value.id = MessageRowId{row.id};
    value.proposalId = fields.id<ProposalId>(u"proposal_id"_s);
    value.hash = fields.bytes(u"hash"_s);
    value.fingerprint = fields.bytes(u"fingerprint"_s);
    value.messageId = fields.text(u"message_id"_s);
    value.inReplyTo = fields.text(u"in_reply_to"_s);
    value.source = fields.text(u"source"_s);
    value.form = fields.text(u"form"_s);
    value.fromName = fields.text(u"from_name"_s);
    value.fromAddress = fields.text(u"from_address"_s);
    value.fromHandle = fields.text(u"from_handle"_s);
    value.date = fields.optionalTime(u"sent_at"_s);
    value.subject = fields.text(u"subject"_s);
    value.text = fields.text(u"text"_s);
    value.quotesFolded = fields.flag(u"quotes_folded"_s);
    value.role = fields.text(u"role"_s);
    value.fate = fields.text(u"fate"_s);
    value.removed = fields.flag(u"removed"_s);
    value.revision = row.revision;
    return value;
}

QJsonObject encode(const Decision &value)
{
    QJsonObject row{{u"proposal_id"_s, value.proposalId.value},
                    {u"verdict"_s, verdictName(value.verdict)},
                    {u"tally"_s,
                     QJsonObject{{u"binding"_s, fromCounts(value.tally.binding)},
                                 {u"non_binding"_s, fromCounts(value.tally.nonBinding)},
                                 {u"unknown"_s, fromCounts(value.tally.unknown)}}},
                    {u"snapshot"_s, value.snapshot},
                    {u"result_message_id"_s, value.resultMessageId},
                    {u"correction_of"_s, value.correctionOf.value},
                    {u"removed"_s, value.removed}};
    putTime(row, u"decided_at"_s, value.decidedAt);
    return row;
}

Decision decodeDecision(const RowView &row)
{
    const RowFields &fields = row.fields;
    const RowFields tally(fields.object(u"tally"_s));
    Decision value;
    value.id = DecisionId{row.id};
    value.proposalId = fields.id<ProposalId>(u"proposal_id"_s);
    value.verdict = fields.named(u"verdict"_s, verdictFromName, value.verdict);
    value.tally = {toCounts(tally.object(u"binding"_s)), toCounts(tally.object(u"non_binding"_s)),
                   toCounts(tally.object(u"unknown"_s))};
    value.snapshot = fields.text(u"snapshot"_s);
    value.decidedAt = fields.time(u"decided_at"_s);
    value.resultMessageId = fields.text(u"result_message_id"_s);
    value.correctionOf = fields.id<DecisionId>(u"correction_of"_s);
    value.removed = fields.flag(u"removed"_s);
    value.revision = row.revision;
    return value;
}

} // namespace tallybook::rowcodec
