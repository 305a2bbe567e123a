// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

#include <cstdint>

namespace tallybook {

/// A line of an mbox that begins with "From ", judged by what stands around it. Whether a message
/// begins below it is known only with the messages before (a Content-Length may cover it): see
/// MboxAssembler.
struct MboxSeparator {
    qint64 line = 0; ///< offset in the file at which the line begins
    qint32 length = 0; ///< of the line with its end: the message begins behind it
    std::int16_t blanksBefore = 0; ///< bytes of empty lines right before it, at most `longestRun`
    std::int16_t lastBlank = 0; ///< bytes of the empty line right before it, 0 if there is none
    bool dated = false; ///< it carries a date
    bool headed = false; ///< two or more mail headers follow
    bool patch = false; ///< git's hash stands where the sender should be

    [[nodiscard]] qint64 begin() const { return line + length; }

    bool operator==(const MboxSeparator &) const = default;

    static constexpr int longestRun = 64;
    /// So far behind its first byte is looked for what makes a line a separator, or a message's
    /// headers end. Everything that is decided looks at the same bytes, however a file was cut.
    static constexpr qint64 lookAhead = 64 * 1024;
};

/// Judges the line at `at` of `bytes`, which begins with "From ". `bytes` must hold what stands
/// `longestRun` bytes before it and `lookAhead` bytes behind it, as far as the file does; its first
/// byte is at `base` in the file. False if no message can begin there.
[[nodiscard]] bool readSeparator(QByteArrayView bytes, qsizetype at, qint64 base,
                                 MboxSeparator &separator);

/// The offset of the next "From " at the beginning of a line, at `from` or behind it and before
/// `end`; -1 if there is none. Line 1 of a file is found only if a line end stands before it.
[[nodiscard]] qsizetype nextFromLine(QByteArrayView bytes, qsizetype from, qsizetype end);

} // namespace tallybook
