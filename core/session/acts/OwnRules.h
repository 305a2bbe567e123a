// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <QJsonArray>

namespace tallybook {

/// Whether a project may have these rules of its own. InvalidRule if one is none; Conflict (args:
/// id) for the id of a shipped rule or one that is there twice: of two rules with one id only one
/// would ever be seen.
[[nodiscard]] Status checkOwnRules(const QJsonArray &rules);

} // namespace tallybook
