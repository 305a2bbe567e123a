// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/words/ErrorWords.h"

#include "core/base/Text.h"

#include <QHash>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

ErrorWords inputWords(const Error &error)
{
    const QString nothingTaken = ErrorWords::tr("Nothing was taken into the book.");
    const QString detail = text::visibleLine(error.detail);
    switch (error.code) {
    case ErrorCode::InvalidArgument:
        return {ErrorWords::tr("A value is missing or out of range: %1.")
                        .arg(error.args.isEmpty() ? detail : ErrorWords::missing(error.args)),
                ErrorWords::tr("What you entered is still there."),
                ErrorWords::tr("Correct it and try again.")};
    case ErrorCode::NotUnderstood:
        return {ErrorWords::tr("The text or file has no form that can be read."), nothingTaken,
                ErrorWords::tr("Copy the whole page or save the mail as .eml and try again.")};
    case ErrorCode::TooLarge:
        return {ErrorWords::tr("It is larger than what can be handled at once."), nothingTaken,
                ErrorWords::tr("Take a smaller part.")};
    case ErrorCode::InvalidJson:
        return {ErrorWords::tr("The file is not valid JSON."), nothingTaken,
                ErrorWords::tr("Download it again; it may have been cut off.")};
    case ErrorCode::InvalidCsv:
        return {ErrorWords::tr("The CSV file cannot be read: %1.").arg(detail), nothingTaken,
                ErrorWords::tr("Check the header line and the named line.")};
    case ErrorCode::InvalidRule:
        return {ErrorWords::tr("The rule is not well formed: %1.").arg(detail), nothingTaken,
                ErrorWords::tr("Correct the named field of the rule.")};
    case ErrorCode::InvalidHeader:
        return {ErrorWords::tr("A mail header would break out of its line."),
                ErrorWords::tr("No mail was written."),
                ErrorWords::tr("Remove line breaks from names, subject and message id.")};
    case ErrorCode::TemplateBroken:
        // The file, and what is wrong in it.
        return {ErrorWords::tr("Your own template has a mistake: %1.")
                        .arg(error.args.size() < 2 ? detail
                                                   : text::visibleLine(error.args.join(u": "_s))),
                ErrorWords::tr("The record is as it was."),
                ErrorWords::tr("Correct the template file or remove it to use the shipped one.")};
    default: return {};
    }
}

ErrorWords fileWords(const Error &error)
{
    const QString unchanged = ErrorWords::tr("The open book is as it was.");
    // Some errors tell in `detail` what the system said.
    const QString path = text::visibleLine(error.args.value(0, error.detail));
    switch (error.code) {
    case ErrorCode::FileNotFound:
        return {ErrorWords::tr("There is no such file: %1.").arg(path), unchanged,
                ErrorWords::tr("Check whether it was moved or renamed.")};
    case ErrorCode::FileUnreadable:
        return {ErrorWords::tr("The file cannot be read: %1.").arg(path), unchanged,
                ErrorWords::tr("Check that you may read it.")};
    case ErrorCode::FileChanged:
        return {ErrorWords::tr("The file was changed since it was read: %1.").arg(path), unchanged,
                ErrorWords::tr("Read it again.")};
    case ErrorCode::FileUnwritable:
        return {ErrorWords::tr("The file cannot be written: %1.").arg(path), unchanged,
                ErrorWords::tr("Choose another folder or name.")};
    case ErrorCode::DiskFull:
        return {ErrorWords::tr("The disk is full."),
                ErrorWords::tr("Everything saved before is kept; this step was not saved."),
                ErrorWords::tr("Free some space and repeat the step.")};
    default: return {};
    }
}

ErrorWords bookWords(const Error &error)
{
    const QString untouched = ErrorWords::tr("The file was not touched.");
    const QString notSaved = ErrorWords::tr("Nothing was changed in the book.");
    switch (error.code) {
    case ErrorCode::NotABook:
        return {ErrorWords::tr("This file is not a Tallybook book."), untouched,
                ErrorWords::tr("Open a file that ends in .tallybook, or make a new book.")};
    case ErrorCode::NewerSchema:
        return {ErrorWords::tr("The book was written by a newer version of Tallybook."), untouched,
                ErrorWords::tr("Update Tallybook, then open the book again.")};
    case ErrorCode::BookLocked:
        return {ErrorWords::tr("Another program is writing to the book."), notSaved,
                ErrorWords::tr("Try again in a moment, or close the other program.")};
    case ErrorCode::BookReadOnly:
        return {ErrorWords::tr("The book can be read but not changed."), notSaved,
                ErrorWords::tr("Copy it to a place where you may write, and open the copy.")};
    case ErrorCode::BookCorrupt:
        return {ErrorWords::tr("The book is damaged."), untouched,
                ErrorWords::tr("Restore it from a backup; keep the damaged file.")};
    case ErrorCode::HistoryBroken:
        return {ErrorWords::tr("The history does not verify: somebody or something changed the "
                               "book outside Tallybook."),
                ErrorWords::tr("All rows can still be read."),
                ErrorWords::tr("Compare with a backup before you publish a result.")};
    case ErrorCode::MigrationFailed:
        return {ErrorWords::tr("The book could not be brought to the current format."),
                ErrorWords::tr("The original was kept beside it."),
                ErrorWords::tr("Open the kept copy with the version that wrote it.")};
    case ErrorCode::NoSuchRow:
        return {ErrorWords::tr("The entry is not in the book any more."), notSaved,
                ErrorWords::tr("Look into the history to see what became of it.")};
    case ErrorCode::Conflict:
        return {ErrorWords::tr("Somebody else changed the same entry in the meantime."),
                ErrorWords::tr("Their change is kept, and what you entered is still here."),
                ErrorWords::tr("Compare both and save again.")};
    case ErrorCode::DatabaseFailure:
        return {ErrorWords::tr("The book's database reported a failure."), notSaved,
                ErrorWords::tr("Try again; if it stays, copy the details into a report.")};
    default: return {};
    }
}

