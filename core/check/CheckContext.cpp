// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/check/CheckRules.h"

#include <QHash>

#include <algorithm>

namespace tallybook::check {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Beyond so many comparisons only what agrees to the letter is matched.
constexpr qsizetype mostComparisons = 400'000;

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
    QList<Candidate> candidates;
    if (left.size() * right.size() <= mostComparisons) {
        for (int i = 0; i < left.size(); ++i) {
            for (int j = 0; pairs[i] < 0 && j < right.size(); ++j) {
                if (const int strength = taken[j] ? 0 : matchStrength(left[i], right[j]))
                    candidates.append({i, j, strength});
            }
        }
    }
    std::stable_sort(
            candidates.begin(), candidates.end(),
            [](const Candidate &a, const Candidate &b) { return a.strength > b.strength; });
    for (qsizetype at = 0; at < candidates.size(); ++at) {
        const Candidate &best = candidates[at];
        if (pairs[best.left] != CheckContext::nobody || taken[best.right])
            continue;
        // Two that fit as well: nobody can say which of them is meant.
        bool tie = false;
        for (const Candidate &other : std::as_const(candidates)) {
            tie = tie
                    || (other.left == best.left && other.right != best.right
                        && other.strength == best.strength && !taken[other.right]);
        }
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
    if (!input.thread)
        return;
    QList<PersonWords> listedPeople;
    for (const ListedVoter &voter : result.voters)
        listedPeople.append(wordsOf(voter));
    QList<PersonWords> people;
    for (const ThreadVoter &voter : input.thread->voters)
        people.append(voter.who);
    pairs = pairPeople(listedPeople, people);
}

CheckContext::Listed CheckContext::listed(VoteSide side, int part) const
{
    Listed counted;
    for (int i = 0; i < result.voters.size(); ++i) {
        const ListedVoter &voter = result.voters[i];
        if (voter.side != side || voter.part != part)
            continue;
        // Somebody listed twice on one side is one voter.
        const ListedVoter &first = result.voters[firstOf[i]];
        if (firstOf[i] != i && first.side == side)
            continue;
        ++counted.total;
        counted.binding += voter.binding == true ? 1 : 0;
        counted.nonBinding += voter.binding == false ? 1 : 0;
        counted.unknown += !voter.binding ? 1 : 0;
        counted.starred += voter.starred ? 1 : 0;
    }
    return counted;
}

std::optional<bool> CheckContext::onRoster(const ListedVoter &voter) const
{
    if (!input.roster)
        return std::nullopt;
    int best = 0;
    std::optional<bool> binding;
    bool agree = true;
    for (const RosterPerson &person : *input.roster) {
        const int strength = matchStrength(wordsOf(voter), person.who);
        if (strength == 0 || strength < best)
            continue;
        agree = strength > best || binding == person.binding;
        best = strength;
        binding = person.binding;
    }
    if (best == 0) {
        // A roster of ids alone cannot say that it does not know a name.
        const bool named = std::ranges::any_of(*input.roster, [](const RosterPerson &person) {
            return !person.who.name.isEmpty();
        });
        const bool byLogin = voter.name.isEmpty() || !voter.handle.isEmpty();
        return named || byLogin ? std::optional<bool>(false) : std::nullopt;
    }
    return agree ? binding : std::nullopt;
}

void CheckContext::add(ResultFindingCode code, FindingSeverity severity, int line,
                       const QString &text, const QStringList &args)
{
    const ResultFinding finding{code, severity, line, text, args};
    if (!findings.contains(finding))
        findings.append(finding);
}

bool CheckContext::has(ResultFindingCode code) const
{
    return std::ranges::any_of(findings,
                               [code](const ResultFinding &each) { return each.code == code; });
}

} // namespace tallybook::check
