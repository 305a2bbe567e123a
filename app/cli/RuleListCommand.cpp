// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/RuleListCommand.h"

#include "app/cli/BookAccess.h"
#include "app/cli/TextTable.h"
#include "core/vote/Rule.h"

#include <QJsonArray>

namespace tallybook::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

ExitCode show(Invocation &call, const RuleCatalogue &rules)
{
    if (!call.positional().isEmpty()) {
        const QString id = call.positional().first();
        const std::optional<Rule> rule = rules.find(id);
        if (!rule)
            return call.fail(Error{ErrorCode::NoSuchRow, id, {id}});
        call.io().json(rule->toJson());
        return ExitCode::Done;
    }
    QJsonArray documents;
    TextTable table({u"RULE"_s, u"OWN"_s, u"TEST"_s});
    for (const Rule &rule : rules.rules()) {
        const bool own = !RuleCatalogue::shipped().find(rule.id);
        documents.append(rule.toJson());
        table.add({rule.id, own ? u"own"_s : QString(), rule.test});
    }
    if (call.json())
        call.io().json({{u"schema"_s, u"tallybook.rules/1"_s}, {u"rules"_s, documents}});
    else
        call.io().write(table.text().toUtf8());
    return ExitCode::Done;
}

} // namespace

RuleListCommand::RuleListCommand()
    : Command({u"rule list"_s,
               u"list the rules, or print one as JSON"_s,
               u"[RULE]"_s,
               0,
               1,
               {{u"project"_s, u"NAME"_s, u"whose own rules (the only project's)"_s}}})
{
}

ExitCode RuleListCommand::run(Invocation &call) const
{
    // Without a book there are the shipped ones.
    if (bookPath(call).isEmpty())
        return show(call, RuleCatalogue::shipped());
    return withBook(call, true, [&](RecordSession &session) {
        const Result<Project> project = findProject(session, call.value(u"project"_s));
        if (!project && call.has(u"project"_s))
            return call.fail(project.error());
        return show(call, session.rules(project ? project->id : ProjectId()));
    });
}

} // namespace tallybook::cli
