// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tallybook {

/// Joins the soft-wrapped lines of a format=flowed body (RFC 3676): lines of one quote depth that
/// end in a blank run on; stuffed blanks go; "-- " is never joined. Quoted lines come out as
/// "> text", deeper ones as ">> text". `delSp`: the blank at the end is no part of the text.
[[nodiscard]] QString unwrapFlowed(const QString &text, bool delSp);

} // namespace tallybook
