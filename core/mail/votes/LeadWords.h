// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/votes/Words.h"

#include <QString>

namespace tallybook {

/// The words that lead up to a value in its sentence, cut into what belongs to it.
struct LeadWords {
    QString before; ///< the whole sentence before the value, lower case
    QString tail; ///< the last words that only function words join to the value, blank-separated
    QList<Word> words; ///< all words before the value, without what only dresses it up ("big")
    QChar separator; ///< the mark between the last word and the value, or null
    bool connected = false; ///< "so", "and", "but" right before: a clause of its own

    [[nodiscard]] bool empty() const { return words.isEmpty(); }
    /// A mark or a connector separates the value from the clause before.
    [[nodiscard]] bool separated() const { return !separator.isNull() || connected; }
    [[nodiscard]] QStringView last(int back = 0) const;
};

/// Takes the text before a value apart. `before` must outlive the result.
[[nodiscard]] LeadWords leadWordsOf(QStringView before);

/// "Hi Jane," and the like: nothing but a greeting stands before the value.
[[nodiscard]] bool isGreeting(const LeadWords &lead);

/// The name of an item or a person before a colon or dash ("A: +1"); "" if the words there speak
/// of voting or of approval.
[[nodiscard]] QString itemLabel(const LeadWords &lead);

} // namespace tallybook
