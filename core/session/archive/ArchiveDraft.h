// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session/archive/ArchiveThread.h"
#include "core/vote/Proposal.h"

namespace tallybook {

/// Writes into a new record what an archive knows of its vote: title, proposer, when it opened and
/// ended, and under which Message-ID the call went out. It ended at the moment that the call names,
/// and what came later is late. Where the call says only how long ("72 hours", "at least until …"),
/// it ended with its result, or else after so long: votes between both are nobody's to refuse
/// (Apache votes are open for at least so long). What the archive does not know stays as it is.
void describe(const ArchiveThread &thread, Proposal &draft);

} // namespace tallybook
