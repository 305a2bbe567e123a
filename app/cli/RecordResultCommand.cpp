// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/RecordResultCommand.h"

#include "app/cli/BookAccess.h"
#include "app/cli/MailOutput.h"
#include "app/cli/ResultGate.h"
#include "core/announce/Announcements.h"

namespace tallybook::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

ExitCode noteSent(Invocation &call, RecordSession &session, const ProposalId &id)
{
    const Status noted = session.markResultSent(id, call.value(u"sent"_s));
    if (!noted)
        return call.fail(noted.error());
    const Proposal after = *session.proposal(id);
    if (call.json())
        call.io().json(recordState(session, after));
    else
        call.io().line(u"Noted that the result of \"%1\" was sent."_s.arg(after.title));
    return ExitCode::Done;
}

} // namespace

RecordResultCommand::RecordResultCommand()
    : Command({u"record result"_s,
               u"write the [RESULT] mail of a closed vote"_s,
               u"RECORD"_s,
               1,
               1,
               {{u"override"_s, u"REASON"_s,
                 u"write or note it although its check found contradictions; the history keeps "
                 "why"_s},
                {u"eml"_s, u"FILE"_s, u"save it as a draft; - is the standard output"_s},
                {u"templates"_s, u"FOLDER"_s, u"take own templates from here first"_s},
                {u"sent"_s, u"MESSAGE-ID"_s, u"note that it was sent, under this Message-ID"_s}}})
{
}

ExitCode RecordResultCommand::run(Invocation &call) const
{
    const bool sent = call.has(u"sent"_s);
    // Before a reason is recorded for a mail that cannot be written.
    if (const Status ready = sent ? Status() : draftCanBeSaved(call); !ready)
        return call.fail(ready.error());
    return withBook(call, !sent && !call.has(u"override"_s), [&](RecordSession &session) {
        const Result<Proposal> found = findRecord(session, call.positional().first());
        if (!found)
            return call.fail(found.error());
        // The result of a vote that is still open would be a guess with a signature under it.
        if (found->status != ProposalStatus::Closed && found->status != ProposalStatus::ResultSent)
            return call.fail(
                    Error{ErrorCode::NotAllowedInState, {}, {proposalStatusName(found->status)}});
        const Result<Record> record = session.record(found->id);
        if (!record)
            return call.fail(record.error());
        const announce::TemplateSource source{call.value(u"templates"_s)};
        const Result<OutgoingMail> mail = announce::resultMail(*record, source);
        if (!mail)
            return call.fail(mail.error());
        if (const auto held = holdBack(call, session, *record, *mail, source))
            return *held;
        if (sent)
            return noteSent(call, session, found->id);
        return putMail(call, *mail, recordState(session, record->proposal));
    });
}

} // namespace tallybook::cli
