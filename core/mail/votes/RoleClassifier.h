// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/SubjectLine.h"
#include "core/mail/mime/BodyText.h"

namespace tallybook {

/// What a message is in its thread, and how that is known.
struct RoleReading {
    MessageRole role = MessageRole::Discussion;
    bool tagged = false; ///< by the subject, not only by its words
};

/// What a message is before its votes are looked at: everything but Vote. A Discussion that turns
/// out to vote becomes Vote afterwards.
[[nodiscard]] RoleReading classifyRole(const BodyText &body, const MailMessage &message,
                                       const SubjectLine &subject, const ThreadContext &context);

/// Whether the two are the same person as far as addresses, handles and names can tell.
[[nodiscard]] bool sameAuthor(const Author &a, const Author &b);
/// What `sameAuthor` goes by, for a look-up among many: two authors with a mark in common are the
/// same.
[[nodiscard]] QStringList authorMarks(const Author &author);

} // namespace tallybook
