// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/Outcome.h"
#include "core/vote/VoteValue.h"
#include "ui/charts/ChartFrame.h"

#include <optional>

class QBarCategoryAxis;
class QBarSet;
class QHorizontalStackedBarSeries;
class QLineSeries;
class QValueAxis;

namespace tallybook {

/// How the votes split: a bar for binding and one for non-binding votes, each stacked by value, and
/// a line at the number of +1 that the rule needs against what there is.
class SplitChart final : public ChartFrame
{
    Q_OBJECT

public:
    explicit SplitChart(QWidget *parent = nullptr);

    /// Changes the values in place. `needed`: binding +1 needed; std::nullopt if no number of +1
    /// can do.
    void setTally(const Tally &tally, std::optional<int> needed);

    /// The least number of binding +1 that approves with these votes against and abstaining.
    /// `holders` as in judgeCounts. std::nullopt if there is none up to `limit`.
    [[nodiscard]] static std::optional<int> neededFor(const Rule &rule, const QString &readingId,
                                                      const SideCounts &binding, int holders,
                                                      int limit = 10'000);

protected:
    void applyPalette() override;

private:
    [[nodiscard]] QBarSet *set(VoteSide side) const;
    void describe(const Tally &tally, std::optional<int> needed);

    QBarSet *m_for;
    QBarSet *m_abstain;
    QBarSet *m_against;
    QHorizontalStackedBarSeries *m_bars;
    QLineSeries *m_needed;
    QBarCategoryAxis *m_groups;
    QValueAxis *m_votes;
};

} // namespace tallybook
