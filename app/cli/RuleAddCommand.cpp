// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/RuleAddCommand.h"

#include "app/cli/BookAccess.h"
#include "core/vote/Rule.h"

#include <QJsonDocument>

namespace tallybook::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<Rule> ruleIn(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorCode::InvalidJson, error.errorString(), {QString::number(error.offset)});
    return Rule::fromJson(document.object());
}

} // namespace

RuleAddCommand::RuleAddCommand()
    : Command({u"rule add"_s,
               u"add an own rule to a project, or replace it"_s,
               u"FILE|-"_s,
               1,
               1,
               {{u"project"_s, u"NAME"_s, u"whose rule it is (the only project's)"_s},
                {u"dry-run"_s, {}, u"only say whether it is a rule"_s}}})
{
}

ExitCode RuleAddCommand::run(Invocation &call) const
{
    const Result<QByteArray> bytes = call.contentOf(call.positional().first());
    if (!bytes)
        return call.fail(bytes.error());
    const Result<Rule> rule = ruleIn(*bytes);
    if (!rule)
        return call.fail(rule.error());
    if (call.has(u"dry-run"_s)) {
        if (call.json())
            call.io().json(rule->toJson());
        else
            call.io().line(u"%1 is a rule: %2"_s.arg(rule->id, rule->test));
        return ExitCode::Done;
    }
    return withBook(call, false, [&](RecordSession &session) {
        const Result<Project> project = findProject(session, call.value(u"project"_s));
        if (!project)
            return call.fail(project.error());
        if (const Status set = session.setOwnRule(project->id, rule->toJson()); !set)
            return call.fail(set.error());
        if (call.json())
            call.io().json(rule->toJson());
        else
            call.io().line(u"%1 can use the rule %2."_s.arg(project->name, rule->id));
        return ExitCode::Done;
    });
}

} // namespace tallybook::cli
