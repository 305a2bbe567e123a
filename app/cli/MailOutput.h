// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Invocation.h"
#include "core/announce/MailKinds.h"
#include "core/announce/OutgoingMail.h"
#include "core/session/RecordSession.h"

namespace tallybook::cli {

/// Whether the draft can be written where --eml says, asked before the act that it announces: an
/// act that is done while its mail is lost would be repeated. FileUnwritable.
[[nodiscard]] Status draftCanBeSaved(const Invocation &call);

/// Saves the mail where --eml says ("-" is the standard output), or else prints it as text; with
/// --json as {schema: "tallybook.mail/1", record, to, subject, in_reply_to, references, body, eml}.
[[nodiscard]] ExitCode putMail(Invocation &call, const OutgoingMail &mail,
                               const QJsonObject &record);

/// The same with the mail of this kind for the record as it now is.
[[nodiscard]] ExitCode putMailOf(Invocation &call, const RecordSession &session,
                                 const ProposalId &id, announce::MailKind kind,
                                 const announce::TemplateSource &source = {});

} // namespace tallybook::cli
