// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Command.h"

namespace tallybook::cli {

/// `read`: reads and judges votes without a book.
class ReadCommand final : public Command
{
public:
    ReadCommand();
    [[nodiscard]] ExitCode run(Invocation &call) const override;
};

} // namespace tallybook::cli
