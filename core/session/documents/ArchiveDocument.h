// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session/archive/ArchiveReader.h"

#include <QJsonObject>

namespace tallybook {

/// The votes of an archive as JSON of the schema "tallybook.archive/1" (described in
/// tallybook-cli(1)): every key is always there, null where nothing is known.
[[nodiscard]] QJsonObject archiveDocument(const QList<ArchiveThread> &threads,
                                          const ArchiveSummary &summary);

} // namespace tallybook
