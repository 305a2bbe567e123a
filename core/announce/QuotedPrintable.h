// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace tallybook {

/// A body as quoted-printable UTF-8 with CRLF (RFC 2045 section 6.7): lines of at most 76 bytes,
/// blanks at line ends protected, and also a line's leading "From " and "." so that neither an mbox
/// writer nor SMTP changes them. The result ends with a line end unless the text is empty.
[[nodiscard]] QByteArray quotedPrintable(const QString &text);

} // namespace tallybook
