// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/vote/Roster.h"

#include "core/base/NameTable.h"

namespace tallybook {

namespace {

constexpr auto roleNames = nameTable<Role>({
        {Role::Contributor, u"contributor"},
        {Role::Committer, u"committer"},
        {Role::Pmc, u"pmc"},
        {Role::Chair, u"chair"},
        {Role::Ipmc, u"ipmc"},
});

constexpr auto electorateNames = nameTable<ElectorateKind>({
        {ElectorateKind::Pmc, u"pmc"},
        {ElectorateKind::ActivePmc, u"active-pmc"},
        {ElectorateKind::Committers, u"committers"},
        {ElectorateKind::Ipmc, u"ipmc"},
        {ElectorateKind::NamedList, u"named-list"},
});

constexpr auto reasonNames = nameTable<BindingReason>({
        {BindingReason::InElectorate, u"in-electorate"},
        {BindingReason::NotInElectorate, u"not-in-electorate"},
        {BindingReason::NotOnRoster, u"not-on-roster"},
        {BindingReason::RoleNotYet, u"role-not-yet"},
        {BindingReason::RoleEnded, u"role-ended"},
        {BindingReason::DecidedByHand, u"decided-by-hand"},
        {BindingReason::NoRoster, u"no-roster"},
        {BindingReason::UnknownPerson, u"unknown-person"},
});

int seniority(Role role)
{
    switch (role) {
    case Role::Contributor: return 0;
    case Role::Committer: return 1;
    case Role::Ipmc: return 2; // in a podling's roster the mentors come after its own committee
    case Role::Pmc: return 3;
    case Role::Chair: return 4;
    }
    return 0;
}

bool begun(const RosterEntry &entry, const QDate &day)
{
    return !entry.from || *entry.from <= day;
}

bool over(const RosterEntry &entry, const QDate &day)
{
    return entry.until && *entry.until < day;
}

/// Whether the role binds, whatever the day. A named list does not ask for roles.
bool binds(const RosterEntry &entry, ElectorateKind kind)
{
    const bool committee = entry.role == Role::Pmc || entry.role == Role::Chair;
    switch (kind) {
    case ElectorateKind::Pmc: return committee;
    case ElectorateKind::ActivePmc: return committee && !entry.emeritus;
    case ElectorateKind::Committers: return committee || entry.role == Role::Committer;
    case ElectorateKind::Ipmc: return entry.role == Role::Ipmc;
    case ElectorateKind::NamedList: return false;
    }
    return false;
}

} // namespace

Roster::Roster(QList<RosterEntry> entries)
    : m_entries(std::move(entries))
{
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        m_byVoter[m_entries[i].voterId].append(i);
}

Roster::Judgement Roster::judge(const VoterId &voter, const Electorate &electorate,
                                const QDate &utcDay) const
{
    return judge(voter, electorate,
                 electorate.named.contains(voter) ? QSet<VoterId>{voter} : QSet<VoterId>{}, utcDay);
}

Roster::Judgement Roster::judge(const VoterId &voter, const Electorate &electorate,
                                const QSet<VoterId> &named, const QDate &utcDay) const
{
    const bool byName = electorate.kind == ElectorateKind::NamedList;
    if (byName ? electorate.named.isEmpty() : m_entries.isEmpty())
        return {};
    if (voter.isNull())
        return {std::nullopt, BindingReason::UnknownPerson, std::nullopt};

    std::optional<Role> held;
    bool bindsToday = false;
    bool bindsLater = false;
    bool boundBefore = false;
    const auto found = m_byVoter.constFind(voter);
    const QList<qsizetype> none;
    for (const qsizetype index : found == m_byVoter.cend() ? none : *found) {
        const RosterEntry &entry = m_entries[index];
        const bool binding = binds(entry, electorate.kind);
        if (!begun(entry, utcDay)) {
            bindsLater |= binding;
        } else if (over(entry, utcDay)) {
            boundBefore |= binding;
        } else {
            bindsToday |= binding;
            if (!held || seniority(entry.role) > seniority(*held))
                held = entry.role;
        }
    }

    if (byName ? named.contains(voter) : bindsToday)
        return {true, BindingReason::InElectorate, held};
    if (bindsLater)
        return {false, BindingReason::RoleNotYet, held};
    if (boundBefore)
        return {false, BindingReason::RoleEnded, held};
    return {false, held ? BindingReason::NotInElectorate : BindingReason::NotOnRoster, held};
}

QList<VoterId> Roster::holders(const Electorate &electorate, const QDate &utcDay) const
{
    QList<VoterId> holders;
    QSet<VoterId> seen;
    const bool named = electorate.kind == ElectorateKind::NamedList;
    const bool mayRepeat = named || m_byVoter.size() < m_entries.size();
    const auto add = [&](const VoterId &voter) {
        if (voter.isNull() || (mayRepeat && seen.contains(voter)))
            return;
        if (mayRepeat)
            seen.insert(voter);
        holders.append(voter);
    };
    if (named) {
        for (const VoterId &voter : electorate.named)
            add(voter);
        return holders;
    }
    for (const RosterEntry &entry : m_entries) {
        if (begun(entry, utcDay) && !over(entry, utcDay) && binds(entry, electorate.kind))
            add(entry.voterId);
    }
    return holders;
}

QString roleName(Role role)
{
    return roleNames.name(role);
}

std::optional<Role> roleFromName(QStringView name)
{
    return roleNames.value(name);
}

QString electorateName(ElectorateKind kind)
{
    return electorateNames.name(kind);
}

std::optional<ElectorateKind> electorateFromName(QStringView name)
{
    return electorateNames.value(name);
}

QString bindingReasonName(BindingReason why)
{
    return reasonNames.name(why);
}

} // namespace tallybook
