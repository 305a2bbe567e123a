// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"
#include "core/vote/Proposal.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace tallybook {

class MomentEdit;
class PlainLabel;

/// When votes count: opens, closes, and the zone of the list.
class PeriodEdit final : public QWidget
{
    Q_OBJECT

public:
    /// The clock must outlive the widget.
    explicit PeriodEdit(const Clock &clock, QWidget *parent = nullptr);

    void setPeriod(const VotingPeriod &period);
    [[nodiscard]] VotingPeriod period() const;
    /// The period that is offered by the button and for the close: the rule's shortest, or a longer
    /// one that the person prefers.
    void setMinimumHours(int hours);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited();

private:
    void suggest();
    void closeAfterMinimum();
    void zoneTyped();
    void explain();
    [[nodiscard]] QString zone() const;

    const Clock &m_clock;
    MomentEdit *m_opens;
    MomentEdit *m_closes;
    QPushButton *m_minimum;
    QComboBox *m_zone;
    PlainLabel *m_length;
    int m_minimumHours = 72;
};

} // namespace tallybook
