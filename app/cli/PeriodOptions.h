// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Command.h"
#include "core/base/Result.h"
#include "core/vote/Proposal.h"

namespace tallybook::cli {

/// --opens, --closes, --hours and --zone.
[[nodiscard]] QList<Option> periodOptions();
[[nodiscard]] bool hasPeriodOptions(const Invocation &call);
/// Sets what the options say; --hours counts from the opening, or from now if there is none yet.
/// InvalidArgument if a value is no moment, no number, no zone, or the close lies before the
/// opening.
[[nodiscard]] Status setPeriod(const Invocation &call, Proposal &proposal);

} // namespace tallybook::cli
