// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/CheckCommand.h"

#include "app/cli/CheckWords.h"
#include "app/cli/ErrorWords.h"
#include "app/cli/Invocation.h"
#include "app/cli/TextTable.h"
#include "core/base/Text.h"
#include "core/session/check/PublishedCheck.h"

namespace tallybook::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString number(const std::optional<int> &count)
{
    return count ? QString::number(*count) : u"-"_s;
}

void addRow(TextTable &table, const QString &name, const check::CheckCounts &counts)
{
    QStringList row{name};
    for (const VoteSide side : {VoteSide::For, VoteSide::Abstain, VoteSide::Against}) {
        const int i = int(side);
        row.append(u"%1 (%2)"_s.arg(number(counts.total[i]), number(counts.binding[i])));
    }
    table.add(row);
}

QString checkText(const PublishedCheck &check)
{
    QString lines = text::visibleLine(check.published.subject.isEmpty() ? u"(no subject)"_s
                                                                        : check.published.subject)
            + u"\n\n"_s;
    TextTable table({u"VOTES (BINDING)"_s, u"+1"_s, u"0"_s, u"-1"_s});
    addRow(table, u"stated"_s, check.found.stated);
    addRow(table, u"listed"_s, check.found.listed);
    if (check.found.thread)
        addRow(table, u"thread"_s, *check.found.thread);
    lines += table.text() + u'\n';
    for (const ResultFinding &finding : check.found.findings) {
        const QString place = finding.line > 0 ? u"line %1"_s.arg(finding.line) : u"the mail"_s;
        lines += u"%1: %2: %3 [%4]\n"_s.arg(place, findingSeverityName(finding.severity),
                                            findingWords(finding), resultFindingName(finding.code));
        if (!finding.text.isEmpty())
            lines += "    "_L1 + text::visibleLine(finding.text) + u'\n';
    }
    if (check.found.findings.isEmpty())
        lines += u"Nothing contradicts.\n"_s;
    return lines;
}

Result<MailMessage> mailOf(Invocation &call, const QString &path)
{
    const Result<QByteArray> bytes = call.contentOf(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return resultMessage(*bytes, path);
}

Result<std::optional<Rule>> ruleOf(const Invocation &call)
{
    if (!call.has(u"rule"_s))
        return std::optional<Rule>();
    const QString id = call.value(u"rule"_s);
    if (const std::optional<Rule> rule = RuleCatalogue::shipped().find(id))
        return rule;
    QStringList known;
    for (const Rule &rule : RuleCatalogue::shipped().rules())
        known.append(rule.id);
    return fail(ErrorCode::InvalidArgument, id,
                {u"--rule %1 (known: %2)"_s.arg(id, known.join(", "_L1))});
}

Result<std::optional<RosterImport>> rosterOf(Invocation &call)
{
    if (!call.has(u"roster"_s))
        return std::optional<RosterImport>();
    const Result<QByteArray> bytes = call.contentOf(call.value(u"roster"_s));
    if (!bytes)
        return tl::unexpected(bytes.error());
    const Result<RosterImport> roster = rosterFromBytes(*bytes, call.value(u"committee"_s));
    if (!roster)
        return tl::unexpected(roster.error());
    return std::optional<RosterImport>(*roster);
}

} // namespace

CheckCommand::CheckCommand()
    : Command(
            {u"check"_s,
             u"check a published result against itself, its thread, roster and rule"_s,
             u"RESULT|-"_s,
             1,
             CommandSpec::any,
             {{u"thread"_s, u"INPUT"_s, u"mails of the vote: a file or folder; may be repeated"_s},
              {u"roster"_s, u"FILE"_s, u"who binds: CSV, or Whimsy's JSON files"_s},
              {u"committee"_s, u"ID"_s, u"which committee of a Whimsy file"_s},
              {u"rule"_s, u"ID"_s, u"the rule that decided the vote"_s},
              {u"closes"_s, u"TIME"_s, u"when voting ended, if the call does not say it"_s},
              {u"earlier"_s, u"RESULT"_s, u"an earlier result; may be repeated"_s}}})
{
}

ExitCode CheckCommand::run(Invocation &call) const
{
    QStringList threads = call.values(u"thread"_s);
    QStringList earlier = call.values(u"earlier"_s);
    // "--thread a b": further files belong to the one option that takes several.
    const QStringList more = call.positional().mid(1);
    if (!more.isEmpty()) {
        if (threads.isEmpty() == earlier.isEmpty())
            return call.usage(u"One argument too many: %1. Only one result is checked at a time; "
                              "name each file with --thread or --earlier. Nothing was done."_s.arg(
                                      text::visibleLine(more.first())));
        (threads.isEmpty() ? earlier : threads) += more;
    }
    if ((call.positional() + threads + earlier).count(u"-"_s) > 1)
        return call.usage(u"The standard input can be read only once. Nothing was done."_s);

    PublishedCheckRequest request;
    request.now = call.clock().now();
    const auto rule = ruleOf(call);
    if (!rule)
        return call.fail(rule.error());
    request.rule = *rule;
    const auto closes = call.moment(u"closes"_s);
    if (!closes)
        return call.fail(closes.error());
    request.closes = *closes;
    const auto roster = rosterOf(call);
    if (!roster)
        return call.fail(roster.error());
    request.roster = *roster;
    const Result<MailMessage> result = mailOf(call, call.positional().first());
    if (!result)
        return call.fail(result.error());
    request.result = *result;
    for (const QString &path : std::as_const(earlier)) {
        const Result<MailMessage> mail = mailOf(call, path);
        if (!mail)
            return call.fail(mail.error());
        request.earlier.append(*mail);
    }
    if (!threads.isEmpty()) {
        request.thread.emplace();
        for (const QString &path : std::as_const(threads)) {
            if (path == "-"_L1)
                request.thread->addBytes(call.io().readAll(), path);
            else
                request.thread->addPath(path);
        }
        // Votes that could not be read must not turn into votes that were never cast.
        if (!request.thread->unread().isEmpty())
            return call.fail(request.thread->unread().first().error);
    }

    const Result<PublishedCheck> check = checkPublished(request);
    if (!check)
        return call.fail(check.error());
    if (call.json())
        call.io().json(checkDocument(*check, findingWords));
    else
        call.io().write(checkText(*check).toUtf8());
    return check->hasProblem() ? ExitCode::NeedsReview : ExitCode::Done;
}

} // namespace tallybook::cli
