// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/RecordShowCommand.h"

#include "app/cli/BookAccess.h"
#include "app/cli/TextTable.h"
#include "app/cli/Words.h"
#include "core/announce/Announcements.h"
#include "core/base/Text.h"

namespace tallybook::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString momentWords(const std::optional<Timestamp> &moment)
{
    return moment ? moment->toIsoUtc() : u"not set"_s;
}

QString ballotsTable(const Record &record)
{
    TextTable table({u"VOTER"_s, u"VOTE"_s, u"BINDING"_s, u"WHY"_s, u"WHEN (UTC)"_s, u"WORDS"_s});
    for (const Ballot &ballot : record.evaluation.box.ballots) {
        const Voter *voter = record.voter(ballot.voterId);
        const VoteEvent *event = record.event(ballot.eventId);
        table.add({voter ? voter->name : QString(), ballot.value.canonical(),
                   bindingWord(ballot.binding), whyWords(ballot.why), ballot.castAt.toIsoUtc(),
                   event ? event->evidence.text.simplified() : QString()});
    }
    return table.text();
}

QString accountLine(const Record &record)
{
    QStringList heaps;
    for (const AccountLine &line : record.account)
        heaps.append(u"%1 %2"_s.arg(QString::number(line.count), line.heap));
    return u"Read %1 messages = %2\n"_s.arg(QString::number(record.messagesRead),
                                            heaps.isEmpty() ? u"0"_s : heaps.join(" + "_L1));
}

QString recordText(const Record &record, int number)
{
    const Proposal &proposal = record.proposal;
    QString shown = u"%1  %2\n"_s.arg(QString::number(number), text::visibleLine(proposal.title));
    shown += u"%1, %2, %3\n"_s.arg(text::visibleLine(record.project.name),
                                   proposalKindName(proposal.kind),
                                   proposalStatusName(proposal.status));
    shown += u"Opens %1, closes %2\n\n"_s.arg(momentWords(proposal.period.opens),
                                              momentWords(proposal.period.closes));
    const QString ballots = ballotsTable(record);
    shown += ballots.isEmpty() ? u"No vote is counted.\n"_s : ballots;
    shown += u'\n' + tallyTable(record.evaluation.tally);
    shown += u"\nRule %1: %2\n"_s.arg(proposal.rule.id, proposal.rule.test);
    shown += outcomeLines(record.evaluation.outcome);
    shown += "Result: "_L1 + announce::verdictWords(record.evaluation.outcome) + u'\n';
    for (const Warning &warning : record.evaluation.outcome.warnings)
        shown += "Note: "_L1 + text::visibleLine(announce::warningWords(warning, record)) + u'\n';
    return shown + u'\n' + accountLine(record);
}

} // namespace

RecordShowCommand::RecordShowCommand()
    : Command({u"record show"_s,
               u"show a record with its votes and outcome"_s,
               u"RECORD"_s,
               1,
               1,
               {}})
{
}

ExitCode RecordShowCommand::run(Invocation &call) const
{
    return withBook(call, true, [&call](RecordSession &session) {
        const Result<Proposal> found = findRecord(session, call.positional().first());
        if (!found)
            return call.fail(found.error());
        const Result<Record> record = session.record(found->id);
        if (!record)
            return call.fail(record.error());
        if (call.json()) {
            call.io().write(announce::recordJson(*record));
            return ExitCode::Done;
        }
        call.io().write(recordText(*record, numberOf(session, found->id)).toUtf8());
        const QList<StoredMessage> open = session.unsettled(found->id);
        for (const StoredMessage &message : open)
            call.io().line(u"To settle: %1  %2  %3"_s.arg(text::visibleLine(message.source),
                                                          text::visibleLine(message.fromName),
                                                          text::visibleLine(message.subject)));
        return ExitCode::Done;
    });
}

} // namespace tallybook::cli
