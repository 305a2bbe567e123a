// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

namespace tallybook {

/// The text of an unstructured header value, or of a display name: unfolded, RFC 2047 words
/// decoded, raw 8-bit bytes read as UTF-8 or windows-1252. Control characters become blanks, so
/// that no value can bring a line break of its own.
///
/// GMime 3.2.13 drops the second of two neighbouring padded B-words and loses invalid bytes, so
/// this is ours. Neighbouring words of one charset are joined as bytes before they are decoded:
/// some programs cut in the middle of a character.
[[nodiscard]] QString decodeHeader(QByteArrayView raw);

} // namespace tallybook
