// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/widgets/ButtonKey.h"

#include "ui/support/widgets/PlainLabel.h"

#include <QAbstractButton>
#include <QShortcut>

namespace tallybook {

void setButtonKey(QAbstractButton *button, const QKeySequence &keys)
{
    auto *shortcut = new QShortcut(keys, button);
    QObject::connect(shortcut, &QShortcut::activated, button, &QAbstractButton::click);
    setPlainToolTip(button, keys.toString(QKeySequence::NativeText));
}

} // namespace tallybook
