// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace tallybook {

/// Where one message of an mbox lies, without its "From " line and the blank line behind it.
struct MboxSpan {
    qsizetype offset = 0;
    qsizetype length = 0;

    bool operator==(const MboxSpan &) const = default;
};

/// Finds the messages of an mbox file by the rules of reading.md ("Facts measured"): a "From "
/// line separates if it carries a date and a header follows, or if a blank line stands before it
/// and several mail headers follow. GMime's own mbox mode is never used: one unescaped line of
/// prose made it give up in the middle of an archive without a word.
class MboxScanner
{
public:
    /// Whether the bytes begin like an mbox (behind a byte order mark and blank lines).
    [[nodiscard]] static bool looksLikeMbox(QByteArrayView bytes);
    /// The messages in order. Empty if there is no separator. Linear in the size.
    [[nodiscard]] static QList<MboxSpan> scan(QByteArrayView bytes);
    /// Where the first line with anything on it begins, behind a byte order mark and empty lines.
    [[nodiscard]] static qsizetype firstLine(QByteArrayView bytes);
    /// How many bytes of line ends the bytes close with, at most MboxSeparator::longestRun.
    [[nodiscard]] static qint64 tailBlanks(QByteArrayView bytes);
    /// Undoes the ">From " escape (mboxrd; of mboxo the same).
    [[nodiscard]] static QByteArray unescaped(QByteArrayView message);
};

} // namespace tallybook
