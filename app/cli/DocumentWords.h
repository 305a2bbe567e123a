// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Invocation.h"

namespace tallybook::cli {

/// Says what is wrong with an exported document, or why a book cannot take it in: where, what, and
/// that nothing was changed. Other errors are said as Invocation::fail does.
ExitCode refuseDocument(Invocation &call, const Error &error);

} // namespace tallybook::cli
