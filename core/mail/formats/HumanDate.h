// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Timestamp.h"

#include <QStringView>

#include <optional>

namespace tallybook {

/// A date as web pages and mail programs write it for people, in English or in digits:
/// "Wednesday, March 4, 2026 12:55:51 AM UTC", "Nov 3, 2023", "Mon Sep 20 11:59:27 EDT 2004",
/// "2023/11/20 15:04:00", "Tue, 05 Mar 2024 08:12:33 -0800".
struct HumanDate {
    QDate day;
    std::optional<QTime> time;
    std::optional<int> offsetSeconds; ///< as written; without one the time counts as UTC
    bool hasWeekday = false;
    bool hasSeconds = false;

    /// The moment; a day without a time is at noon UTC, the middle of all that it can mean.
    [[nodiscard]] Timestamp toTimestamp() const;
};

/// Understands the whole of `text` or nothing: a word that belongs to no date makes it prose.
[[nodiscard]] std::optional<HumanDate> parseHumanDate(QStringView text);

/// Whether `text` is a date that only its reader's clock could tell: "3 days ago", "yesterday",
/// "on Mar 5" (a page leaves the current year out), "12h".
[[nodiscard]] bool isRelativeDate(QStringView text);

} // namespace tallybook
