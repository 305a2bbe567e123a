// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Timestamp.h"

#include <QByteArrayView>

#include <optional>

namespace tallybook {

/// The moment of a Date header (RFC 5322 and what mail really has: two-digit years, "GMT", a zone
/// in brackets), with its offset. By GMime; Qt's own parser rejects half of these.
[[nodiscard]] std::optional<Timestamp> parseMailDate(QByteArrayView value);

} // namespace tallybook
