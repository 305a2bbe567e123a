// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/VoteValue.h"

#include <QList>
#include <QStringView>

#include <optional>

namespace tallybook::check {

/// A word, number or sign of a line, as far as results are counted with it.
struct CountToken {
    enum class Kind {
        Number,
        Value, ///< "+1", "-0", "0s"
        Binding, ///< "binding", "PMC"
        NonBinding, ///< "non-binding", "community"
        Committer, ///< "committers": binding in one project and not in another
        Vote, ///< "vote", "votes", "ballots"
        Sided, ///< "approving", "objections": names a side in words
        Filler, ///< "the", "from", "received": says nothing by itself
        OfWhich, ///< "of which", "of them"
        All,
        Other, ///< "other", "additional"
        Sign, ///< ( ) : , = -
        Word, ///< anything else
    };
    Kind kind = Kind::Word;
    int number = 0;
    std::optional<VoteSide> side;
    QChar sign;
    QStringView text; ///< lower case
    int start = 0;
    int end = 0;
};

/// A line or sentence in tokens. Quotation marks, brackets, `*`, `_` and `#` are left out.
[[nodiscard]] QList<CountToken> countTokens(QStringView lower);

/// A number of votes found in a text.
struct CountPhrase {
    std::optional<VoteSide> side;
    std::optional<bool> binding;
    bool others = false;
    int number = 0;
    int start = 0; ///< offset in the text
    int end = 0;
};

/// The numbers of votes that a text states: "8 +1s (6 binding)", "three (3) +1 binding votes", "5
/// approving votes, 3 of which are binding", "no 0 or -1 votes", "+1 votes: 7", "+1 (5 votes, 3
/// binding)". Thresholds ("at least 3", "requires three") are no counts.
/// `side` is what numbers without a value belong to (a heading's).
[[nodiscard]] QList<CountPhrase> scanCounts(QStringView lower,
                                            std::optional<VoteSide> side = std::nullopt);

} // namespace tallybook::check
