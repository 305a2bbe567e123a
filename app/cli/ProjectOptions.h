// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Command.h"
#include "core/vote/Roster.h"

namespace tallybook::cli {

/// The options that describe a project: --project, --committee, --list, --private-list, --chair.
[[nodiscard]] QList<Option> projectOptions();
[[nodiscard]] Project projectOf(const Invocation &call);

} // namespace tallybook::cli
