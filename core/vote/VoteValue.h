// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace tallybook {

/// How a value counts: at or above +1 for, at or below -1 against, strictly between abstain
/// (rules.md "Words", after CouchDB's table).
enum class VoteSide { For, Abstain, Against };

/// What a person wrote as a vote. Fractions are kept and never summed; +0 and -0 stay apart; the
/// written form is kept for display only and takes no part in comparison.
struct VoteValue {
    int hundredths = 0; ///< +1 is 100, -0.9 is -90, +1000 is 100000
    bool negativeZero = false; ///< "-0"
    QString written; ///< as it stood in the mail: "+1000", "👍", "± 0"

    /// Strict: an ASCII sign, digits, at most two decimals ("+1", "-0", "0", "+0.5", "-1000").
    /// Looser forms in mail are core/mail's business. std::nullopt if it is anything else.
    [[nodiscard]] static std::optional<VoteValue> parse(QStringView text);
    [[nodiscard]] static VoteValue plusOne();
    [[nodiscard]] static VoteValue minusOne();
    [[nodiscard]] static VoteValue zero();

    [[nodiscard]] VoteSide side() const;
    /// "+1", "-0", "+0.5", "+1000": always with a sign, zero as "+0" or "-0".
    [[nodiscard]] QString canonical() const;

    bool operator==(const VoteValue &other) const
    {
        return hundredths == other.hundredths && negativeZero == other.negativeZero;
    }
};

} // namespace tallybook
