// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ReadCommand.h"

#include "app/cli/ErrorWords.h"
#include "app/cli/Invocation.h"
#include "app/cli/PeriodOptions.h"
#include "app/cli/ReadingText.h"
#include "core/session/documents/ReadingDocument.h"

namespace tallybook::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString defaultRule = u"lazy-two-thirds"_s;

Result<Rule> ruleOf(const Invocation &call)
{
    const QString id = call.has(u"rule"_s) ? call.value(u"rule"_s) : defaultRule;
    if (const std::optional<Rule> rule = RuleCatalogue::shipped().find(id))
        return *rule;
    QStringList known;
    for (const Rule &rule : RuleCatalogue::shipped().rules())
        known.append(rule.id);
    return fail(ErrorCode::InvalidArgument, id,
                {u"--rule %1 (known: %2)"_s.arg(id, known.join(", "_L1))});
}

Result<VotingPeriod> periodOf(const Invocation &call)
{
    Proposal proposal;
    if (const Status set = setPeriod(call, proposal); !set)
        return tl::unexpected(set.error());
    return proposal.period;
}

} // namespace

ReadCommand::ReadCommand()
    : Command({u"read"_s,
               u"read votes out of files, folders or standard input, without a book"_s,
               u"INPUT…|-"_s,
               1,
               CommandSpec::any,
               {{u"roster"_s, u"FILE"_s, u"who binds: CSV, or Whimsy's JSON files"_s},
                {u"committee"_s, u"ID"_s, u"which committee of a Whimsy file"_s},
                {u"rule"_s, u"ID"_s, u"the rule to judge by (lazy-two-thirds)"_s},
                {u"opens"_s, u"TIME"_s, u"when voting began; earlier votes are not counted"_s},
                {u"closes"_s, u"TIME"_s, u"when voting ended; later votes are not counted"_s}}})
{
}

ExitCode ReadCommand::run(Invocation &call) const
{
    ReadingRequest request;
    request.now = call.clock().now();
    const Result<Rule> rule = ruleOf(call);
    if (!rule)
        return call.fail(rule.error());
    request.rule = *rule;
    const Result<VotingPeriod> period = periodOf(call);
    if (!period)
        return call.fail(period.error());
    request.period = *period;
    if (call.positional().count(u"-"_s) > 1)
        return call.usage(u"The standard input can be read only once. Nothing was done."_s);

    if (call.has(u"roster"_s)) {
        const Result<QByteArray> bytes = call.contentOf(call.value(u"roster"_s));
        if (!bytes)
            return call.fail(bytes.error());
        const Result<RosterImport> roster = rosterFromBytes(*bytes, call.value(u"committee"_s));
        if (!roster)
            return call.fail(roster.error());
        request.roster = *roster;
    }
    for (const QString &path : call.positional()) {
        if (path == "-"_L1)
            request.input.addBytes(call.io().readAll(), path);
        else
            request.input.addPath(path);
    }

    const JudgedReading reading = readVotes(request);
    if (call.json())
        call.io().json(readingDocument(reading));
    else
        call.io().write(readingText(reading).toUtf8());
    for (const ReadingInput::Unread &unread : reading.unread)
        call.io().note("tallybook-cli: "_L1 + errorWords(unread.error));
    if (reading.nothingUnderstood())
        return ExitCode::NotUnderstood;
    return reading.needsReview() ? ExitCode::NeedsReview : ExitCode::Done;
}

} // namespace tallybook::cli
