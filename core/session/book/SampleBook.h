// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"

namespace tallybook {

/// The sample that ships: an invented project with five records.
[[nodiscard]] QString shippedSample();

/// Makes a new book at `path` from the description of a project, its people and their mails (a JSON
/// file, resources/samples/larch.json is one). Its votes go through the same reading, planning and
/// acts as a user's. Dates lie before the clock's now, so that an open vote is still open.
/// FileNotFound or InvalidJson for the description, else as RecordSession::create.
[[nodiscard]] Status createSampleBook(const QString &path, const Clock &clock,
                                      const QString &description = shippedSample());

} // namespace tallybook
