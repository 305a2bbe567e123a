// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
// The acts of RecordSession: each checks what it needs, builds one change set and performs it.
#include "core/announce/MessageIds.h"
#include "core/base/Text.h"
#include "core/session/RecordSession_p.h"
#include "core/session/acts/OwnRules.h"
#include "core/session/acts/RosterMerge.h"
#include "core/session/intake/ImportRecorder.h"
#include "core/session/outcome/OutcomeSnapshot.h"
#include "core/vote/ProposalCheck.h"

#include <algorithm>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] tl::unexpected<Error> wrongState(const Proposal &proposal)
{
    return fail(ErrorCode::NotAllowedInState, {}, {proposalStatusName(proposal.status)});
}

[[nodiscard]] qint64 hoursBegun(qint64 ms)
{
    constexpr qint64 hour = 3'600'000;
    return (ms + hour - 1) / hour;
}

/// A decision of the person in charge about a vote stands only with its reason (rules.md "Late /
/// early", "Binding").
[[nodiscard]] Status checkVote(const VoteEvent &vote)
{
    if (vote.admission != Admission::ByRule && vote.admissionReason.trimmed().isEmpty())
        return fail(ErrorCode::InvalidArgument, u"admissionReason"_s, {u"admissionReason"_s});
    if (vote.bindingOverride != BindingOverride::None && vote.bindingReason.trimmed().isEmpty())
        return fail(ErrorCode::InvalidArgument, u"bindingReason"_s, {u"bindingReason"_s});
    // Of a vote that comes from elsewhere it must be said whether it was cast for this.
    const bool carried = !vote.carriedFrom.trimmed().isEmpty();
    if (carried != (vote.carriedObject != CarriedObject::NotAsked))
        return fail(ErrorCode::InvalidArgument, u"carriedObject"_s,
                    {carried ? u"carriedObject"_s : u"carriedFrom"_s});
    if (vote.carriedObject == CarriedObject::Other && vote.admission != Admission::Rejected)
        return fail(ErrorCode::InvalidArgument, u"carriedObject"_s, {u"otherObject"_s});
    return {};
}

[[nodiscard]] Decision decisionOf(const ProposalId &id, const Evaluation &judged,
                                  const Timestamp &now, const QString &messageId)
{
    Decision decision;
    decision.id = DecisionId::create();
    decision.proposalId = id;
    decision.verdict = judged.outcome.verdict;
    decision.tally = judged.tally;
    decision.snapshot = outcomeSnapshot(judged);
    decision.decidedAt = now;
    decision.resultMessageId = messageId;
    return decision;
}

/// Who cast the vote: somebody of the book, or the newcomer who is added with it.
[[nodiscard]] const Voter *voterOf(const BookCache &cache, const VoteEvent &vote,
                                   const std::optional<Voter> &newVoter)
{
    if (newVoter)
        return newVoter->id == vote.voterId && !newVoter->id.isNull() ? &*newVoter : nullptr;
    return cache.voter(vote.voterId);
}

} // namespace

Result<ProjectId> RecordSession::addProject(Project project)
{
    if (project.name.trimmed().isEmpty())
        return fail(ErrorCode::InvalidArgument, u"project name"_s);
    if (const Status fits = checkOwnRules(project.ownRules); !fits)
        return tl::unexpected(fits.error());
    if (project.id.isNull())
        project.id = ProjectId::create();
    ActBuilder act = d->act(u"project.add", {project.name});
    act.add(project);
    return perform(act.changes()).map([&] { return project.id; });
}

Status RecordSession::changeProject(const Project &project)
{
    const Project *before = d->cache.project(project.id);
    if (!before)
        return fail(ErrorCode::NoSuchRow, project.id.value);
    // A book that had it so before stays in use.
    const Status fits =
            project.ownRules == before->ownRules ? Status() : checkOwnRules(project.ownRules);
    if (!fits)
        return fits;
    ActBuilder act = d->act(u"project.change", {project.name});
    act.change(*before, project);
    return perform(act.changes());
}

Result<ProposalId> RecordSession::addProposal(Proposal proposal)
{
    if (Status fits = checkRuleFitsKind(proposal.rule, proposal.kind); !fits)
        return tl::unexpected(fits.error());
    if (proposal.id.isNull())
        proposal.id = ProposalId::create();
    proposal.status = ProposalStatus::Draft;
    proposal.createdAt = d->clock.now();
    ActBuilder act = d->act(u"proposal.create", {proposal.title}, proposal.id);
    act.add(proposal);
    return perform(act.changes()).map([&] { return proposal.id; });
}

