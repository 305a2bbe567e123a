// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/BookImportCommand.h"

#include "app/cli/BookAccess.h"
#include "app/cli/DocumentWords.h"
#include "core/base/Text.h"
#include "core/session/documents/BookDocument.h"

#include <QJsonArray>

namespace tallybook::cli {

using namespace Qt::Literals::StringLiterals;

BookImportCommand::BookImportCommand()
    : Command({u"book import"_s, u"take in an exported book or record"_s, u"FILE|-"_s, 1, 1, {}})
{
}

ExitCode BookImportCommand::run(Invocation &call) const
{
    const Result<QByteArray> bytes = call.contentOf(call.positional().first());
    if (!bytes)
        return call.fail(bytes.error());
    const Result<BookDocument> document = readBookDocument(*bytes);
    if (!document)
        return refuseDocument(call, document.error());
    return withBook(call, false, [&](RecordSession &session) {
        const Result<DocumentImport> done = session.importDocument(*document);
        if (!done)
            return refuseDocument(call, done.error());
        QJsonArray differing;
        for (const ProposalId &id : done->differing) {
            const auto proposal = session.proposal(id);
            differing.append(id.value);
            call.io().note(
                    u"tallybook-cli: the outcome that the document states for \"%1\" does not come "
                    "out of its votes. They were taken as they are; look at the record."_s.arg(
                            proposal ? text::visibleLine(proposal->title) : id.value));
        }
        if (call.json())
            call.io().json({{u"schema"_s, u"tallybook.book-import/1"_s},
                            {u"records"_s, done->records},
                            {u"already_there"_s, done->alreadyThere},
                            {u"votes"_s, document->rows.events.size()},
                            {u"messages"_s, document->rows.messages.size()},
                            {u"differing"_s, differing}});
        else
            call.io().line(u"Took %1 records; %2 were there already."_s.arg(
                    QString::number(done->records), QString::number(done->alreadyThere)));
        return differing.isEmpty() ? ExitCode::Done : ExitCode::NeedsReview;
    });
}

} // namespace tallybook::cli
