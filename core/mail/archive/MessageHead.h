// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

#include <optional>

namespace tallybook {

/// The few headers by which an archive is sorted, as raw bytes (folded, undecoded). Ten times as
/// fast as HeaderBlock, which takes over where a mail's headers are not as they should be.
struct MessageHead {
    QByteArrayView subject;
    QByteArrayView messageId;
    QByteArrayView inReplyTo;
    QByteArrayView references;
    QByteArrayView date;
    std::optional<qint64> contentLength; ///< bytes of the body, as stated
    qsizetype bodyOffset = 0;
    bool complete = false; ///< the empty line behind the headers was seen

    /// `bytes` begin with the first header; what is behind `MboxSeparator::lookAhead` bytes of them
    /// is not looked at.
    [[nodiscard]] static MessageHead scan(QByteArrayView bytes);
};

} // namespace tallybook
