// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/RecordCancelCommand.h"

#include "app/cli/BookAccess.h"
#include "app/cli/MailOutput.h"
#include "core/announce/MailKinds.h"

namespace tallybook::cli {

using announce::MailKind;
using namespace Qt::Literals::StringLiterals;

RecordCancelCommand::RecordCancelCommand()
    : Command({u"record cancel"_s,
               u"cancel the vote, and write the mail that says so"_s,
               u"RECORD"_s,
               1,
               1,
               {{u"reason"_s, u"TEXT"_s, u"why; the history and the mail say it"_s},
                {u"eml"_s, u"FILE"_s, u"save the mail as a draft; - is the standard output"_s},
                {u"templates"_s, u"FOLDER"_s, u"take own templates from here first"_s}}})
{
}

ExitCode RecordCancelCommand::run(Invocation &call) const
{
    if (const Status ready = draftCanBeSaved(call); !ready)
        return call.fail(ready.error());
    return withBook(call, false, [&call](RecordSession &session) {
        const Result<Proposal> found = findRecord(session, call.positional().first());
        if (!found)
            return call.fail(found.error());
        const Result<Record> record = session.record(found->id);
        if (!record)
            return call.fail(record.error());
        // Before the act: a template that is broken must not leave it without its mail.
        const announce::TemplateSource source{call.value(u"templates"_s)};
        const auto rehearsed = announce::cancelMail(*record, call.value(u"reason"_s), source);
        if (!rehearsed)
            return call.fail(rehearsed.error());
        const Status cancelled = session.cancelVote(found->id, call.value(u"reason"_s));
        if (!cancelled)
            return call.fail(cancelled.error());
        return putMailOf(call, session, found->id, MailKind::Cancel, source);
    });
}

} // namespace tallybook::cli
