// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/RecordOpenCommand.h"

#include "app/cli/BookAccess.h"
#include "app/cli/MailOutput.h"
#include "app/cli/PeriodOptions.h"
#include "core/announce/Announcements.h"

namespace tallybook::cli {

using namespace Qt::Literals::StringLiterals;

RecordOpenCommand::RecordOpenCommand()
    : Command({u"record open"_s, u"open the vote, and write its [VOTE] mail"_s, u"RECORD"_s, 1, 1,
               periodOptions()
                       + QList<Option>{
                               {u"override"_s, u"REASON"_s,
                                u"why it opens without links or summary; the history keeps it"_s},
                               {u"eml"_s, u"FILE"_s, u"save the [VOTE] mail as a draft"_s}}})
{
}

ExitCode RecordOpenCommand::run(Invocation &call) const
{
    return withBook(call, false, [&call](RecordSession &session) {
        const Result<Proposal> found = findRecord(session, call.positional().first());
        if (!found)
            return call.fail(found.error());
        const bool dated = hasPeriodOptions(call);
        if (dated) {
            Proposal changed = *found;
            if (const Status set = setPeriod(call, changed); !set)
                return call.fail(set.error());
            if (const Status saved = session.changeProposal(changed); !saved)
                return call.fail(saved.error());
        }
        if (const Status opened = session.openVote(found->id, call.value(u"override"_s)); !opened) {
            // Opening is one wish: if it is refused, the new period goes, too.
            if (dated && !session.undo())
                call.io().note(u"tallybook-cli: the new period was kept."_s);
            return call.fail(opened.error());
        }
        const Result<Record> record = session.record(found->id);
        if (!record)
            return call.fail(record.error());
        const Result<OutgoingMail> mail = announce::callMail(*record);
        if (!mail)
            return call.fail(mail.error());
        return putMail(call, *mail, recordState(session, record->proposal));
    });
}

} // namespace tallybook::cli