Status RecordSession::changeProposal(const Proposal &proposal)
{
    const Proposal *before = d->cache.proposal(proposal.id);
    if (!before)
        return fail(ErrorCode::NoSuchRow, proposal.id.value);
    if (Status fits = checkRuleFitsKind(proposal.rule, proposal.kind); !fits)
        return fits;
    // The state changes by its own acts only.
    if (proposal.status != before->status)
        return wrongState(*before);
    // What people vote on is settled when the vote opens; the end moves by an extension.
    const bool sameVote = proposal.projectId == before->projectId && proposal.kind == before->kind
            && proposal.rule == before->rule && proposal.electorate == before->electorate
            && proposal.period == before->period;
    if (before->status != ProposalStatus::Draft && !sameVote)
        return wrongState(*before);
    ActBuilder act = d->act(u"proposal.change", {proposal.title}, proposal.id);
    act.change(*before, proposal);
    return perform(act.changes());
}

Status RecordSession::openVote(const ProposalId &id, const QString &overrideReason, int hours)
{
    const Proposal *before = d->cache.proposal(id);
    if (!before)
        return fail(ErrorCode::NoSuchRow, id.value);
    if (before->status != ProposalStatus::Draft)
        return wrongState(*before);
    Proposal after = *before;
    if (!after.period.opens)
        after.period.opens = d->clock.now();
    if (!after.period.closes) {
        const qint64 length = qMax(after.rule.minimumHours, hours) * Q_INT64_C(3'600'000);
        after.period.closes =
                Timestamp{after.period.opens->utcMs + length, after.period.opens->offsetSeconds};
    }
    QStringList missing;
    QStringList overridable;
    for (const ProposalProblem &problem : checkProposal(after)) {
        if (problem.severity == ProblemSeverity::Blocking)
            missing.append(proposalFieldName(problem.field));
        else if (problem.severity == ProblemSeverity::Override)
            overridable.append(proposalFieldName(problem.field));
    }
    if (!missing.isEmpty())
        return fail(ErrorCode::InvalidArgument, missing.join(u", "_s), missing);
    if (!overridable.isEmpty()) {
        if (overrideReason.trimmed().isEmpty())
            return fail(ErrorCode::NeedsOverride, overridable.join(u", "_s), overridable);
        after.openedWithOverride = overrideReason.trimmed();
    }
    after.status = ProposalStatus::Open;
    ActBuilder act = d->act(u"vote.open", {after.title, after.openedWithOverride}, id);
    act.change(*before, after);
    return perform(act.changes());
}

Status RecordSession::closeVote(const ProposalId &id, const QString &overrideReason)
{
    const Proposal *before = d->cache.proposal(id);
    if (!before)
        return fail(ErrorCode::NoSuchRow, id.value);
    if (before->status != ProposalStatus::Open)
        return wrongState(*before);
    const qsizetype open = unsettled(id).size();
    const Outcome outcome = evaluation(id).outcome;
    const QList<DecisiveVote> decisive = outcome.toConfirm();
    if (const Status read = d->cache.takeFailure(); !read)
        return read; // nothing open, of votes that could not be read
    // No reason stands in for votes that the rule wants to see before a close.
    if (outcome.missingToClose > 0) {
        return fail(ErrorCode::MustBeExtended, {},
                    {QString::number(outcome.judged.forVotes),
                     QString::number(before->rule.closesFrom)});
    }
    const EarlyClose early = earlyClose(before->rule, before->period, d->clock.now());
    const QString reason = overrideReason.trimmed();
    if ((open > 0 || !decisive.isEmpty() || early.isEarly()) && reason.isEmpty()) {
        return fail(ErrorCode::NeedsOverride, {},
                    {u"early:%1"_s.arg(hoursBegun(early.msBeforeAnnounced)),
                     u"unlawful:%1"_s.arg(hoursBegun(early.msBeforeLawful)),
                     u"unsettled:%1"_s.arg(open), u"decisive:%1"_s.arg(decisive.size())});
    }
    Proposal after = *before;
    after.status = ProposalStatus::Closed;
    after.closedAt = d->clock.now();
    ActBuilder act = d->act(u"vote.close", closeArgs(after.title, reason, decisive), id);
    act.change(*before, after);
    return perform(act.changes());
}

