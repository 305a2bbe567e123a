// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/votes/LeadWords.h"

#include <QStringView>

namespace tallybook {

/// Whether the writer asks for something to be done with the own vote: "please count my", "add my".
[[nodiscard]] bool isOwnRequest(QStringView before);

/// Somebody is told how to vote, or the choice is explained: "please vote +1", "or give a -1".
[[nodiscard]] bool isInstruction(const LeadWords &lead, QStringView after);

/// "Is that a +1?", but not "I'm +1, but could you fix the link?": the question is about the value
/// if it begins the sentence, or if nothing separates the value from its mark.
[[nodiscard]] bool isAsked(const LeadWords &lead, QStringView after);

} // namespace tallybook
