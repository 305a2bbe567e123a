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
};

constexpr std::array reasonRows{
        ReasonRow{ReadingReason::OwnLineAtTop, u"own-line-at-top"},
        ReasonRow{ReadingReason::OwnLine, u"own-line"},
        ReasonRow{ReadingReason::InSentence, u"in-sentence"},
        ReasonRow{ReadingReason::Ballot, u"ballot"},
        ReasonRow{ReadingReason::Emoji, u"emoji"},
        ReasonRow{ReadingReason::ScopedElsewhere, u"scoped-elsewhere"},
        ReasonRow{ReadingReason::Conditional, u"conditional"},
        ReasonRow{ReadingReason::NotYet, u"not-yet"},
        ReasonRow{ReadingReason::SeveralValues, u"several-values"},
        ReasonRow{ReadingReason::SeveralItems, u"several-items"},
        ReasonRow{ReadingReason::NoNumber, u"no-number"},
        ReasonRow{ReadingReason::Changed, u"changed"},
        ReasonRow{ReadingReason::Withdrawn, u"withdrawn"},
        ReasonRow{ReadingReason::ClaimNearby, u"claim-nearby"},
        ReasonRow{ReadingReason::ClaimNextLine, u"claim-next-line"},
        ReasonRow{ReadingReason::MisspelledClaim, u"misspelled-claim"},
        ReasonRow{ReadingReason::Exaggerated, u"exaggerated"},
        ReasonRow{ReadingReason::Fraction, u"fraction"},
        ReasonRow{ReadingReason::BelowQuote, u"below-quote"},
        ReasonRow{ReadingReason::InformalThread, u"informal-thread"},
        ReasonRow{ReadingReason::UnusualForm, u"unusual-form"},
        ReasonRow{ReadingReason::HedgedWords, u"hedged-words"},
        ReasonRow{ReadingReason::RoleCastsNoVote, u"role-casts-no-vote"},
        ReasonRow{ReadingReason::LongText, u"long-text"},
        ReasonRow{ReadingReason::QuotedBallot, u"quoted-ballot"},
        ReasonRow{ReadingReason::SameAsParent, u"same-as-parent"},
        ReasonRow{ReadingReason::InSignature, u"in-signature"},
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
