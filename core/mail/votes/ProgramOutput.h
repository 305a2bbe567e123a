// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/mime/BodyText.h"

namespace tallybook {

/// Before quotations are looked for: Python prompts (">>> f(1)") with their output, which would
/// otherwise pass for a deep quotation and leave the output as own words.
void markPrompts(BodyText &body);

/// Marks as Code what was typed at a shell's prompt and printed below it, and the lines of logs
/// with the indented ones that belong to them.
void markOutput(BodyText &body);

} // namespace tallybook
