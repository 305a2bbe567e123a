// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/votes/Words.h"

#include <optional>

namespace tallybook {

/// Words with which voters say of themselves that they are, or are not, of the PMC: "(PMC)",
/// "(non-PMC)", "I'm not on the PMC", "as a PMC member". Their votes bind, or do not.
struct PmcMembership {
    int first = 0; ///< index of the first word
    int last = 0;
    bool negated = false;
    bool ofSelf = false; ///< a sentence about the writer: "I'm not on the PMC"
};

/// What the words around the one at `at` say; nothing if that word does not name the PMC, or if
/// they speak of others.
[[nodiscard]] std::optional<PmcMembership> pmcMembershipAt(QStringView lower,
                                                           const QList<Word> &words, int at);

} // namespace tallybook
