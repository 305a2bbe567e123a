// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/mime/BodyText.h"

namespace tallybook {

/// Classes legends ("+1 = approve", "+1 : yes", "+1, 0, -1") as BallotOption: a block that explains
/// several values, or a line that lists them.
void markLegends(BodyText &body);

/// Whether words say what a value of a ballot would mean. `lower` is in lower case.
[[nodiscard]] bool explainsValue(QStringView lower);
/// Text before the first box or value of a ballot line may only be a bullet or a number.
[[nodiscard]] bool isBulletOnly(QStringView text);

} // namespace tallybook
