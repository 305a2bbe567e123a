// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tallybook {

/// Whether a link may be handed to the browser: http or https with a host. Links come out of books
/// and mails; `file:`, `javascript:` and the like are never opened.
[[nodiscard]] bool isWebLink(const QString &link);

/// Opens a web link in the browser; does nothing and returns false for anything else.
bool openWebLink(const QString &link);

} // namespace tallybook
