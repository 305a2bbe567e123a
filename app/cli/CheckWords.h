// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/ResultFinding.h"

namespace tallybook::cli {

/// One English sentence that says what a finding is about. Safe to show.
[[nodiscard]] QString findingWords(const ResultFinding &finding);

} // namespace tallybook::cli
