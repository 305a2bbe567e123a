// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/announce/Record.h"

#include <QString>

namespace tallybook::announce {

enum class SelfCheckCode {
    NotClosed, ///< the vote has no verdict yet
    VerdictMissing, ///< no sentence with the totals was found
    VerdictMismatch, ///< the sentence's numbers are not the tally's
    SectionMissing, ///< one of +1, 0, -1
    SectionTwice,
    CountMismatch, ///< a heading's number against the names under it, or against the tally
    BindingCountMismatch, ///< the same for the binding ones
    NameTwice,
    VoterMissing, ///< a counted vote that is listed nowhere
    VoterMisplaced, ///< listed under another value or status than it was counted with
    EntryUnknown, ///< a line that is nobody's counted vote
    ContinuationMissing, ///< a failed codebase replacement does not say that the old one continues
    AccountDoesNotAddUp, ///< the heaps of messages against the messages read
};

struct SelfCheckFinding {
    SelfCheckCode code = SelfCheckCode::NotClosed;
    int line = 0; ///< 1-based line of the body; 0 if it is about no line
    QString text; ///< what stands there, or whom it is about

    bool operator==(const SelfCheckFinding &) const = default;
};

/// Counts the result mail's own lists again and holds its numbers against them and against the
/// tally, before the mail may go out. Reads the body that `resultMail` wrote, also from an own
/// template as long as that keeps the sections; else the findings say what is missing. Linear.
[[nodiscard]] QList<SelfCheckFinding> checkOwnResult(const QString &body, const Record &record);

/// "count-mismatch", … for JSON.
[[nodiscard]] QString selfCheckName(SelfCheckCode code);

} // namespace tallybook::announce
