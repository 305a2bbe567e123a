// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Timestamp.h"

#include <QDate>

namespace tallybook {

/// The day in UTC: that of Timestamp::toUtc, without making a QDateTime for each of many votes.
[[nodiscard]] inline QDate utcDay(const Timestamp &moment)
{
    constexpr qint64 msPerDay = qint64(24) * 60 * 60 * 1000;
    constexpr qint64 julianDay1970 = 2'440'588;
    const qint64 days = moment.utcMs / msPerDay - (moment.utcMs % msPerDay < 0 ? 1 : 0);
    return QDate::fromJulianDay(julianDay1970 + days);
}

} // namespace tallybook
