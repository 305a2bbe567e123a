// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/ResultLines.h"

namespace tallybook::check {

/// Whether a word (lower case) stands over a column of a table, and in nobody's place: "voter".
[[nodiscard]] bool headsColumn(QStringView lower);

/// Whether it stands over a column that names no voter and says no vote: "organisation", "comment".
[[nodiscard]] bool headsRemarks(QStringView lower);

/// A table whose columns are told apart by blanks alone ("Name   Vote   Binding" over the rows) as
/// one with bars. Each cell belongs to the heading that it stands under. Text without such a
/// heading comes back as it was. Linear.
[[nodiscard]] QList<ResultLine> withColumns(const QList<ResultLine> &lines);

} // namespace tallybook::check
