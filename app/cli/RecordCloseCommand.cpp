// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/RecordCloseCommand.h"

#include "app/cli/BookAccess.h"
#include "core/announce/Announcements.h"
#include "core/session/documents/ReadingDocument.h"

namespace tallybook::cli {

using namespace Qt::Literals::StringLiterals;

RecordCloseCommand::RecordCloseCommand()
    : Command({u"record close"_s,
               u"close the vote"_s,
               u"RECORD"_s,
               1,
               1,
               {{u"override"_s, u"REASON"_s,
                 u"why it closes early or with votes left to settle; the history keeps it"_s}}})
{
}

ExitCode RecordCloseCommand::run(Invocation &call) const
{
    return withBook(call, false, [&call](RecordSession &session) {
        const Result<Proposal> found = findRecord(session, call.positional().first());
        if (!found)
            return call.fail(found.error());
        if (const Status closed = session.closeVote(found->id, call.value(u"override"_s)); !closed)
            return call.fail(closed.error());
        const Evaluation judged = session.evaluation(found->id);
        if (call.json()) {
            QJsonObject state = recordState(session, *session.proposal(found->id));
            state.insert(u"result"_s, verdictName(judged.outcome.verdict));
            state.insert(u"tally"_s, tallyDocument(judged.tally));
            call.io().json(state);
        } else {
            call.io().line(
                    u"Closed: %1. %2."_s.arg(found->title, announce::verdictWords(judged.outcome)));
        }
        return ExitCode::Done;
    });
}

} // namespace tallybook::cli
