// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ProjectListCommand.h"

#include "app/cli/BookAccess.h"
#include "app/cli/TextTable.h"

#include <QJsonArray>

namespace tallybook::cli {

using namespace Qt::Literals::StringLiterals;

ProjectListCommand::ProjectListCommand()
    : Command({u"project list"_s, u"list the projects of the book"_s, {}, 0, 0, {}})
{
}

ExitCode ProjectListCommand::run(Invocation &call) const
{
    return withBook(call, true, [&call](RecordSession &session) {
        TextTable table({u"PROJECT"_s, u"COMMITTEE"_s, u"LIST"_s, u"CHAIR"_s, u"ROLES"_s});
        QJsonArray projects;
        for (const Project &project : session.projects()) {
            const qsizetype roles = session.roster(project.id).entries().size();
            table.add({project.name, project.committee, project.devList, project.chair,
                       QString::number(roles)});
            projects.append(QJsonObject{{u"id"_s, project.id.value},
                                        {u"name"_s, project.name},
                                        {u"committee"_s, project.committee},
                                        {u"list"_s, project.devList},
                                        {u"private_list"_s, project.privateList},
                                        {u"chair"_s, project.chair},
                                        {u"roles"_s, roles}});
        }
        if (call.json())
            call.io().json({{u"schema"_s, u"tallybook.projects/1"_s}, {u"projects"_s, projects}});
        else
            call.io().write(projects.isEmpty() ? QByteArray("The book has no project yet.\n")
                                               : table.text().toUtf8());
        return ExitCode::Done;
    });
}

} // namespace tallybook::cli
