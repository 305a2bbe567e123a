// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace tallybook::cli {

/// What the program ends with; documented in tallybook-cli(1).
enum class ExitCode {
    Done = 0,
    Usage = 1, ///< wrong options, or something named that is not there
    NotUnderstood = 2, ///< no message could be made of the input, or a file is not what it must be
    NeedsReview = 3, ///< done as far as it goes; a person must settle the rest
    Conflict = 4, ///< somebody was faster, or the record's state does not allow it
    BookError = 5, ///< the book cannot be opened, read or written
};

} // namespace tallybook::cli
