// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/RecordExportCommand.h"

#include "app/cli/BookAccess.h"
#include "core/announce/Announcements.h"
#include "core/session/documents/BookDocument.h"

#include <QJsonDocument>

namespace tallybook::cli {

using namespace Qt::Literals::StringLiterals;

RecordExportCommand::RecordExportCommand()
    : Command({u"record export"_s,
               u"write the votes as CSV or the record as JSON"_s,
               u"RECORD"_s,
               1,
               1,
               {{u"format"_s, u"FORMAT"_s, u"csv (default) or json"_s},
                {u"out"_s, u"FILE"_s, u"write it to a file"_s}}})
{
}

ExitCode RecordExportCommand::run(Invocation &call) const
{
    QString format = call.json() ? u"json"_s : u"csv"_s;
    if (call.has(u"format"_s))
        format = call.value(u"format"_s);
    if (format != "csv"_L1 && format != "json"_L1)
        return call.fail(Error{ErrorCode::InvalidArgument, {}, {u"--format %1"_s.arg(format)}});
    return withBook(call, true, [&](RecordSession &session) {
        const Result<Record> record = findWholeRecord(session, call.positional().first());
        if (!record)
            return call.fail(record.error());
        QByteArray bytes = announce::votesCsv(*record);
        if (format == "json"_L1) {
            const Result<QJsonObject> document = recordDocument(session, record->proposal.id);
            if (!document)
                return call.fail(document.error());
            bytes = QJsonDocument(*document).toJson(QJsonDocument::Indented);
        }
        const QString path = call.value(u"out"_s);
        if (path.isEmpty()) {
            call.io().write(bytes);
            return ExitCode::Done;
        }
        if (const Status written = writeFile(path, bytes); !written)
            return call.fail(written.error());
        if (call.json())
            call.io().json({{u"schema"_s, u"tallybook.export/1"_s},
                            {u"record"_s, record->proposal.id.value},
                            {u"format"_s, format},
                            {u"out"_s, path}});
        else
            call.io().line(u"Wrote %1."_s.arg(path));
        return ExitCode::Done;
    });
}

} // namespace tallybook::cli
