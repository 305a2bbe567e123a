// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/Outcome.h"
#include "core/vote/Proposal.h"

#include <QFrame>

namespace tallybook {

class PlainLabel;

/// The outcome in words with an icon, on a faint wash of the vote palette. Never colour alone.
class OutcomeBanner final : public QFrame
{
    Q_OBJECT

public:
    explicit OutcomeBanner(QWidget *parent = nullptr);

    /// `sub` is the smaller line beneath.
    void setOutcome(const Outcome &outcome, ProposalStatus status, const QString &sub);
    void setEmpty(const QString &words, const QString &whatToDo);
    [[nodiscard]] QString words() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void show(const QString &iconName, const QString &words, const QString &sub);
    void drawIcon();
    [[nodiscard]] QColor accent() const;

    PlainLabel *m_icon;
    PlainLabel *m_words;
    PlainLabel *m_sub;
    QString m_iconName;
    Verdict m_verdict = Verdict::Undecided;
};

} // namespace tallybook
