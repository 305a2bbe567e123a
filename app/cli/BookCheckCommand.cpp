// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/BookCheckCommand.h"

#include "app/cli/BookAccess.h"

namespace tallybook::cli {

using namespace Qt::Literals::StringLiterals;

BookCheckCommand::BookCheckCommand()
    : Command({u"book check"_s, u"see whether a book opens and is whole"_s, u"[FILE]"_s, 0, 1, {}})
{
}

ExitCode BookCheckCommand::run(Invocation &call) const
{
    const auto check = [&call](RecordSession &session) {
        const Result<VerifyReport> report = session.verify();
        if (!report)
            return call.fail(report.error());
        if (call.json())
            call.io().json({{u"schema"_s, u"tallybook.book-check/1"_s},
                            {u"book"_s, session.location()},
                            {u"intact"_s, report->intact},
                            {u"projects"_s, session.projects().size()},
                            {u"records"_s, session.proposals().size()},
                            {u"people"_s, session.voters().size()},
                            {u"history"_s, report->entries}});
        else
            call.io().line(u"%1: %2 projects, %3 records, %4 people, %5 history entries"_s.arg(
                    session.location(), QString::number(session.projects().size()),
                    QString::number(session.proposals().size()),
                    QString::number(session.voters().size()), QString::number(report->entries)));
        if (report->intact)
            return ExitCode::Done;
        call.io().note(u"tallybook-cli: the history does not verify; see \"verify\"."_s);
        return ExitCode::BookError;
    };
    return withBook(call, true, check, call.positional().value(0));
}

} // namespace tallybook::cli
