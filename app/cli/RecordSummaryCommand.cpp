// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/RecordSummaryCommand.h"

#include "app/cli/BookAccess.h"
#include "core/announce/Announcements.h"
#include "core/session/documents/BookDocument.h"

#include <QJsonDocument>

namespace tallybook::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<QString> summaryOf(const RecordSession &session, const Record &record, const QString &format)
{
    if (format == "html"_L1)
        return announce::summaryHtml(record);
    if (format == "board"_L1)
        return announce::boardParagraph(record);
    if (format == "json"_L1) {
        return recordDocument(session, record.proposal.id).map([](const QJsonObject &document) {
            return QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Indented));
        });
    }
    return announce::summaryMarkdown(record);
}

} // namespace

RecordSummaryCommand::RecordSummaryCommand()
    : Command({u"record summary"_s,
               u"write the decision summary"_s,
               u"RECORD"_s,
               1,
               1,
               {{u"format"_s, u"FORMAT"_s,
                 u"markdown (default), html, json, or board for the paragraph of a board report"_s},
                {u"out"_s, u"FILE"_s, u"write it to a file"_s}}})
{
}

ExitCode RecordSummaryCommand::run(Invocation &call) const
{
    const QString format = call.has(u"format"_s) ? call.value(u"format"_s) : u"markdown"_s;
    if (!QStringList{u"markdown"_s, u"html"_s, u"json"_s, u"board"_s}.contains(format))
        return call.fail(Error{ErrorCode::InvalidArgument, {}, {u"--format %1"_s.arg(format)}});
    return withBook(call, true, [&](RecordSession &session) {
        const Result<Record> record = findWholeRecord(session, call.positional().first());
        if (!record)
            return call.fail(record.error());
        const Result<QString> summary = summaryOf(session, *record, format);
        if (!summary)
            return call.fail(summary.error());
        const QString path = call.value(u"out"_s);
        if (!path.isEmpty()) {
            if (const Status written = writeFile(path, summary->toUtf8()); !written)
                return call.fail(written.error());
        }
        if (call.json())
            call.io().json({{u"schema"_s, u"tallybook.summary/1"_s},
                            {u"record"_s, record->proposal.id.value},
                            {u"format"_s, format},
                            {u"out"_s, path.isEmpty() ? QJsonValue() : QJsonValue(path)},
                            {u"text"_s, *summary}});
        else if (path.isEmpty())
            call.io().write(summary->toUtf8());
        else
            call.io().line(u"Wrote %1."_s.arg(path));
        return ExitCode::Done;
    });
}

} // namespace tallybook::cli
