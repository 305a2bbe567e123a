// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"

namespace tallybook {

/// Makes a new book at `path` with an invented project: five records in all states, whose votes go
/// through the same reading, planning and acts as a user's. Dates lie before the clock's now, so
/// that the open vote is still open. Errors as RecordSession::create.
[[nodiscard]] Status createSampleBook(const QString &path, const Clock &clock);

} // namespace tallybook
