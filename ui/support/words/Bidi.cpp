// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/words/Bidi.h"

#include <QGuiApplication>

namespace tallybook {

QString isolated(const QString &text)
{
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popIsolate(0x2069);
    if (text.isEmpty() || !QGuiApplication::isRightToLeft())
        return text;
    return firstStrongIsolate + text + popIsolate;
}

} // namespace tallybook
