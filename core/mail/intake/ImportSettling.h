// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/intake/ImportPlan.h"

namespace tallybook {

/// What a person decides about the messages of a plan before it is accepted. Keeps fates and
/// account right: of several votes of one voter the later still replaces the earlier, and a person
/// who is named once is known for all messages of the same author. Pure; the plan and the context
/// must outlive it.
class ImportSettling final
{
public:
    ImportSettling(ImportPlan &plan, const ImportContext &context);

    /// Whether a person still has to decide.
    [[nodiscard]] bool isOpen(int item) const;
    [[nodiscard]] int openCount() const;
    /// Who wrote it, as far as that is sure: settled, or found by address or handle. Null if a
    /// person must say, or if it is somebody new.
    [[nodiscard]] VoterId personOf(int item) const;

    // Each returns the items that changed, `item` always among them.

    /// Says who wrote it. Open messages of the same author that asked for nothing else are taken.
    QList<int> setPerson(int item, const VoterId &voter);
    /// The same for somebody whom the book does not know: made of what the author shows, with
    /// `name` in place of the author's if it is not empty. Added to ImportPlan::newVoters.
    QList<int> addPerson(int item, const QString &name);
    /// Records `vote` of the person found or said; without one, nothing is done and the list is
    /// empty.
    QList<int> takeVote(int item, const VoteCandidate &vote);
    /// The message casts no vote.
    QList<int> takeNoVote(int item);
    /// Looked at, and knowingly not decided: it is kept and not counted.
    QList<int> leaveOut(int item);
    /// Ticks or unticks a vote that the reading found.
    QList<int> setAccepted(int item, bool accepted);

private:
    [[nodiscard]] bool sameAuthor(const Author &a, const Author &b) const;
    [[nodiscard]] bool hasVote(const ImportItem &item) const;
    [[nodiscard]] MessageFate fateOfVote(int item) const;
    /// Votes of one voter change their fates with each other.
    void refreshFates(const VoterId &voter, QList<int> &changed);
    QList<int> done(QList<int> changed);

    ImportPlan &m_plan;
    const ImportContext &m_context;
};

} // namespace tallybook
