// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemView>
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
    /// With `list`, the paint that counts is one of the view of that name with its rows in it.
    explicit FirstPaint(const QString &list = {})
        : m_list(list)
    {
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() == QEvent::Paint && !m_seen && widget
            && qobject_cast<QMainWindow *>(widget->window()) && counts(*widget)) {
            m_seen = true;
            QTimer::singleShot(0, qApp, [] { _exit(0); });
        }
        return false;
    }

private:
    [[nodiscard]] bool counts(const QWidget &painted) const
    {
        if (m_list.isEmpty())
            return true;
        const auto *view = qobject_cast<const QAbstractItemView *>(painted.parentWidget());
        if (!view || view->objectName() != m_list || &painted != view->viewport())
            return false;
        const QModelIndex firstGroup = view->model()->index(0, 0);
        return firstGroup.isValid() && view->model()->hasChildren(firstGroup);
    }

    QString m_list;
    bool m_seen = false;
};

} // namespace tallybook::bench
