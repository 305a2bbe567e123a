// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/announce/Announcements.h"
#include "core/base/Result.h"

#include <QByteArray>

class QPagedPaintDevice;

namespace tallybook {

/// The decision summary with both charts: the split of the votes, and their course over time. The
/// text is that of the HTML summary, so that nothing in it is live but its links. Errors as in
/// announce::summaryHtml; then nothing is painted.
[[nodiscard]] Status printSummary(const Record &record, QPagedPaintDevice &paper,
                                  const announce::TemplateSource &source = {});

/// The same as PDF, A4.
[[nodiscard]] Result<QByteArray> summaryPdf(const Record &record,
                                            const announce::TemplateSource &source = {});

} // namespace tallybook
