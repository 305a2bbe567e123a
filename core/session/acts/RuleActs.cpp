// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
// The acts of RecordSession that have to do with rules: own rules, rounds and public calls.
#include "core/session/RecordSession_p.h"
#include "core/session/acts/OwnRules.h"

#include <algorithm>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

[[nodiscard]] QString idOf(const QJsonValue &rule)
{
    return rule["id"_L1].toString();
}

[[nodiscard]] tl::unexpected<Error> notNow(const QString &why)
{
    return fail(ErrorCode::NotAllowedInState, why, {why});
}

} // namespace

RuleCatalogue RecordSession::rules(const ProjectId &id) const
{
    RuleCatalogue catalogue = RuleCatalogue::shipped();
    if (const Project *project = d->cache.project(id)) {
        for (const QJsonValue rule : project->ownRules) {
            // A shipped rule is never replaced unseen; what is stored was checked.
            if (!catalogue.find(idOf(rule)))
                (void)catalogue.add(rule.toObject());
        }
    }
    return catalogue;
}

Status RecordSession::setOwnRule(const ProjectId &id, const QJsonObject &rule)
{
    const Project *before = d->cache.project(id);
    if (!before)
        return fail(ErrorCode::NoSuchRow, id.value);
    if (const Status fits = checkOwnRules({rule}); !fits)
        return fits;
    const Result<Rule> read = Rule::fromJson(rule);
    Project after = *before;
    const auto same = std::find_if(after.ownRules.begin(), after.ownRules.end(),
                                   [&](const QJsonValue &each) { return idOf(each) == read->id; });
    if (same == after.ownRules.end())
        after.ownRules.append(read->toJson());
    else
        *same = read->toJson();
    ActBuilder act = d->act(u"rule.set", {read->name, after.name});
    act.change(*before, after);
    return perform(act.changes());
}

Status RecordSession::removeOwnRule(const ProjectId &id, const QString &ruleId)
{
    const Project *before = d->cache.project(id);
    if (!before)
        return fail(ErrorCode::NoSuchRow, id.value);
    Project after = *before;
    after.ownRules = {};
    QString name;
    for (const QJsonValue rule : before->ownRules) {
        if (idOf(rule) == ruleId)
            name = rule["name"_L1].toString();
        else
            after.ownRules.append(rule);
    }
    if (after.ownRules.size() == before->ownRules.size())
        return fail(ErrorCode::NoSuchRow, ruleId, {ruleId});
    ActBuilder act = d->act(u"rule.remove", {name, after.name});
    act.change(*before, after);
    return perform(act.changes());
}

Status RecordSession::notePublicCall(const ProposalId &id, const PublicCall &call)
{
    const Proposal *before = d->cache.proposal(id);
    if (!before)
        return fail(ErrorCode::NoSuchRow, id.value);
    if (before->status != ProposalStatus::Open)
        return notNow(proposalStatusName(before->status));
    if (call.at > d->clock.now())
        return fail(ErrorCode::InvalidArgument, u"at"_s, {u"a moment that has not come yet"_s});
    if (before->period.opens && call.at < *before->period.opens)
        return fail(ErrorCode::InvalidArgument, u"at"_s, {u"a moment before the vote opened"_s});
    Proposal after = *before;
    const auto place =
            std::upper_bound(after.publicCalls.begin(), after.publicCalls.end(), call,
                             [](const PublicCall &a, const PublicCall &b) { return a.at < b.at; });
    after.publicCalls.insert(place, {call.at, call.link.trimmed()});
    ActBuilder act = d->act(u"call.note", {after.title, call.at.toIsoUtc()}, id);
    act.change(*before, after);
    return perform(act.changes());
}

Status RecordSession::mayStartNextRound(const ProposalId &id) const
{
    const Proposal *first = d->cache.proposal(id);
    if (!first)
        return fail(ErrorCode::NoSuchRow, id.value);
    if (first->rule.rounds.isEmpty())
        return notNow(u"its rule has no further round"_s);
    const bool closed =
            first->status == ProposalStatus::Closed || first->status == ProposalStatus::ResultSent;
    if (!closed)
        return notNow(proposalStatusName(first->status));
    if (evaluation(id).outcome.verdict != Verdict::Approved)
        return notNow(u"the first round did not approve it"_s);
    for (const Proposal &other : d->cache.proposals()) {
        if (other.firstRound == id && other.status != ProposalStatus::Cancelled)
            return notNow(u"there is a further round already"_s);
    }
    if (!rules(first->projectId).find(first->rule.rounds.constFirst()))
        return fail(ErrorCode::NoSuchRow, first->rule.rounds.constFirst(),
                    {first->rule.rounds.constFirst()});
    return {};
}

Result<ProposalId> RecordSession::startNextRound(const ProposalId &id)
{
    if (const Status may = mayStartNextRound(id); !may)
        return tl::unexpected(may.error());
    const Proposal *first = d->cache.proposal(id);
    const std::optional<Rule> rule = rules(first->projectId).find(first->rule.rounds.constFirst());
    Proposal next = *first;
    next.id = {};
    next.firstRound = id;
    next.rule = *rule;
    next.readingId.clear();
    next.electorate = {rule->defaultElectorate, {}};
    next.period = {std::nullopt, std::nullopt, first->period.zone};
    next.publicCalls.clear();
    next.resultOverrides.clear();
    next.openedWithOverride.clear();
    next.callMessageId.clear();
    next.threadLink.clear();
    next.resultMessageId.clear();
    next.closedAt.reset();
    next.revision = 0;
    return addProposal(next);
}

} // namespace tallybook
