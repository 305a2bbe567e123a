// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

namespace tallybook::text {

/// Text from outside made safe to show in one line: control characters become their picture
/// (U+2400…), bidi controls become "⟨RLO⟩"-like marks, line breaks become "⏎".
[[nodiscard]] QString visibleLine(QStringView text);

/// The same for many lines: line breaks and tabs stay.
[[nodiscard]] QString visibleBlock(QStringView text);

/// Whether the character is a bidi control (U+061C, U+200E/F, U+202A–E, U+2066–9).
[[nodiscard]] bool isBidiControl(char32_t c);

/// A name for comparing: NFKC, case folded, blanks collapsed, invisible characters dropped.
/// Never an identity by itself (reading.md, "Who spoke").
[[nodiscard]] QString comparableName(QStringView name);

/// An address for comparing: trimmed, lower case, without angle brackets.
[[nodiscard]] QString comparableAddress(QStringView address);

/// Lower case unit by unit, so that an offset means the same in both. QString::toLower() makes two
/// units of "İ", and every offset behind it wrong.
[[nodiscard]] QString lowered(QStringView text);

} // namespace tallybook::text
