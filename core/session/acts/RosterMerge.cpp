// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/acts/RosterMerge.h"

#include "core/base/Text.h"

#include <QHash>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The keys by which a person is recognised, strongest first.
[[nodiscard]] QStringList identityKeys(const Voter &voter)
{
    QStringList keys;
    if (!voter.asfId.isEmpty())
        keys.append(u"id:"_s + voter.asfId.toLower());
    for (const QString &address : voter.addresses)
        keys.append(u"address:"_s + text::comparableAddress(address));
    for (const QString &handle : voter.handles)
        keys.append(u"handle:"_s + handle.toLower());
    return keys;
}

void gain(QStringList &known, const QStringList &more)
{
    for (const QString &item : more) {
        if (!known.contains(item))
            known.append(item);
    }
}

} // namespace

void mergeRoster(const QList<Voter> &known, const QList<RosterEntry> &entries,
                 const ProjectId &project, const RosterImport &import, ActBuilder &act)
{
    QHash<QString, qsizetype> byKey;
    QList<Voter> people = known;
    for (qsizetype i = 0; i < people.size(); ++i) {
        for (const QString &key : identityKeys(people.at(i)))
            byKey.insert(key, i);
    }
    QHash<VoterId, VoterId> settled; // the file's id -> ours
    for (const Voter &voter : import.voters) {
        qsizetype found = -1;
        for (const QString &key : identityKeys(voter)) {
            found = byKey.value(key, -1);
            if (found >= 0)
                break;
        }
        if (found < 0) {
            found = people.size();
            people.append(voter);
        } else {
            Voter &person = people[found];
            if (person.name.isEmpty())
                person.name = voter.name;
            if (person.asfId.isEmpty())
                person.asfId = voter.asfId;
            gain(person.addresses, voter.addresses);
            gain(person.handles, voter.handles);
        }
        settled.insert(voter.id, people.at(found).id);
        for (const QString &key : identityKeys(people.at(found)))
            byKey.insert(key, found);
    }
    for (qsizetype i = 0; i < people.size(); ++i) {
        if (i < known.size())
            act.change(known.at(i), people.at(i));
        else
            act.add(people.at(i));
    }

    QList<RosterEntry> roles = entries;
    for (RosterEntry entry : import.entries) {
        entry.projectId = project;
        entry.voterId = settled.value(entry.voterId, entry.voterId);
        const auto same = std::ranges::find_if(roles, [&](const RosterEntry &role) {
            return role.voterId == entry.voterId && role.role == entry.role;
        });
        if (same == roles.end()) {
            roles.append(entry);
            continue;
        }
        if (!same->from)
            same->from = entry.from;
        if (!same->until)
            same->until = entry.until;
    }
    for (qsizetype i = 0; i < roles.size(); ++i) {
        if (i < entries.size())
            act.change(entries.at(i), roles.at(i));
        else
            act.add(roles.at(i));
    }
}

} // namespace tallybook
