// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Error.h"

#include <tl/expected.hpp>

namespace tallybook {

/// A value or the reason why there is none.
template <typename T>
using Result = tl::expected<T, Error>;

/// Success without a value, or the reason why not.
using Status = Result<void>;

/// Shorthand for returning an error: `return fail(ErrorCode::NotABook, path);`
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, const QString &detail = {},
                                                const QStringList &args = {})
{
    return tl::unexpected<Error>(Error{code, detail, args});
}

} // namespace tallybook
