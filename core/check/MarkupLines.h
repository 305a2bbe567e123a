// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/ResultLines.h"

namespace tallybook::check {

/// A result that was copied as the source of a web page: tags are left out, those that end a line
/// on the page end it here, list items begin with "- ", and the cells of a row stand in one line
/// between bars. Lines keep the number of the line that they begin on. A text without tags of HTML
/// comes back as it was; an address in angle brackets is no tag. Linear.
[[nodiscard]] QList<ResultLine> withoutMarkup(const QList<ResultLine> &lines);

} // namespace tallybook::check
