// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/quotes/LineClassifier.h"

#include "core/mail/quotes/ParentQuotes.h"
#include "core/mail/quotes/QuoteStripper.h"
#include "core/mail/quotes/QuotedBallot.h"
#include "core/mail/quotes/SignatureScanner.h"
#include "core/mail/votes/BallotScanner.h"
#include "core/mail/votes/CodeScanner.h"
#include "core/mail/votes/ProgramOutput.h"
#include "core/mail/votes/TallyList.h"

namespace tallybook {

void classifyLines(BodyText &body, const MailMessage &message, const MailMessage *parent,
                   const StopFunction &stopped)
{
    using Stage = std::function<void()>;
    const Stage stages[] = {
            [&] { stripArmour(body); },
            [&] { markPrompts(body); },
            [&] { stripQuotes(body, message.quotesFolded); },
            [&] { markCode(body); },
            [&] { stripSignatures(body); },
            [&] {
                if (parent)
                    stripParentLines(body, parent->text);
            },
            [&] { markBallots(body); },
            [&] { markTallyLists(body); },
            [&] { markQuotedBallots(body, parent ? &parent->text : nullptr); },
    };
    for (const Stage &stage : stages) {
        if (isStopped(stopped))
            return;
        stage();
    }
}

} // namespace tallybook
