// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace tallybook {

/// Base64 as mail really has it: chunks that are padded one by one are joined, junk lines are
/// skipped, and a list footer in plain text behind the encoded body is kept as it is.
[[nodiscard]] QByteArray decodeBase64Body(QByteArrayView encoded);

/// Base64 of an encoded word: what is not of the alphabet is skipped, padding ends a chunk only.
[[nodiscard]] QByteArray decodeBase64(QByteArrayView encoded);

/// Quoted-printable: soft line breaks go, a "=" that begins no code stays.
[[nodiscard]] QByteArray decodeQuotedPrintable(QByteArrayView encoded);

/// The Q encoding of RFC 2047, in which "_" is a blank.
[[nodiscard]] QByteArray decodeQ(QByteArrayView encoded);

} // namespace tallybook
