// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/check/CheckRules.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace tallybook::check {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList keysOf(const ListedVoter &voter)
{
    QStringList keys;
    if (!voter.handle.isEmpty())
        keys.append(u"h:"_s + voter.handle);
    if (!voter.address.isEmpty())
        keys.append(u"a:"_s + voter.address);
    if (!voter.name.isEmpty())
        keys.append(u"n:"_s + plainName(voter.name));
    return keys;
}

QList<int> firstEntries(const QList<ListedVoter> &voters)
{
    QList<int> first;
    QHash<QString, QList<int>> seen; ///< part and key -> entries
    for (int i = 0; i < voters.size(); ++i) {
        int found = i;
        const QStringList keys = keysOf(voters[i]);
        for (const QString &key : keys) {
            const QString place = QString::number(voters[i].part) + u'|' + key;
            for (const int earlier : seen.value(place)) {
                if (samePerson(voters[earlier], voters[i]))
                    found = std::min(found, first[earlier]);
            }
            if (seen[place].size() < 8)
                seen[place].append(i);
        }
        first.append(found);
    }
    return first;
}

struct Candidate {
    int left = 0;
    int right = 0;
    int strength = 0;
};

} // namespace

PersonWords wordsOf(const ListedVoter &voter)
{
    PersonWords words;
    words.name = voter.name;
    if (!voter.address.isEmpty())
        words.addresses.append(voter.address);
    if (!voter.handle.isEmpty())
        words.handles.append(voter.handle);
    // Of use to find somebody, but not to tell two people apart.
    if (!voter.nick.isEmpty())
        words.handles.append(voter.nick);
    return words;
}

bool samePerson(const ListedVoter &a, const ListedVoter &b)
{
    if (!a.handle.isEmpty() && !b.handle.isEmpty())
        return a.handle == b.handle;
    if (!a.address.isEmpty() && !b.address.isEmpty())
        return a.address == b.address;
    return !a.name.isEmpty() && plainName(a.name) == plainName(b.name);
}

QString sideText(VoteSide side)
{
    switch (side) {
    case VoteSide::For: return u"+1"_s;
    case VoteSide::Abstain: return u"0"_s;
    case VoteSide::Against: return u"-1"_s;
    }
    return {};
}

QList<int> pairPeople(const QList<PersonWords> &left, const QList<PersonWords> &right)
{
    QList<int> pairs(left.size(), CheckContext::nobody);
    QList<bool> taken(right.size(), false);
    QHash<QString, QList<int>> byName;
    for (int i = 0; i < right.size(); ++i)
        byName[plainName(right[i].name)].append(i);
    for (int i = 0; i < left.size(); ++i) {
        const QString name = plainName(left[i].name);
        const QList<int> same = name.isEmpty() ? QList<int>() : byName.value(name);
        if (same.size() == 1) {
            pairs[i] = same.first();
            taken[same.first()] = true;
        }
    }
    const PeopleIndex index(right);
    QList<Candidate> candidates;
    QHash<int, QList<Candidate>> ofLeft;
    for (int i = 0; i < left.size(); ++i) {
        if (pairs[i] >= 0)
            continue;
        for (const PeopleIndex::Match &match : index.matches(left[i])) {
            if (taken[match.person])
                continue;
            candidates.append({i, match.person, match.strength});
            ofLeft[i].append(candidates.last());
        }
    }
    std::stable_sort(
            candidates.begin(), candidates.end(),
            [](const Candidate &a, const Candidate &b) { return a.strength > b.strength; });
    for (const Candidate &best : std::as_const(candidates)) {
        if (pairs[best.left] != CheckContext::nobody || taken[best.right])
            continue;
        // Two that fit as well: nobody can say which of them is meant.
        const QList<Candidate> others = ofLeft.value(best.left);
        const bool tie = std::ranges::any_of(others, [&](const Candidate &other) {
            return other.right != best.right && other.strength == best.strength
                    && !taken[other.right];
        });
        if (tie && best.strength <= weakMatch) {
            pairs[best.left] = CheckContext::several;
            continue;
        }
        pairs[best.left] = best.right;
        taken[best.right] = true;
    }
    return pairs;
}

