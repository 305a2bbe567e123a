// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/Outcome.h"

#include <array>

namespace tallybook {

/// A rule under one reading, ready to judge any counts. Every condition is kept as the linear
/// inequality that it is, so that verdict and margin are the same arithmetic and cost the same for
/// three votes as for a million.
class RuleJudge
{
public:
    /// An unknown reading is the rule's default.
    RuleJudge(const Rule &rule, const QString &readingId);

    /// Approved or Rejected, as if closed now.
    [[nodiscard]] Verdict verdict(const SideCounts &counts, int holders) const;
    /// The rule's conditions, those that the reading replaces already replaced.
    [[nodiscard]] const QList<Condition> &conditions() const { return m_conditions; }
    [[nodiscard]] QString readingId() const { return m_readingId; }
    /// The smallest number of further votes of each side alone that turns the verdict.
    [[nodiscard]] QList<Flip> margin(const SideCounts &counts, int holders) const;

    [[nodiscard]] static ConditionResult measure(const Condition &condition,
                                                 const SideCounts &counts, int holders);

private:
    /// Met where votes . counts + holders x (all holders) + constant >= 0.
    struct Inequality {
        std::array<qint64, 3> votes{}; ///< by VoteSide
        qint64 holders = 0;
        qint64 constant = 0;

        [[nodiscard]] qint64 value(const SideCounts &counts, int holders) const;
    };
    [[nodiscard]] static QList<Inequality> inequalitiesOf(const Condition &condition);
    [[nodiscard]] std::optional<Flip> flipBy(VoteSide side, const SideCounts &counts,
                                             int holders) const;

    QString m_readingId;
    QList<Condition> m_conditions;
    QList<Inequality> m_inequalities;
};

} // namespace tallybook
