// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/StopFunction.h"
#include "core/mail/MailMessage.h"
#include "core/vote/VoteEvent.h"

#include <QList>

namespace tallybook {

enum class LineClass {
    Own,
    Blank,
    Quoted,
    Attribution,
    Signature,
    Footer,
    ForwardedHeader,
    BallotOption, ///< "[ ] +1 approve", "+1 = approve": a legend, not a vote
    Code,
    Table,
};

/// One line of the decoded text and what it is.
struct BodyLine {
    int offset = 0; ///< UTF-16 units from the start of the text
    int length = 0; ///< without the line end
    LineClass lineClass = LineClass::Own;
    int quoteDepth = 0;

    bool operator==(const BodyLine &) const = default;
};

enum class MessageRole { Call, Vote, Discussion, Reminder, Result, Closing, Cancel, Noise };

/// Why a candidate has its grade; each explainable in one sentence (ui/presenters/ReasonWords).
enum class ReadingReason {
    OwnLineAtTop, ///< the value stands alone or first on the first own line
    OwnLine, ///< it begins a line of its own words further down
    InSentence, ///< "my +1", "I am +1 on this"
    Ballot, ///< a ticked ballot line
    Emoji,
    ScopedElsewhere, ///< "+1 to Y's suggestion"
    Conditional, ///< counts, with the condition kept
    NotYet, ///< "will vote +1 once …", "leaning towards"
    SeveralValues,
    SeveralItems,
    NoNumber, ///< words of agreement without a number
    Changed,
    Withdrawn,
    ClaimNearby,
    ClaimNextLine,
    MisspelledClaim,
    Exaggerated, ///< beyond the scale: +1000
    Fraction,
    BelowQuote, ///< after a quotation, bottom-posted
    InformalThread, ///< no vote was called in the thread
    UnusualForm, ///< "+ 1", full-width, keycap
    HedgedWords, ///< "approximately", "closer to"
    RoleCastsNoVote, ///< call, reminder, result: lists are not votes
    LongText, ///< deep inside a long message
    QuotedBallot, ///< a box ticked inside the quotation
    SameAsParent, ///< word for word as in the message replied to
    InSignature, ///< nothing but a value, below a signature mark
};

/// One vote found in a message, after resolving within the message.
struct VoteCandidate {
    std::optional<VoteValue> value; ///< std::nullopt: no number found, or withdrawal
    VoteKind kind = VoteKind::Cast;
    Claim claim = Claim::Silent;
    Grade grade = Grade::Unclear;
    QString scope; ///< what it is said on: "to Y's suggestion"; "" for the proposal
    QString condition; ///< "assuming the KEYS file gets updated"
    Evidence evidence;
    QList<ReadingReason> reasons;

    bool operator==(const VoteCandidate &) const = default;
};

/// Words of support in a discussion, where no ballot is cast ("voting +1" in a Discourse topic).
struct Support {
    Evidence evidence;
    std::optional<VoteValue> value;

    bool operator==(const Support &) const = default;
};

/// A message read: which lines are own words, what it is, what it votes.
struct MessageReading {
    MessageRole role = MessageRole::Discussion;
    QList<BodyLine> lines;
    QList<VoteCandidate> candidates;
    QList<Support> support;
    QString ownText; ///< the own words without quotes, signature and footers
    QString voteReason; ///< the own words beside the vote ("" if there are none)
    bool vetoWord = false; ///< the own words say "veto"

    /// The one candidate that can be taken without asking: certain or likely, and the only one.
    [[nodiscard]] const VoteCandidate *settled() const;
};

/// Whether a name behind a value is the voter's organisation: "+1 from Example Ltd".
enum class Organisations {
    Unknown,
    Named, ///< several people of the thread write "+1 from" and a name
    AskedFor, ///< the call asks for it
};

/// What is known of the thread when one message is read.
struct ThreadContext {
    bool formal = true; ///< a vote was called (or the person pasted the text into a vote)
    bool isDiscussion =
            false; ///< the form or subject says that it is a discussion, no vote is open
    QString callSubject; ///< subject of the call, without prefixes
    Author caller;
    const MailMessage *parent = nullptr; ///< the message replied to, when it is here
    bool first = false; ///< the message opens its thread
    Organisations organisations = Organisations::Unknown;
    StopFunction stopped = {}; ///< asked inside of one message too: a mail may be large
};

/// Reads one message. Pure and linear in the text. Every rule is one of reading.md's.
[[nodiscard]] MessageReading readMessage(const MailMessage &message, const ThreadContext &context);

/// A message and its reading, in thread order.
struct ReadMessage {
    MailMessage message;
    MessageReading reading;
    int parent = -1; ///< index of the message replied to, or -1
};

/// All messages of one input, threaded and read with their context.
struct ThreadReading {
    QList<ReadMessage> messages; ///< in order of date, undated ones where they stood
    bool formal = false;
    bool isDiscussion = false;
    int call = -1; ///< index of the call, or -1
};

/// Threads (References, In-Reply-To, then subject), finds the call, and reads every message.
[[nodiscard]] ThreadReading readThread(const QList<MailMessage> &messages,
                                       InputForm form = InputForm::Unknown,
                                       const QString &formTitle = {},
                                       const StopFunction &stopped = {});

[[nodiscard]] QString messageRoleName(MessageRole role);
[[nodiscard]] std::optional<MessageRole> messageRoleFromName(QStringView name);
[[nodiscard]] QString lineClassName(LineClass lineClass);
/// "own-line-at-top", … stable, for JSON.
[[nodiscard]] QString readingReasonName(ReadingReason reason);

} // namespace tallybook
