// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/MailMessage.h"
#include "core/mail/mime/HeaderBlock.h"

namespace tallybook {

/// How the bytes of a message came here.
enum class ByteOrigin {
    Mail, ///< as archived: charset labels count
    DecodedText, ///< text that a person pasted, as UTF-8: 8-bit labels no longer apply
};

/// What a message's MIME structure holds for a reader of votes.
struct MimeBody {
    QString text; ///< the text parts in order, decoded, '\n' line ends
    QStringList attachments; ///< names of parts that were not read
    QList<QByteArray> digest; ///< the messages of a multipart/digest, as bytes
    QList<MailWarning> warnings;
};

/// Reads the body under the given headers: plain text preferred to HTML, signatures and wrappers
/// and a list's wrapping for DMARC seen through, inline text parts of a multipart/mixed joined,
/// attachments named and left out. Structure by GMime; transfer encodings and charsets by our own
/// decoders (reading.md, "Facts").
[[nodiscard]] MimeBody readMimeBody(const HeaderBlock &headers, QByteArrayView body,
                                    ByteOrigin origin);

} // namespace tallybook
