// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QMimeData;

namespace tallybook {

/// Paths of the local files that were dropped or copied; empty if there are none.
[[nodiscard]] QStringList droppedFiles(const QMimeData *data);

} // namespace tallybook
