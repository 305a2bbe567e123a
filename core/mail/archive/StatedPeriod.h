// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Timestamp.h"

#include <QStringView>

#include <optional>

namespace tallybook {

/// When voting ends by the words of a call: "open for 72 hours", "for at least three days" (from
/// `opens`), or a date behind "until", "closes", "ends" (UTC if no zone is written). std::nullopt
/// if the call does not say, or says a moment that is not within a year behind `opens`.
[[nodiscard]] std::optional<Timestamp> statedClose(QStringView call, const Timestamp &opens);

/// The same, but only a moment that the call names as its end: day and time. "72 hours" and "at
/// least until" say when a vote may end at the earliest, and a day has no moment.
[[nodiscard]] std::optional<Timestamp> announcedClose(QStringView call, const Timestamp &opens);

} // namespace tallybook
