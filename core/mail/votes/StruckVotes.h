// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/mime/BodyText.h"

namespace tallybook {

/// A value that its writer struck through ("~~-1~~") is a vote taken back: beside another value the
/// vote was changed, and alone it is asked about.
void accountForStruckVotes(QList<VoteCandidate> &candidates, const BodyText &body,
                           const QString &original);

} // namespace tallybook
