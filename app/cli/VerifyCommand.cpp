// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/VerifyCommand.h"

#include "app/cli/BookAccess.h"
#include "app/cli/DocumentWords.h"
#include "core/base/Text.h"
#include "core/session/documents/SummaryCheck.h"

#include <QJsonArray>

namespace tallybook::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString summaryWords(const SummaryCheck &check)
{
    const QString title = text::visibleLine(check.title);
    if (!check.digestKnown)
        return u"No match: the digest of the summary of \"%1\" is not in the history of this "
               "book. It comes from another book, or one of them was changed."_s.arg(title);
    if (!check.differs.isEmpty())
        return u"No match: the summary of \"%1\" was changed after it was written, or comes from "
               "another version of Tallybook. It differs from the book of that moment in: %2."_s
                       .arg(title, check.differs.join(", "_L1));
    const QString words =
            u"The summary of \"%1\" matches the book as it was at entry %2 of the history."_s.arg(
                    title, QString::number(check.sequence));
    if (check.entriesOfRecordSince > 0)
        return words
                + u" The record has changed since (%1 entries)."_s.arg(check.entriesOfRecordSince);
    return words + u" The record has not changed since."_s;
}

ExitCode verifySummary(Invocation &call, const QString &path)
{
    const Result<QByteArray> bytes = call.contentOf(path);
    if (!bytes)
        return call.fail(bytes.error());
    return withBook(call, true, [&](RecordSession &session) {
        const Result<VerifyReport> report = session.verify();
        if (!report)
            return call.fail(report.error());
        // A digest proves nothing in a book whose own chain is broken.
        if (!report->intact)
            return call.fail(Error{ErrorCode::HistoryBroken,
                                   report->what,
                                   {QString::number(report->firstBroken)}});
        const Result<SummaryCheck> check = checkSummary(session, *bytes);
        if (!check)
            return refuseDocument(call, check.error());
        if (call.json())
            call.io().json({{u"schema"_s, u"tallybook.summary-check/1"_s},
                            {u"matches"_s, check->matches()},
                            {u"digest"_s, check->digest},
                            {u"digest_known"_s, check->digestKnown},
                            {u"sequence"_s,
                             check->digestKnown ? QJsonValue(check->sequence) : QJsonValue()},
                            {u"entries_since"_s, check->entriesSince},
                            {u"entries_of_record_since"_s, check->entriesOfRecordSince},
                            {u"differs"_s, QJsonArray::fromStringList(check->differs)}});
        else
            call.io().line(summaryWords(*check));
        return check->matches() ? ExitCode::Done : ExitCode::Conflict;
    });
}

} // namespace

VerifyCommand::VerifyCommand()
    : Command({u"verify"_s,
               u"verify the history, or a summary (JSON) against the book that --book names"_s,
               u"[FILE]"_s,
               0,
               1,
               {}})
{
}

ExitCode VerifyCommand::run(Invocation &call) const
{
    if (call.has(u"book"_s) && !call.positional().isEmpty())
        return verifySummary(call, call.positional().first());
    const auto verify = [&call](RecordSession &session) {
        const Result<VerifyReport> report = session.verify();
        if (!report)
            return call.fail(report.error());
        if (call.json()) {
            const QJsonValue broken =
                    report->intact ? QJsonValue(QJsonValue::Null) : QJsonValue(report->firstBroken);
            call.io().json({{u"schema"_s, u"tallybook.verify/1"_s},
                            {u"intact"_s, report->intact},
                            {u"entries"_s, report->entries},
                            {u"first_broken"_s, broken},
                            {u"head"_s, report->headHash}});
        } else if (report->intact) {
            call.io().line(u"The history verifies: %1 entries, head %2"_s.arg(
                    QString::number(report->entries), report->headHash));
        }
        if (report->intact)
            return ExitCode::Done;
        call.io().note(u"tallybook-cli: the history does not verify from entry %1 on: the book was "
                       "changed outside Tallybook. Its rows can still be read. Compare it with a "
                       "backup."_s.arg(report->firstBroken));
        return ExitCode::BookError;
    };
    return withBook(call, true, verify, call.positional().value(0));
}

} // namespace tallybook::cli
