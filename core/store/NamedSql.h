// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tallybook {

/// The fixed statements of sql/statements.sql by name, e.g. "history.append". "" for a name that
/// is not there, which every use shows as a failed statement.
[[nodiscard]] QString namedSql(QStringView name);

} // namespace tallybook
