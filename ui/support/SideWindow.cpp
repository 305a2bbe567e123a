// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/SideWindow.h"

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

} // namespace

void makeSideWindow(QWidget *window, const QSize &wanted)
{
    constexpr QSize frame(16, 48); // what a window manager adds at most
    window->resize(wanted.boundedTo(window->screen()->availableSize() - frame));
    closeOn(window, QKeySequence(Qt::CTRL | Qt::Key_W));
}

void closeOnEscape(QWidget *window)
{
    closeOn(window, QKeySequence(Qt::Key_Escape));
}

} // namespace tallybook
