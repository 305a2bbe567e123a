// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/announce/writers/CsvWriter.h"

#include "core/announce/Announcements.h"
#include "core/announce/RecordIndex.h"
#include "core/base/Text.h"

namespace tallybook::announce {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Also the full-width forms, which spreadsheets in East Asian locales read alike.
bool beginsFormula(const QString &cell)
{
    constexpr QStringView starts = u"=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";
    const QStringView inner = QStringView(cell).trimmed();
    return !cell.isEmpty()
            && (starts.contains(cell.front())
                || (!inner.isEmpty() && starts.contains(inner.front())));
}

QByteArray quoted(const QString &cell)
{
    const bool needsQuotes = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n')
            || cell.startsWith(u' ') || cell.endsWith(u' ');
    if (!needsQuotes)
        return cell.toUtf8();
    QString doubled = cell;
    return '"' + doubled.replace(u'"', u"\"\""_s).toUtf8() + '"';
}

QString bindingCell(const Ballot &ballot)
{
    if (!ballot.binding)
        return u"unknown"_s;
    return *ballot.binding ? u"yes"_s : u"no"_s;
}

} // namespace

void CsvWriter::addLine(const QStringList &cells, const QList<qsizetype> &valueColumns)
{
    QByteArrayList line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString shown = text::visibleLine(cells.at(i));
        // Looked for in the cell as it came: a tab or carriage return is a sign once shown.
        const bool formula = beginsFormula(cells.at(i)) && !valueColumns.contains(i);
        line += quoted(formula ? u'\'' + shown : shown);
    }
    m_bytes += line.join(',') + "\r\n";
}

QByteArray votesCsv(const Record &record)
{
    CsvWriter writer;
    writer.addLine({u"voter"_s, u"asf_id"_s, u"value"_s, u"binding"_s, u"why"_s, u"when_utc"_s,
                    u"message_id"_s, u"evidence"_s, u"reason"_s, u"carried_from"_s,
                    u"carried_object"_s});
    const RecordIndex index(record);
    for (const Ballot &ballot : record.evaluation.box.ballots) {
        const Voter *voter = index.voter(ballot.voterId);
        const VoteEvent *event = index.event(ballot.eventId);
        writer.addLine(
                {voter ? voter->name : QString(), voter ? voter->asfId : QString(),
                 ballot.value.canonical(), bindingCell(ballot), bindingReasonName(ballot.why),
                 ballot.castAt.toIsoUtc(), event ? event->messageId : QString(),
                 event ? event->evidence.text : QString(), event ? event->reason : QString(),
                 event ? event->carriedFrom : QString(),
                 event && !event->carriedFrom.isEmpty() ? carriedObjectName(event->carriedObject)
                                                        : QString()},
                {2});
    }
    return writer.bytes();
}

} // namespace tallybook::announce
