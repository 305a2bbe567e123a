// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/widgets/SideWindow.h"

#include <QAccessibleWidget>
#include <QScreen>
#include <QShortcut>
#include <QWidget>

namespace tallybook {

namespace {

void closeOn(QWidget *window, const QKeySequence &keys)
{
    auto *shortcut = new QShortcut(keys, window);
    QObject::connect(shortcut, &QShortcut::activated, window, &QWidget::close);
}

constexpr const char *mark = "tallybookWindow";

QAccessibleInterface *windowInterface(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && widget->property(mark).toBool()
            ? new QAccessibleWidget(widget, QAccessible::Window)
            : nullptr;
}

} // namespace

void speakAsWindow(QWidget *window)
{
    static const bool installed = [] {
        QAccessible::installFactory(windowInterface);
        return true;
    }();
    window->setProperty(mark, installed);
}

void resizeWithinScreen(QWidget *window, const QSize &wanted)
{
    constexpr QSize frame(16, 48); // what a window manager adds at most
    window->resize(wanted.boundedTo(window->screen()->availableSize() - frame));
}

void makeSideWindow(QWidget *window, const QSize &wanted)
{
    resizeWithinScreen(window, wanted);
    closeOn(window, QKeySequence(Qt::CTRL | Qt::Key_W));
    speakAsWindow(window);
}

void closeOnEscape(QWidget *window)
{
    closeOn(window, QKeySequence(Qt::Key_Escape));
}

} // namespace tallybook
