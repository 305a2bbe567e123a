// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session/book/BookRows.h"

#include <QJsonObject>

namespace tallybook {

class RecordSession;

/// The schema of `bookDocument`; that of `recordDocument` is announce::recordSchema.
inline constexpr QStringView bookSchema = u"tallybook.book-export/1";

/// One record with its mails, complete: announce::recordToJson and `messages`, each with its `raw`
/// bytes in base64. NoSuchRow, or an error of the book.
[[nodiscard]] Result<QJsonObject> recordDocument(const RecordSession &session,
                                                 const ProposalId &id);

/// All that a book holds, but its history: projects, voters, roster and `records`, each with the
/// members that recordDocument gives it.
[[nodiscard]] Result<QJsonObject> bookDocument(const RecordSession &session);

/// What a document says came out of a record, to be held against what comes out of its votes.
struct StatedOutcome {
    ProposalId proposalId;
    QJsonObject tally;
    QString verdict;
    QString soFar;
};

/// An exported record or book, read back.
struct BookDocument {
    BookRows rows;
    Timestamp writtenAt;
    QString historyDigest; ///< of the book that it comes from
    QList<StatedOutcome> stated;
};

/// Reads what recordDocument, announce::recordJson or bookDocument wrote, of this schema or an
/// earlier one. Members that are not known are left alone. Errors: InvalidJson (args: byte), or
/// InvalidJson (args: where, what) for a document of another schema, a part that is not well
/// formed, an entry named twice, a reference that leads nowhere, or a raw mail that is not the one
/// it is said to be; TooLarge over 256 MiB.
[[nodiscard]] Result<BookDocument> readBookDocument(const QByteArray &json);

} // namespace tallybook
