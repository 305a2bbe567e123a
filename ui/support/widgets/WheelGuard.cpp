// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/widgets/WheelGuard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

namespace tallybook {

void WheelGuard::protect(QWidget *form)
{
    auto *guard = new WheelGuard(form);
    const auto watch = [guard](QWidget *field) {
        field->setFocusPolicy(Qt::StrongFocus); // without WheelFocus
        field->installEventFilter(guard);
    };
    for (QComboBox *field : form->findChildren<QComboBox *>())
        watch(field);
    for (QAbstractSpinBox *field : form->findChildren<QAbstractSpinBox *>())
        watch(field);
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && !qobject_cast<QWidget *>(watched)->hasFocus()) {
        event->ignore(); // goes on to the scroll area
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tallybook
