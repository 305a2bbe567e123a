// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/mime/BodyText.h"
#include "core/mail/votes/VoteScanner.h"

namespace tallybook {

/// A box of a ballot with its value: "[x] +1 Release", "( ) -1", "[+1] Release".
struct TickBox {
    bool ticked = false;
    ValueHit hit; ///< positions in the line's content
};

/// The boxes of a line that have a value, in order; none if the line is no ballot.
[[nodiscard]] QList<TickBox> scanBallot(QStringView content);

/// The own line whose box is ticked in a ballot of words alone ("[x] Stable - go ahead", with
/// another box left empty), or -1. A list of checks is no such ballot.
[[nodiscard]] int tickedWordsLine(const BodyText &body);

/// Classes ballot lines and legends (markLegends) as BallotOption.
void markBallots(BodyText &body);

} // namespace tallybook
