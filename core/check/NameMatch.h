// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

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

inline constexpr int exactMatch = 100;
/// First name only, or an initial: good if nobody else fits.
inline constexpr int weakMatch = 30;

/// A name without accents, case and invisible characters.
[[nodiscard]] QString plainName(const QString &name);

} // namespace tallybook::check
