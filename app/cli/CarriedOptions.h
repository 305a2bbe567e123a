// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Command.h"
#include "app/cli/Invocation.h"
#include "core/vote/VoteEvent.h"

namespace tallybook::cli {

/// --carried-from and --object: where a vote was cast that is carried over, and for what.
[[nodiscard]] QList<Option> carriedOptions();

/// Puts them into the vote; without them it stays as it is. InvalidArgument (args: what) if
/// --object is neither "same" nor "other", or one stands without the other.
[[nodiscard]] Status readCarried(const Invocation &call, VoteEvent &vote);

} // namespace tallybook::cli
