// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/Outcome.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tallybook {

/// What can be wrong with the announcement of a result, own or published by others
/// (announcements.md "Result check"). What `args` hold stands beside each.
enum class ResultFindingCode {
    CountMismatch, ///< a stated number against the names listed or the tally: what, stated, found
    BindingCountMismatch, ///< the same for binding or non-binding ones: what, stated, found
    NameTwice, ///< name
    EmptyEntry, ///< a place in a list that names nobody
    VoterNotInThread, ///< listed, but did not vote: name
    VoteMissing, ///< voted, but listed nowhere: name, value
    ValueDiffers, ///< name, listed value, value voted
    LateCounted, ///< name, when, close
    ChangedVoteStale, ///< listed as voted before it was changed or withdrawn: name, listed, now
    BindingNotOnRoster, ///< listed as binding, roster says otherwise: name
    BindingNotMarked, ///< listed as not binding, roster says it binds: name
    BindingMarkInconsistent, ///< marks contradict each other or an earlier result: name
    VerdictAgainstRule, ///< rule's id, the condition that fails with its numbers
    VerdictWithoutNumbers, ///< a verdict that nobody can count after
    StaleDeadline, ///< a deadline that is not this vote's: the moment
    LinkRepeated, ///< one link for two things: the link
    SubjectUnpaired, ///< the subject is not that of the call: subject, call's subject
    CountsCopied, ///< the numbers are an earlier result's
    NotClosed, ///< own mail: the vote has no verdict yet
    SectionMissing, ///< own mail: one of +1, 0, -1
    SectionTwice, ///< own mail
    ContinuationMissing, ///< own mail: the existing codebase continues, and it does not say so
    MessagesUnsettled, ///< own mail: messages that wait for a person's answer: how many
    DecisiveUnconfirmed, ///< own mail: votes that decide and nobody confirmed: how many
    ChangedSinceResult, ///< own mail: the record is no longer what its result said
    AccountDoesNotAddUp, ///< own mail: the heaps of messages against the messages read
};

enum class FindingSeverity {
    Note, ///< worth a look; may well be right
    Problem, ///< a contradiction
};

/// One thing found in the text of an announcement.
struct ResultFinding {
    ResultFindingCode code = ResultFindingCode::CountMismatch;
    FindingSeverity severity = FindingSeverity::Problem;
    int line = 0; ///< 1-based line of the body; 0 if it is about no line
    QString text; ///< what stands there, or whom it is about
    QStringList args; ///< what the words are filled with, as listed at the code
    /// VerdictAgainstRule: the condition that fails, for who says it in another language. One
    /// without words is the least number of +1 before a close (Rule::closesFrom).
    std::optional<ConditionResult> failing = {};

    bool operator==(const ResultFinding &) const = default;
};

/// "count-mismatch", … stable, for JSON.
[[nodiscard]] QString resultFindingName(ResultFindingCode code);
/// "problem" or "note".
[[nodiscard]] QString findingSeverityName(FindingSeverity severity);
/// Whether any of them is a contradiction.
[[nodiscard]] bool hasProblem(const QList<ResultFinding> &findings);

} // namespace tallybook
