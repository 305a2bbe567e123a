// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/BookBackupCommand.h"

#include "app/cli/BookAccess.h"

namespace tallybook::cli {

using namespace Qt::Literals::StringLiterals;

BookBackupCommand::BookBackupCommand()
    : Command({u"book backup"_s,
               u"make a consistent copy of the book in a new file"_s,
               u"FILE"_s,
               1,
               1,
               {}})
{
}

ExitCode BookBackupCommand::run(Invocation &call) const
{
    return withBook(call, true, [&call](RecordSession &session) {
        const QString target = call.positional().first();
        if (const Status done = session.backup(target); !done) {
            Error error = done.error();
            if (error.args.isEmpty())
                error.args = {target};
            return call.fail(error);
        }
        if (call.json())
            call.io().json({{u"schema"_s, u"tallybook.backup/1"_s},
                            {u"book"_s, session.location()},
                            {u"copy"_s, target}});
        else
            call.io().line(u"Copied the book to %1."_s.arg(target));
        return ExitCode::Done;
    });
}

} // namespace tallybook::cli
