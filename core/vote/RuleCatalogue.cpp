// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/vote/Rule.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QResource>

#include <algorithm>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logRules, "tallybook.rules")

RuleCatalogue readShipped()
{
    RuleCatalogue catalogue;
    QStringList paths;
    for (QDirIterator files(u":/tallybook/rules"_s); files.hasNext();)
        paths.append(files.next());
    // The number before a file's name is its place in the catalogue.
    paths.sort();
    for (const QString &path : std::as_const(paths)) {
        // Compiled in: nothing is read from the disk.
        const QByteArray json = QResource(path).uncompressedData();
        const QJsonDocument document = QJsonDocument::fromJson(json);
        if (const Status added = catalogue.add(document.object()); !added)
            qCCritical(logRules) << path << added.error().detail;
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