CheckContext::CheckContext(const CheckInput &given)
    : input(given)
    , result(given.result)
    , firstOf(firstEntries(given.result.voters))
{
    count();
    if (input.roster) {
        QList<PersonWords> people;
        for (const RosterPerson &person : *input.roster) {
            people.append(person.who);
            m_rosterHasNames = m_rosterHasNames || !person.who.name.isEmpty();
        }
        m_roster.emplace(people);
    }
    if (!input.thread)
        return;
    pairWithThread();
}

/// Each part for itself: whoever votes on several things is listed in each of them.
void CheckContext::pairWithThread()
{
    pairs.fill(nobody, result.voters.size());
    if (!againstThread())
        return;
    QList<PersonWords> people;
    for (const ThreadVoter &voter : input.thread->voters)
        people.append(voter.who);
    QMap<int, QList<int>> places;
    for (int i = 0; i < result.voters.size(); ++i)
        places[result.voters[i].part].append(i);
    for (const QList<int> &place : std::as_const(places)) {
        QList<PersonWords> listedPeople;
        for (const int i : place)
            listedPeople.append(wordsOf(result.voters[i]));
        const QList<int> found = pairPeople(listedPeople, people);
        for (qsizetype i = 0; i < place.size(); ++i)
            pairs[place[i]] = found[i];
    }
}

bool CheckContext::againstThread() const
{
    return input.thread && result.parts <= mostParts;
}

namespace {

int groupKey(VoteSide side, int part)
{
    constexpr int sides = 3;
    return part * sides + int(side);
}

} // namespace

void CheckContext::count()
{
    for (int i = 0; i < result.voters.size(); ++i) {
        const ListedVoter &voter = result.voters[i];
        Group &group = m_groups[groupKey(voter.side, voter.part)];
        ++group.entries;
        // Somebody listed twice on one side is one voter.
        if (firstOf[i] != i && result.voters[firstOf[i]].side == voter.side)
            continue;
        ++group.people.total;
        group.people.binding += voter.binding == true ? 1 : 0;
        group.people.nonBinding += voter.binding == false ? 1 : 0;
        group.people.unknown += !voter.binding ? 1 : 0;
        group.people.starred += voter.starred ? 1 : 0;
    }
}

CheckContext::Listed CheckContext::listed(VoteSide side, int part) const
{
    return m_groups.value(groupKey(side, part)).people;
}

int CheckContext::entries(VoteSide side, int part) const
{
    return m_groups.value(groupKey(side, part)).entries;
}

std::optional<bool> CheckContext::onRoster(const ListedVoter &voter) const
{
    if (!m_roster)
        return std::nullopt;
    int best = 0;
    std::optional<bool> binding;
    bool agree = true;
    for (const PeopleIndex::Match &match : m_roster->matches(wordsOf(voter))) {
        if (match.strength < best)
            continue;
        const bool theirs = input.roster->at(match.person).binding;
        agree = match.strength > best || binding == theirs;
        best = match.strength;
        binding = theirs;
    }
    if (best == 0) {
        // A roster of ids alone cannot say that it does not know a name.
        const bool byLogin = voter.name.isEmpty() || !voter.handle.isEmpty();
        return m_rosterHasNames || byLogin ? std::optional<bool>(false) : std::nullopt;
    }
    return agree ? binding : std::nullopt;
}

void CheckContext::add(ResultFindingCode code, FindingSeverity severity, int line,
                       const QString &text, const QStringList &args,
                       const std::optional<ConditionResult> &failing)
{
    constexpr QChar between(0x1F);
    const QString said = QStringList{QString::number(int(code)), QString::number(int(severity)),
                                     QString::number(line), text, args.join(between)}
                                 .join(between);
    if (m_said.contains(said))
        return;
    m_said.insert(said);
    m_codes.insert(int(code));
    findings.append({code, severity, line, text, args, failing});
}

bool CheckContext::has(ResultFindingCode code) const
{
    return m_codes.contains(int(code));
}

} // namespace tallybook::check
