// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/intake/InputReader.h"

#include <optional>

namespace tallybook {

/// Reads what Pony Mail's API gives: a thread (`thread` nested and `emails[]` flat, of which
/// either may hold the bodies), or a single message (`email.lua`).
class PonyMailJson
{
public:
    /// Whether the bytes begin like JSON at all.
    [[nodiscard]] static bool looksLikeJson(const QByteArray &bytes);
    /// std::nullopt if the bytes are no JSON, or JSON of something else.
    [[nodiscard]] static std::optional<InputContent> read(const QByteArray &bytes,
                                                          const QString &source);
};

} // namespace tallybook
