// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace tallybook {

/// What went wrong, as a value. `core/` never makes words of these: `ui/support` and `app/cli` do.
enum class ErrorCode {
    Ok,
    // input
    InvalidArgument, ///< a caller's value is out of range; `detail` names it
    NotUnderstood, ///< text or file in a form that no reader recognises
    TooLarge, ///< over a limit of core/mail/Limits.h
    InvalidJson,
    InvalidCsv,
    InvalidRule,
    InvalidHeader, ///< a mail header value that would break out of its line
    // files
    FileNotFound,
    FileUnreadable,
    FileChanged, ///< it is not what was read of it before
    FileUnwritable,
    DiskFull,
    // the book
    NotABook, ///< the file is not a Tallybook book (application_id differs, or not SQLite)
    NewerSchema, ///< written by a newer version; `args`: found, supported
    BookLocked, ///< another process holds the write lock
    BookReadOnly,
    BookCorrupt, ///< quick_check failed
    HistoryBroken, ///< the hash chain does not verify; `args`: sequence
    MigrationFailed,
    NoSuchRow,
    Conflict, ///< the row changed since it was read (revision differs)
    DatabaseFailure,
    // acts
    NotAllowedInState, ///< e.g. closing a draft
    RuleDoesNotFit, ///< e.g. a release under lazy 2/3; `args`: the right rule's id
    NeedsOverride, ///< opening without links and summary; closing with votes to settle
    MustBeExtended, ///< the rule lets no vote close with so few; `args`: binding +1, least to close
    NothingToUndo,
    UndoObsolete, ///< somebody changed a row of the act since
    Cancelled,
    TemplateBroken,
};

/// An error on its way up: the code decides the words, `args` fill them, `detail` is technical
/// text (an SQL error, a path) shown only on request.
struct Error {
    ErrorCode code = ErrorCode::Ok;
    QString detail;
    QStringList args;

    bool operator==(const Error &) const = default;
};

/// The stable name of a code for JSON and logs, e.g. "book-locked". Not translated.
[[nodiscard]] QString errorName(ErrorCode code);

} // namespace tallybook
