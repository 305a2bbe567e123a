// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/mime/BodyText.h"

namespace tallybook {

/// Classes fenced code, diffs and their hunks, shell prompts with their output as Code, and rows of
/// tables and statistics as Table.
void markCode(BodyText &body);

} // namespace tallybook
