// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/look/Motion.h"

#include <QApplication>

#include <array>

namespace tallybook {

namespace {

constexpr std::array effects{Qt::UI_AnimateMenu,    Qt::UI_FadeMenu,    Qt::UI_AnimateCombo,
                             Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox};

/// What the system wants, kept before the first change.
struct SystemMotion {
    std::array<bool, effects.size()> effect{};
    int cursorFlashMs = QApplication::cursorFlashTime();

    SystemMotion()
    {
        for (std::size_t i = 0; i < effects.size(); ++i)
            effect[i] = QApplication::isEffectEnabled(effects[i]);
    }
};

} // namespace

void reduceMotion(bool reduced)
{
    static const SystemMotion system;
    for (std::size_t i = 0; i < effects.size(); ++i)
        QApplication::setEffectEnabled(effects[i], !reduced && system.effect[i]);
    QApplication::setCursorFlashTime(reduced ? 0 : system.cursorFlashMs);
}

} // namespace tallybook
