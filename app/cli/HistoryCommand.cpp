// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/HistoryCommand.h"

#include "app/cli/BookAccess.h"
#include "app/cli/TextTable.h"
#include "core/session/outcome/PeriodEntries.h"

#include <QJsonArray>

namespace tallybook::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject entryDocument(const HistoryEntry &entry)
{
    QJsonArray rows;
    for (const RowChange &row : entry.changes.rows)
        rows.append(QJsonObject{{u"table"_s, tableName(row.table)}, {u"id"_s, row.id}});
    return {{u"sequence"_s, entry.sequence},
            {u"at"_s, entry.at.toIsoUtc()},
            {u"mode"_s, actModeName(entry.mode)},
            {u"reverts"_s, entry.reverts ? QJsonValue(entry.reverts) : QJsonValue()},
            {u"act"_s, entry.changes.act},
            {u"args"_s, QJsonArray::fromStringList(entry.changes.actArgs)},
            {u"actor"_s, entry.changes.actor},
            {u"record"_s,
             entry.changes.proposalId.isEmpty() ? QJsonValue()
                                                : QJsonValue(entry.changes.proposalId)},
            {u"rows"_s, rows},
            {u"hash"_s, QString::fromLatin1(entry.hash)}};
}

} // namespace

HistoryCommand::HistoryCommand()
    : Command({u"history"_s,
               u"show who did what when, for the book or one record"_s,
               u"[RECORD]"_s,
               0,
               1,
               {}})
{
}

ExitCode HistoryCommand::run(Invocation &call) const
{
    return withBook(call, true, [&call](RecordSession &session) {
        QString record;
        if (!call.positional().isEmpty()) {
            const Result<Proposal> found = findRecord(session, call.positional().first());
            if (!found)
                return call.fail(found.error());
            record = found->id.value;
        }
        const auto history = session.history(record);
        if (!history)
            return call.fail(history.error());
        TextTable table({u"NO"_s, u"WHEN (UTC)"_s, u"WHO"_s, u"WHAT"_s, u"ON"_s});
        QJsonArray entries;
        for (const HistoryEntry &entry : *history) {
            entries.append(entryDocument(entry));
            QString act = entry.changes.act;
            if (entry.mode != ActMode::Do)
                act = u"%1 %2 of %3"_s.arg(actModeName(entry.mode), act,
                                           QString::number(entry.reverts));
            table.add({QString::number(entry.sequence), entry.at.toIsoUtc(), entry.changes.actor,
                       act, shownArgs(entry.changes).join(", "_L1)});
        }
        if (call.json())
            call.io().json({{u"schema"_s, u"tallybook.history/1"_s}, {u"entries"_s, entries}});
        else
            call.io().write(entries.isEmpty() ? QByteArray("Nothing was done yet.\n")
                                              : table.text().toUtf8());
        return ExitCode::Done;
    });
}

} // namespace tallybook::cli
