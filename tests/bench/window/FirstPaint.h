// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QTimer>

#include <unistd.h>

namespace tallybook::bench {

/// Ends the program when its main window has been painted and the event loop has come round once
/// more: from then on it answers. Ends hard, so that only the way there is measured.
class FirstPaint final : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() == QEvent::Paint && !m_seen && widget
            && qobject_cast<QMainWindow *>(widget->window())) {
            m_seen = true;
            QTimer::singleShot(0, qApp, [] { _exit(0); });
        }
        return false;
    }

private:
    bool m_seen = false;
};

} // namespace tallybook::bench
