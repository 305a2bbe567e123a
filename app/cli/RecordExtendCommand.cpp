// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/RecordExtendCommand.h"

#include "app/cli/BookAccess.h"
#include "app/cli/MailOutput.h"
#include "core/announce/MailKinds.h"

namespace tallybook::cli {

using announce::MailKind;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The new close: --closes, or so many hours after the present one.
Result<Timestamp> newClose(const Invocation &call, const Proposal &proposal)
{
    const auto closes = call.moment(u"closes"_s);
    if (!closes)
        return tl::unexpected(closes.error());
    if (*closes)
        return **closes;
    constexpr int longest = 24 * 366;
    constexpr qint64 hourMs = 3'600'000;
    bool isNumber = false;
    const int hours = call.value(u"hours"_s).toInt(&isNumber);
    if (!isNumber || hours < 1 || hours > longest)
        return fail(ErrorCode::InvalidArgument, {}, {u"--hours %1"_s.arg(call.value(u"hours"_s))});
    const Timestamp from = proposal.period.closes.value_or(call.clock().now());
    return Timestamp{from.utcMs + hours * hourMs, from.offsetSeconds};
}

} // namespace

RecordExtendCommand::RecordExtendCommand()
    : Command({u"record extend"_s,
               u"extend the voting period, and write the mail that says so"_s,
               u"RECORD"_s,
               1,
               1,
               {{u"closes"_s, u"TIME"_s, u"the new close"_s},
                {u"hours"_s, u"NUMBER"_s, u"the same as hours after the present close"_s},
                {u"reason"_s, u"TEXT"_s, u"why; the history and the mail say it"_s},
                {u"eml"_s, u"FILE"_s, u"save the mail as a draft; - is the standard output"_s},
                {u"templates"_s, u"FOLDER"_s, u"take own templates from here first"_s}}})
{
}

ExitCode RecordExtendCommand::run(Invocation &call) const
{
    if (call.has(u"closes"_s) == call.has(u"hours"_s))
        return call.usage(u"The new close is not clear. Nothing was done. Give either --closes "
                          "TIME or --hours NUMBER."_s);
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
        const auto rehearsed = announce::extensionMail(*record, record->proposal.period.closes,
                                                       call.value(u"reason"_s), source);
        if (!rehearsed)
            return call.fail(rehearsed.error());
        const Result<Timestamp> closes = newClose(call, *found);
        if (!closes)
            return call.fail(closes.error());
        const Status extended = session.extendVote(found->id, *closes, call.value(u"reason"_s));
        if (!extended)
            return call.fail(extended.error());
        return putMailOf(call, session, found->id, MailKind::Extension, source);
    });
}

} // namespace tallybook::cli
