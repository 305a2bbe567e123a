// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/NameMatch.h"
#include "core/check/PublishedResult.h"
#include "core/vote/ResultFinding.h"
#include "core/vote/Rule.h"
#include "core/vote/Tally.h"

namespace tallybook::check {

/// One act of voting of a thread.
struct ThreadVote {
    VoteValue value;
    std::optional<Timestamp> at;
    bool withdrawal = false;
};

/// Somebody who voted in the thread.
struct ThreadVoter {
    PersonWords who;
    QString shown; ///< for words
    QList<ThreadVote> votes; ///< in order of date
    std::optional<bool> binding; ///< by the roster
    bool claimsNonBinding = false;
    bool doubtful = false; ///< one of the votes waits for a person's eye
};

/// What a thread says, to hold a result against.
struct ThreadEvidence {
    bool complete = false; ///< the call is there, so the votes should be, too
    int calls = 0; ///< of different matters; the votes of one person may then be of several votes
    QString callSubject;
    QString callMessageId;
    std::optional<Timestamp> callDate;
    std::optional<Timestamp> closes; ///< the hard end that the call names, or that was given
    bool closesDayOnly = false;
    PersonWords caller;
    bool callerVotesInCall = false; ///< the call has a "+1" of its own
    QList<ThreadVoter> voters;
    QList<PersonWords> unclear; ///< who wrote something that may be a vote
    Tally tally;
    bool hasRoster = false;
};

/// Whether somebody's vote binds, by the roster on the day of the vote.
struct RosterPerson {
    PersonWords who;
    bool binding = false;
};

struct CheckInput {
    PublishedResult result;
    std::optional<ThreadEvidence> thread;
    std::optional<QList<RosterPerson>> roster;
    int holders = 0; ///< of binding votes by the roster
    std::optional<Rule> rule; ///< that the person names; else the text's own or a release's
    QList<PublishedResult> earlier;
};

/// Counts of one source; what it does not tell is std::nullopt.
struct CheckCounts {
    std::optional<int> total[3]; ///< by VoteSide
    std::optional<int> binding[3];
    std::optional<int> nonBinding[3];
};

struct ResultCheck {
    QList<ResultFinding> findings; ///< by line, then as found
    CheckCounts stated;
    CheckCounts listed;
    std::optional<CheckCounts> thread;
};

/// The numbers that a result states in words. Of several for one side the first counts: later ones
/// repeat it, or speak of single groups.
[[nodiscard]] CheckCounts statedCounts(const PublishedResult &result);
/// The people whom a result lists, each once; binding or not only where its lists or marks tell it.
/// With any list at all, a side without one has nobody.
[[nodiscard]] CheckCounts listedCounts(const PublishedResult &result);

/// Holds a published result against itself, and against thread, roster, rule and earlier results
/// as far as they are given. A Problem is a contradiction; a Note may well be right. Pure.
[[nodiscard]] ResultCheck checkResult(const CheckInput &input);

} // namespace tallybook::check
