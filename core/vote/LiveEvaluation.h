// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/Outcome.h"

#include <QSet>

#include <memory>

namespace tallybook {

/// Whose votes an act concerns, and which: also those that are there no longer.
struct VotesTouched {
    QSet<VoterId> voters;
    QSet<VoteEventId> events;

    [[nodiscard]] bool isEmpty() const { return voters.isEmpty() && events.isEmpty(); }
};

/// An evaluation that follows single acts: voters are judged one by one, so after an act on the
/// votes of a few only theirs are counted again, and the verdict is taken of the ballots that are
/// there. What it says is always what evaluate() says of the same input.
class LiveEvaluation
{
public:
    explicit LiveEvaluation(const EvaluationInput &input);
    ~LiveEvaluation();
    LiveEvaluation(LiveEvaluation &&) noexcept;
    LiveEvaluation &operator=(LiveEvaluation &&) noexcept;

    [[nodiscard]] const Evaluation &evaluation() const;
    /// Goes to an input that differs from the last one in the votes touched and the moment alone.
    /// False, and nothing is changed, where all must be judged anew: the close or a day lies
    /// between the moments, votes of unsettled people were touched, or those of many.
    [[nodiscard]] bool follow(const EvaluationInput &input, const VotesTouched &touched);
    /// Whether the last step changed what became of any vote, or brought or took one.
    [[nodiscard]] bool fatesChanged() const;
    /// How many votes were counted by the last step.
    [[nodiscard]] qsizetype counted() const;

private:
    class Parts;
    std::unique_ptr<Parts> d;
};

} // namespace tallybook
