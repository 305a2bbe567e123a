// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/formats/GitHubLines.h"

namespace tallybook::github {

struct PlacedHeading {
    qsizetype at = 0; ///< the line it begins on
    Heading heading;
    /// The page's own furniture stands around it: the author's picture, a badge, a button, or the
    /// login on a line of its own.
    bool framed = false;
    /// Somebody quoted it in a comment: it stands bare where most others are framed, or says "ago"
    /// above a comment whose date is written out (a page is in order of time, and writes out what
    /// is long past).
    bool quoted = false;
};

/// The headings of a page from top to bottom. `discussion`: threads of replies, which are in no
/// order of time.
[[nodiscard]] QList<PlacedHeading> headingsOf(const PastedText &text, bool discussion);

} // namespace tallybook::github
