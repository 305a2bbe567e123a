// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/mime/BodyText.h"

#include <optional>

namespace tallybook {

/// How an attribution ("On … Jane wrote:") was recognised.
struct AttributionMatch {
    int first = 0; ///< first line of it
    int last = 0;
    bool strong = false; ///< it names a date or an address: what follows is quoted even unmarked
};

/// Looks for an attribution that ends on `line`. The table of languages is in Attribution.cpp:
/// a verb of writing, with a date, an address or at least a name, before a final colon; or an
/// address in angle brackets right before the colon, after a date.
[[nodiscard]] std::optional<AttributionMatch> findAttribution(const BodyText &body, int line);

/// Whether a lower-case text holds something like a date or a time of day.
[[nodiscard]] bool looksDated(QStringView lower);
/// Whether a text holds something like a mail address.
[[nodiscard]] bool looksAddressed(QStringView text);

} // namespace tallybook
