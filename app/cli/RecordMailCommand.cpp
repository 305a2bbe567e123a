// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/RecordMailCommand.h"

#include "app/cli/BookAccess.h"
#include "app/cli/MailOutput.h"
#include "app/cli/ResultGate.h"
#include "core/announce/MailKinds.h"

namespace tallybook::cli {

using announce::MailKind;
using namespace Qt::Literals::StringLiterals;

namespace {

Status noteSent(RecordSession &session, const ProposalId &id, MailKind kind, const Invocation &call)
{
    const QString messageId = call.value(u"sent"_s);
    switch (kind) {
    case MailKind::Call: return session.markCallSent(id, messageId);
    case MailKind::Result: return session.markResultSent(id, messageId);
    case MailKind::Correction:
        return session.markCorrectionSent(id, messageId, call.value(u"reason"_s));
    case MailKind::Reminder:
    case MailKind::Extension:
    case MailKind::Cancel: break;
    }
    return fail(ErrorCode::InvalidArgument, {},
                {u"--sent (only call, result and correction are noted)"_s});
}

ExitCode showSent(RecordSession &session, const Proposal &found, MailKind kind, Invocation &call)
{
    if (const Status noted = noteSent(session, found.id, kind, call); !noted)
        return call.fail(noted.error());
    if (call.json())
        call.io().json(recordState(session, *session.proposal(found.id)));
    else
        call.io().line(
                u"Noted that the mail was sent (%1): %2"_s.arg(call.value(u"kind"_s), found.title));
    return ExitCode::Done;
}

} // namespace

RecordMailCommand::RecordMailCommand()
    : Command(
            {u"record mail"_s,
             u"write one of a vote's mails"_s,
             u"RECORD"_s,
             1,
             1,
             {{u"kind"_s, u"KIND"_s, u"call, reminder, extension, result, cancel or correction"_s},
              {u"reason"_s, u"TEXT"_s, u"correction: why the record changed"_s},
              {u"override"_s, u"REASON"_s,
               u"result, correction: write or note it although its check found contradictions"_s},
              {u"eml"_s, u"FILE"_s, u"save it as a draft; - is the standard output"_s},
              {u"mailto"_s, {}, u"print it as a mailto: link"_s},
              {u"templates"_s, u"FOLDER"_s, u"take own templates from here first"_s},
              {u"sent"_s, u"MESSAGE-ID"_s, u"note that a call, result or correction was sent"_s}}})
{
}

ExitCode RecordMailCommand::run(Invocation &call) const
{
    const std::optional<MailKind> kind = announce::mailKindFromName(call.value(u"kind"_s));
    if (!kind) {
        return call.usage(
                u"Which mail is meant is not said. Nothing was done. Give --kind with call, "
                "reminder, extension, result, cancel or correction."_s);
    }
    const bool sent = call.has(u"sent"_s);
    // Before a reason is recorded for a mail that cannot be written.
    if (const Status ready = sent ? Status() : draftCanBeSaved(call); !ready)
        return call.fail(ready.error());
    // What nobody may read with a contradiction in it cannot have been sent, either.
    const bool checked = *kind == MailKind::Result || *kind == MailKind::Correction;
    return withBook(call, !sent && !call.has(u"override"_s), [&](RecordSession &session) {
        const Result<Proposal> found = findRecord(session, call.positional().first());
        if (!found)
            return call.fail(found.error());
        if (sent && !checked)
            return showSent(session, *found, *kind, call);
        const Result<Record> record = session.record(found->id);
        if (!record)
            return call.fail(record.error());
        const announce::TemplateSource source{call.value(u"templates"_s)};
        const Result<OutgoingMail> mail =
                announce::mailOf(*record, *kind, call.value(u"reason"_s), source);
        if (!mail)
            return call.fail(mail.error());
        if (checked) {
            if (const auto held = holdBack(call, session, *record, *mail, source, *kind))
                return *held;
        }
        if (sent)
            return showSent(session, *found, *kind, call);
        return putMail(call, *mail, recordState(session, record->proposal));
    });
}

} // namespace tallybook::cli
