// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/BookCreateCommand.h"

#include "app/cli/BookAccess.h"
#include "app/cli/ProjectOptions.h"

namespace tallybook::cli {

using namespace Qt::Literals::StringLiterals;

BookCreateCommand::BookCreateCommand()
    : Command({u"book create"_s, u"make a new book"_s, u"[FILE]"_s, 0, 1, projectOptions()})
{
}

ExitCode BookCreateCommand::run(Invocation &call) const
{
    const QString path = bookPath(call, call.positional().value(0));
    if (path.isEmpty())
        return call.usage(u"No file was named. Nothing was done. Name it with --book FILE."_s);
    const auto session = RecordSession::create(path, call.clock(), actorName(call));
    if (!session) {
        Error error = session.error();
        if (error.args.isEmpty())
            error.args = {path};
        return call.fail(error);
    }
    if (call.has(u"project"_s)) {
        if (const auto added = (*session)->addProject(projectOf(call)); !added)
            return call.fail(added.error());
    }
    if (call.json())
        call.io().json({{u"schema"_s, u"tallybook.book/1"_s},
                        {u"book"_s, path},
                        {u"projects"_s, (*session)->projects().size()}});
    else
        call.io().line(u"Made the book %1."_s.arg(path));
    return ExitCode::Done;
}

} // namespace tallybook::cli
