// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/look/LetterWidth.h"

#include <QFontMetrics>

namespace tallybook {

int letterWidth(const QFontMetrics &metrics)
{
    return qMin(metrics.averageCharWidth(), metrics.horizontalAdvance(u'x'));
}

} // namespace tallybook
