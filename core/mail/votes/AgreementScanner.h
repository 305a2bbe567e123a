// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/mime/BodyText.h"

namespace tallybook {

/// The own line that agrees, objects or abstains in words without a number ("works well for me",
/// "LGTM", "non binding but …", "I abstain"); -1 if there is none. Only short mails are meant, and
/// none that asks, postpones or takes its agreement back with a "but".
[[nodiscard]] int agreementLine(const BodyText &body);

} // namespace tallybook
