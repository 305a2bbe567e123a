// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/votes/VoteScanner.h"

namespace tallybook {

/// Values in a row with only separators between ("+1, 0 or -1") are the choice, not the vote, if
/// each stands there once. Where the writer has not chosen yet they are kept, and `undecided` gets
/// their places. `lower` is the line that the values stand in.
[[nodiscard]] QList<ValueHit> withoutChoices(QStringView lower, const QList<ValueHit> &hits,
                                             QList<int> &undecided);

} // namespace tallybook
