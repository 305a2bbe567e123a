// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdlib>

namespace tallybook::fuzz {

/// What libFuzzer hands over, as the bytes that our readers take. Copies: what the readers keep
/// must not dangle.
inline QByteArray bytesOf(const unsigned char *data, size_t size)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): libFuzzer's signature
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}

/// A broken promise is a finding like a crash.
inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace tallybook::fuzz
