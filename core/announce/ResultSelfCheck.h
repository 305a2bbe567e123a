// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/announce/Record.h"
#include "core/vote/ResultFinding.h"

#include <QString>

namespace tallybook::announce {

/// Counts the result mail's own lists again and holds its numbers against them and against the
/// tally, before the mail may go out. Reads the body that `resultMail` wrote, also from an own
/// template as long as that keeps the sections; else the findings say what is missing. The
/// codes are those of the check of results that others published (core/check). Linear.
[[nodiscard]] QList<ResultFinding> checkOwnResult(const QString &body, const Record &record);

} // namespace tallybook::announce
