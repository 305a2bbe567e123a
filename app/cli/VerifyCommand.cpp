// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/VerifyCommand.h"

#include "app/cli/BookAccess.h"

namespace tallybook::cli {

using namespace Qt::Literals::StringLiterals;

VerifyCommand::VerifyCommand()
    : Command({u"verify"_s,
               u"recompute the history's hash chain and compare the rows with it"_s,
               u"[FILE]"_s,
               0,
               1,
               {}})
{
}

ExitCode VerifyCommand::run(Invocation &call) const
{
    const auto verify = [&call](RecordSession &session) {
        const Result<VerifyReport> report = session.verify();
        if (!report)
            return call.fail(report.error());
        if (call.json()) {
            const QJsonValue broken =
                    report->intact ? QJsonValue(QJsonValue::Null) : QJsonValue(report->firstBroken);
            call.io().json({{u"schema"_s, u"tallybook.verify/1"_s},
                            {u"intact"_s, report->intact},
                            {u"entries"_s, report->entries},
                            {u"first_broken"_s, broken},
                            {u"head"_s, report->headHash}});
        } else if (report->intact) {
            call.io().line(u"The history verifies: %1 entries, head %2"_s.arg(
                    QString::number(report->entries), report->headHash));
        }
        if (report->intact)
            return ExitCode::Done;
        call.io().note(u"tallybook-cli: the history does not verify from entry %1 on: the book was "
                       "changed outside Tallybook. Its rows can still be read. Compare it with a "
                       "backup."_s.arg(report->firstBroken));
        return ExitCode::BookError;
    };
    return withBook(call, true, verify, call.positional().value(0));
}

} // namespace tallybook::cli
