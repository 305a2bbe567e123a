// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

namespace tallybook {

/// A file of core/store/sql, compiled in; empty if there is none of that name.
[[nodiscard]] QByteArray storeResource(const QString &fileName);
/// The numbered migration files, in order.
[[nodiscard]] QStringList migrationResources();

} // namespace tallybook
