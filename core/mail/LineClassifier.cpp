// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/LineClassifier.h"

#include "core/mail/BallotScanner.h"
#include "core/mail/CodeScanner.h"
#include "core/mail/ParentQuotes.h"
#include "core/mail/QuoteStripper.h"
#include "core/mail/QuotedBallot.h"
#include "core/mail/SignatureScanner.h"
#include "core/mail/TallyList.h"

namespace tallybook {

void classifyLines(BodyText &body, const MailMessage &message, const MailMessage *parent)
{
    stripArmour(body);
    markPrompts(body);
    stripQuotes(body, message.quotesFolded);
    markCode(body);
    stripSignatures(body);
    if (parent)
        stripParentLines(body, parent->text);
    markBallots(body);
    markTallyLists(body);
    markQuotedBallots(body, parent ? &parent->text : nullptr);
}

} // namespace tallybook
