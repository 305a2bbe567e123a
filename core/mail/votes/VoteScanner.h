// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/VoteValue.h"

#include <QList>
#include <QStringView>

namespace tallybook {

enum class ValueForm {
    Plain, ///< "+1", "-0.9"
    Unusual, ///< "+ 1", "++1", "+/-0"
    Emoji, ///< a thumb, ":+1:"
    BareZero, ///< "0": a vote only where nothing else can be meant
    Words, ///< "plus one"
    Plural, ///< "my +1s": several votes of the writer, on what the sentence tells
};

/// A bare value in a line: something that can be a vote, whatever it turns out to mean.
struct ValueHit {
    int start = 0; ///< in the text scanned
    int end = 0;
    VoteValue value;
    ValueForm form = ValueForm::Plain;
};

/// Finds bare values in one line of normalised text. By form alone these are none: values glued to
/// letters, digits or `_ @ # / . = & % <` (list+1@, C++11, 1.2+1), values that go on (`+1s`
/// except after "my", `+1's`, `+1.2.3`, `-1-x`, `:30`), phone numbers, time zones (`15:04 +0100`,
/// `UTC+1`), fractions and dates, counts of reactions ("👍 3").
[[nodiscard]] QList<ValueHit> scanValues(QStringView content);

} // namespace tallybook
