// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/announce/Record.h"
#include "core/store/RowCodec.h"

namespace tallybook {

/// In which heap every message of a record stands now: by the fate of its vote if it holds one
/// ("counted", "replaced", "late" …), else by what it was at import ("no-vote", "call" …). Heaps in
/// a fixed order, none empty; their counts add up to the number of messages.
[[nodiscard]] QList<AccountLine> accountOfRecord(const QList<StoredMessage> &messages,
                                                 const QList<VoteEvent> &events,
                                                 const BallotBox &box);

} // namespace tallybook