Status RecordSession::cancelVote(const ProposalId &id, const QString &reason)
{
    const Proposal *before = d->cache.proposal(id);
    if (!before)
        return fail(ErrorCode::NoSuchRow, id.value);
    if (before->status != ProposalStatus::Open && before->status != ProposalStatus::Draft)
        return wrongState(*before);
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::InvalidArgument, u"reason"_s, {u"reason"_s});
    Proposal after = *before;
    after.status = ProposalStatus::Cancelled;
    after.closedAt = d->clock.now();
    ActBuilder act = d->act(u"vote.cancel", {after.title, reason.trimmed()}, id);
    act.change(*before, after);
    return perform(act.changes());
}

Status RecordSession::extendVote(const ProposalId &id, const Timestamp &closes,
                                 const QString &reason)
{
    const Proposal *before = d->cache.proposal(id);
    if (!before)
        return fail(ErrorCode::NoSuchRow, id.value);
    if (before->status != ProposalStatus::Open)
        return wrongState(*before);
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::InvalidArgument, u"reason"_s, {u"reason"_s});
    if (before->period.closes && closes <= *before->period.closes)
        return fail(ErrorCode::InvalidArgument, u"closes"_s, {u"closes"_s});
    Proposal after = *before;
    after.period.closes = closes;
    ActBuilder act = d->act(u"vote.extend", {after.title, closes.toIsoUtc(), reason.trimmed()}, id);
    act.change(*before, after);
    return perform(act.changes());
}

Status RecordSession::markResultSent(const ProposalId &id, const QString &resultMessageId)
{
    const Proposal *before = d->cache.proposal(id);
    if (!before)
        return fail(ErrorCode::NoSuchRow, id.value);
    if (before->status != ProposalStatus::Closed)
        return wrongState(*before);
    const Decision decision =
            decisionOf(id, evaluation(id), d->clock.now(), resultMessageId.trimmed());
    Proposal after = *before;
    after.status = ProposalStatus::ResultSent;
    after.resultMessageId = decision.resultMessageId;
    ActBuilder act = d->act(u"result.sent", {after.title, decision.resultMessageId}, id);
    act.add(decision);
    act.change(*before, after);
    return perform(act.changes());
}

Status RecordSession::overrideResult(const ProposalId &id, const QStringList &findings,
                                     const QString &textDigest, const QString &reason)
{
    const Proposal *before = d->cache.proposal(id);
    if (!before)
        return fail(ErrorCode::NoSuchRow, id.value);
    if (before->status == ProposalStatus::Draft || before->status == ProposalStatus::Cancelled)
        return wrongState(*before);
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::InvalidArgument, u"reason"_s, {u"reason"_s});
    if (findings.isEmpty())
        return fail(ErrorCode::InvalidArgument, u"findings"_s, {u"findings"_s});
    Proposal after = *before;
    after.resultOverrides.append(
            {d->clock.now(), d->actor, reason.trimmed(), findings, textDigest});
    ActBuilder act =
            d->act(u"result.override", {after.title, findings.join(u", "_s), reason.trimmed()}, id);
    act.change(*before, after);
    return perform(act.changes());
}

Status RecordSession::markCorrectionSent(const ProposalId &id, const QString &messageId,
                                         const QString &reason)
{
    const Proposal *proposal = d->cache.proposal(id);
    if (!proposal)
        return fail(ErrorCode::NoSuchRow, id.value);
    const auto changes = changesSinceResult(id);
    if (proposal->status != ProposalStatus::ResultSent || !changes)
        return wrongState(*proposal);
    if (!changes->any())
        return fail(ErrorCode::NotAllowedInState, {}, {u"unchanged"_s});
    Decision decision = decisionOf(id, evaluation(id), d->clock.now(), messageId.trimmed());
    decision.correctionOf = changes->earlier.id;
    ActBuilder act = d->act(u"result.correct",
                            {proposal->title, decision.resultMessageId, reason.trimmed()}, id);
    act.add(decision);
    return perform(act.changes());
}

