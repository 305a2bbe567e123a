// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/RecordShowCommand.h"

#include "app/cli/BookAccess.h"
#include "app/cli/TextTable.h"
#include "app/cli/Words.h"
#include "core/announce/Announcements.h"
#include "core/announce/ResultChanges.h"
#include "core/base/Text.h"

#include <QTimeZone>

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

/// "2026-11-06 09:00 CET" in the list's zone; "" without one.
QString zoneWords(const std::optional<Timestamp> &moment, const QString &zone)
{
    const QTimeZone timeZone(zone.toUtf8());
    if (!moment || zone.isEmpty() || !timeZone.isValid())
        return {};
    const QDateTime local = moment->toUtc().toTimeZone(timeZone);
    return u" (%1 %2)"_s.arg(local.toString(u"yyyy-MM-dd HH:mm"_s), text::visibleLine(zone));
}

/// Opening, close, the earliest lawful close, extensions, and why it ended as it did.
QString periodLines(const Record &record)
{
    const VotingPeriod &period = record.proposal.period;
    QString lines;
    if (record.asOf)
        lines +=
                u"As of %1%2\n"_s.arg(record.asOf->toIsoUtc(), zoneWords(record.asOf, period.zone));
    lines += u"Opens %1%2, closes %3%4\n"_s.arg(
            momentWords(period.opens), zoneWords(period.opens, period.zone),
            momentWords(period.closes), zoneWords(period.closes, period.zone));
    const auto lawful = earliestLawfulClose(record.proposal.rule, period);
    if (lawful)
        lines += u"Earliest lawful close %1%2\n"_s.arg(lawful->toIsoUtc(),
                                                       zoneWords(lawful, period.zone));
    for (const PeriodExtension &extension : record.periodHistory.extensions)
        lines += u"Extended to %1 from %2, by %3 at %4: %5\n"_s.arg(
                extension.closes.toIsoUtc(), momentWords(extension.previousCloses),
                text::visibleLine(extension.actor), extension.at.toIsoUtc(),
                text::visibleLine(extension.reason));
    if (!record.periodHistory.closeReason.isEmpty())
        lines += u"Closed all the same, because: %1\n"_s.arg(
                text::visibleLine(record.periodHistory.closeReason));
    if (!record.periodHistory.cancelReason.isEmpty())
        lines += u"Cancelled, because: %1\n"_s.arg(
                text::visibleLine(record.periodHistory.cancelReason));
    return lines;
}

/// The heap of votes that do not count for their date.
QString outsideLines(const Record &record)
{
    QString lines;
    for (const VoteEvent &event : record.events) {
        const EventFate fate = record.evaluation.box.fates.value(event.id, EventFate::Removed);
        if (fate != EventFate::Late && fate != EventFate::Early)
            continue;
        const Voter *voter = record.voter(event.voterId);
        lines += u"Not counted, %1: %2 of %3, %4\n"_s.arg(
                eventFateName(fate), event.value.canonical(),
                voter ? text::visibleLine(voter->name) : u"somebody unknown"_s,
                event.castAt.toIsoUtc());
    }
    return lines;
}

/// What changed since the last result; "" if nothing did, or none went out.
QString changeLines(const Record &record)
{
    const auto changes = resultChanges(record);
    if (!changes || !changes->any())
        return {};
    QString lines = u"\nThe record changed since its result went out; the outcome %1. "
                    "\"record mail --kind correction\" writes the correction.\n"_s.arg(
                            changes->outcomeHolds() ? u"still holds"_s : u"is another one"_s);
    for (const QString &line : announce::changeWords(*changes, record))
        lines += "  "_L1 + line + u'\n';
    return lines;
}

QString recordText(const Record &record, int number)
{
    const Proposal &proposal = record.proposal;
    QString shown = u"%1  %2\n"_s.arg(QString::number(number), text::visibleLine(proposal.title));
    shown += u"%1, %2, %3\n"_s.arg(text::visibleLine(record.project.name),
                                   proposalKindName(proposal.kind),
                                   proposalStatusName(proposal.status));
    shown += periodLines(record) + u'\n';
    const QString ballots = ballotsTable(record);
    shown += ballots.isEmpty() ? u"No vote is counted.\n"_s : ballots;
    shown += outsideLines(record);
    shown += u'\n' + tallyTable(record.evaluation.tally);
    shown += u"\nRule %1: %2\n"_s.arg(proposal.rule.id, proposal.rule.test);
    shown += outcomeLines(record.evaluation.outcome);
    shown += "Result: "_L1 + announce::verdictWords(record.evaluation.outcome) + u'\n';
    for (const Warning &warning : record.evaluation.outcome.warnings)
        shown += "Note: "_L1 + text::visibleLine(announce::warningWords(warning, record)) + u'\n';
    if (record.asOf)
        return shown;
    for (const ResultOverride &each : proposal.resultOverrides)
        shown += u"Result let go at %1 by %2 in spite of %3: %4\n"_s.arg(
                each.at.toIsoUtc(), text::visibleLine(each.actor), each.findings.join(", "_L1),
                text::visibleLine(each.reason));
    shown += changeLines(record);
    return shown + u'\n' + accountLine(record);
}

} // namespace

RecordShowCommand::RecordShowCommand()
    : Command({u"record show"_s,
               u"show a record with its votes and outcome"_s,
               u"RECORD"_s,
               1,
               1,
               {{u"at"_s, u"TIME"_s, u"as it stood at this moment of the vote"_s}}})
{
}

ExitCode RecordShowCommand::run(Invocation &call) const
{
    return withBook(call, true, [&call](RecordSession &session) {
        const Result<Proposal> found = findRecord(session, call.positional().first());
        if (!found)
            return call.fail(found.error());
        const auto at = call.moment(u"at"_s);
        if (!at)
            return call.fail(at.error());
        const Result<Record> record =
                *at ? session.recordAt(found->id, **at) : session.record(found->id);
        if (!record)
            return call.fail(record.error());
        if (call.json()) {
            call.io().write(announce::recordJson(*record));
            return ExitCode::Done;
        }
        call.io().write(recordText(*record, numberOf(session, found->id)).toUtf8());
        if (*at)
            return ExitCode::Done;
        const QList<StoredMessage> open = session.unsettled(found->id);
        if (const Status read = session.takeReadFailure(); !read)
            return call.fail(read.error());
        for (const StoredMessage &message : open)
            call.io().line(u"To settle: %1  %2  %3"_s.arg(text::visibleLine(message.source),
                                                          text::visibleLine(message.fromName),
                                                          text::visibleLine(message.subject)));
        return ExitCode::Done;
    });
}

} // namespace tallybook::cli
