// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/mime/BodyText.h"

namespace tallybook {

/// Classes what others said (Quoted, Attribution, ForwardedHeader), by the marks that mail
/// programs leave: '>' and its habits, attribution lines with unmarked or indented quotations,
/// header blocks of Outlook, "Original Message" and "Forwarded message" separators.
/// `quotesFolded`: a page that leaves the attribution and hides the quotation below it.
void stripQuotes(BodyText &body, bool quotesFolded);

/// How many quotation marks a line begins with, and where the words after them begin.
struct QuotePrefix {
    int depth = 0;
    int length = 0; ///< units of the content that are marks
};
[[nodiscard]] QuotePrefix quotePrefix(QStringView content);

} // namespace tallybook
