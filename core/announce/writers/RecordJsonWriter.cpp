// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/announce/writers/RecordJsonWriter.h"

#include "core/announce/Announcements.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tallybook::announce {

using namespace Qt::Literals::StringLiterals;

namespace {

QString momentText(const Timestamp &moment)
{
    return moment.toWritten().toString(Qt::ISODateWithMs);
}

QJsonValue optionalMoment(const std::optional<Timestamp> &moment)
{
    return moment ? QJsonValue(momentText(*moment)) : QJsonValue();
}

QJsonValue optionalDay(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

template <typename Values, typename ToJson>
QJsonArray arrayOf(const Values &values, ToJson toJson)
{
    QJsonArray array;
    for (const auto &value : values)
        array.append(toJson(value));
    return array;
}

QJsonArray idArray(const QList<VoterId> &ids)
{
    return arrayOf(ids, [](const VoterId &id) { return id.value; });
}

QJsonObject valueToJson(const VoteValue &value)
{
    return {{u"canonical"_s, value.canonical()},
            {u"hundredths"_s, value.hundredths},
            {u"negative_zero"_s, value.negativeZero},
            {u"written"_s, value.written}};
}

QJsonObject conversationToJson(const Conversation &conversation)
{
    return {{u"title"_s, conversation.title},
            {u"link"_s, conversation.link},
            {u"where"_s, conversation.where},
            {u"when"_s, conversation.when},
            {u"participants"_s, conversation.participants}};
}

QJsonObject publicCallToJson(const PublicCall &call)
{
    return {{u"at"_s, momentText(call.at)}, {u"link"_s, call.link}};
}

QJsonObject overrideToJson(const ResultOverride &each)
{
    return {{u"at"_s, momentText(each.at)},
            {u"actor"_s, each.actor},
            {u"reason"_s, each.reason},
            {u"findings"_s, QJsonArray::fromStringList(each.findings)},
            {u"text_digest"_s, each.textDigest}};
}

QJsonObject eventToJson(const VoteEvent &event, const BallotBox &box)
{
    const auto fate = box.fates.constFind(event.id);
    return {{u"id"_s, event.id.value},
            {u"proposal_id"_s, event.proposalId.value},
            {u"voter_id"_s, event.voterId.value},
            {u"kind"_s, voteKindName(event.kind)},
            {u"value"_s, valueToJson(event.value)},
            {u"claim"_s, claimName(event.claim)},
            {u"grade"_s, gradeName(event.grade)},
            {u"cast_at"_s, momentText(event.castAt)},
            {u"message_row"_s, event.messageRow.value},
            {u"message_id"_s, event.messageId},
            {u"evidence"_s,
             QJsonObject{{u"text"_s, event.evidence.text},
                         {u"line"_s, event.evidence.line},
                         {u"offset"_s, event.evidence.offset},
                         {u"length"_s, event.evidence.length}}},
            {u"reason"_s, event.reason},
            {u"answer"_s, event.answer},
            {u"condition"_s, event.condition},
            {u"admission"_s, admissionName(event.admission)},
            {u"admission_reason"_s, event.admissionReason},
            {u"binding_override"_s, bindingOverrideName(event.bindingOverride)},
            {u"binding_reason"_s, event.bindingReason},
            {u"carried_from"_s, event.carriedFrom},
            {u"carried_object"_s, carriedObjectName(event.carriedObject)},
            {u"removed"_s, event.removed},
            {u"revision"_s, event.revision},
            {u"fate"_s, fate == box.fates.constEnd() ? QJsonValue() : eventFateName(*fate)}};
}

QJsonObject sidesToJson(const SideCounts &counts)
{
    return {{u"for"_s, counts.forVotes},
            {u"abstain"_s, counts.abstain},
            {u"against"_s, counts.against}};
}

QJsonObject conditionResultToJson(const ConditionResult &result)
{
    return {{u"id"_s, result.condition.id},
            {u"words"_s, result.condition.words},
            {u"numbers"_s, result.numbers()},
            {u"left"_s, result.left},
            {u"right"_s, result.right},
            {u"right_votes"_s, result.rightVotes},
            {u"met"_s, result.met}};
}

QJsonObject readingResultToJson(const ReadingResult &result)
{
    return {{u"id"_s, result.reading.id},
            {u"words"_s, result.reading.words},
            {u"who"_s, result.reading.who},
            {u"source"_s, result.reading.source},
            {u"condition"_s, conditionResultToJson(result.condition)},
            {u"verdict"_s, verdictName(result.verdict)},
            {u"chosen"_s, result.chosen}};
}

QJsonObject decisiveToJson(const DecisiveVote &vote)
{
    return {{u"voter_id"_s, vote.voterId.value},
            {u"event_id"_s, vote.eventId.value},
            {u"doubt"_s, voteDoubtName(vote.doubt)},
            {u"becomes"_s, verdictName(vote.becomes)},
            {u"confirmed"_s, vote.confirmed}};
}

QJsonObject decisionToJson(const Decision &decision)
{
    return {{u"id"_s, decision.id.value},
            {u"proposal_id"_s, decision.proposalId.value},
            {u"verdict"_s, verdictName(decision.verdict)},
            {u"tally"_s, tallyToJson(decision.tally)},
            {u"snapshot"_s, decision.snapshot},
            {u"decided_at"_s, momentText(decision.decidedAt)},
            {u"result_message_id"_s, decision.resultMessageId},
            {u"correction_of"_s, decision.correctionOf.value},
            {u"removed"_s, decision.removed},
            {u"revision"_s, decision.revision}};
}

} // namespace

QJsonObject projectToJson(const Project &project)
{
    return {{u"id"_s, project.id.value},
            {u"name"_s, project.name},
            {u"committee"_s, project.committee},
            {u"dev_list"_s, project.devList},
            {u"private_list"_s, project.privateList},
            {u"chair"_s, project.chair},
            {u"own_rules"_s, project.ownRules},
            {u"revision"_s, project.revision}};
}

QJsonObject voterToJson(const Voter &voter)
{
    return {{u"id"_s, voter.id.value},
            {u"name"_s, voter.name},
            {u"asf_id"_s, voter.asfId},
            {u"addresses"_s, QJsonArray::fromStringList(voter.addresses)},
            {u"handles"_s, QJsonArray::fromStringList(voter.handles)},
            {u"notes"_s, voter.notes},
            {u"revision"_s, voter.revision}};
}

QJsonObject rosterEntryToJson(const RosterEntry &entry)
{
    return {{u"id"_s, entry.id.value},
            {u"project_id"_s, entry.projectId.value},
            {u"voter_id"_s, entry.voterId.value},
            {u"role"_s, roleName(entry.role)},
            {u"from"_s, optionalDay(entry.from)},
            {u"until"_s, optionalDay(entry.until)},
            {u"emeritus"_s, entry.emeritus},
            {u"revision"_s, entry.revision}};
}

QJsonObject withoutRevisions(const QJsonObject &json)
{
    QJsonObject plain;
    for (auto it = json.constBegin(); it != json.constEnd(); ++it) {
        if (it.key() == "revision"_L1)
            continue;
        QJsonValue value = it.value();
        if (value.isObject()) {
            value = withoutRevisions(value.toObject());
        } else if (value.isArray()) {
            QJsonArray array;
            for (const QJsonValue each : value.toArray())
                array.append(each.isObject() ? QJsonValue(withoutRevisions(each.toObject()))
                                             : each);
            value = array;
        }
        plain.insert(it.key(), value);
    }
    return plain;
}

QJsonValue momentToJson(const std::optional<Timestamp> &moment)
{
    return optionalMoment(moment);
}

QJsonObject periodHistoryToJson(const PeriodHistory &period)
{
    QJsonObject json{{u"extensions"_s,
                      arrayOf(period.extensions,
                              [](const PeriodExtension &extension) {
                                  return QJsonObject{{u"at"_s, momentText(extension.at)},
                                                     {u"actor"_s, extension.actor},
                                                     {u"previous_closes"_s,
                                                      optionalMoment(extension.previousCloses)},
                                                     {u"closes"_s, momentText(extension.closes)},
                                                     {u"reason"_s, extension.reason}};
                              })},
                     {u"close_reason"_s, period.closeReason},
                     {u"cancel_reason"_s, period.cancelReason}};
    if (period.decisiveAtClose)
        json.insert(u"decisive_at_close"_s, QJsonArray::fromStringList(*period.decisiveAtClose));
    return json;
}

QJsonObject proposalToJson(const Proposal &proposal)
{
    return {
            {u"id"_s, proposal.id.value},
            {u"project_id"_s, proposal.projectId.value},
            {u"kind"_s, proposalKindName(proposal.kind)},
            {u"title"_s, proposal.title},
            {u"text"_s, proposal.text},
            {u"module_name"_s, proposal.moduleName},
            {u"module_scope"_s, proposal.moduleScope},
            {u"old_codebase"_s, proposal.oldCodebase},
            {u"new_codebase"_s, proposal.newCodebase},
            {u"conversations"_s, arrayOf(proposal.conversations, conversationToJson)},
            {u"conversation_summary"_s, proposal.conversationSummary},
            {u"alternatives"_s, proposal.alternatives},
            {u"if_it_fails"_s, proposal.ifItFails},
            {u"proposer"_s, proposal.proposer},
            {u"rule"_s, proposal.rule.toJson()},
            {u"reading_id"_s, proposal.readingId},
            {u"electorate"_s,
             QJsonObject{{u"kind"_s, electorateName(proposal.electorate.kind)},
                         {u"named"_s, idArray(proposal.electorate.named)}}},
            {u"opens"_s, optionalMoment(proposal.period.opens)},
            {u"closes"_s, optionalMoment(proposal.period.closes)},
            {u"zone"_s, proposal.period.zone},
            {u"status"_s, proposalStatusName(proposal.status)},
            {u"call_message_id"_s, proposal.callMessageId},
            {u"thread_link"_s, proposal.threadLink},
            {u"result_message_id"_s, proposal.resultMessageId},
            {u"first_round"_s, proposal.firstRound.value},
            {u"public_calls"_s, arrayOf(proposal.publicCalls, publicCallToJson)},
            {u"result_overrides"_s, arrayOf(proposal.resultOverrides, overrideToJson)},
            {u"opened_with_override"_s, proposal.openedWithOverride},
            {u"closed_at"_s, optionalMoment(proposal.closedAt)},
            {u"created_at"_s, momentText(proposal.createdAt)},
            {u"revision"_s, proposal.revision},
    };
}

QJsonObject ballotToJson(const Ballot &ballot)
{
    return {{u"voter_id"_s, ballot.voterId.value},
            {u"event_id"_s, ballot.eventId.value},
            {u"value"_s, valueToJson(ballot.value)},
            {u"side"_s, voteSideName(ballot.value.side())},
            {u"binding"_s, ballot.binding ? QJsonValue(*ballot.binding) : QJsonValue()},
            {u"why"_s, bindingReasonName(ballot.why)},
            {u"role"_s, ballot.role ? QJsonValue(roleName(*ballot.role)) : QJsonValue()},
            {u"claim"_s, claimName(ballot.claim)},
            {u"claim_differs"_s, ballot.claimDiffers},
            {u"cast_at"_s, momentText(ballot.castAt)},
            {u"has_reason"_s, ballot.hasReason},
            {u"admitted_late"_s, ballot.admittedLate},
            {u"admitted_early"_s, ballot.admittedEarly}};
}

QJsonObject tallyToJson(const Tally &tally)
{
    return {{u"binding"_s, sidesToJson(tally.binding)},
            {u"non_binding"_s, sidesToJson(tally.nonBinding)},
            {u"unknown"_s, sidesToJson(tally.unknown)}};
}

QJsonObject outcomeToJson(const Outcome &outcome)
{
    return {{u"verdict"_s, verdictName(outcome.verdict)},
            {u"so_far"_s, verdictName(outcome.soFar)},
            {u"can_still_change"_s, outcome.canStillChange},
            {u"judged"_s, sidesToJson(outcome.judged)},
            {u"holders"_s, outcome.holders},
            {u"conditions"_s, arrayOf(outcome.conditions, conditionResultToJson)},
            {u"readings"_s, arrayOf(outcome.readings, readingResultToJson)},
            {u"readings_agree"_s, outcome.readingsAgree},
            {u"margin"_s,
             arrayOf(outcome.margin,
                     [](const Flip &flip) {
                         return QJsonObject{{u"side"_s, voteSideName(flip.side)},
                                            {u"more"_s, flip.more},
                                            {u"becomes"_s, verdictName(flip.becomes)}};
                     })},
            {u"silent_holders"_s, idArray(outcome.silentHolders)},
            {u"public_calls"_s, outcome.publicCalls},
            {u"silent_left_base"_s, !outcome.leftBase.isEmpty()},
            {u"decisive"_s, arrayOf(outcome.decisive, decisiveToJson)},
            {u"warnings"_s,
             arrayOf(outcome.warnings,
                     [](const Warning &warning) {
                         return QJsonObject{{u"code"_s, warningName(warning.code)},
                                            {u"args"_s, QJsonArray::fromStringList(warning.args)}};
                     })},
            {u"ms_left"_s, outcome.msLeft}};
}

QJsonObject recordToJson(const Record &record)
{
    const BallotBox &box = record.evaluation.box;
    return {
            {u"schema"_s, recordSchema.toString()},
            {u"written_at"_s, momentText(record.now)},
            {u"as_of"_s, optionalMoment(record.asOf)},
            {u"history_digest"_s, record.historyDigest},
            {u"project"_s, projectToJson(record.project)},
            {u"proposal"_s, proposalToJson(record.proposal)},
            {u"period_history"_s, periodHistoryToJson(record.periodHistory)},
            {u"voters"_s, arrayOf(record.voters, voterToJson)},
            {u"roster"_s, arrayOf(record.roster.entries(), rosterEntryToJson)},
            {u"events"_s,
             arrayOf(record.events,
                     [&box](const VoteEvent &event) { return eventToJson(event, box); })},
            {u"ballots"_s, arrayOf(box.ballots, ballotToJson)},
            {u"tally"_s, tallyToJson(record.evaluation.tally)},
            {u"outcome"_s, outcomeToJson(record.evaluation.outcome)},
            {u"decisions"_s, arrayOf(record.decisions, decisionToJson)},
            {u"account"_s,
             arrayOf(record.account,
                     [](const AccountLine &line) {
                         return QJsonObject{{u"heap"_s, line.heap}, {u"count"_s, line.count}};
                     })},
            {u"messages_read"_s, record.messagesRead},
            {u"sender"_s,
             QJsonObject{{u"name"_s, record.senderName}, {u"address"_s, record.senderAddress}}},
    };
}

QByteArray recordJson(const Record &record)
{
    return QJsonDocument(recordToJson(record)).toJson(QJsonDocument::Indented);
}

} // namespace tallybook::announce
