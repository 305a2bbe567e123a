// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/acts/OwnRules.h"

#include "core/vote/Rule.h"

#include <QSet>

namespace tallybook {

Status checkOwnRules(const QJsonArray &rules)
{
    QSet<QString> ids;
    for (const QJsonValue each : rules) {
        const Result<Rule> rule = Rule::fromJson(each.toObject());
        if (!rule)
            return tl::unexpected(rule.error());
        if (ids.contains(rule->id) || RuleCatalogue::shipped().find(rule->id))
            return fail(ErrorCode::Conflict, rule->id, {rule->id});
        ids.insert(rule->id);
    }
    return {};
}

} // namespace tallybook
