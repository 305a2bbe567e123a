// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace tallybook {

// What stands right before and right behind a value in its line: whether it is a value at all.
// Places are offsets in `text`; each looks at a few characters only, so that a scan stays linear.

[[nodiscard]] inline bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The character at a place; outside of the text a line end.
[[nodiscard]] inline QChar charAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() ? text[at] : QChar(u'\n');
}

/// The first place from `at` on that is none of `skipped`, at most 16 characters further.
[[nodiscard]] qsizetype pastAny(QStringView text, qsizetype at, QStringView skipped);

/// As pastAny(), backwards: the end of what stands before `at`.
[[nodiscard]] qsizetype beforeAny(QStringView text, qsizetype at, QStringView skipped);

/// The word that ends at `end`.
[[nodiscard]] QStringView wordBefore(QStringView text, qsizetype end, QStringView alsoInWords = {});

/// Characters before a sign that make it part of something longer.
[[nodiscard]] bool gluesBefore(QChar c);

/// Whether what follows a value makes it part of something longer.
[[nodiscard]] bool goesOn(QStringView text, qsizetype end);

/// "+1 555 123 4567", "+1 (415) 555-0100", "+1-800…": digits go on after the value.
[[nodiscard]] bool isPhone(QStringView text, qsizetype end);

/// Right before the value stands a time of day or the name of a zone.
[[nodiscard]] bool isZone(QStringView text, qsizetype start);

/// "+ 1" is a vote after a mark or a word of voting; after anything else it is arithmetic.
[[nodiscard]] bool mayStandApart(QStringView text, qsizetype at);

/// "indexOf(-1, x)", "assertEquals(x.find('y'), -1)": between the brackets of a call, at a comma.
[[nodiscard]] bool isArgument(QStringView text, qsizetype at, qsizetype end);

/// "_+1_": underscores on both sides, and nothing else in between, only set it off.
[[nodiscard]] bool isUnderlined(QStringView text, qsizetype at);

/// "my +1s for the first two items": votes of the writer's own.
[[nodiscard]] bool isOwnPlural(QStringView text, qsizetype at, qsizetype end);

} // namespace tallybook