Status RecordSession::markCallSent(const ProposalId &id, const QString &messageId)
{
    const Proposal *before = d->cache.proposal(id);
    if (!before)
        return fail(ErrorCode::NoSuchRow, id.value);
    Proposal after = *before;
    after.callMessageId = messageId.trimmed();
    if (!isMessageId(after.callMessageId))
        return fail(ErrorCode::InvalidArgument, messageId, {u"Message-ID"_s});
    ActBuilder act = d->act(u"call.sent", {after.title, after.callMessageId}, id);
    act.change(*before, after);
    return perform(act.changes());
}

Result<VoteEventId> RecordSession::addVote(VoteEvent vote, const std::optional<Voter> &newVoter)
{
    if (!d->cache.proposal(vote.proposalId))
        return fail(ErrorCode::NoSuchRow, vote.proposalId.value);
    const Voter *voter = voterOf(d->cache, vote, newVoter);
    if (!voter)
        return fail(ErrorCode::NoSuchRow, vote.voterId.value);
    if (Status sound = checkVote(vote); !sound)
        return tl::unexpected(sound.error());
    if (vote.id.isNull())
        vote.id = VoteEventId::create();
    ActBuilder act = d->act(u"vote.add", {voter->name, vote.value.canonical()}, vote.proposalId);
    if (newVoter)
        act.add(*newVoter);
    act.add(vote);
    return perform(act.changes()).map([&] { return vote.id; });
}

Status RecordSession::changeVote(const VoteEvent &vote, const std::optional<Voter> &newVoter)
{
    const VoteEvent *before = d->vote(vote.proposalId, vote.id);
    if (!before)
        return fail(ErrorCode::NoSuchRow, vote.id.value);
    const Voter *voter = voterOf(d->cache, vote, newVoter);
    if (!voter)
        return fail(ErrorCode::NoSuchRow, vote.voterId.value);
    if (Status sound = checkVote(vote); !sound)
        return sound;
    ActBuilder act = d->act(u"vote.change", {voter->name, vote.value.canonical()}, vote.proposalId);
    if (newVoter)
        act.add(*newVoter);
    act.change(*before, vote);
    return perform(act.changes());
}

Status RecordSession::removeVote(const VoteEventId &id)
{
    const auto row = d->store->row(Table::VoteEvent, id.value);
    if (!row)
        return tl::unexpected(row.error());
    const ProposalId record = rowcodec::decodeVoteEvent(*row).proposalId;
    const VoteEvent *vote = d->vote(record, id);
    if (!vote)
        return fail(ErrorCode::NoSuchRow, id.value);
    const Voter *voter = d->cache.voter(vote->voterId);
    ActBuilder act = d->act(u"vote.remove",
                            {voter ? voter->name : QString(), vote->value.canonical()}, record);
    act.remove(*vote);
    return perform(act.changes());
}

Status RecordSession::settleMessage(const MessageRowId &id, const std::optional<VoteEvent> &vote,
                                    const std::optional<Voter> &newVoter)
{
    const auto row = d->store->row(Table::Message, id.value);
    if (!row)
        return tl::unexpected(row.error());
    const ProposalId record = rowcodec::decodeMessage(*row).proposalId;
    const QList<StoredMessage> messages = d->cache.messages(record);
    const auto message = std::ranges::find(messages, id, &StoredMessage::id);
    if (message == messages.cend())
        return fail(ErrorCode::NoSuchRow, id.value);
    StoredMessage after = *message;
    after.fate = messageFateName(vote ? MessageFate::NewVote : MessageFate::NoVote);
    ActBuilder act = d->act(u"message.settle", {message->fromName}, record);
    act.change(*message, after);
    if (vote) {
        VoteEvent event = *vote;
        if (event.id.isNull())
            event.id = VoteEventId::create();
        event.proposalId = record;
        event.messageRow = id;
        if (!voterOf(d->cache, event, newVoter))
            return fail(ErrorCode::NoSuchRow, event.voterId.value);
        if (Status sound = checkVote(event); !sound)
            return sound;
        if (newVoter)
            act.add(*newVoter);
        act.add(event);
    }
    return perform(act.changes());
}

Result<VoterId> RecordSession::addVoter(Voter voter)
{
    if (voter.id.isNull())
        voter.id = VoterId::create();
    ActBuilder act = d->act(u"voter.add", {voter.name});
    act.add(voter);
    return perform(act.changes()).map([&] { return voter.id; });
}

