// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Command.h"

namespace tallybook::cli {

/// `record settle`: answers what an import left open, one message at a time.
class RecordSettleCommand final : public Command
{
public:
    RecordSettleCommand();
    [[nodiscard]] ExitCode run(Invocation &call) const override;
};

} // namespace tallybook::cli
