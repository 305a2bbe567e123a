// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/announce/Record.h"
#include "core/base/Result.h"

#include <QByteArray>

namespace tallybook {

/// The decision summary as PDF, A4, with both charts: the split of the votes, and their course over
/// time. The text is that of the HTML summary, so that nothing in it is live but its links. Errors
/// as in announce::summaryHtml.
[[nodiscard]] Result<QByteArray> summaryPdf(const Record &record);

} // namespace tallybook
