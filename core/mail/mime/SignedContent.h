// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace tallybook {

/// What an opaque S/MIME signature wraps (CMS SignedData, RFC 5652, 5.1): the MIME entity inside of
/// the signature. The signature itself is not checked and proves nothing here. Empty for encrypted
/// data, for a detached signature, and for bytes that are no CMS.
[[nodiscard]] QByteArray signedContent(const QByteArray &cms);

} // namespace tallybook
