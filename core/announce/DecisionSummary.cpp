// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/announce/Announcements.h"

#include "core/announce/Template.h"
#include "core/announce/TemplateData.h"

namespace tallybook::announce {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<QString> summary(const QString &templateName, Escaping escaping, const Record &record,
                        const TemplateSource &source)
{
    QVariantMap data = proposalData(record);
    data.insert(ruleData(record));
    data.insert(ballotData(record));
    data.insert(outcomeData(record));
    const auto loaded = Template::load(templateName, source);
    if (!loaded)
        return tl::unexpected(loaded.error());
    return loaded->render(data, escaping);
}

} // namespace

Result<QString> summaryMarkdown(const Record &record, const TemplateSource &source)
{
    return summary(u"summary.md"_s, Escaping::Markdown, record, source);
}

Result<QString> summaryHtml(const Record &record, const TemplateSource &source)
{
    return summary(u"summary.html"_s, Escaping::Html, record, source);
}

Result<QString> boardParagraph(const Record &record, const TemplateSource &source)
{
    return summary(u"board"_s, Escaping::None, record, source);
}

} // namespace tallybook::announce
