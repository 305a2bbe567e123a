// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/mime/BodyText.h"

namespace tallybook {

/// The strongest sign of a quotation: runs of lines that stand, in the same order, in the message
/// replied to are quotation whatever their marking. At least two lines of a run must be of some
/// substance, since "+1" and "Thanks," prove nothing.
///
/// A bare value in a run with no own words above it stays own and is marked sameAsParent: voters
/// copy each other's checklists, and a vote must not be lost in silence.
void stripParentLines(BodyText &body, const QString &parentText);

} // namespace tallybook
