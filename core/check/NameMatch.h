// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace tallybook::check {

/// What is known of one person, from whatever source.
struct PersonWords {
    QString name;
    QStringList addresses; ///< comparable form
    QStringList handles; ///< logins, with or without a site before a colon
};

/// How well two descriptions fit one person: 0 not at all; higher is surer. A result names people
/// by first name, by login, or with letters that their mail program does not have, so this is
/// looser than who-spoke matching and never an identity.
[[nodiscard]] int matchStrength(const PersonWords &a, const PersonWords &b);

/// A person prepared for many comparisons.
struct KnownPerson {
    explicit KnownPerson(const PersonWords &person);

    QString name; ///< plainName()
    QStringList words; ///< of the name
    QStringList addresses;
    QSet<QString> logins; ///< handles without their site, local parts of addresses
    QSet<QString> plainLogins; ///< the same, letters and digits only
    QSet<QString>
            loginForms; ///< what a login made of the name would be: "janedoe", "jdoe", "janed"
};
[[nodiscard]] int matchStrength(const KnownPerson &a, const KnownPerson &b);

/// A slip of the pen is forgiven in words of so many letters and more.
inline constexpr qsizetype shortestWithSlip = 5;
/// …and of no more than these: each letter left out makes a word, so a name of 60,000 letters,
/// which a mail may have, would fill the memory.
inline constexpr qsizetype longestWithSlip = 40;

inline constexpr int exactMatch = 100;
/// First name only, or an initial: good if nobody else fits.
inline constexpr int weakMatch = 30;

/// A name without accents, case and invisible characters.
[[nodiscard]] QString plainName(const QString &name);

} // namespace tallybook::check
