// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/announce/Record.h"

#include <QString>

namespace tallybook::announce {

/// English for mails and summaries: fixed, never translated. All texts that come from outside have
/// been made safe to show (core/base/Text.h) and are cut where they would drown the rest.

/// One line of text from outside, at most 120 characters and then "…".
[[nodiscard]] QString shownLine(QStringView text);
/// "1 vote", "3 votes"; "1 +1 vote".
[[nodiscard]] QString counted(qint64 count, const QString &singular, const QString &plural);
/// "2026-03-04 12:00 UTC".
[[nodiscard]] QString momentWords(const Timestamp &moment);
/// "72 hours", "6 days", "71 hours 30 minutes".
[[nodiscard]] QString durationWords(qint64 ms);
/// "New module: establishing a new module in the project".
[[nodiscard]] QString kindWords(ProposalKind kind);
/// "members of the PMC of Apache Example"; a named list gives the names.
[[nodiscard]] QString electorateWords(const Record &record);
/// What is so if the proposal is not approved, from its kind: for a codebase replacement that the
/// existing codebase continues, by name.
[[nodiscard]] QString failureWords(const Proposal &proposal);
/// What is so if it is approved.
[[nodiscard]] QString successWords(const Proposal &proposal);
/// "+1", "0", "-1": what a vote of that side is counted under.
[[nodiscard]] QString sideWords(VoteSide side);
/// The account of messages: "38 = 31 new votes + 1 call + …"; "" if none was read.
[[nodiscard]] QString accountWords(const Record &record);
/// One word: "approved", "rejected", "undecided".
[[nodiscard]] QString verdictWord(Verdict verdict);

} // namespace tallybook::announce
