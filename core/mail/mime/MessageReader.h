// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/MailMessage.h"
#include "core/mail/mime/MimeBody.h"

namespace tallybook {

/// Reads one RFC 5322 message. Never fails: what cannot be read is warned of, the bytes are kept.
class MessageReader
{
public:
    [[nodiscard]] static MailMessage read(const QByteArray &raw, const QString &source,
                                          InputForm form, ByteOrigin origin = ByteOrigin::Mail);
    /// The message and, if it is a digest, the messages in it; these have "#n" behind the source.
    [[nodiscard]] static QList<MailMessage> readWithDigest(const QByteArray &raw,
                                                           const QString &source, InputForm form,
                                                           ByteOrigin origin = ByteOrigin::Mail);
};

/// Adds the warnings that hold for a message of any form (no author, no date, no text, bidi
/// controls, lines over the limit) and takes NUL characters out of the text.
void finishMessage(MailMessage &message);

} // namespace tallybook
