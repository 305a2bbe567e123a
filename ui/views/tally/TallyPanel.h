// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Id.h"
#include "core/vote/Outcome.h"
#include "core/vote/Proposal.h"

#include <QScrollArea>

class QTimer;

namespace tallybook {

class Desk;
class LineList;
class OutcomeBanner;
class PlainLabel;
class ReplayBar;
class SplitChart;
class TimelineChart;

/// How the vote in view stands and why: outcome, conditions with their numbers, what would turn it,
/// readings, what to confirm, who is silent, time left, warnings, and two charts. Changes in place.
class TallyPanel final : public QScrollArea
{
    Q_OBJECT

public:
    explicit TallyPanel(Desk *desk, QWidget *parent = nullptr);

    /// All that is shown as text, line by line: for tests and for reading aloud.
    [[nodiscard]] QStringList texts() const;
    /// Judges again as of the clock's now.
    void refresh();

    /// As wide as its content needs: nothing scrolls sideways.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showEmpty();
    /// The vote at the moment that the replay stands at.
    void showMoment();
    void showOutcome(const Proposal &proposal, const Evaluation &evaluation);
    void showConditions(const Proposal &proposal, const Outcome &outcome);
    void showTime(const Proposal &proposal);
    void showPeople(const Outcome &outcome);
    void showCharts(const Proposal &proposal, const Evaluation &evaluation);
    [[nodiscard]] QString nameOf(const VoterId &id) const;

    Desk *m_desk;
    OutcomeBanner *m_banner;
    LineList *m_time;
    ReplayBar *m_replay;
    LineList *m_conditions;
    LineList *m_margin;
    LineList *m_decisive;
    LineList *m_warnings;
    LineList *m_readings;
    LineList *m_silent;
    SplitChart *m_split;
    TimelineChart *m_timeline;
    QTimer *m_ticker;
};

} // namespace tallybook
