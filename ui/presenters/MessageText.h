// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/MessageReading.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace tallybook {

/// A message's text made ready to show: hostile characters visible, quotations folded, very long
/// parts cut with a word, and the evidence found again in the shown text.
class MessageText final
{
    Q_DECLARE_TR_FUNCTIONS(MessageText)

public:
    enum class Quotes { Folded, Shown };
    /// How the lines of one paragraph ("block") of the shown text look.
    enum class Look { Own, Dimmed, Note };

    struct Mark {
        int start = 0; ///< in `text`
        int length = 0;
        bool operator==(const Mark &) const = default;
    };

    QString text; ///< '\n' between lines
    QList<Look> looks; ///< one for each line of `text`
    QList<Mark> marks; ///< where the evidence stands now
    int foldedLines = 0; ///< quoted lines that are hidden

    /// `lines` as core/mail classified them; empty takes every line for own words.
    [[nodiscard]] static MessageText of(const QString &text, const QList<BodyLine> &lines,
                                        const QList<Evidence> &evidence, Quotes quotes);

    // What a view lays out without becoming slow; more is cut, except near the evidence.
    static constexpr int maximumLines = 20'000;
    static constexpr int maximumLineUnits = 4'000;
    static constexpr int linesAroundEvidence = 20;
    /// Shorter runs of quotation are not worth a fold.
    static constexpr int shortestFold = 3;
};

} // namespace tallybook
