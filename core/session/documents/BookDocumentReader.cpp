// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/announce/writers/RecordJsonWriter.h"
#include "core/session/acts/OwnRules.h"
#include "core/session/documents/BookDocument.h"
#include "core/session/documents/DocumentFields.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype largest = qsizetype(256) * 1024 * 1024;

/// Each as it stands there, if a project may have them.
[[nodiscard]] QJsonArray readOwnRules(const DocumentFields &fields)
{
    QJsonArray rules;
    for (const DocumentFields &each : fields.objects(u"own_rules"_s))
        rules.append(each.json());
    const Status fits = checkOwnRules(rules);
    if (!fits && fits.error().code == ErrorCode::Conflict)
        fields.note(
                u"own_rules"_s,
                u"has the id %1 twice, or it is that of a shipped rule"_s.arg(fits.error().detail));
    else if (!fits)
        fields.note(u"own_rules"_s, u"has an entry that is no rule: "_s + fits.error().detail);
    return rules;
}

[[nodiscard]] Project readProject(const DocumentFields &fields)
{
    Project project;
    project.id = ProjectId{fields.identity(u"id"_s)};
    project.name = fields.text(u"name"_s);
    project.committee = fields.text(u"committee"_s);
    project.devList = fields.text(u"dev_list"_s);
    project.privateList = fields.text(u"private_list"_s);
    project.chair = fields.text(u"chair"_s);
    project.ownRules = readOwnRules(fields);
    return project;
}

[[nodiscard]] Voter readVoter(const DocumentFields &fields)
{
    Voter voter;
    voter.id = VoterId{fields.identity(u"id"_s)};
    voter.name = fields.text(u"name"_s);
    voter.asfId = fields.text(u"asf_id"_s);
    voter.addresses = fields.texts(u"addresses"_s);
    voter.handles = fields.texts(u"handles"_s);
    voter.notes = fields.text(u"notes"_s);
    return voter;
}

[[nodiscard]] RosterEntry readRosterEntry(const DocumentFields &fields)
{
    RosterEntry entry;
    entry.id = RosterEntryId{fields.identity(u"id"_s)};
    entry.projectId = ProjectId{fields.identity(u"project_id"_s)};
    entry.voterId = VoterId{fields.identity(u"voter_id"_s)};
    entry.role = fields.named(u"role"_s, roleFromName, entry.role);
    entry.from = fields.day(u"from"_s);
    entry.until = fields.day(u"until"_s);
    entry.emeritus = fields.flag(u"emeritus"_s);
    return entry;
}

[[nodiscard]] Rule readRule(const DocumentFields &fields)
{
    const DocumentFields json = fields.object(u"rule"_s);
    // A draft may have none yet.
    if (json.text(u"id"_s).isEmpty())
        return {};
    const Result<Rule> rule = Rule::fromJson(json.json());
    if (!rule)
        fields.note(u"rule"_s, u"is no rule: "_s + rule.error().detail);
    return rule.value_or(Rule());
}

