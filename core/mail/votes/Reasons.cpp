// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/MessageReading.h"

#include <array>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ReasonRow {
    ReadingReason reason;
    QStringView name;
    QStringView sentence;
};

constexpr std::array reasonRows{
        ReasonRow{ReadingReason::OwnLineAtTop, u"own-line-at-top",
                  u"The value begins the first line of the writer's own words."},
        ReasonRow{ReadingReason::OwnLine, u"own-line",
                  u"The value begins a line of the writer's own words further down."},
        ReasonRow{ReadingReason::InSentence, u"in-sentence",
                  u"The value stands inside a sentence in which the writer votes."},
        ReasonRow{ReadingReason::Ballot, u"ballot", u"A box of the ballot is ticked."},
        ReasonRow{ReadingReason::Emoji, u"emoji", u"A thumb stands for the value."},
        ReasonRow{ReadingReason::ScopedElsewhere, u"scoped-elsewhere",
                  u"The value is said on something other than the proposal."},
        ReasonRow{ReadingReason::Conditional, u"conditional",
                  u"The vote counts, and the condition the writer names is kept with it."},
        ReasonRow{ReadingReason::NotYet, u"not-yet",
                  u"The writer speaks of a vote that may come, or says what it is not."},
        ReasonRow{ReadingReason::SeveralValues, u"several-values",
                  u"The message holds different values, and nothing says which one counts."},
        ReasonRow{ReadingReason::SeveralItems, u"several-items",
                  u"The message votes on several items, each with a value of its own."},
        ReasonRow{ReadingReason::NoNumber, u"no-number",
                  u"The writer agrees or objects in words, and no number was found."},
        ReasonRow{ReadingReason::Changed, u"changed",
                  u"The writer changes an earlier vote; the last value counts."},
        ReasonRow{ReadingReason::Withdrawn, u"withdrawn",
                  u"The writer takes an earlier vote back without giving a new one."},
        ReasonRow{ReadingReason::ClaimNearby, u"claim-nearby",
                  u"Words about binding stand beside the value or in its sentence."},
        ReasonRow{ReadingReason::ClaimNextLine, u"claim-next-line",
                  u"A line beside the value says nothing but whether it binds."},
        ReasonRow{ReadingReason::MisspelledClaim, u"misspelled-claim",
                  u"The word for binding is one slip away from its spelling."},
        ReasonRow{ReadingReason::Exaggerated, u"exaggerated",
                  u"The number lies beyond the scale and counts by its sign."},
        ReasonRow{ReadingReason::Fraction, u"fraction",
                  u"The number is a fraction: less than a vote for or against, an abstention."},
        ReasonRow{ReadingReason::BelowQuote, u"below-quote",
                  u"The value stands below a quotation."},
        ReasonRow{ReadingReason::InformalThread, u"informal-thread",
                  u"No vote was called in this thread."},
        ReasonRow{ReadingReason::UnusualForm, u"unusual-form",
                  u"The number is written in an unusual way."},
        ReasonRow{ReadingReason::HedgedWords, u"hedged-words",
                  u"The writer weakens the value (\"approximately\", \"closer to\")."},
        ReasonRow{ReadingReason::RoleCastsNoVote, u"role-casts-no-vote",
                  u"In a call, reminder or result only the sender's own words vote, never its "
                  u"lists."},
        ReasonRow{ReadingReason::LongText, u"long-text",
                  u"The value stands deep inside a long message."},
        ReasonRow{ReadingReason::QuotedBallot, u"quoted-ballot",
                  u"A box of the quoted ballot is ticked that is empty in the message replied to, "
                  u"or that message is not at hand."},
        ReasonRow{ReadingReason::SameAsParent, u"same-as-parent",
                  u"The message repeats the words of the one it replies to, without quotation "
                  u"marks: a vote, or a copy of one."},
};

struct RoleRow {
    MessageRole role;
    QStringView name;
};

constexpr std::array roleRows{
        RoleRow{MessageRole::Call, u"call"},
        RoleRow{MessageRole::Vote, u"vote"},
        RoleRow{MessageRole::Discussion, u"discussion"},
        RoleRow{MessageRole::Reminder, u"reminder"},
        RoleRow{MessageRole::Result, u"result"},
        RoleRow{MessageRole::Closing, u"closing"},
        RoleRow{MessageRole::Cancel, u"cancel"},
        RoleRow{MessageRole::Noise, u"noise"},
};

} // namespace

QString readingReasonName(ReadingReason reason)
{
    for (const ReasonRow &row : reasonRows) {
        if (row.reason == reason)
            return row.name.toString();
    }
    Q_UNREACHABLE();
}

QString readingReasonSentence(ReadingReason reason)
{
    for (const ReasonRow &row : reasonRows) {
        if (row.reason == reason)
            return row.sentence.toString();
    }
    Q_UNREACHABLE();
}

QString messageRoleName(MessageRole role)
{
    for (const RoleRow &row : roleRows) {
        if (row.role == role)
            return row.name.toString();
    }
    Q_UNREACHABLE();
}

std::optional<MessageRole> messageRoleFromName(QStringView name)
{
    for (const RoleRow &row : roleRows) {
        if (row.name == name)
            return row.role;
    }
    return std::nullopt;
}

QString lineClassName(LineClass lineClass)
{
    switch (lineClass) {
    case LineClass::Own: return u"own"_s;
    case LineClass::Blank: return u"blank"_s;
    case LineClass::Quoted: return u"quoted"_s;
    case LineClass::Attribution: return u"attribution"_s;
    case LineClass::Signature: return u"signature"_s;
    case LineClass::Footer: return u"footer"_s;
    case LineClass::ForwardedHeader: return u"forwarded-header"_s;
    case LineClass::BallotOption: return u"ballot-option"_s;
    case LineClass::Code: return u"code"_s;
    case LineClass::Table: return u"table"_s;
    }
    Q_UNREACHABLE();
}

} // namespace tallybook
