// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/RecordRoundCommand.h"

#include "app/cli/BookAccess.h"
#include "core/base/Text.h"

namespace tallybook::cli {

using namespace Qt::Literals::StringLiterals;

RecordRoundCommand::RecordRoundCommand()
    : Command({u"record round"_s,
               u"draft the further round that an approved vote's rule asks for"_s,
               u"RECORD"_s,
               1,
               1,
               {}})
{
}

ExitCode RecordRoundCommand::run(Invocation &call) const
{
    return withBook(call, false, [&](RecordSession &session) {
        const Result<Proposal> found = findRecord(session, call.positional().first());
        if (!found)
            return call.fail(found.error());
        const Result<ProposalId> next = session.startNextRound(found->id);
        if (!next)
            return call.fail(next.error());
        const Proposal made = *session.proposal(*next);
        if (call.json())
            call.io().json(recordState(session, made));
        else
            call.io().line(u"Drafted record %1, a further round of \"%2\" under the rule %3."_s.arg(
                    QString::number(numberOf(session, made.id)), text::visibleLine(found->title),
                    made.rule.id));
        return ExitCode::Done;
    });
}

} // namespace tallybook::cli
