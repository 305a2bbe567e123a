// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tallybook {

/// A condition around a value.
struct ConditionReading {
    bool notYet = false; ///< "if", "once", "when": the vote waits for it
    QString text; ///< "assuming the KEYS file gets updated": it counts, and is kept as a note
};

/// A condition that stands right after a value ("+1 provided …", "+1 once …").
[[nodiscard]] ConditionReading conditionAfter(QStringView after);
/// A condition with which the sentence begins ("Once X is fixed, …", "Assuming X, …").
[[nodiscard]] ConditionReading conditionBefore(QStringView before);

} // namespace tallybook
