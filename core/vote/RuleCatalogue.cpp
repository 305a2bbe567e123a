// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/vote/Rule.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLoggingCategory>

#include <algorithm>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logRules, "tallybook.rules")

RuleCatalogue readShipped()
{
    RuleCatalogue catalogue;
    const QDir folder(u":/tallybook/rules"_s);
    // The number before a file's name is its place in the catalogue.
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool open = file.open(QIODevice::ReadOnly);
        const QJsonDocument document =
                QJsonDocument::fromJson(open ? file.readAll() : QByteArray());
        if (const Status added = catalogue.add(document.object()); !added)
            qCCritical(logRules) << name << added.error().detail;
    }
    return catalogue;
}

} // namespace

const RuleCatalogue &RuleCatalogue::shipped()
{
    static const RuleCatalogue catalogue = readShipped();
    return catalogue;
}

Status RuleCatalogue::add(const QJsonObject &json)
{
    Result<Rule> rule = Rule::fromJson(json);
    if (!rule)
        return tl::unexpected<Error>(rule.error());
    const auto place = std::find_if(m_rules.begin(), m_rules.end(),
                                    [&rule](const Rule &r) { return r.id == rule->id; });
    if (place == m_rules.end())
        m_rules.append(*rule);
    else
        *place = *rule;
    return {};
}

std::optional<Rule> RuleCatalogue::find(const QString &id) const
{
    for (const Rule &rule : m_rules) {
        if (rule.id == id)
            return rule;
    }
    return std::nullopt;
}

} // namespace tallybook
