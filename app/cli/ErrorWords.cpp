// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ErrorWords.h"

#include "core/base/Text.h"

namespace tallybook::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What an error speaks of: a path, an option, a name.
QString subject(const Error &error)
{
    return text::visibleLine(error.args.isEmpty() ? error.detail : error.args.first());
}

QString csvWords(const Error &error)
{
    static const QHash<QString, QString> whats{
            {u"open-quote"_s, u"a quotation mark is never closed"_s},
            {u"after-quote"_s, u"text follows a closing quotation mark"_s},
            {u"not-utf8"_s, u"a character is not UTF-8"_s},
            {u"no-role-column"_s, u"there is no column \"role\""_s},
            {u"no-person-column"_s,
             u"there is none of the columns name, id, addresses and handles"_s},
            {u"column-twice"_s, u"a column is there twice"_s},
    };
    if (error.args.size() < 3)
        return u"The CSV file cannot be read. Nothing was taken from it. Check its first line."_s;
    return u"The CSV file cannot be read: line %1, column %2: %3. Nothing was taken from it. "
           "Correct that place and run the command again."_s.arg(
                   error.args.at(0), error.args.at(1),
                   whats.value(error.args.at(2), text::visibleLine(error.args.at(2))));
}

QString inputWords(const Error &error)
{
    const QString what = subject(error);
    switch (error.code) {
    case ErrorCode::InvalidArgument:
        return u"A value is missing or out of range: %1. Nothing was done. Correct it; "
               "times are written 2026-03-04T18:00:00Z."_s.arg(what);
    case ErrorCode::NotUnderstood:
        return u"No message could be found in it: %1. Nothing was taken. Save the mails as .eml or "
               ".mbox, or copy the whole page."_s.arg(what.isEmpty() ? u"the input"_s : what);
    case ErrorCode::TooLarge:
        return u"It is larger than what can be read at once: %1. Nothing was taken. Give a smaller "
               "part."_s.arg(what);
    case ErrorCode::InvalidJson:
        return u"The file is not valid JSON (at byte %1). Nothing was taken from it. Download it "
               "again; it may have been cut off."_s.arg(what);
    case ErrorCode::InvalidCsv: return csvWords(error);
    case ErrorCode::InvalidRule:
        return u"The rule is not well formed: %1. Nothing was done. Correct the named field."_s.arg(
                text::visibleLine(error.detail));
    case ErrorCode::InvalidHeader:
        return u"A header of the mail would break out of its line. No mail was written. Remove "
               "line breaks from names, title and message id."_s;
    case ErrorCode::TemplateBroken:
        return u"A template has a mistake: %1. The record is as it was. Correct the template, or "
               "remove it to use the shipped one."_s.arg(
                       error.args.isEmpty() ? text::visibleLine(error.detail)
                                            : text::visibleLine(error.args.join(": "_L1)));
    default: return {};
    }
}

QString fileWords(const Error &error)
{
    const QString path = subject(error);
    switch (error.code) {
    case ErrorCode::FileNotFound:
        return u"There is no such file: %1. Nothing was done. Check the path."_s.arg(path);
    case ErrorCode::FileUnreadable:
        return u"The file cannot be read: %1. Nothing was done. Check that you may read it."_s.arg(
                path);
    case ErrorCode::FileChanged:
        return u"The file was changed while it was in use: %1. Nothing was done. Read it again."_s
                .arg(path);
    case ErrorCode::FileUnwritable:
        return u"The file cannot be written: %1. Nothing was changed. Choose a place where you may "
               "write; a book and its backup need a file that is not there yet."_s.arg(path);
    case ErrorCode::DiskFull:
        return u"The disk is full. Everything saved before is kept, this step is not. Free some "
               "space and repeat it."_s;
    default: return {};
    }
}

QString bookWords(const Error &error)
{
    const QString what = subject(error);
    switch (error.code) {
    case ErrorCode::NotABook:
        return u"This file is not a Tallybook book: %1. It was not touched. Name a book with "
               "--book, or make one with \"book create\"."_s.arg(what);
    case ErrorCode::NewerSchema:
        return u"The book was written by a newer version of Tallybook. It was not touched. Update "
               "Tallybook."_s;
    case ErrorCode::BookLocked:
        return u"Another program is writing to the book. Nothing was changed. Try again in a "
               "moment."_s;
    case ErrorCode::BookReadOnly:
        return u"The book can be read but not changed. Nothing was changed. Copy it to a place "
               "where you may write."_s;
    case ErrorCode::BookCorrupt:
        return u"The book is damaged. It was not touched. Restore a backup and keep the damaged "
               "file."_s;
    case ErrorCode::HistoryBroken:
        return u"The history does not verify from entry %1 on: the book was changed outside "
               "Tallybook. Its rows can still be read. Compare it with a backup."_s.arg(what);
    case ErrorCode::MigrationFailed:
        return u"The book could not be brought to the current format. The original is kept. Open "
               "it with the version that wrote it."_s;
    case ErrorCode::DatabaseFailure:
        return u"The book's database failed: %1. Nothing was changed. Try again."_s.arg(
                text::visibleLine(error.detail));
    default: return {};
    }
}

