// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Command.h"

namespace tallybook::cli {

/// `check`: holds a published result against itself and against what is known of its vote.
class CheckCommand final : public Command
{
public:
    CheckCommand();
    [[nodiscard]] ExitCode run(Invocation &call) const override;
};

} // namespace tallybook::cli
