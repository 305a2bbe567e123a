// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/MessageReading.h"
#include "core/mail/intake/InputReader.h"
#include "core/mail/people/PersonMatcher.h"
#include "core/vote/Proposal.h"

#include <QSet>

namespace tallybook {

/// The one heap that a message ends in. The heaps add up to what was given.
enum class MessageFate {
    NewVote,
    Replaces, ///< a later vote of somebody who has voted before
    Duplicate, ///< already in the book, or twice in this input
    NoVote,
    Call,
    Result, ///< result, closing and reminder mails cast no vote by their lists
    Late,
    Early,
    NeedsReview, ///< unclear value, scope or person: a person decides
    Unreadable,
};

/// What a person must decide about a message that needs review.
enum class ReviewReason {
    None,
    Vote, ///< no candidate can be taken without asking
    Person, ///< who spoke is not sure
    NoAuthor, ///< the form shows nobody
    NothingToWithdraw, ///< no earlier vote is here: one may be missing
    UnknownOrder, ///< several votes of one person, and no date says which is the later
};

/// One message on its way into the book, with what will be done with it.
struct ImportItem {
    ReadMessage read;
    PersonMatch person;
    MessageFate fate = MessageFate::NoVote;
    bool accepted = false; ///< ticked: its vote is recorded when the import is accepted
    std::optional<VoteCandidate>
            chosen; ///< what will be recorded (by the reading or by the person)
    VoterId voterId; ///< who, when settled; a new voter's id is in ImportPlan::newVoters
    bool settledByHand = false;
    /// Not taken, knowingly: the person looked and left it out.
    bool leftOut = false;
    int inputIndex = -1; ///< position in InputContent::messages (items are in order of date)
    ReviewReason review = ReviewReason::None; ///< NeedsReview: the first thing to decide
    /// Matched by name with somebody of whom the roster knows nothing but the name
    /// (ImportContext::trustBareNames).
    bool byBareName = false;
};

struct Account {
    int given = 0;
    QHash<int, int> heaps; ///< MessageFate -> count
    [[nodiscard]] int of(MessageFate fate) const { return heaps.value(int(fate)); }
    /// Whether the heaps add up to `given`.
    [[nodiscard]] bool addsUp() const;
};

struct ImportPlan {
    InputForm form = InputForm::Unknown;
    QString formTitle;
    bool formal = false;
    bool isDiscussion = false;
    QList<ImportItem> items;
    QList<Voter> newVoters; ///< people who would be added
    int unreadable = 0; ///< pieces without an item
    Account account;

    void recount(); ///< after a change of fates
};

/// What the planner must know of the book.
struct ImportContext {
    QList<Voter> voters;
    VotingPeriod period;
    QSet<QByteArray> knownFingerprints; ///< of messages already in this record
    QList<VoteEvent> events; ///< of this record
    bool intoVote = true; ///< the person imports into a record: the text is taken as a formal vote
    /// Somebody of whom the roster gives the name alone, on purpose, is matched by it. Only for
    /// reading without a book: a book asks once and remembers the address.
    bool trustBareNames = false;
    StopFunction stopped = {}; ///< for inputs that take long to read
};

/// Decides what becomes of every message. Pure; importing the same again plans only duplicates. A
/// plan that was stopped (ImportContext::stopped) is not whole.
[[nodiscard]] ImportPlan planImport(const InputContent &input, const ImportContext &context);

[[nodiscard]] QString messageFateName(MessageFate fate);
/// "person", "vote", … stable, for JSON; "" for None.
[[nodiscard]] QString reviewReasonName(ReviewReason reason);

} // namespace tallybook
