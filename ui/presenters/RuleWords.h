// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/Rule.h"

#include <QCoreApplication>

namespace tallybook {

/// The words of a rule as the window shows them, in one line and safe to show. Those that ship with
/// the program are translated, in a record's frozen copy, too; an own rule's are the user's own and
/// stay. Mails and exports keep the rule's English.
class RuleWords final
{
    Q_DECLARE_TR_FUNCTIONS(RuleWords)

public:
    /// The name, or the id of a rule without one.
    [[nodiscard]] static QString name(const Rule &rule);
    /// The name of a shipped rule; another id as it is.
    [[nodiscard]] static QString name(const QString &ruleId);
    /// The whole test.
    [[nodiscard]] static QString test(const Rule &rule);
    /// Words of one of its conditions or readings.
    [[nodiscard]] static QString of(const Rule &rule, const QString &words);
};

} // namespace tallybook
