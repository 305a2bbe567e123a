// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/votes/LeadWords.h"

#include <QStringView>

namespace tallybook {

/// The sentence is about the value itself ("+1 is needed").
[[nodiscard]] bool isSubject(QStringView after, bool inside);

/// Whether the words before say that the value is somebody else's, a count, a request, an
/// instruction, or a number of something.
[[nodiscard]] bool isSpokenOf(const LeadWords &lead, QStringView after);

} // namespace tallybook
