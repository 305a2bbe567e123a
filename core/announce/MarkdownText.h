// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tallybook::announce {

/// Text from outside as literal Markdown (CommonMark and GitHub's): nothing in it becomes a link,
/// an image, HTML, a heading, a list or a table cell's end, but for bare http and https links,
/// which are written so that they show where they go. Line breaks stay line breaks; blanks at a
/// line's start stay blanks.
[[nodiscard]] QString markdownEscaped(const QString &text);

/// The link as it may stand in an `href` or behind `](<`: only http, https and mailto, with a host
/// where one belongs, percent-encoded to plain ASCII without brackets, quotes and blanks. "" for
/// anything else (javascript:, file:, data:, relative ones): then only the text is shown.
[[nodiscard]] QString safeLink(const QString &link);

} // namespace tallybook::announce
