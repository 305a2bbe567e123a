// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/MessageReading.h"
#include "core/mail/TextNormaliser.h"

namespace tallybook {

/// A line of the normalised text while it is being classified.
struct TextLine {
    int start = 0; ///< offset in NormalisedText::text
    int end = 0; ///< without the line end
    int content = 0; ///< where the content begins (after PGP's dash escape), absolute
    LineClass lineClass = LineClass::Own;
    int quoteDepth = 0;
    bool sameAsParent = false; ///< own, but word for word as the message replied to has it
    bool filledIn = false; ///< a quoted box that the writer ticked
    bool maybeFilledIn = false; ///< a quoted box, ticked by the writer or by the person quoted

    bool operator==(const TextLine &) const = default;
};

/// The text of one message as lines; the stages before the vote scanner only set classes.
class BodyText
{
public:
    explicit BodyText(const QString &text);

    [[nodiscard]] const NormalisedText &normalised() const { return m_text; }
    [[nodiscard]] int count() const { return int(m_lines.size()); }
    [[nodiscard]] const TextLine &at(int line) const { return m_lines[line]; }
    [[nodiscard]] TextLine &at(int line) { return m_lines[line]; }

    /// The content of a line, at most `limits::voteLineUnits` units of it, without outer blanks.
    [[nodiscard]] QStringView content(int line) const;
    /// The same in lower case.
    [[nodiscard]] QStringView lower(int line) const;
    /// How many columns a line is indented (a tab counts as eight).
    [[nodiscard]] int indent(int line) const;

    [[nodiscard]] bool isBlank(int line) const { return content(line).isEmpty(); }
    /// Own words, neither quoted nor blank nor anything else.
    [[nodiscard]] bool isOwn(int line) const { return at(line).lineClass == LineClass::Own; }
    /// Sets the class of a line that is still own words.
    void classify(int line, LineClass lineClass);
    /// The line after `line` that is not blank, or count().
    [[nodiscard]] int nextFilled(int line) const;
    /// The line before `line` that is not blank, or -1.
    [[nodiscard]] int previousFilled(int line) const;
    /// The line that holds a position of the normalised text.
    [[nodiscard]] int lineAt(int position) const;

    /// The lines with offsets in the original text.
    [[nodiscard]] QList<BodyLine> lines() const;
    /// The own words, as written.
    [[nodiscard]] QString ownText(const QString &original) const;

private:
    QStringView trimmed(QStringView all, int line) const;

    NormalisedText m_text;
    QList<TextLine> m_lines;
};

} // namespace tallybook