[[nodiscard]] Proposal readProposal(const DocumentFields &fields)
{
    Proposal proposal;
    proposal.id = ProposalId{fields.identity(u"id"_s)};
    proposal.projectId = ProjectId{fields.identity(u"project_id"_s)};
    proposal.kind = fields.named(u"kind"_s, proposalKindFromName, proposal.kind);
    proposal.title = fields.text(u"title"_s);
    proposal.text = fields.text(u"text"_s);
    proposal.moduleName = fields.text(u"module_name"_s);
    proposal.moduleScope = fields.text(u"module_scope"_s);
    proposal.oldCodebase = fields.text(u"old_codebase"_s);
    proposal.newCodebase = fields.text(u"new_codebase"_s);
    for (const DocumentFields &each : fields.objects(u"conversations"_s)) {
        proposal.conversations.append({each.text(u"title"_s), each.text(u"link"_s),
                                       each.text(u"where"_s), each.text(u"when"_s),
                                       each.text(u"participants"_s)});
    }
    proposal.conversationSummary = fields.text(u"conversation_summary"_s);
    proposal.alternatives = fields.text(u"alternatives"_s);
    proposal.ifItFails = fields.text(u"if_it_fails"_s);
    proposal.proposer = fields.text(u"proposer"_s);
    proposal.rule = readRule(fields);
    proposal.readingId = fields.text(u"reading_id"_s);
    const DocumentFields electorate = fields.object(u"electorate"_s);
    proposal.electorate.kind =
            electorate.named(u"kind"_s, electorateFromName, proposal.electorate.kind);
    for (const QString &voter : electorate.texts(u"named"_s))
        proposal.electorate.named.append(VoterId{voter});
    proposal.period = {fields.optionalMoment(u"opens"_s), fields.optionalMoment(u"closes"_s),
                       fields.text(u"zone"_s)};
    proposal.status = fields.named(u"status"_s, proposalStatusFromName, proposal.status);
    proposal.callMessageId = fields.text(u"call_message_id"_s);
    proposal.threadLink = fields.text(u"thread_link"_s);
    proposal.resultMessageId = fields.text(u"result_message_id"_s);
    proposal.firstRound = ProposalId{fields.text(u"first_round"_s)};
    for (const DocumentFields &each : fields.objects(u"public_calls"_s))
        proposal.publicCalls.append({each.moment(u"at"_s), each.text(u"link"_s)});
    for (const DocumentFields &each : fields.objects(u"result_overrides"_s)) {
        proposal.resultOverrides.append({each.moment(u"at"_s), each.text(u"actor"_s),
                                         each.text(u"reason"_s), each.texts(u"findings"_s),
                                         each.text(u"text_digest"_s)});
    }
    proposal.openedWithOverride = fields.text(u"opened_with_override"_s);
    proposal.closedAt = fields.optionalMoment(u"closed_at"_s);
    proposal.createdAt = fields.moment(u"created_at"_s);
    return proposal;
}

[[nodiscard]] VoteEvent readEvent(const DocumentFields &fields)
{
    VoteEvent event;
    event.id = VoteEventId{fields.identity(u"id"_s)};
    event.proposalId = ProposalId{fields.identity(u"proposal_id"_s)};
    event.voterId = VoterId{fields.text(u"voter_id"_s)};
    event.kind = fields.named(u"kind"_s, voteKindFromName, event.kind);
    const DocumentFields value = fields.object(u"value"_s);
    event.value = {value.whole(u"hundredths"_s), value.flag(u"negative_zero"_s),
                   value.text(u"written"_s)};
    event.claim = fields.named(u"claim"_s, claimFromName, event.claim);
    event.grade = fields.named(u"grade"_s, gradeFromName, event.grade);
    event.castAt = fields.moment(u"cast_at"_s);
    event.messageRow = MessageRowId{fields.text(u"message_row"_s)};
    event.messageId = fields.text(u"message_id"_s);
    const DocumentFields evidence = fields.object(u"evidence"_s);
    event.evidence = {evidence.text(u"text"_s), evidence.count(u"line"_s),
                      evidence.count(u"offset"_s), evidence.count(u"length"_s)};
    event.reason = fields.text(u"reason"_s);
    event.answer = fields.text(u"answer"_s);
    event.condition = fields.text(u"condition"_s);
    event.admission = fields.named(u"admission"_s, admissionFromName, event.admission);
    event.admissionReason = fields.text(u"admission_reason"_s);
    event.bindingOverride =
            fields.named(u"binding_override"_s, bindingOverrideFromName, event.bindingOverride);
    event.bindingReason = fields.text(u"binding_reason"_s);
    event.carriedFrom = fields.text(u"carried_from"_s);
    event.carriedObject =
            fields.named(u"carried_object"_s, carriedObjectFromName, event.carriedObject);
    event.removed = fields.flag(u"removed"_s);
    return event;
}

