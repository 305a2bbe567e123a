// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/Outcome.h"

namespace tallybook {

/// A published (or about to be published) result: the only place where a tally is stored.
struct Decision {
    DecisionId id;
    ProposalId proposalId;
    Verdict verdict = Verdict::Undecided;
    Tally tally;
    QString snapshot; ///< the evaluation as JSON, as it was when decided
    Timestamp decidedAt;
    QString resultMessageId;
    DecisionId correctionOf; ///< null unless it corrects an earlier one
    bool removed = false;
    qint64 revision = 0;

    bool operator==(const Decision &) const = default;
};

/// The reverse of verdictName; nothing for any other text.
[[nodiscard]] std::optional<Verdict> verdictFromName(QStringView name);

} // namespace tallybook
