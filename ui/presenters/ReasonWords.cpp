// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presenters/ReasonWords.h"

namespace tallybook {

QString ReasonWords::sentence(ReadingReason reason)
{
    switch (reason) {
    case ReadingReason::OwnLineAtTop:
        return tr("The value begins the first line of the writer's own words.");
    case ReadingReason::OwnLine:
        return tr("The value begins a line of the writer's own words further down.");
    case ReadingReason::InSentence:
        return tr("The value stands inside a sentence in which the writer votes.");
    case ReadingReason::Ballot: return tr("A box of the ballot is ticked.");
    case ReadingReason::Emoji: return tr("A thumb stands for the value.");
    case ReadingReason::ScopedElsewhere:
        return tr("The value is said on something other than the proposal.");
    case ReadingReason::Conditional:
        return tr("The vote counts, and the condition the writer names is kept with it.");
    case ReadingReason::NotYet:
        return tr("The writer speaks of a vote that may come, or says what it is not.");
    case ReadingReason::SeveralValues:
        return tr("The message holds different values, and nothing says which one counts.");
    case ReadingReason::SeveralItems:
        return tr("The message votes on several items, each with a value of its own.");
    case ReadingReason::NoNumber:
        return tr("The writer agrees or objects in words, and no number was found.");
    case ReadingReason::Changed:
        return tr("The writer changes an earlier vote; the last value counts.");
    case ReadingReason::Withdrawn:
        return tr("The writer takes an earlier vote back without giving a new one.");
    case ReadingReason::ClaimNearby:
        return tr("Words about binding stand beside the value or in its sentence.");
    case ReadingReason::ClaimNextLine:
        return tr("A line beside the value says nothing but whether it binds.");
    case ReadingReason::MisspelledClaim:
        return tr("The word for binding is one slip away from its spelling.");
    case ReadingReason::Exaggerated:
        return tr("The number lies beyond the scale and counts by its sign.");
    case ReadingReason::Fraction:
        return tr("The number is a fraction: less than a vote for or against, an abstention.");
    case ReadingReason::BelowQuote: return tr("The value stands below a quotation.");
    case ReadingReason::InformalThread: return tr("No vote was called in this thread.");
    case ReadingReason::UnusualForm: return tr("The number is written in an unusual way.");
    case ReadingReason::HedgedWords:
        return tr("The writer weakens the value (\"approximately\", \"closer to\").");
    case ReadingReason::RoleCastsNoVote:
        return tr(
                "In a call, reminder or result only the sender's own words vote, never its lists.");
    case ReadingReason::LongText: return tr("The value stands deep inside a long message.");
    case ReadingReason::QuotedBallot:
        return tr("A box of the quoted ballot is ticked that is empty in the message replied to, "
                  "or that message is not at hand.");
    case ReadingReason::SameAsParent:
        return tr("The message repeats the words of the one it replies to, without quotation "
                  "marks: a vote, or a copy of one.");
    case ReadingReason::InSignature:
        return tr("The value stands alone in what a signature mark sets off.");
    }
    return {};
}

} // namespace tallybook
