// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tallybook {

/// How many columns a terminal or a mail window gives the text: 2 for wide East Asian characters
/// and emoji, 0 for combining and invisible ones, 1 for the rest.
[[nodiscard]] int columnWidth(QStringView text);

/// Plain text broken at blanks so that lines have at most `columns` columns where words allow.
/// Lines are never joined; a word that is too long (a link) keeps a line of its own, uncut; items
/// ("- ", "2. ", "[ ] ") and indented lines go on under their text, quoted lines keep their ">";
/// what stands between two lines of ``` stays as it is. A value ("+1") never begins a continuation
/// line, where it could be taken for a vote, nor does a mark that would make it a list item.
[[nodiscard]] QString wrapped(const QString &text, int columns = 72);

/// Every line of the text behind so many blanks; empty lines stay empty.
[[nodiscard]] QString indented(const QString &text, int blanks);

} // namespace tallybook
