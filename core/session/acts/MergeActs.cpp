// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
// The act of RecordSession that makes one person of two.
#include "core/session/RecordSession_p.h"
#include "core/session/acts/VoterMerge.h"

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Whether both say the same of a person, whoever it is said of.
[[nodiscard]] bool sameRole(const RosterEntry &one, const RosterEntry &other)
{
    return one.projectId == other.projectId && one.role == other.role && one.from == other.from
            && one.until == other.until && one.emeritus == other.emeritus;
}

} // namespace

Status RecordSession::mergeVoters(const VoterId &kept, const VoterId &gone)
{
    const Voter *stays = d->cache.voter(kept);
    const Voter *goes = d->cache.voter(gone);
    if (!stays || !goes)
        return fail(ErrorCode::NoSuchRow, stays ? gone.value : kept.value);
    if (!mayBeOnePerson(*stays, *goes))
        return fail(ErrorCode::InvalidArgument, u"asf id"_s, {u"asfId"_s});
    ActBuilder act = d->act(u"voter.merge", {stays->name, goes->name});
    act.change(*stays, mergedVoter(*stays, *goes));

    QList<RosterEntry> roles;
    for (const RosterEntry &entry : d->cache.rosterEntries()) {
        if (entry.voterId == kept)
            roles.append(entry);
    }
    for (const RosterEntry &entry : d->cache.rosterEntries()) {
        if (entry.voterId != gone)
            continue;
        const bool known =
                std::any_of(roles.cbegin(), roles.cend(),
                            [&entry](const RosterEntry &role) { return sameRole(role, entry); });
        if (known) {
            act.remove(entry);
            continue;
        }
        RosterEntry moved = entry;
        moved.voterId = kept;
        roles.append(moved);
        act.change(entry, moved);
    }

    const QList<Proposal> proposals = d->cache.proposals();
    for (const Proposal &proposal : proposals) {
        Proposal named = proposal;
        named.electorate.named = mergedElectorate(proposal.electorate.named, kept, gone);
        act.change(proposal, named);
        for (const VoteEvent &vote : d->cache.events(proposal.id)) {
            if (vote.voterId != gone)
                continue;
            VoteEvent moved = vote;
            moved.voterId = kept;
            act.change(vote, moved);
        }
    }
    // Last, so that no row points to somebody who has left.
    act.remove(*goes);
    return perform(act.changes());
}

} // namespace tallybook
