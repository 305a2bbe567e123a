// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Id.h"
#include "core/base/Timestamp.h"

#include <QWidget>

#include <optional>

class QSlider;

namespace tallybook {

class PlainLabel;

/// A slider over the moments of a vote: the opening, each vote, the end. At its right end the vote
/// is shown as it is; anywhere else as it stood.
class ReplayBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ReplayBar(QWidget *parent = nullptr);

    /// The moments, in order. Of the same record the moment that is shown stays; another record
    /// begins at the end. Hidden where there is nothing to go back to.
    void setMoments(const ProposalId &id, const QList<Timestamp> &moments);
    /// The moment that is shown; nothing at the end, where the vote is as it is.
    [[nodiscard]] std::optional<Timestamp> moment() const;
    /// "As of …" or "As it is".
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void momentChanged();

private:
    void say();

    QSlider *m_slider;
    PlainLabel *m_label;
    ProposalId m_record;
    QList<Timestamp> m_moments;
};

} // namespace tallybook
