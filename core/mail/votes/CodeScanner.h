// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/mime/BodyText.h"

namespace tallybook {

/// Before quotations are looked for: Python prompts (">>> f(1)") with their output, which would
/// otherwise pass for a deep quotation and leave the output as own words.
void markPrompts(BodyText &body);

/// Classes fenced code, diffs and their hunks, shell prompts with their output as Code, and rows of
/// tables and statistics as Table.
void markCode(BodyText &body);

} // namespace tallybook
