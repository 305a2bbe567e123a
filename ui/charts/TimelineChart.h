// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/Outcome.h"
#include "core/vote/Proposal.h"
#include "ui/charts/ChartFrame.h"

#include <optional>

class QDateTimeAxis;
class QLineSeries;
class QValueAxis;

namespace tallybook {

/// Binding +1 and -1 as they came in, with the number of +1 needed and the deadline.
class TimelineChart final : public ChartFrame
{
    Q_OBJECT

public:
    explicit TimelineChart(QWidget *parent = nullptr);

    /// Changes the lines in place. The lines end at `now` or at the close, whichever is earlier.
    void setVotes(const QList<Ballot> &ballots, const VotingPeriod &period, const Timestamp &now,
                  std::optional<int> needed);

protected:
    void applyPalette() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// As many moments along the axis as have room for their words: Qt would cut those of a narrow
    /// chart.
    void fitTicks();

    QLineSeries *m_for;
    QLineSeries *m_against;
    QLineSeries *m_needed;
    QLineSeries *m_deadline;
    QDateTimeAxis *m_time;
    QValueAxis *m_votes;
};

} // namespace tallybook