[[nodiscard]] Tally readTally(const DocumentFields &fields)
{
    const auto sides = [&fields](const QString &name) {
        const DocumentFields counts = fields.object(name);
        return SideCounts{counts.count(u"for"_s), counts.count(u"abstain"_s),
                          counts.count(u"against"_s)};
    };
    return {sides(u"binding"_s), sides(u"non_binding"_s), sides(u"unknown"_s)};
}

[[nodiscard]] Decision readDecision(const DocumentFields &fields)
{
    Decision decision;
    decision.id = DecisionId{fields.identity(u"id"_s)};
    decision.proposalId = ProposalId{fields.identity(u"proposal_id"_s)};
    decision.verdict = fields.named(u"verdict"_s, verdictFromName, decision.verdict);
    decision.tally = readTally(fields.object(u"tally"_s));
    decision.snapshot = fields.text(u"snapshot"_s);
    decision.decidedAt = fields.moment(u"decided_at"_s);
    decision.resultMessageId = fields.text(u"result_message_id"_s);
    decision.correctionOf = DecisionId{fields.text(u"correction_of"_s)};
    decision.removed = fields.flag(u"removed"_s);
    return decision;
}

[[nodiscard]] StoredMessage readMessage(const DocumentFields &fields,
                                        QHash<QByteArray, QByteArray> &blobs)
{
    StoredMessage message;
    message.id = MessageRowId{fields.identity(u"id"_s)};
    message.proposalId = ProposalId{fields.identity(u"proposal_id"_s)};
    message.hash = fields.identity(u"hash"_s).toLatin1();
    message.fingerprint = fields.text(u"fingerprint"_s).toLatin1();
    message.messageId = fields.text(u"message_id"_s);
    message.inReplyTo = fields.text(u"in_reply_to"_s);
    message.source = fields.text(u"source"_s);
    message.form = fields.text(u"form"_s);
    message.fromName = fields.text(u"from_name"_s);
    message.fromAddress = fields.text(u"from_address"_s);
    message.fromHandle = fields.text(u"from_handle"_s);
    message.date = fields.optionalMoment(u"date"_s);
    message.subject = fields.text(u"subject"_s);
    message.text = fields.text(u"text"_s);
    message.quotesFolded = fields.flag(u"quotes_folded"_s);
    message.role = fields.text(u"role"_s);
    message.fate = fields.text(u"fate"_s);
    const auto raw = QByteArray::fromBase64Encoding(fields.text(u"raw"_s).toLatin1(),
                                                    QByteArray::AbortOnBase64DecodingErrors);
    if (!raw) {
        fields.note(u"raw"_s, u"is no base64"_s);
    } else if (QCryptographicHash::hash(*raw, QCryptographicHash::Sha256).toHex() != message.hash) {
        fields.note(u"raw"_s, u"is not the mail of that hash"_s);
    } else {
        blobs.insert(message.hash, *raw);
    }
    return message;
}

/// One record's own part: of a record document the whole, of a book document an entry.
void readRecord(const DocumentFields &fields, BookDocument &document)
{
    BookRows &rows = document.rows;
    const Proposal proposal = readProposal(fields.object(u"proposal"_s));
    rows.proposals.append(proposal);
    rows.periods.insert(proposal.id, readPeriodHistory(fields.object(u"period_history"_s)));
    const bool hasMessages = fields.has(u"messages"_s);
    for (const DocumentFields &each : fields.objects(u"messages"_s))
        rows.messages.append(readMessage(each, rows.blobs));
    for (const DocumentFields &each : fields.objects(u"events"_s)) {
        rows.events.append(readEvent(each));
        // Without the mails the words and the Message-ID are still there as evidence.
        if (!hasMessages)
            rows.events.last().messageRow = {};
    }
    for (const DocumentFields &each : fields.objects(u"decisions"_s))
        rows.decisions.append(readDecision(each));
    const DocumentFields outcome = fields.object(u"outcome"_s);
    document.stated.append({proposal.id, fields.object(u"tally"_s).json(),
                            outcome.text(u"verdict"_s), outcome.text(u"so_far"_s)});
}

