// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Command.h"

namespace tallybook::cli {

/// Each returns a whole script; `common` are the options of every command. Names and values of the
/// specs are the program's own words, never anybody's input.
[[nodiscard]] QString bashCompletion(const QList<CommandSpec> &commands,
                                     const QList<Option> &common);
[[nodiscard]] QString zshCompletion(const QList<CommandSpec> &commands,
                                    const QList<Option> &common);
[[nodiscard]] QString fishCompletion(const QList<CommandSpec> &commands,
                                     const QList<Option> &common);

} // namespace tallybook::cli
