// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ProjectNewCommand.h"

#include "app/cli/BookAccess.h"
#include "app/cli/ProjectOptions.h"
#include "core/base/Text.h"

namespace tallybook::cli {

using namespace Qt::Literals::StringLiterals;

ProjectNewCommand::ProjectNewCommand()
    : Command({u"project new"_s, u"add a project to the book"_s, {}, 0, 0, projectOptions()})
{
}

ExitCode ProjectNewCommand::run(Invocation &call) const
{
    const Project project = projectOf(call);
    if (project.name.isEmpty())
        return call.usage(
                u"The project's name is missing. Nothing was done. Give --project NAME."_s);
    return withBook(call, false, [&](RecordSession &session) {
        if (findProject(session, project.name))
            return call.refuse(u"project-exists"_s,
                               u"The book has a project %1 already. Nothing was changed. Choose "
                               "another name."_s.arg(text::visibleLine(project.name)),
                               ExitCode::Conflict);
        const auto added = session.addProject(project);
        if (!added)
            return call.fail(added.error());
        if (call.json())
            call.io().json({{u"schema"_s, u"tallybook.project/1"_s},
                            {u"id"_s, added->value},
                            {u"name"_s, project.name},
                            {u"committee"_s, project.committee}});
        else
            call.io().line(u"Added the project %1."_s.arg(project.name));
        return ExitCode::Done;
    });
}

} // namespace tallybook::cli
