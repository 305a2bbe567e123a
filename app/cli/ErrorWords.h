// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/ExitCode.h"
#include "core/base/Error.h"

#include <QJsonObject>

namespace tallybook::cli {

/// What happened, what was kept and what to do, in English sentences on one line.
[[nodiscard]] QString errorWords(const Error &error);

[[nodiscard]] ExitCode exitCodeOf(ErrorCode code);

/// {schema: "tallybook.error/1", error, message, exit_code}.
[[nodiscard]] QJsonObject errorDocument(const QString &name, const QString &words, ExitCode code);

} // namespace tallybook::cli
