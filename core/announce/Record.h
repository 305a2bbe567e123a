// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/Decision.h"
#include "core/vote/Outcome.h"
#include "core/vote/Proposal.h"
#include "core/vote/VoteEvent.h"
#include "core/vote/VotingClock.h"

#include <QHash>

namespace tallybook {

/// How many messages ended in which heap, as published ("messages read = votes + …").
struct AccountLine {
    QString heap; ///< eventFateName ("counted", …) or messageFateName ("no-vote", …)
    int count = 0;

    bool operator==(const AccountLine &) const = default;
};

/// The first round of a vote in two: what its further round says of it.
struct FirstRound {
    QString title;
    Verdict verdict = Verdict::Undecided;
    std::optional<Timestamp> closedAt;
    QString resultMessageId;
    QString threadLink;
};

/// One record with all that an announcement or an export can say of it. A plain value: the session
/// fills it, this layer writes it.
struct Record {
    Project project;
    Proposal proposal;
    QList<Voter> voters; ///< everybody who appears
    QList<VoteEvent> events;
    Roster roster;
    Evaluation evaluation;
    QList<AccountLine> account;
    int messagesRead = 0;
    QList<Decision> decisions; ///< earlier results, oldest first
    PeriodHistory periodHistory;
    std::optional<FirstRound> firstRound;
    QString senderName; ///< who signs
    QString senderAddress;
    Timestamp now;
    /// The moment of a replay: votes cast later are left out. Nothing for the record as it is.
    std::optional<Timestamp> asOf;
    QString historyDigest; ///< head of the hash chain

    [[nodiscard]] const Voter *voter(const VoterId &id) const;
    [[nodiscard]] const VoteEvent *event(const VoteEventId &id) const;
};

} // namespace tallybook
