// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/votes/LeadWords.h"

#include <QStringView>

namespace tallybook {

// Words beside a value that name the voter. All take the text of the sentence in lower case.

/// "my", "I'm", "voting": words that only a voter uses of himself.
[[nodiscard]] bool speaksOfSelf(QStringView text);

/// "my +1", "my earlier +1".
[[nodiscard]] bool isMine(const LeadWords &lead);

/// "+1 from me", "+1 (binding) from my side": the writer's own, whatever stands before.
[[nodiscard]] bool isFromMe(QStringView after);

/// "from my side", "von mir": the same words, anywhere in a text.
[[nodiscard]] bool saysFromMe(QStringView text);

/// "Here is another +1", "One more +1 here": the writer's, for "here" is where the writer is.
[[nodiscard]] bool isOneMore(const LeadWords &lead, QStringView after);

/// "I am giving this -1": the writer's, and on what is voted on.
[[nodiscard]] bool givesThis(const LeadWords &lead);

/// "Make that a -1": an earlier vote is put right.
[[nodiscard]] bool makesIt(const LeadWords &lead);

/// "+1 from Ola", "+1 by the board": someone else is named as the voter.
[[nodiscard]] bool isFromOthers(QStringView after);

} // namespace tallybook
