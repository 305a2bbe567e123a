// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace tallybook {

/// A mail ready to be looked at, copied, saved as a draft or handed to the mail program. Never sent
/// by us. All texts are plain; `body` has LF line ends and at most 72 columns where words allow.
struct OutgoingMail {
    QString fromName;
    QString fromAddress; ///< "" leaves the header out: the mail program fills it
    QStringList to;
    QString subject;
    QString inReplyTo; ///< message-id with angle brackets, "" if none
    QStringList references;
    QString body;

    /// An `.eml` draft: CRLF, `X-Unsent: 1`, quoted-printable UTF-8, no Date and no Message-ID.
    /// InvalidHeader if a value would break out of its header.
    [[nodiscard]] Result<QByteArray> toEml() const;
    /// A `mailto:` URI, at most 1,800 bytes; TooLarge otherwise (then copy or save).
    [[nodiscard]] Result<QByteArray> toMailto() const;
};

} // namespace tallybook
