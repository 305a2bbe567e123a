// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/NameMatch.h"

#include <QHash>
#include <QList>

namespace tallybook::check {

/// Finds people in a list without comparing with each of them: everybody whom matchStrength() could
/// take for the person asked for shares a login, an address or a word of the name, and by those the
/// list is kept. Where more than `mostLikely` share what is asked for, a mere likeness says nothing
/// any more and only what agrees to the letter is found; so the time grows with the list alone.
class PeopleIndex final
{
public:
    static constexpr qsizetype mostLikely = 256;

    explicit PeopleIndex(const QList<PersonWords> &people);

    struct Match {
        int person = 0; ///< index in the list
        int strength = 0; ///< as matchStrength() gives it, above 0
    };
    /// Everybody who fits, in the order of the list.
    [[nodiscard]] QList<Match> matches(const PersonWords &person) const;
    [[nodiscard]] bool hasMatch(const PersonWords &person, int strength = 1) const;
    [[nodiscard]] bool isEmpty() const { return m_people.isEmpty(); }

private:
    using Places = QHash<QString, QList<int>>;

    void enter(int person);
    void enterShort(int person);
    void collectLongerNames(const QStringList &words, QList<int> &found) const;
    void collectShorterNames(const QStringList &words, QList<int> &found) const;
    /// Those under words that are this one but for a slip of the pen, and under this one.
    [[nodiscard]] QList<int> alike(const Places &places, const Places &slips,
                                   const QString &word) const;

    QList<KnownPerson> m_people;
    Places m_exact; ///< address, login, name, and what a login may be made of
    Places m_words; ///< every word of a name
    Places m_slips; ///< the same words with one letter left out
    Places m_rarest; ///< each name under its rarest whole word
    Places m_rarestSlips;
    Places m_rarestInitials;
};

} // namespace tallybook::check
