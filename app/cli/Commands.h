// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Command.h"

#include <memory>
#include <vector>

namespace tallybook::cli {

/// Every sub-command, in the order in which the help and the man page name them.
[[nodiscard]] std::vector<std::unique_ptr<Command>> allCommands();

} // namespace tallybook::cli