Status RecordSession::changeVoter(const Voter &voter)
{
    const Voter *before = d->cache.voter(voter.id);
    if (!before)
        return fail(ErrorCode::NoSuchRow, voter.id.value);
    ActBuilder act = d->act(u"voter.change", {voter.name});
    act.change(*before, voter);
    return perform(act.changes());
}

Result<RosterEntryId> RecordSession::addRosterEntry(RosterEntry entry)
{
    const Voter *voter = d->cache.voter(entry.voterId);
    if (!voter || !d->cache.project(entry.projectId))
        return fail(ErrorCode::NoSuchRow, entry.voterId.value);
    if (entry.id.isNull())
        entry.id = RosterEntryId::create();
    ActBuilder act = d->act(u"roster.add", {voter->name, roleName(entry.role)});
    act.add(entry);
    return perform(act.changes()).map([&] { return entry.id; });
}

Status RecordSession::changeRosterEntry(const RosterEntry &entry)
{
    const RosterEntry *before = d->cache.rosterEntry(entry.id);
    if (!before)
        return fail(ErrorCode::NoSuchRow, entry.id.value);
    const Voter *voter = d->cache.voter(entry.voterId);
    ActBuilder act =
            d->act(u"roster.change", {voter ? voter->name : QString(), roleName(entry.role)});
    act.change(*before, entry);
    return perform(act.changes());
}

Status RecordSession::removeRosterEntry(const RosterEntryId &id)
{
    const RosterEntry *entry = d->cache.rosterEntry(id);
    if (!entry)
        return fail(ErrorCode::NoSuchRow, id.value);
    const Voter *voter = d->cache.voter(entry->voterId);
    ActBuilder act =
            d->act(u"roster.remove", {voter ? voter->name : QString(), roleName(entry->role)});
    act.remove(*entry);
    return perform(act.changes());
}

Status RecordSession::importRoster(const ProjectId &project, const RosterImport &import)
{
    const Project *target = d->cache.project(project);
    if (!target)
        return fail(ErrorCode::NoSuchRow, project.value);
    ActBuilder act = d->act(u"roster.import", {target->name});
    mergeRoster(d->cache.voters(), roster(project).entries(), project, import, act);
    return perform(act.changes());
}

ImportContext RecordSession::importContext(const ProposalId &id) const
{
    ImportContext context;
    context.voters = d->cache.voters();
    if (const Proposal *proposal = d->cache.proposal(id))
        context.period = proposal->period;
    context.events = d->cache.events(id);
    for (const StoredMessage &message : d->cache.messages(id))
        context.knownFingerprints.insert(message.fingerprint);
    return context;
}

ImportContext RecordSession::importContext(const Proposal &draft) const
{
    ImportContext context;
    context.voters = d->cache.voters();
    context.period = draft.period;
    return context;
}

Status RecordSession::acceptImport(const ProposalId &id, const ImportPlan &plan)
{
    const Proposal *proposal = d->cache.proposal(id);
    if (!proposal)
        return fail(ErrorCode::NoSuchRow, id.value);
    ActBuilder act = d->act(u"import.accept", {}, id);
    return performImport(id, plan, act);
}

Status RecordSession::addProposalWithImport(Proposal draft, const ImportPlan &plan)
{
    if (Status fits = checkRuleFitsKind(draft.rule, draft.kind); !fits)
        return fits;
    if (draft.id.isNull() || d->cache.proposal(draft.id))
        return fail(ErrorCode::Conflict, draft.id.value);
    draft.status = ProposalStatus::Draft;
    draft.createdAt = d->clock.now();
    ActBuilder act = d->act(u"import.create", {}, draft.id);
    act.add(draft);
    return performImport(draft.id, plan, act);
}

Status RecordSession::performImport(const ProposalId &id, const ImportPlan &plan, ActBuilder &act)
{
    // Loaded first, so that the new rows are absorbed and not read a second time.
    (void)d->cache.events(id);
    (void)d->cache.messages(id);
    const ImportRecorder recorder(d->cache, id, d->clock.now());
    const ImportRecorder::Recorded recorded = recorder.record(plan, act);
    ChangeSet changes = act.changes();
    changes.actArgs =
            QStringList{QString::number(recorded.messages), QString::number(recorded.votes)};
    for (const auto &[hash, bytes] : recorded.blobs)
        d->store->stageBlob(hash, bytes);
    return perform(changes);
}

} // namespace tallybook
