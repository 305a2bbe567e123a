// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Command.h"

namespace tallybook::cli {

/// `record export`: votes as CSV, or the whole record as JSON.
class RecordExportCommand final : public Command
{
public:
    RecordExportCommand();
    [[nodiscard]] ExitCode run(Invocation &call) const override;
};

} // namespace tallybook::cli
