// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/PublishedResult.h"

namespace tallybook::check {

/// A line without its bullet or number.
struct BulletLine {
    QStringView content; ///< trimmed
    bool bullet = false;
};
[[nodiscard]] BulletLine withoutBullet(QStringView line);

/// One piece of a list, taken apart.
struct VoterEntry {
    QString name;
    QString handle;
    QString nick; ///< "(Hzfeng)": a login with a capital, or another name of theirs
    QString address;
    std::optional<VoteSide> side; ///< "Jane: +1"
    std::optional<bool> binding; ///< "(binding)", "PMC"
    bool starred = false;
    bool sender = false; ///< "me"
    bool bracketed = false; ///< the handle stood in brackets, without "@"
    bool remark = false; ///< words behind the name were left out

    /// Whether it names somebody: a name of a few words, a handle or an address.
    [[nodiscard]] bool named() const;
};

/// Takes "Jane Doe (jdoe) - +1 (binding) *" apart. What is no name (a sentence, "None") gives an
/// entry that names nobody.
[[nodiscard]] VoterEntry readEntry(const QString &piece);

/// Whether the text could be a person's name: up to five words, none of them a word of prose.
[[nodiscard]] bool looksLikeName(QStringView text);

/// "None", "n/a", "no votes", "0": that a list is empty.
[[nodiscard]] bool saysNone(QStringView text);

/// One piece of a list on one line.
struct ListPiece {
    QString text;
    int start = 0;
};
/// Splits "A (x, y), B and C" at the commas outside of parentheses, "and" and "&".
[[nodiscard]] QList<ListPiece> splitList(const QString &text);

} // namespace tallybook::check
