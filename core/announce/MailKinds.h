// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/announce/Announcements.h"

namespace tallybook::announce {

/// The mails of a vote (announcements.md "The mails").
enum class MailKind { Call, Reminder, Extension, Result, Cancel, Correction };

/// By "call", "reminder", "extension", "result", "cancel", "correction"; nothing for any other.
[[nodiscard]] std::optional<MailKind> mailKindFromName(QStringView name);

/// Whether the record is in a state in which such a mail says what is so. NotAllowedInState (args:
/// the record's state, or what is the matter in English) if it is not.
[[nodiscard]] Status checkMailFits(const Record &record, MailKind kind);

/// The mail as the record stands. The reasons of an extension and of a cancellation are those that
/// the history keeps; `reason` is that of a correction. Errors as in checkMailFits, and those of
/// the mails themselves.
[[nodiscard]] Result<OutgoingMail> mailOf(const Record &record, MailKind kind,
                                          const QString &reason = {},
                                          const TemplateSource &source = {});

} // namespace tallybook::announce
