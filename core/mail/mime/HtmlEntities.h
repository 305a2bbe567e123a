// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tallybook {

/// A character reference that begins with "&" at some place of a page.
struct HtmlEntity {
    QString text; ///< what it stands for; empty if there is no reference here
    qsizetype length = 0; ///< how much of the source it takes
};

/// Reads the reference at the start of `source` ("&eacute;", "&#233;", "&#xE9;"). Knows the names
/// that mail uses; an unknown one is no reference and stays as it is written.
[[nodiscard]] HtmlEntity htmlEntity(QStringView source);

} // namespace tallybook