ErrorWords actWords(const Error &error)
{
    const QString asWas = ErrorWords::tr("Nothing was changed.");
    switch (error.code) {
    case ErrorCode::NotAllowedInState:
        return {ErrorWords::tr("The record is in a state that does not allow this."), asWas,
                ErrorWords::tr("Open a draft before voting; close a vote before its result.")};
    case ErrorCode::RuleDoesNotFit:
        return {ErrorWords::tr("The rule is not meant for this kind of decision."), asWas,
                error.args.isEmpty() ? ErrorWords::tr("Choose another rule.")
                                     : ErrorWords::tr("Choose the rule “%1”.")
                                               .arg(text::visibleLine(error.args.constFirst()))};
    case ErrorCode::NeedsOverride:
        return {ErrorWords::tr("Something is still missing: %1.")
                        .arg(ErrorWords::missing(error.args)),
                asWas, ErrorWords::tr("Add it, or go on with a reason that the history keeps.")};
    case ErrorCode::MustBeExtended:
        return {ErrorWords::tr("The vote cannot be closed yet: binding +1 so far: %1, and its rule "
                               "lets it close from %2 on.")
                        .arg(error.args.value(0), error.args.value(1)),
                asWas, ErrorWords::tr("Extend the vote, or cancel it.")};
    case ErrorCode::NothingToUndo: return {ErrorWords::tr("There is nothing to undo."), {}, {}};
    case ErrorCode::UndoObsolete:
        return {ErrorWords::tr("It cannot be undone: somebody changed the same entry since."),
                asWas, ErrorWords::tr("Make the change by hand if it is still wanted.")};
    case ErrorCode::Cancelled: return {ErrorWords::tr("Cancelled."), asWas, {}};
    default:
        return {ErrorWords::tr("It did not work."), asWas,
                ErrorWords::tr("Copy the details into a report.")};
    }
}

} // namespace

ErrorWords ErrorWords::of(const Error &error, const QString &whatWasTried)
{
    ErrorWords words = inputWords(error);
    if (words.happened.isEmpty())
        words = fileWords(error);
    if (words.happened.isEmpty())
        words = bookWords(error);
    if (words.happened.isEmpty())
        words = actWords(error);
    if (!whatWasTried.isEmpty())
        words.happened = tr("%1: %2").arg(text::visibleLine(whatWasTried), words.happened);
    return words;
}

QString ErrorWords::sentence() const
{
    QStringList parts{happened, kept, todo};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString ErrorWords::missing(const QStringList &args)
{
    const QHash<QString, QString> names{
            {u"title"_s, tr("the title")},
            {u"text"_s, tr("the text")},
            {u"module-name"_s, tr("the module's name")},
            {u"module-scope"_s, tr("the module's scope")},
            {u"old-codebase"_s, tr("the old codebase")},
            {u"new-codebase"_s, tr("the new codebase")},
            {u"conversations"_s, tr("links to the conversations")},
            {u"conversation-summary"_s, tr("the summary of the conversations")},
            {u"rule"_s, tr("the rule")},
            {u"reading"_s, tr("the reading of the rule")},
            {u"electorate"_s, tr("the electorate")},
            {u"opens"_s, tr("the opening")},
            {u"closes"_s, tr("the close")},
            {u"reason"_s, tr("the reason")},
    };
    QStringList words;
    for (const QString &arg : args) {
        const int count = arg.section(u':', 1).toInt();
        if (arg.startsWith(u"early:"_s)) {
            if (count > 0)
                words += tr("the announced close (hours to go: %1)").arg(count);
        } else if (arg.startsWith(u"unlawful:"_s)) {
            if (count > 0)
                words += tr("the least length of the rule (hours to go: %1)").arg(count);
        } else if (arg.startsWith(u"unsettled:"_s)) {
            if (count > 0)
                words += tr("%n message(s) without an answer", nullptr, count);
        } else if (arg.startsWith(u"decisive:"_s)) {
            if (count > 0)
                words += tr("%n vote(s) whose doubt decides", nullptr, count);
        } else {
            words += names.value(arg, text::visibleLine(arg));
        }
    }
    return words.join(u", "_s);
}

QString ErrorWords::details(const Error &error)
{
    QStringList parts{errorName(error.code)};
    if (!error.args.isEmpty())
        parts += error.args.join(u", "_s);
    if (!error.detail.isEmpty())
        parts += error.detail;
    return text::visibleBlock(parts.join(u'\n'));
}

} // namespace tallybook
