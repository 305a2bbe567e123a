// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/RecordListCommand.h"

#include "app/cli/BookAccess.h"
#include "app/cli/TextTable.h"
#include "core/session/documents/ReadingDocument.h"

#include <QJsonArray>

namespace tallybook::cli {

using namespace Qt::Literals::StringLiterals;

RecordListCommand::RecordListCommand()
    : Command({u"record list"_s,
               u"list the records with their tally"_s,
               {},
               0,
               0,
               {{u"status"_s, u"STATE"_s,
                 u"only draft, open, closed, result-sent or cancelled ones"_s}}})
{
}

ExitCode RecordListCommand::run(Invocation &call) const
{
    std::optional<ProposalStatus> wanted;
    if (call.has(u"status"_s)) {
        wanted = proposalStatusFromName(call.value(u"status"_s));
        if (!wanted)
            return call.fail(Error{ErrorCode::InvalidArgument,
                                   {},
                                   {u"--status %1"_s.arg(call.value(u"status"_s))}});
    }
    return withBook(call, true, [&](RecordSession &session) {
        TextTable table({u"NO"_s, u"STATE"_s, u"KIND"_s, u"BINDING +1 0 -1"_s, u"SO FAR"_s,
                         u"CLOSES (UTC)"_s, u"TITLE"_s});
        QJsonArray records;
        for (const Proposal &proposal : numberedRecords(session)) {
            if (wanted && proposal.status != *wanted)
                continue;
            const Evaluation judged = session.evaluation(proposal.id);
            QJsonObject record = recordState(session, proposal);
            record.remove(u"schema"_s);
            record.insert(u"tally"_s, tallyDocument(judged.tally));
            record.insert(u"result"_s, verdictName(judged.outcome.verdict));
            record.insert(u"so_far"_s, verdictName(judged.outcome.soFar));
            records.append(record);
            const SideCounts &binding = judged.tally.binding;
            const bool judgedAtAll = proposal.status != ProposalStatus::Draft
                    && proposal.status != ProposalStatus::Cancelled;
            table.add({QString::number(numberOf(session, proposal.id)),
                       proposalStatusName(proposal.status), proposalKindName(proposal.kind),
                       u"%1 %2 %3"_s.arg(QString::number(binding.forVotes),
                                         QString::number(binding.abstain),
                                         QString::number(binding.against)),
                       judgedAtAll ? verdictName(judged.outcome.soFar) : QString(),
                       proposal.period.closes ? proposal.period.closes->toIsoUtc() : QString(),
                       proposal.title});
        }
        if (const Status read = session.takeReadFailure(); !read)
            return call.fail(read.error());
        if (call.json())
            call.io().json({{u"schema"_s, u"tallybook.records/1"_s}, {u"records"_s, records}});
        else
            call.io().write(records.isEmpty() ? QByteArray("There is no record.\n")
                                              : table.text().toUtf8());
        return ExitCode::Done;
    });
}

} // namespace tallybook::cli
