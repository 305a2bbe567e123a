// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/Figure.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QTimer>

#include <unistd.h>

namespace tallybook::bench {

/// Ends the program when its main window has been painted and the event loop has come round once
/// more: from then on it answers. Ends hard, so that only the way there is measured, and says what
/// processor time its own thread took.
class FirstPaint final : public QObject
{
public:
    /// With `list`, the paint that counts is one of the view of that name with its rows in it. With
    /// `more`, these views and a chart must have been painted, too.
    explicit FirstPaint(const QString &list = {}, const QStringList &more = {})
        : m_list(list)
        , m_more(more)
        , m_chart(more.isEmpty())
    {
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() != QEvent::Paint || m_ended || !widget
            || !qobject_cast<QMainWindow *>(widget->window()))
            return false;
        m_seen = m_seen || counts(*widget);
        if (const QWidget *view = widget->parentWidget()) {
            m_more.removeAll(view->objectName());
            m_chart = m_chart || view->inherits("QChartView");
        }
        if (m_seen && m_chart && m_more.isEmpty()) {
            m_ended = true;
            QTimer::singleShot(0, qApp, [] {
                std::printf("%.3f\n", threadMs()); // for run.py
                std::fflush(stdout);
                _exit(0);
            });
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
    QStringList m_more;
    bool m_chart;
    bool m_seen = false;
    bool m_ended = false;
};

} // namespace tallybook::bench
