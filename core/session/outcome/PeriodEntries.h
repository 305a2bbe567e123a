// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/ChangeSet.h"
#include "core/vote/VotingClock.h"

namespace tallybook {

/// The acts of which periodEntries() is made; one that takes another back has its name.
[[nodiscard]] QStringList periodActs();

/// What the history of one record says of its period: extensions, and the reasons of closing and
/// cancelling. Acts that were undone are left out; what a record brought along when it was imported
/// comes first. Other entries than those of periodActs() may be missing.
[[nodiscard]] PeriodHistory periodEntries(const QList<HistoryEntry> &history);

/// Whether an entry can change what `periodEntries` says.
[[nodiscard]] bool touchesPeriod(const HistoryEntry &entry);

/// The arguments of the act that closes a vote: its title, the reason, and with a reason which
/// doubts it covers (PeriodHistory::decisiveAtClose).
[[nodiscard]] QStringList closeArgs(const QString &title, const QString &reason,
                                    const QList<DecisiveVote> &toConfirm);

/// The arguments of an act that a person reads: without what closeArgs() and importArgs() keep for
/// the program alone.
[[nodiscard]] QStringList shownArgs(const ChangeSet &changes);

/// The arguments of the act that imports a record: its title, the digest of the history that it
/// comes from, and what that history said of its period.
[[nodiscard]] QStringList importArgs(const QString &title, const QString &digest,
                                     const PeriodHistory &period);

} // namespace tallybook
