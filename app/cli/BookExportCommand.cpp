// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/BookExportCommand.h"

#include "app/cli/BookAccess.h"
#include "core/session/documents/BookDocument.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tallybook::cli {

using namespace Qt::Literals::StringLiterals;

BookExportCommand::BookExportCommand()
    : Command({u"book export"_s,
               u"write all records of the book, with their mails, as JSON"_s,
               {},
               0,
               0,
               {{u"out"_s, u"FILE"_s, u"write it to a file"_s}}})
{
}

ExitCode BookExportCommand::run(Invocation &call) const
{
    return withBook(call, true, [&call](RecordSession &session) {
        const Result<QJsonObject> document = bookDocument(session);
        if (!document)
            return call.fail(document.error());
        const QString path = call.value(u"out"_s);
        if (path.isEmpty()) {
            call.io().json(*document);
            return ExitCode::Done;
        }
        const Status written =
                writeFile(path, QJsonDocument(*document).toJson(QJsonDocument::Indented));
        if (!written)
            return call.fail(written.error());
        const qsizetype records = document->value("records"_L1).toArray().size();
        if (call.json())
            call.io().json({{u"schema"_s, u"tallybook.export/1"_s},
                            {u"record"_s, QJsonValue()},
                            {u"records"_s, records},
                            {u"format"_s, u"json"_s},
                            {u"out"_s, path}});
        else
            call.io().line(u"Wrote %1 with %2 records."_s.arg(path, QString::number(records)));
        return ExitCode::Done;
    });
}

} // namespace tallybook::cli
