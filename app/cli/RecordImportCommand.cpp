// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/RecordImportCommand.h"

#include "app/cli/BookAccess.h"
#include "app/cli/ErrorWords.h"
#include "app/cli/ReadingText.h"
#include "app/cli/TextTable.h"
#include "app/cli/Words.h"
#include "core/session/documents/ReadingDocument.h"
#include "core/session/intake/ReadingInput.h"

namespace tallybook::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString planTable(const ImportPlan &plan)
{
    TextTable table({u"FROM"_s, u"FATE"_s, u"VOTE"_s, u"WORDS"_s});
    for (const ImportItem &item : plan.items) {
        const bool counts = item.accepted && item.chosen;
        const bool withdraws = counts && item.chosen->kind == VoteKind::Withdraw;
        QString vote;
        if (withdraws)
            vote = u"withdrawn"_s;
        else if (counts && item.chosen->value)
            vote = item.chosen->value->canonical();
        table.add({authorWords(item.read.message.from), messageFateName(item.fate), vote,
                   counts ? item.chosen->evidence.text.simplified() : QString()});
    }
    return table.text();
}

int votesIn(const ImportPlan &plan)
{
    return int(std::count_if(plan.items.cbegin(), plan.items.cend(),
                             [](const ImportItem &item) { return item.accepted; }));
}

} // namespace

RecordImportCommand::RecordImportCommand()
    : Command({u"record import"_s,
               u"take the votes of mails into a record"_s,
               u"RECORD INPUT…|-"_s,
               2,
               CommandSpec::any,
               {{u"dry-run"_s, {}, u"show what would be done, and change nothing"_s}}})
{
}

ExitCode RecordImportCommand::run(Invocation &call) const
{
    ReadingInput input;
    const QStringList paths = call.positional().mid(1);
    if (paths.count(u"-"_s) > 1)
        return call.usage(u"The standard input can be read only once. Nothing was done."_s);
    for (const QString &path : paths) {
        if (path == "-"_L1)
            input.addBytes(call.io().readAll(), path);
        else
            input.addPath(path);
    }
    const bool dryRun = call.has(u"dry-run"_s);
    return withBook(call, dryRun, [&](RecordSession &session) {
        const Result<Proposal> found = findRecord(session, call.positional().first());
        if (!found)
            return call.fail(found.error());
        const ImportPlan plan = planImport(input.content(), session.importContext(found->id));
        const bool somethingNew = plan.account.of(MessageFate::Duplicate) < int(plan.items.size());
        if (!dryRun && somethingNew) {
            if (const Status done = session.acceptImport(found->id, plan); !done)
                return call.fail(done.error());
        }

        if (call.json()) {
            call.io().json({{u"schema"_s, u"tallybook.import/1"_s},
                            {u"record"_s, found->id.value},
                            {u"dry_run"_s, dryRun},
                            {u"votes"_s, votesIn(plan)},
                            {u"new_people"_s, plan.newVoters.size()},
                            {u"messages"_s, messagesDocument(plan, input.unread())},
                            {u"account"_s, accountDocument(plan.account)}});
        } else {
            call.io().write(planTable(plan).toUtf8());
            call.io().write(reviewText(plan).toUtf8());
            call.io().line(accountWords(plan.account));
            call.io().line(dryRun ? u"Nothing was changed (--dry-run)."_s
                                  : u"Recorded %1 votes."_s.arg(votesIn(plan)));
        }
        for (const ReadingInput::Unread &unread : input.unread())
            call.io().note("tallybook-cli: "_L1 + errorWords(unread.error));
        if (plan.items.isEmpty())
            return ExitCode::NotUnderstood;
        const bool open = plan.account.of(MessageFate::NeedsReview) > 0 || plan.unreadable > 0;
        return open ? ExitCode::NeedsReview : ExitCode::Done;
    });
}

} // namespace tallybook::cli
