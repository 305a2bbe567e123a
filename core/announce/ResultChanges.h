// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/announce/Record.h"

namespace tallybook {

/// A voter whose ballot is another one than in the published result.
struct BallotChange {
    struct State {
        QString value; ///< canonical
        std::optional<bool> binding;

        bool operator==(const State &) const = default;
    };
    VoterId voterId;
    std::optional<State> before; ///< nothing: was not counted
    std::optional<State> after; ///< nothing: is not counted any more

    bool operator==(const BallotChange &) const = default;
};

/// A condition of the rule that is met now and was not, or the reverse.
struct ConditionChange {
    QString id;
    QString numbersBefore;
    QString numbersAfter;
    bool metNow = false;

    bool operator==(const ConditionChange &) const = default;
};

/// What a record has become since its last published result.
struct ResultChanges {
    Decision earlier; ///< the last result or correction that went out
    Tally tallyNow;
    Verdict verdictNow = Verdict::Undecided;
    QList<BallotChange> ballots; ///< by time of the vote; those that are gone come last
    QList<ConditionChange> conditions;

    [[nodiscard]] bool outcomeHolds() const { return earlier.verdict == verdictNow; }
    [[nodiscard]] bool any() const
    {
        return !outcomeHolds() || earlier.tally != tallyNow || !ballots.isEmpty()
                || !conditions.isEmpty();
    }
};

/// Compares the record with the snapshot that its last decision keeps; nothing if no result went
/// out. Of a decision without a readable snapshot only tally and verdict are compared.
[[nodiscard]] std::optional<ResultChanges> resultChanges(const Record &record);

namespace announce {

/// The changes in English, a line each, for the correction mail and the command line: "+1: 5 votes
/// (3 binding), was 4 votes (3 binding)", "Bo Lind (bo): -1 (binding), was +1 (binding)".
[[nodiscard]] QStringList changeWords(const ResultChanges &changes, const Record &record);

} // namespace announce

} // namespace tallybook
