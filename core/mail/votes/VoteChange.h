// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace tallybook {

// Words with which a voter changes or takes back a vote. All text is in lower case.

/// "-1 -> +1", "my -1 is now a +1": what stands between makes the first value the old one.
[[nodiscard]] bool turnsInto(QStringView between);

/// "on a scale from -1 to +1": nobody changes anything.
[[nodiscard]] bool isRange(QStringView before, QStringView between);

/// "Piet changed his vote from": somebody else's vote is told.
[[nodiscard]] bool isOthersChange(QStringView before);

/// "I withdraw my": a vote is taken back.
[[nodiscard]] bool withdraws(QStringView before);

/// "my -1 is withdrawn": the same, said after the value.
[[nodiscard]] bool isWithdrawn(QStringView after);

/// "I withdraw my veto and vote": what follows is the vote that takes its place.
[[nodiscard]] bool votesAnew(QStringView clause);

/// "my vote", "my veto": what is taken back where no number is given.
[[nodiscard]] bool sawOwnObject(QStringView lower);

} // namespace tallybook
