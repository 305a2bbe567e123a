// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
// The act of RecordSession that saves a person with a role.
#include "core/session/RecordSession_p.h"

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

Result<VoterId> RecordSession::savePerson(Voter person, const std::optional<RosterEntry> &role,
                                          const RosterEntryId &leaving)
{
    const bool isNew = person.id.isNull();
    const Voter *known = isNew ? nullptr : d->cache.voter(person.id);
    if (!isNew && !known)
        return fail(ErrorCode::NoSuchRow, person.id.value);
    // By the book's own roles: the one that goes or changes must be there.
    const RosterEntryId held = role ? role->id : leaving;
    const RosterEntry *before = held.isNull() ? nullptr : d->cache.rosterEntry(held);
    if (!held.isNull() && !before)
        return fail(ErrorCode::NoSuchRow, held.value);
    if (role && !d->cache.project(role->projectId))
        return fail(ErrorCode::NoSuchRow, role->projectId.value);

    ActBuilder act = d->act(isNew ? u"voter.add" : u"voter.change", {person.name});
    if (isNew) {
        person.id = VoterId::create();
        act.add(person);
    } else {
        act.change(*known, person);
    }
    const bool roleAlone = act.isEmpty();
    QString what;
    if (role) {
        RosterEntry entry = *role;
        entry.voterId = person.id;
        if (!before)
            entry.id = RosterEntryId::create();
        what = before ? u"roster.change"_s : u"roster.add"_s;
        if (before)
            act.change(*before, entry);
        else
            act.add(entry);
    } else if (before) {
        what = u"roster.remove"_s;
        act.remove(*before);
    }
    ChangeSet changes = act.changes();
    // Its words name what changed: the person, or else only the role.
    if (roleAlone && !changes.rows.isEmpty()) {
        changes.act = what;
        changes.actArgs = {person.name, roleName(role ? role->role : before->role)};
    }
    return perform(changes).map([&] { return person.id; });
}

} // namespace tallybook
