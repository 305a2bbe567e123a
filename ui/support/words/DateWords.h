// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Timestamp.h"

#include <QCoreApplication>
#include <QString>

namespace tallybook {

/// Moments in words: in the person's locale and zone, with UTC for the tooltip. (Mails carry UTC
/// and are not written here.)
class DateWords final
{
    Q_DECLARE_TR_FUNCTIONS(DateWords)

public:
    /// "2 Aug 2026 15:04" in the locale's own order and the local zone.
    [[nodiscard]] static QString dateTime(const Timestamp &at);
    /// As long as dateTime() can be: what a column of moments needs room for.
    [[nodiscard]] static QString longest();
    /// "2 Aug" this year, with the year otherwise; local zone.
    [[nodiscard]] static QString day(const Timestamp &at, const Timestamp &now);
    /// "2026-08-02 13:04 UTC": for a tooltip or beside a local time.
    [[nodiscard]] static QString utc(const Timestamp &at);
    /// "2 days 3 hours", "51 minutes", "less than a minute"; never negative.
    [[nodiscard]] static QString duration(qint64 ms);
    /// "closes in 2 days 3 hours" or "closed 5 hours ago".
    [[nodiscard]] static QString deadline(const Timestamp &closes, const Timestamp &now);
};

} // namespace tallybook
