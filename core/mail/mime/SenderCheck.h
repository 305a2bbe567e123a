// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/mime/HeaderBlock.h"

#include <QString>

namespace tallybook {

/// What the list's mail host noted about the sender when the mail came in. A hint to whoever
/// decides, never a proof: nothing is counted or left out because of it.
enum class SenderCheck {
    Unknown, ///< nothing noted, or nothing that can be believed
    Passed, ///< a signature or policy of the author's own domain held
    Failed, ///< one failed and none held
};

/// Reads the Authentication-Results of the list's host. Whoever sends a mail can write such a line
/// into it; only those are believed that stand above the Received line with which the list's host
/// took the mail from elsewhere, and that carry its name. `listId` is the domain of the list,
/// `address` the author's.
[[nodiscard]] SenderCheck readSenderCheck(const HeaderBlock &headers, const QString &listId,
                                          const QString &address);

/// "passed", "failed", "" for unknown.
[[nodiscard]] QString senderCheckName(SenderCheck check);

} // namespace tallybook
