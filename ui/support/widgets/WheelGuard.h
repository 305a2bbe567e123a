// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QWidget;

namespace tallybook {

/// Keeps the wheel, while it scrolls a form, from changing a choice that the pointer passes over:
/// combo boxes and date fields take the wheel only when they have the focus.
class WheelGuard final : public QObject
{
    Q_OBJECT

public:
    /// Guards all such fields inside `form`, which also owns the guard.
    static void protect(QWidget *form);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QObject::QObject;
};

} // namespace tallybook
