// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/votes/LeadWords.h"

#include <QStringView>

namespace tallybook {

// Values that are numbers of something rather than votes. All text is in lower case.

/// A noun, a unit or a count follows ("+1 votes", "-1 day", "+1 ms", "+1: 4"); `inside` a sentence
/// more nouns do so ("the +1 line").
[[nodiscard]] bool isCountedNoun(QStringView after, bool inside);

/// The words before belong to a program or its output ("exit code -1", "set retries to -1").
[[nodiscard]] bool isProgramNumber(const LeadWords &lead, QStringView after);

/// A number or a word of number ("three", "another", "no").
[[nodiscard]] bool isNumberWord(QStringView word);

} // namespace tallybook
