// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tallybook {

/// The words of an HTML page or mail as text: block elements end lines, `<blockquote>` becomes
/// "> " lines, `<pre>` keeps its line breaks, list items begin with "- ", scripts, styles and
/// hidden elements go. Nothing is loaded or run. One pass, linear.
[[nodiscard]] QString htmlToText(const QString &html);

} // namespace tallybook
