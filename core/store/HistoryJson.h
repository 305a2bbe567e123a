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

/// The rows for a person who wants them as they lie in the book: "vote_event <id>", and under it a
/// line each member, "claim: \"\" → \"binding\"" where it changed.
[[nodiscard]] QString lines(const QList<RowChange> &rows);

} // namespace historyjson

} // namespace tallybook
