// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Command.h"

namespace tallybook::cli {

/// `completion`: a script for a shell that completes commands, options and files. Made from the
/// table of commands, so that it says what the program takes.
class CompletionCommand final : public Command
{
public:
    CompletionCommand();
    [[nodiscard]] ExitCode run(Invocation &call) const override;
};

} // namespace tallybook::cli
