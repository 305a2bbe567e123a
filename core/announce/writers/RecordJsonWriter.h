// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/announce/Record.h"

#include <QJsonObject>

namespace tallybook::announce {

/// The schema of `recordJson`. Its number rises when a member changes its meaning; members may be
/// added under the same number.
inline constexpr QStringView recordSchema = u"tallybook.record/1";

/// One record as JSON, complete: what was entered (proposal with its rule, people, roster, events,
/// decisions), from which the rest follows, and what was computed (ballots, tally, outcome), by
/// which a reader can check. Moments are ISO 8601 with milliseconds and the offset as written.
[[nodiscard]] QJsonObject recordToJson(const Record &record);

/// Parts of it, as other documents use them.
[[nodiscard]] QJsonObject proposalToJson(const Proposal &proposal);
[[nodiscard]] QJsonObject ballotToJson(const Ballot &ballot);
[[nodiscard]] QJsonObject tallyToJson(const Tally &tally);
[[nodiscard]] QJsonObject outcomeToJson(const Outcome &outcome);
[[nodiscard]] QJsonObject projectToJson(const Project &project);
[[nodiscard]] QJsonObject voterToJson(const Voter &voter);
[[nodiscard]] QJsonObject rosterEntryToJson(const RosterEntry &entry);
[[nodiscard]] QJsonObject periodHistoryToJson(const PeriodHistory &period);
/// The same without any member named `revision`: what two books with the same rows agree on.
[[nodiscard]] QJsonObject withoutRevisions(const QJsonObject &json);
/// ISO 8601 with milliseconds and the offset as written; null for none.
[[nodiscard]] QJsonValue momentToJson(const std::optional<Timestamp> &moment);

} // namespace tallybook::announce
