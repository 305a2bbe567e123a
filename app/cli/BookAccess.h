// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/ErrorWords.h"
#include "app/cli/Invocation.h"
#include "core/session/RecordSession.h"

namespace tallybook::cli {

/// The book named by --book, an argument, or TALLYBOOK_BOOK; "" if none is.
[[nodiscard]] QString bookPath(const Invocation &call, const QString &argument = {});
/// Who acts: --actor, TALLYBOOK_ACTOR, or the login name.
[[nodiscard]] QString actorName(const Invocation &call);

/// Opens the named book and gives the session to `act`; says the error and its code if it cannot be
/// opened. A path that leads nowhere is a book error here, not an input that was not understood.
template <typename Act>
ExitCode withBook(Invocation &call, bool readOnly, Act act, const QString &argument = {})
{
    const QString path = bookPath(call, argument);
    if (path.isEmpty())
        return call.usage(QStringLiteral("No book was named. Nothing was done. Name it with --book "
                                         "FILE or in TALLYBOOK_BOOK."));
    auto session = RecordSession::open(path, call.clock(), actorName(call), readOnly);
    if (!session) {
        Error error = session.error();
        if (error.args.isEmpty())
            error.args = {path};
        return call.refuse(errorName(error.code), errorWords(error), ExitCode::BookError);
    }
    return act(**session);
}

/// A record by its number in `record list`, its id or the beginning of it, or its title.
/// NoSuchRow (args: what was given), or InvalidArgument if it fits several.
[[nodiscard]] Result<Proposal> findRecord(const RecordSession &session, const QString &given);
/// The same with all that belongs to it.
[[nodiscard]] Result<Record> findWholeRecord(const RecordSession &session, const QString &given);
/// The records in the order of their numbers: oldest first.
[[nodiscard]] QList<Proposal> numberedRecords(const RecordSession &session);
[[nodiscard]] int numberOf(const RecordSession &session, const ProposalId &id);
/// A project by name or committee id; the only one if nothing is given.
[[nodiscard]] Result<Project> findProject(const RecordSession &session, const QString &given);

/// {schema: "tallybook.record-state/1", number, id, title, kind, status, opens, closes}: what every
/// act on a record answers with --json.
[[nodiscard]] QJsonObject recordState(const RecordSession &session, const Proposal &proposal);

/// Writes a file whole or not at all. FileUnwritable (args: path) or DiskFull.
[[nodiscard]] Status writeFile(const QString &path, const QByteArray &bytes);

} // namespace tallybook::cli
