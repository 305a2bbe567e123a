// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Invocation.h"
#include "core/announce/Announcements.h"
#include "core/announce/MailKinds.h"
#include "core/session/RecordSession.h"

#include <optional>

namespace tallybook::cli {

/// Checks a result or correction mail before it is written, or noted as sent. Problems are printed
/// and give NeedsReview, unless
/// --override gives a reason, which is then recorded, or an earlier one covers this text; notes go
/// to the standard error. Nothing if the mail may be written or noted.
[[nodiscard]] std::optional<ExitCode>
holdBack(Invocation &call, RecordSession &session, const Record &record, const OutgoingMail &mail,
         const announce::TemplateSource &source = {},
         announce::MailKind kind = announce::MailKind::Result);

} // namespace tallybook::cli
