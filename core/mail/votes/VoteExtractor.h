// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/mime/BodyText.h"
#include "core/mail/votes/ClaimScanner.h"
#include "core/mail/votes/ConditionScanner.h"
#include "core/mail/votes/ScopeScanner.h"
#include "core/mail/votes/Sentences.h"
#include "core/mail/votes/Stance.h"
#include "core/mail/votes/VoteScanner.h"

namespace tallybook {

/// One value that somebody may have voted, with all that its surroundings say.
struct FoundVote {
    int line = 0;
    int start = 0; ///< of the value, in the normalised text
    int end = 0;
    Sentence sentence;
    std::optional<VoteValue> value; ///< none in "I withdraw my vote"
    ValueForm form = ValueForm::Plain;
    bool ballot = false; ///< a ticked box
    bool quotedBallot = false; ///< and it stands inside the quotation
    bool withdrawn = false; ///< "I withdraw my -1"
    bool ownLine = false; ///< the value begins its line
    bool alone = false; ///< nothing but a claim stands beside it
    bool numbered = false; ///< under a number or letter of a list
    StanceReading stance;
    ScopeReading scope;
    QString condition;
    Claim claim = Claim::Silent;
    int claimStart = -1; ///< in the normalised text, if it stands in the sentence
    int claimEnd = -1;
    bool claimOnNextLine = false;
    bool claimMisspelled = false;
};

/// What is known of the thread when votes are looked for.
struct ExtractContext {
    QStringList subjectStems; ///< of the words that name what is voted on
    QString author; ///< the writer's name in lower case
    Organisations organisations = Organisations::Unknown; ///< as in the ThreadContext
    StopFunction stopped = {};
    bool formal = true; ///< a vote was called; else people answer what stands in the quotation
};

/// Finds all values in own words and ticked ballots, with what their sentences say of them. Values
/// that are only spoken of are left out. Nothing if it is stopped.
[[nodiscard]] QList<FoundVote> extractVotes(const BodyText &body, const ExtractContext &context);

} // namespace tallybook
