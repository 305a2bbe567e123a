// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Timestamp.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QDateTimeEdit;

namespace tallybook {

class PlainLabel;

/// A moment that may be unset, typed in the person's own zone, with UTC (and the list's zone)
/// written beside it.
class MomentEdit final : public QWidget
{
    Q_OBJECT

public:
    /// `label` names the checkbox that sets the moment ("Opens").
    MomentEdit(const QString &label, const QString &whenUnset, QWidget *parent = nullptr);

    void setMoment(const std::optional<Timestamp> &moment);
    [[nodiscard]] std::optional<Timestamp> moment() const;
    /// What the field offers when it is switched on, and shows in grey while it is not.
    void setSuggestion(const Timestamp &moment);
    /// IANA name of the list's zone, or "".
    void setZone(const QString &zone);
    void setReadOnly(bool readOnly);
    [[nodiscard]] QString explanation() const;

Q_SIGNALS:
    void edited();

private:
    void toggled(bool on);
    void explain();

    QCheckBox *m_set;
    QDateTimeEdit *m_edit;
    PlainLabel *m_words;
    QString m_whenUnset;
    QString m_zone;
    Timestamp m_suggestion;
    int m_loading = 0;
};

} // namespace tallybook
