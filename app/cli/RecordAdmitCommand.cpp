// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/RecordAdmitCommand.h"

#include "app/cli/BookAccess.h"
#include "app/cli/CarriedOptions.h"
#include "core/base/Text.h"
#include "core/session/documents/ReadingDocument.h"

#include <QJsonArray>

namespace tallybook::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The votes that lie outside the period, whatever was decided about them, by time.
QList<VoteEvent> outside(const Record &record)
{
    QList<VoteEvent> votes;
    const VotingPeriod &period = record.proposal.period;
    for (const VoteEvent &event : record.events) {
        const bool early = period.opens && event.castAt < *period.opens;
        const EventFate fate = record.evaluation.box.fates.value(event.id, EventFate::Removed);
        const bool late = fate == EventFate::Late
                || (period.closes && event.castAt > *period.closes)
                || (record.proposal.closedAt && event.castAt > *record.proposal.closedAt);
        if (!event.removed && (early || late))
            votes.append(event);
    }
    std::stable_sort(votes.begin(), votes.end(),
                     [](const VoteEvent &a, const VoteEvent &b) { return a.castAt < b.castAt; });
    return votes;
}

QString nameOf(const Record &record, const VoteEvent &vote)
{
    const Voter *voter = record.voter(vote.voterId);
    return voter ? text::visibleLine(voter->name) : u"somebody unknown"_s;
}

ExitCode show(Invocation &call, const Record &record, const QList<VoteEvent> &votes)
{
    QJsonArray documents;
    for (int i = 0; i < votes.size(); ++i) {
        const VoteEvent &vote = votes.at(i);
        const QString fate =
                eventFateName(record.evaluation.box.fates.value(vote.id, EventFate::Removed));
        documents.append(QJsonObject{{u"number"_s, i + 1},
                                     {u"id"_s, vote.id.value},
                                     {u"voter"_s, nameOf(record, vote)},
                                     {u"value"_s, vote.value.canonical()},
                                     {u"cast_at"_s, vote.castAt.toIsoUtc()},
                                     {u"message_id"_s, vote.messageId},
                                     {u"fate"_s, fate},
                                     {u"admission"_s, admissionName(vote.admission)},
                                     {u"reason"_s, vote.admissionReason},
                                     {u"carried_from"_s, vote.carriedFrom},
                                     {u"object"_s, carriedObjectName(vote.carriedObject)}});
        if (call.json())
            continue;
        call.io().line(u"%1  %2  %3  %4  %5"_s.arg(QString::number(i + 1), nameOf(record, vote),
                                                   vote.value.canonical(), vote.castAt.toIsoUtc(),
                                                   fate));
    }
    if (call.json())
        call.io().json({{u"schema"_s, u"tallybook.outside/1"_s},
                        {u"record"_s, record.proposal.id.value},
                        {u"votes"_s, documents}});
    else if (votes.isEmpty())
        call.io().line(u"No vote lies outside the period."_s);
    return ExitCode::Done;
}

} // namespace

RecordAdmitCommand::RecordAdmitCommand()
    : Command({u"record admit"_s, u"list the late and early votes, or decide about one"_s,
               u"RECORD [VOTE]"_s, 1, 2,
               QList<Option>{{u"reason"_s, u"TEXT"_s, u"why; the history keeps it"_s},
                             {u"reject"_s, {}, u"it does not count, whatever its date"_s}}
                       + carriedOptions()})
{
}

ExitCode RecordAdmitCommand::run(Invocation &call) const
{
    const bool lists = call.positional().size() == 1;
    return withBook(call, lists, [&](RecordSession &session) {
        const Result<Record> record = findWholeRecord(session, call.positional().first());
        if (!record)
            return call.fail(record.error());
        const QList<VoteEvent> votes = outside(*record);
        if (lists)
            return show(call, *record, votes);
        const QString given = call.positional().last();
        for (int i = 0; i < votes.size(); ++i) {
            VoteEvent vote = votes.at(i);
            if (given != QString::number(i + 1) && given != vote.id.value
                && given != vote.messageId)
                continue;
            vote.admission = call.has(u"reject"_s) ? Admission::Rejected : Admission::Admitted;
            vote.admissionReason = call.value(u"reason"_s).trimmed();
            if (const Status carried = readCarried(call, vote); !carried)
                return call.fail(carried.error());
            if (const Status changed = session.changeVote(vote); !changed)
                return call.fail(changed.error());
            const Evaluation judged = session.evaluation(record->proposal.id);
            if (call.json())
                call.io().json({{u"schema"_s, u"tallybook.admitted/1"_s},
                                {u"record"_s, record->proposal.id.value},
                                {u"vote"_s, vote.id.value},
                                {u"admission"_s, admissionName(vote.admission)},
                                {u"tally"_s, tallyDocument(judged.tally)}});
            else
                call.io().line(u"%1: %2 of %3."_s.arg(
                        vote.admission == Admission::Admitted ? u"Admitted"_s : u"Rejected"_s,
                        vote.value.canonical(), nameOf(*record, vote)));
            return ExitCode::Done;
        }
        return call.fail(Error{ErrorCode::NoSuchRow, {}, {given}});
    });
}

} // namespace tallybook::cli
