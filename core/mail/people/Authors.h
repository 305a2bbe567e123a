// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/MailMessage.h"
#include "core/mail/mime/HeaderBlock.h"
#include "core/mail/mime/Mailbox.h"

namespace tallybook {

/// Who wrote a mail, seen through lists that put themselves in From ("X via dev"), GitHub mirrors
/// and archive spellings (reading.md, "Who spoke"). `text` is the decoded body: older mirrors name
/// the login there only.
[[nodiscard]] Author authorOf(const HeaderBlock &headers, const QString &subject,
                              const QString &text);

/// Whether the From address is the list's own ("X via dev" <dev@…>), so that the author stands
/// elsewhere.
[[nodiscard]] bool isFromList(const HeaderBlock &headers);

/// As authorOf() where there is only a From value or a heading ("Jane <ab...@example.org>").
[[nodiscard]] Author authorOfMailbox(const Mailbox &mailbox);

/// Whether an archive cut the address: "ab...@example.org", "ab…@example.org".
[[nodiscard]] bool isShortened(QStringView address);

/// "github:octo" for a login; "" if it cannot be one.
[[nodiscard]] QString githubHandle(QStringView login);

} // namespace tallybook
