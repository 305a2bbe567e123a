// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/Error.h"

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

QString errorName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Ok: return u"ok"_s;
    case ErrorCode::InvalidArgument: return u"invalid-argument"_s;
    case ErrorCode::NotUnderstood: return u"not-understood"_s;
    case ErrorCode::TooLarge: return u"too-large"_s;
    case ErrorCode::InvalidJson: return u"invalid-json"_s;
    case ErrorCode::InvalidCsv: return u"invalid-csv"_s;
    case ErrorCode::InvalidRule: return u"invalid-rule"_s;
    case ErrorCode::InvalidHeader: return u"invalid-header"_s;
    case ErrorCode::FileNotFound: return u"file-not-found"_s;
    case ErrorCode::FileUnreadable: return u"file-unreadable"_s;
    case ErrorCode::FileChanged: return u"file-changed"_s;
    case ErrorCode::FileUnwritable: return u"file-unwritable"_s;
    case ErrorCode::DiskFull: return u"disk-full"_s;
    case ErrorCode::NotABook: return u"not-a-book"_s;
    case ErrorCode::NewerSchema: return u"newer-schema"_s;
    case ErrorCode::BookLocked: return u"book-locked"_s;
    case ErrorCode::BookReadOnly: return u"book-read-only"_s;
    case ErrorCode::BookCorrupt: return u"book-corrupt"_s;
    case ErrorCode::HistoryBroken: return u"history-broken"_s;
    case ErrorCode::MigrationFailed: return u"migration-failed"_s;
    case ErrorCode::NoSuchRow: return u"no-such-row"_s;
    case ErrorCode::Conflict: return u"conflict"_s;
    case ErrorCode::DatabaseFailure: return u"database-failure"_s;
    case ErrorCode::NotAllowedInState: return u"not-allowed-in-state"_s;
    case ErrorCode::RuleDoesNotFit: return u"rule-does-not-fit"_s;
    case ErrorCode::NeedsOverride: return u"needs-override"_s;
    case ErrorCode::MustBeExtended: return u"must-be-extended"_s;
    case ErrorCode::NothingToUndo: return u"nothing-to-undo"_s;
    case ErrorCode::UndoObsolete: return u"undo-obsolete"_s;
    case ErrorCode::Cancelled: return u"cancelled"_s;
    case ErrorCode::TemplateBroken: return u"template-broken"_s;
    }
    return u"unknown"_s;
}

} // namespace tallybook
