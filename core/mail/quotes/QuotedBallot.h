// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/mime/BodyText.h"

namespace tallybook {

/// Classes as BallotOption the boxes that the writer ticked inside a quotation ("> [x] +1").
///
/// With the message replied to (`parentText`, nullptr if it is not at hand) a box is the writer's
/// if it is empty there: `TextLine::filledIn`. Without it the boxes of a message that has no own
/// words at all may be the writer's or the quoted person's: `TextLine::maybeFilledIn`.
void markQuotedBallots(BodyText &body, const QString *parentText);

} // namespace tallybook
