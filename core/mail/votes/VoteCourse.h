// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace tallybook {

/// What whoever called a vote may say of its course in a reply.
enum class VoteCourse {
    Goes, ///< nothing of it
    Reminded, ///< votes are wanted, or the end is named
    Closed, ///< it passed, failed or is over, or its result is announced
    Cancelled, ///< the vote or its candidate is taken back
};

/// What the words say of the vote's course: by whole phrases, and by sentences that say of the
/// vote, the period or the candidate that it ended. `text` is in lower case. A reminder is only
/// looked for if `mayRemind`.
[[nodiscard]] VoteCourse readCourse(QStringView text, bool mayRemind);

/// Whether one of the first sentences says of the vote itself that it came to its end ("The vote
/// passed on Friday", "Voting is closed"): for a writer of whom nothing else is known.
[[nodiscard]] bool declaresEnd(QStringView text);

/// Whether the words tell a result ("the vote passed", "results are").
[[nodiscard]] bool tellsResult(QStringView text);
/// Whether somebody is reminded of a vote or a proposal.
[[nodiscard]] bool reminds(QStringView text);

} // namespace tallybook
