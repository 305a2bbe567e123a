// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Timestamp.h"

#include <QDialog>

#include <optional>

class QDateTimeEdit;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace tallybook {

class PlainLabel;

/// Asks for a reason that the history keeps, and for a moment where one is needed. Shown with
/// open(); it deletes itself when it is closed.
class ReasonDialog final : public QDialog
{
    Q_OBJECT

public:
    ReasonDialog(const QString &title, const QString &explanation, const QString &acceptText,
                 QWidget *parent);

    /// Also asks for a moment later than `after`.
    void askMoment(const QString &label, const Timestamp &suggested, const Timestamp &after);
    [[nodiscard]] QString reason() const;
    [[nodiscard]] std::optional<Timestamp> moment() const;

private:
    void check();

    QFormLayout *m_form;
    QLineEdit *m_reason;
    QPushButton *m_accept = nullptr;
    QDateTimeEdit *m_moment = nullptr;
    PlainLabel *m_utc = nullptr;
    Timestamp m_after;
};

} // namespace tallybook
