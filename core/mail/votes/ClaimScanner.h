// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/VoteEvent.h"

#include <QList>
#include <QStringView>

namespace tallybook {

/// What someone says of the own vote's weight, and where.
struct ClaimHit {
    Claim claim = Claim::Silent;
    int start = 0; ///< in the text scanned
    int end = 0;
    bool misspelled = false;
    bool ofSelf = false; ///< a sentence about the writer ("I'm not on the PMC"), wherever it stands
    bool bracketed = false; ///< in brackets, or set off by a comma or dash
};

/// Finds "binding", "non-binding", "not binding" and their misspellings in lower-case text.
/// "Python binding", "bindings", "binding?" and "not sure if binding" claim nothing.
[[nodiscard]] QList<ClaimHit> scanClaims(QStringView lower);

/// Whether a line says nothing but a claim ("(binding)", "Non-binding vote.").
[[nodiscard]] bool isClaimOnly(QStringView lower);

/// Whether a line is a value with at most a claim beside it ("+1", "+1 (binding)").
[[nodiscard]] bool isValueAlone(QStringView lower);

/// Whether the word is "binding" or one slip away from it.
[[nodiscard]] bool isBindingWord(QStringView word);

} // namespace tallybook
