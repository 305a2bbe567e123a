// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/mime/BodyText.h"

namespace tallybook {

/// Classes as BallotOption the lists in which somebody tells who voted what: a value with a claim
/// and a colon above names ("+1 (binding):", "Jane Roe"), and lines of a value and a name below a
/// heading that speaks of votes ("Votes so far:", "+1 Jane Roe (binding)").
void markTallyLists(BodyText &body);

} // namespace tallybook
