// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/ChangeSet.h"

namespace tallybook {

/// The JSON texts inside a history line. Reading is strict: std::nullopt for anything that was not
/// written so.
namespace historyjson {

[[nodiscard]] QString fromStrings(const QStringList &strings);
[[nodiscard]] std::optional<QStringList> toStrings(const QString &json);
/// Array of {"table", "id", "base", "before" (null for a new row), "after"}.
[[nodiscard]] QString fromChanges(const QList<RowChange> &rows);
[[nodiscard]] std::optional<QList<RowChange>> toChanges(const QString &json);

} // namespace historyjson

} // namespace tallybook
