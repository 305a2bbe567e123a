// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/RosterImportCommand.h"

#include "app/cli/BookAccess.h"
#include "app/cli/ProjectOptions.h"
#include "app/cli/Words.h"

#include <QJsonArray>

namespace tallybook::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The project that the roster is for. One that is named and not there yet is added: a roster is
/// the first thing that a new book gets.
Result<ProjectId> targetOf(const Invocation &call, RecordSession &session)
{
    const QString name = call.value(u"project"_s);
    const Result<Project> known = findProject(session, name);
    if (known)
        return known->id;
    if (known.error().code != ErrorCode::NoSuchRow)
        return tl::unexpected(known.error());
    return session.addProject(projectOf(call));
}

/// A column that is not read, or a role without a beginning, leaves nothing to mend.
bool losesSomething(const RosterProblem &problem)
{
    return problem.kind != RosterProblem::Kind::UnknownColumn
            && problem.kind != RosterProblem::Kind::NoDate;
}

} // namespace

RosterImportCommand::RosterImportCommand()
    : Command({u"roster import"_s, u"take people and roles from CSV or Whimsy's JSON files"_s,
               u"FILE|-"_s, 1, 1, projectOptions()})
{
}

ExitCode RosterImportCommand::run(Invocation &call) const
{
    const Result<QByteArray> bytes = call.contentOf(call.positional().first());
    if (!bytes)
        return call.fail(bytes.error());
    return withBook(call, false, [&](RecordSession &session) {
        QString committee = call.value(u"committee"_s);
        if (committee.isEmpty()) {
            if (const auto project = findProject(session, call.value(u"project"_s)))
                committee = project->committee;
        }
        const Result<RosterImport> roster = rosterFromBytes(*bytes, committee);
        if (!roster)
            return call.fail(roster.error());
        const Result<ProjectId> target = targetOf(call, session);
        if (!target)
            return call.fail(target.error());
        if (const Status done = session.importRoster(*target, *roster); !done)
            return call.fail(done.error());

        QJsonArray problems;
        for (const RosterProblem &problem : roster->problems) {
            call.io().note("tallybook-cli: "_L1 + problemWords(problem));
            problems.append(QJsonObject{{u"problem"_s, rosterProblemName(problem.kind)},
                                        {u"line"_s, problem.line},
                                        {u"value"_s, problem.value}});
        }
        const QString project = session.project(*target)->name;
        if (call.json())
            call.io().json({{u"schema"_s, u"tallybook.roster-import/1"_s},
                            {u"project"_s, project},
                            {u"people"_s, roster->voters.size()},
                            {u"roles"_s, roster->entries.size()},
                            {u"problems"_s, problems}});
        else
            call.io().line(u"%1: read %2 people with %3 roles."_s.arg(
                    project, QString::number(roster->voters.size()),
                    QString::number(roster->entries.size())));
        return std::any_of(roster->problems.cbegin(), roster->problems.cend(), losesSomething)
                ? ExitCode::NeedsReview
                : ExitCode::Done;
    });
}

} // namespace tallybook::cli
