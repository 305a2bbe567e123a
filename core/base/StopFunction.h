// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

namespace tallybook {

/// Asked now and then by work that may take long. True means that nobody wants its result any more:
/// the work ends soon, and what it has until then is not to be used.
using StopFunction = std::function<bool()>;

[[nodiscard]] inline bool isStopped(const StopFunction &stopped)
{
    return stopped && stopped();
}

} // namespace tallybook