/// What stands in the way of opening ("title", "conversation-summary") or closing ("unsettled:2").
QString missingWords(const QStringList &args)
{
    QStringList words;
    for (const QString &arg : args) {
        const QString count = arg.section(u':', 1);
        if (count == "0"_L1)
            continue;
        if (arg.startsWith("early:"_L1))
            words.append(u"hours until the announced close: %1"_s.arg(count));
        else if (arg.startsWith("unlawful:"_L1))
            words.append(u"hours until the rule lets it close: %1"_s.arg(count));
        else if (arg.startsWith("unsettled:"_L1))
            words.append(u"messages to settle: %1"_s.arg(count));
        else if (arg.startsWith("decisive:"_L1))
            words.append(u"votes that decide the outcome, to be confirmed: %1"_s.arg(count));
        else
            words.append(text::visibleLine(arg));
    }
    return words.join(", "_L1);
}

QString actWords(const Error &error)
{
    const QString what = subject(error);
    switch (error.code) {
    case ErrorCode::NoSuchRow:
        return u"There is no such entry: %1. Nothing was changed. \"record list\" shows what is "
               "there."_s.arg(what);
    case ErrorCode::Conflict:
        return u"Somebody else changed the same entry. Their change is kept, nothing of this step "
               "is. Look at it and run the command again."_s;
    case ErrorCode::NotAllowedInState:
        return u"The record's state does not allow this: %1. Nothing was changed. A draft is "
               "opened before it is closed, and closed before its result is sent."_s.arg(what);
    case ErrorCode::RuleDoesNotFit:
        return u"This rule is not for this kind of proposal. Nothing was changed. Use --rule %1."_s
                .arg(what);
    case ErrorCode::NeedsOverride:
        return u"Something is missing or left to settle: %1. Nothing was changed. Settle it, or "
               "say why not with --override REASON; the history keeps the reason."_s.arg(
                       missingWords(error.args));
    case ErrorCode::MustBeExtended:
        return u"The vote cannot be closed: it has %1 binding +1, and its rule lets it close from "
               "%2 on. Nothing was changed. Extend it with \"record extend\", or withdraw it with "
               "\"record cancel\"."_s.arg(what, text::visibleLine(error.args.value(1)));
    case ErrorCode::NothingToUndo: return u"There is nothing to undo. Nothing was changed."_s;
    case ErrorCode::UndoObsolete:
        return u"Somebody changed the same entry since. Nothing was undone. Look at the history."_s;
    case ErrorCode::Cancelled: return u"It was cancelled. Nothing was changed."_s;
    default: return {};
    }
}

} // namespace

QString errorWords(const Error &error)
{
    for (const auto words : {inputWords, fileWords, bookWords, actWords}) {
        if (const QString said = words(error); !said.isEmpty())
            return said;
    }
    return u"Something went wrong (%1). Nothing was changed."_s.arg(errorName(error.code));
}

ExitCode exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Ok: return ExitCode::Done;
    case ErrorCode::InvalidArgument:
    case ErrorCode::NoSuchRow:
    case ErrorCode::RuleDoesNotFit:
    case ErrorCode::Cancelled: return ExitCode::Usage;
    case ErrorCode::NotUnderstood:
    case ErrorCode::TooLarge:
    case ErrorCode::InvalidJson:
    case ErrorCode::InvalidCsv:
    case ErrorCode::InvalidRule:
    case ErrorCode::InvalidHeader:
    case ErrorCode::TemplateBroken:
    case ErrorCode::FileNotFound:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileChanged: return ExitCode::NotUnderstood;
    case ErrorCode::NeedsOverride: return ExitCode::NeedsReview;
    case ErrorCode::Conflict:
    case ErrorCode::NotAllowedInState:
    case ErrorCode::MustBeExtended:
    case ErrorCode::NothingToUndo:
    case ErrorCode::UndoObsolete: return ExitCode::Conflict;
    case ErrorCode::FileUnwritable:
    case ErrorCode::DiskFull:
    case ErrorCode::NotABook:
    case ErrorCode::NewerSchema:
    case ErrorCode::BookLocked:
    case ErrorCode::BookReadOnly:
    case ErrorCode::BookCorrupt:
    case ErrorCode::HistoryBroken:
    case ErrorCode::MigrationFailed:
    case ErrorCode::DatabaseFailure: return ExitCode::BookError;
    }
    return ExitCode::BookError;
}

QJsonObject errorDocument(const QString &name, const QString &words, ExitCode code)
{
    return {{u"schema"_s, u"tallybook.error/1"_s},
            {u"error"_s, name},
            {u"message"_s, words},
            {u"exit_code"_s, int(code)}};
}

} // namespace tallybook::cli
