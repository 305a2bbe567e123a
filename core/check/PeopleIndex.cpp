// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/check/PeopleIndex.h"

#include <algorithm>
#include <limits>

namespace tallybook::check {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The word with each of its letters left out once. Two words that differ by one slip (a letter
/// wrong, left out, or exchanged with its neighbour) have one of these in common, or one is the
/// other's.
QStringList slipsOf(const QString &word)
{
    QStringList slips;
    if (word.size() + 1 < shortestWithSlip || word.size() > longestWithSlip)
        return slips;
    slips.reserve(word.size());
    for (qsizetype i = 0; i < word.size(); ++i)
        slips.append(word.left(i) + word.mid(i + 1));
    return slips;
}

void appendUnique(QList<int> &places, int person)
{
    // People are entered in order, so that a repetition can only be the last.
    if (places.isEmpty() || places.last() != person)
        places.append(person);
}

/// What agrees to the letter: one of these in common.
QStringList exactKeys(const KnownPerson &person)
{
    QStringList keys;
    for (const QString &address : person.addresses) {
        if (!address.isEmpty())
            keys.append(u"a:"_s + address);
    }
    for (const QString &login : person.logins)
        keys.append(u"l:"_s + login);
    if (!person.words.isEmpty())
        keys.append(u"n:"_s + person.words.join(QString()));
    else if (!person.name.isEmpty())
        keys.append(u"n:"_s + person.name);
    // "jdoe" for Jane Doe, on either side.
    for (const QString &login : person.plainLogins)
        keys.append(u"f:"_s + login);
    for (const QString &form : person.loginForms)
        keys.append(u"f:"_s + form);
    return keys;
}

} // namespace

PeopleIndex::PeopleIndex(const QList<PersonWords> &people)
{
    m_people.reserve(people.size());
    for (const PersonWords &person : people)
        m_people.append(KnownPerson(person));
    for (int i = 0; i < m_people.size(); ++i)
        enter(i);
    for (int i = 0; i < m_people.size(); ++i)
        enterShort(i);
}

void PeopleIndex::enter(int person)
{
    const KnownPerson &known = m_people[person];
    for (const QString &key : exactKeys(known))
        appendUnique(m_exact[key], person);
    for (const QString &word : known.words) {
        appendUnique(m_words[word], person);
        for (const QString &slip : slipsOf(word))
            appendUnique(m_slips[slip], person);
    }
}

void PeopleIndex::enterShort(int person)
{
    const QStringList &words = m_people[person].words;
    QString rarest;
    qsizetype fewest = std::numeric_limits<qsizetype>::max();
    for (const QString &word : words) {
        const qsizetype others = m_words.value(word).size();
        if (word.size() > 1 && others < fewest) {
            rarest = word;
            fewest = others;
        }
    }
    // A name of initials alone is found by the first of them.
    if (rarest.isEmpty() && !words.isEmpty())
        rarest = words.constFirst();
    if (rarest.isEmpty())
        return;
    m_rarest[rarest].append(person);
    m_rarestInitials[rarest.left(1)].append(person);
    for (const QString &slip : slipsOf(rarest))
        appendUnique(m_rarestSlips[slip], person);
}

QList<int> PeopleIndex::alike(const Places &places, const Places &slips, const QString &word) const
{
    QList<int> found = places.value(word);
    const auto add = [&found](const QList<int> &more) {
        if (more.size() <= mostLikely)
            found += more;
    };
    add(slips.value(word));
    for (const QString &slip : slipsOf(word)) {
        add(places.value(slip));
        add(slips.value(slip));
    }
    return found;
}

/// Names of as many words or more: each word of the one asked for must stand in them, so that the
/// word which the fewest have is enough to look for.
void PeopleIndex::collectLongerNames(const QStringList &words, QList<int> &found) const
{
    QList<int> fewest;
    bool any = false;
    const bool initialsOnly = std::all_of(words.cbegin(), words.cend(),
                                          [](const QString &word) { return word.size() < 2; });
    for (const QString &word : words) {
        // An initial may stand for any of so many words.
        if (word.size() < 2 && !initialsOnly)
            continue;
        QList<int> having = alike(m_words, m_slips, word) + m_words.value(word.left(1));
        if (!any || having.size() < fewest.size())
            fewest = std::move(having);
        any = true;
    }
    if (fewest.size() <= mostLikely)
        found += fewest;
}

/// Names of fewer words: each of theirs must stand in the one asked for, their rarest too.
void PeopleIndex::collectShorterNames(const QStringList &words, QList<int> &found) const
{
    for (const QString &word : words) {
        QList<int> having = alike(m_rarest, m_rarestSlips, word) + m_rarest.value(word.left(1));
        if (word.size() == 1)
            having += m_rarestInitials.value(word);
        if (having.size() <= mostLikely)
            found += having;
    }
}

QList<PeopleIndex::Match> PeopleIndex::matches(const PersonWords &person) const
{
    const KnownPerson asked(person);
    QList<int> found;
    for (const QString &key : exactKeys(asked)) {
        const QList<int> same = m_exact.value(key);
        // Two of a kind are enough to know that nobody can tell which of them is meant.
        found += same.size() <= mostLikely ? same : same.first(mostLikely);
    }
    collectLongerNames(asked.words, found);
    collectShorterNames(asked.words, found);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    QList<Match> matches;
    for (const int each : std::as_const(found)) {
        if (const int strength = matchStrength(asked, m_people[each]))
            matches.append({each, strength});
    }
    return matches;
}

bool PeopleIndex::hasMatch(const PersonWords &person, int strength) const
{
    const QList<Match> found = matches(person);
    return std::any_of(found.cbegin(), found.cend(),
                       [strength](const Match &match) { return match.strength >= strength; });
}

} // namespace tallybook::check
