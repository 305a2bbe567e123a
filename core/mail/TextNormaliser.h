// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace tallybook {

/// Mail text made easy to scan, with the way back to where each character stood.
/// What Markdown strikes through ("~~-1~~"), in the original text.
struct StruckPiece {
    int position = 0; ///< where its blanks begin in NormalisedText::text
    int offset = 0; ///< in the original, with the marks
    int length = 0;

    bool operator==(const StruckPiece &) const = default;
};

struct NormalisedText {
    QString text; ///< '\n' line ends, plain blanks, ASCII for full-width forms
    QString lower; ///< `text` in lower case, character by character (same length)
    QList<int>
            offsets; ///< for each unit of `text`, its offset in the original; one more for the end
    QList<StruckPiece> struck; ///< in order
    bool bidiControls = false; ///< direction controls were dropped: worth a warning

    /// The offset in the original of a position in `text`.
    [[nodiscard]] int original(int position) const;
};

/// Normalises as reading.md asks: wide and no-break blanks become a blank; zero-width characters,
/// soft hyphens, variation selectors, keycaps, skin tones and bidi controls are dropped; full-width
/// ASCII becomes ASCII; minus signs and dashes become '-' only where a digit follows; curly quotes
/// become straight ones; what Markdown strikes through ("~~-1~~") becomes blanks. Linear in the
/// text.
[[nodiscard]] NormalisedText normaliseText(QStringView text);

} // namespace tallybook
