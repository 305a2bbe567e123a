// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/mime/BodyText.h"

namespace tallybook {

/// The length in lines of a header block as Outlook and others put before a message they quote or
/// forward ("From: / Sent: / To: / Subject:", in the languages of the table), with a rule of
/// underscores before it; 0 if none begins at `line`. "From: my point of view" alone is no block:
/// it needs a date as well, or at least three different labels.
[[nodiscard]] int headerBlockLength(const BodyText &body, int line);

/// "-----Original Message-----", "---------- Forwarded message ---------", "Begin forwarded
/// message:" and their kin: all that follows is somebody else's.
[[nodiscard]] bool isMessageSeparator(const BodyText &body, int line);

} // namespace tallybook
