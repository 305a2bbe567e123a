// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/votes/LeadWords.h"

namespace tallybook {

/// A modal, a doubt or a "not" that only function words join to the value.
[[nodiscard]] bool isHeldBack(const LeadWords &lead, QStringView after);
/// An earlier vote is said again: "carrying over my +1", "my +1 still holds".
[[nodiscard]] bool isRepeated(const LeadWords &lead, QStringView after);
/// The writer speaks of a vote given before, not of one given now.
[[nodiscard]] bool isPast(const LeadWords &lead, QStringView after);

} // namespace tallybook
