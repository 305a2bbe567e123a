// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/RecordCallCommand.h"

#include "app/cli/BookAccess.h"
#include "core/base/Text.h"

#include <QJsonArray>

namespace tallybook::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

ExitCode show(Invocation &call, const Record &record)
{
    QJsonArray calls;
    for (const PublicCall &each : record.proposal.publicCalls) {
        calls.append(QJsonObject{{u"at"_s, each.at.toIsoUtc()}, {u"link"_s, each.link}});
        if (!call.json())
            call.io().line(u"%1  %2"_s.arg(each.at.toIsoUtc(), text::visibleLine(each.link)));
    }
    const SilencePolicy &silence = record.proposal.rule.silence;
    const Outcome &outcome = record.evaluation.outcome;
    if (call.json()) {
        call.io().json({{u"schema"_s, u"tallybook.calls/1"_s},
                        {u"record"_s, record.proposal.id.value},
                        {u"calls"_s, calls},
                        {u"counted"_s, outcome.publicCalls},
                        {u"needed"_s, silence.calls},
                        {u"silent_left_base"_s, !outcome.leftBase.isEmpty()}});
    } else if (silence.calls > 0) {
        call.io().line(
                u"%1 of %2 calls, at least %3 days apart. Silent holders: %4, no longer in the base: %5."_s
                        .arg(QString::number(outcome.publicCalls), QString::number(silence.calls),
                             QString::number(silence.daysApart),
                             QString::number(outcome.silentHolders.size()),
                             QString::number(outcome.leftBase.size())));
    } else {
        call.io().line(u"Under the rule of this record silence takes nobody out of the base."_s);
    }
    return ExitCode::Done;
}

} // namespace

RecordCallCommand::RecordCallCommand()
    : Command({u"record call"_s,
               u"note a call that went to the public list, or list those noted"_s,
               u"RECORD"_s,
               1,
               1,
               {{u"at"_s, u"TIME"_s, u"when it was sent (now)"_s},
                {u"link"_s, u"LINK"_s, u"the mail's link or Message-ID"_s}}})
{
}

ExitCode RecordCallCommand::run(Invocation &call) const
{
    const bool lists = !call.has(u"at"_s) && !call.has(u"link"_s);
    const Result<std::optional<Timestamp>> at = call.moment(u"at"_s);
    if (!at)
        return call.fail(at.error());
    return withBook(call, lists, [&](RecordSession &session) {
        const Result<Proposal> found = findRecord(session, call.positional().first());
        if (!found)
            return call.fail(found.error());
        if (!lists) {
            const Status noted = session.notePublicCall(
                    found->id, {at->value_or(call.clock().now()), call.value(u"link"_s)});
            if (!noted)
                return call.fail(noted.error());
        }
        const Result<Record> record = session.record(found->id);
        if (!record)
            return call.fail(record.error());
        return show(call, *record);
    });
}

} // namespace tallybook::cli
