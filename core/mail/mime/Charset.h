// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

namespace tallybook::charset {

struct Decoded {
    QString text;
    bool guessed = false; ///< the bytes did not fit the declared charset, or none was declared
};

/// The iconv name for a charset label as browsers read it (WHATWG: iso-8859-1 is windows-1252,
/// gb2312 is gb18030 …); empty for an unknown label and for those that must not be used (utf-7).
[[nodiscard]] QByteArray encodingForLabel(QByteArrayView label);

/// Bytes to text by the rule of reading.md: the declared charset; if it fails and the bytes are
/// UTF-8, UTF-8; else windows-1252, `guessed`. Pure ASCII is never a guess. Never fails; bytes
/// without meaning become U+FFFD.
[[nodiscard]] Decoded decode(QByteArrayView bytes, QByteArrayView label);

/// Bytes of unknown charset (a file, standard input): byte order mark, UTF-8, or windows-1252.
[[nodiscard]] Decoded decodeUnlabelled(QByteArrayView bytes);

/// The label that an HTML page gives itself (`<meta charset=…>`); empty without one.
[[nodiscard]] QByteArray labelOfHtml(QByteArrayView page);

} // namespace tallybook::charset
