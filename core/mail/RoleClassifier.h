// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/BodyText.h"
#include "core/mail/SubjectLine.h"

namespace tallybook {

/// What a message is in its thread, before its votes are looked at: everything but Vote. A
/// Discussion that turns out to vote becomes Vote afterwards.
[[nodiscard]] MessageRole classifyRole(const BodyText &body, const MailMessage &message,
                                       const SubjectLine &subject, const ThreadContext &context);

/// Whether the two are the same person as far as addresses and names can tell.
[[nodiscard]] bool sameAuthor(const Author &a, const Author &b);

/// Words of agreement without a number ("works well for me", "LGTM", "non binding but …"), in a
/// short mail without a "but" that takes them back; the line that says so, or -1.
[[nodiscard]] int agreementLine(const BodyText &body);

} // namespace tallybook
