// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/announce/MailKinds.h"
#include "core/vote/Proposal.h"
#include "ui/views/announce/AnnouncePage.h"

#include <optional>

namespace tallybook {

/// What is announced next of a record in that state.
[[nodiscard]] AnnouncePage::Kind kindFor(ProposalStatus status);
/// The mail of a kind of announcement; nothing for the summary, which is none.
[[nodiscard]] std::optional<announce::MailKind> mailKindOf(AnnouncePage::Kind kind);
/// How a saved draft is called.
[[nodiscard]] QString fileStem(AnnouncePage::Kind kind);

} // namespace tallybook