/// Ids of a list, each once.
template <typename T>
[[nodiscard]] QSet<QString> idsOf(const QList<T> &rows, const QString &list,
                                  DocumentProblem &problem)
{
    QSet<QString> ids;
    for (const T &row : rows) {
        if (ids.contains(row.id.value))
            problem.note(list, u"has the id %1 twice"_s.arg(row.id.value));
        ids.insert(row.id.value);
    }
    return ids;
}

/// Whether all that is referred to is there.
void checkReferences(const BookRows &rows, DocumentProblem &problem)
{
    const QSet<QString> projects = idsOf(rows.projects, u"projects"_s, problem);
    const QSet<QString> voters = idsOf(rows.voters, u"voters"_s, problem);
    const QSet<QString> proposals = idsOf(rows.proposals, u"records"_s, problem);
    const QSet<QString> messages = idsOf(rows.messages, u"messages"_s, problem);
    const QSet<QString> decisions = idsOf(rows.decisions, u"decisions"_s, problem);
    (void)idsOf(rows.roster, u"roster"_s, problem);
    (void)idsOf(rows.events, u"events"_s, problem);
    const auto check = [&problem](const QSet<QString> &known, const QString &id,
                                  const QString &list) {
        if (!id.isEmpty() && !known.contains(id))
            problem.note(list, u"refers to %1, which is not there"_s.arg(id));
    };
    for (const Proposal &proposal : rows.proposals)
        check(projects, proposal.projectId.value, u"proposal"_s);
    for (const RosterEntry &entry : rows.roster) {
        check(projects, entry.projectId.value, u"roster"_s);
        check(voters, entry.voterId.value, u"roster"_s);
    }
    for (const VoteEvent &event : rows.events) {
        check(proposals, event.proposalId.value, u"events"_s);
        check(voters, event.voterId.value, u"events"_s);
        check(messages, event.messageRow.value, u"events"_s);
    }
    for (const StoredMessage &message : rows.messages)
        check(proposals, message.proposalId.value, u"messages"_s);
    for (const Decision &decision : rows.decisions) {
        check(proposals, decision.proposalId.value, u"decisions"_s);
        check(decisions, decision.correctionOf.value, u"decisions"_s);
    }
}

} // namespace

Result<BookDocument> readBookDocument(const QByteArray &json)
{
    if (json.size() > largest)
        return fail(ErrorCode::TooLarge, {}, {u"the document"_s});
    QJsonParseError parsing;
    const QJsonDocument parsed = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error != QJsonParseError::NoError)
        return fail(ErrorCode::InvalidJson, parsing.errorString(),
                    {QString::number(parsing.offset)});
    DocumentProblem problem;
    const DocumentFields fields(parsed.object(), {}, problem);
    BookDocument document;
    const QString schema = fields.text(u"schema"_s);
    BookRows &rows = document.rows;
    if (schema == announce::recordSchema) {
        if (fields.has(u"as_of"_s))
            problem.note(u"as_of"_s, u"says that it is a replay, which is not the whole record"_s);
        rows.projects.append(readProject(fields.object(u"project"_s)));
        readRecord(fields, document);
    } else if (schema == bookSchema) {
        for (const DocumentFields &each : fields.objects(u"projects"_s))
            rows.projects.append(readProject(each));
        for (const DocumentFields &each : fields.objects(u"records"_s))
            readRecord(each, document);
    } else {
        problem.note(u"schema"_s,
                     u"is neither %1 nor %2 but \"%3\""_s.arg(announce::recordSchema, bookSchema,
                                                              schema.left(60)));
        return problem.error();
    }
    for (const DocumentFields &each : fields.objects(u"voters"_s))
        rows.voters.append(readVoter(each));
    for (const DocumentFields &each : fields.objects(u"roster"_s))
        rows.roster.append(readRosterEntry(each));
    document.writtenAt = fields.moment(u"written_at"_s);
    document.historyDigest = fields.text(u"history_digest"_s);
    if (!problem.any())
        checkReferences(rows, problem);
    if (problem.any())
        return problem.error();
    return document;
}

} // namespace tallybook
