// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace tallybook {

/// Writes a whole file, all or nothing. FileUnwritable or DiskFull.
[[nodiscard]] Status saveFile(const QString &path, const QByteArray &bytes);

/// A file name out of a title: ASCII letters and digits joined by '-', never empty, never a path.
[[nodiscard]] QString fileNameFor(const QString &prefix, const QString &title,
                                  const QString &ending);

} // namespace tallybook
