// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/RuleRemoveCommand.h"

#include "app/cli/BookAccess.h"

namespace tallybook::cli {

using namespace Qt::Literals::StringLiterals;

RuleRemoveCommand::RuleRemoveCommand()
    : Command({u"rule remove"_s,
               u"take an own rule out of a project; records keep their copies"_s,
               u"RULE"_s,
               1,
               1,
               {{u"project"_s, u"NAME"_s, u"whose rule it is (the only project's)"_s}}})
{
}

ExitCode RuleRemoveCommand::run(Invocation &call) const
{
    return withBook(call, false, [&](RecordSession &session) {
        const Result<Project> project = findProject(session, call.value(u"project"_s));
        if (!project)
            return call.fail(project.error());
        const QString id = call.positional().first();
        if (const Status removed = session.removeOwnRule(project->id, id); !removed)
            return call.fail(removed.error());
        if (call.json())
            call.io().json({{u"schema"_s, u"tallybook.rule-removed/1"_s}, {u"id"_s, id}});
        else
            call.io().line(u"Removed the own rule %1."_s.arg(id));
        return ExitCode::Done;
    });
}

} // namespace tallybook::cli
