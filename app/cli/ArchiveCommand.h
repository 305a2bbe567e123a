// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Command.h"

namespace tallybook::cli {

/// `archive`: the votes of mail archives, each with its tally and its published result.
class ArchiveCommand final : public Command
{
public:
    ArchiveCommand();
    [[nodiscard]] ExitCode run(Invocation &call) const override;
};

} // namespace tallybook::cli
