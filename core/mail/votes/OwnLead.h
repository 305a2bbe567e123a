// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/votes/LeadWords.h"

namespace tallybook {

/// Whether the words before a value make it the writer's own: "my", "I'm", "Sadly", "a big".
[[nodiscard]] bool isOwnLead(const LeadWords &lead, QStringView after);

} // namespace tallybook
