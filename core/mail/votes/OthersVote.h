// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/votes/LeadWords.h"

#include <QStringView>

namespace tallybook {

/// "his", "those", "Jane's": what follows is not the writer's.
[[nodiscard]] bool isOthers(QStringView word);

/// "Jane is +1", "Bob voted +1", "they gave a -1": somebody else did it.
[[nodiscard]] bool isThirdPerson(const LeadWords &lead);

/// "I take Ruth's mail as +1", "is that a": how somebody's words are to be taken.
[[nodiscard]] bool isTranslation(const LeadWords &lead);

/// "thanks for the +1", but not "thanks for the release +1".
[[nodiscard]] bool isThanks(const LeadWords &lead);

/// Who voted what: "In favour: Jane Roe +1", "against: -1 Jane". Where nothing stands between such
/// a heading and the value, and nothing but a claim behind it, the value is the writer's answer.
[[nodiscard]] bool isTold(const LeadWords &lead, QStringView after);

} // namespace tallybook
