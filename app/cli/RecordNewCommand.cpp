// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/RecordNewCommand.h"

#include "app/cli/BookAccess.h"
#include "app/cli/PeriodOptions.h"

namespace tallybook::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "TITLE|LINK|WHERE|WHEN|WHO": what is left out is empty. A lone link is the link.
Conversation conversationOf(const QString &given)
{
    const QStringList parts = given.split(u'|');
    Conversation conversation;
    conversation.title = parts.value(0).trimmed();
    conversation.link = parts.value(1).trimmed();
    conversation.where = parts.value(2).trimmed();
    conversation.when = parts.value(3).trimmed();
    conversation.participants = parts.value(4).trimmed();
    if (parts.size() == 1 && conversation.title.contains("://"_L1))
        std::swap(conversation.title, conversation.link);
    return conversation;
}

/// The text given by --NAME, or the content of the file given by --NAME-file.
Result<QString> textOf(Invocation &call, const QString &name)
{
    const QString file = name + "-file"_L1;
    if (!call.has(file))
        return call.value(name);
    const Result<QByteArray> bytes = call.contentOf(call.value(file));
    if (!bytes)
        return tl::unexpected(bytes.error());
    return QString::fromUtf8(*bytes);
}

tl::unexpected<Error> badValue(const Invocation &call, const QString &option)
{
    const QString words = u"--%1 %2"_s.arg(option, call.value(option));
    return fail(ErrorCode::InvalidArgument, words, {words});
}

/// The rule named, or the one for the kind: the strategic decisions have one of their own.
Result<Rule> ruleFor(const Invocation &call, const RuleCatalogue &rules, ProposalKind kind)
{
    const QString fitting =
            kind == ProposalKind::Other ? u"simple-majority"_s : u"lazy-two-thirds"_s;
    const QString id = call.has(u"rule"_s) ? call.value(u"rule"_s) : fitting;
    if (const auto rule = rules.find(id))
        return *rule;
    return badValue(call, u"rule"_s);
}

Result<Proposal> proposalOf(Invocation &call, const RecordSession &session)
{
    Proposal proposal;
    const Result<Project> project = findProject(session, call.value(u"project"_s));
    if (!project)
        return tl::unexpected(project.error());
    proposal.projectId = project->id;
    const auto kind =
            proposalKindFromName(call.has(u"kind"_s) ? call.value(u"kind"_s) : u"strategy"_s);
    if (!kind)
        return badValue(call, u"kind"_s);
    proposal.kind = *kind;
    const Result<Rule> rule = ruleFor(call, session.rules(project->id), *kind);
    if (!rule)
        return tl::unexpected(rule.error());
    proposal.rule = *rule;
    proposal.readingId = call.value(u"reading"_s);
    proposal.electorate.kind = rule->defaultElectorate;
    if (call.has(u"electorate"_s)) {
        const auto electorate = electorateFromName(call.value(u"electorate"_s));
        if (!electorate)
            return badValue(call, u"electorate"_s);
        proposal.electorate.kind = *electorate;
    }
    const Result<QString> text = textOf(call, u"text"_s);
    if (!text)
        return tl::unexpected(text.error());
    const Result<QString> summary = textOf(call, u"conversation-summary"_s);
    if (!summary)
        return tl::unexpected(summary.error());
    proposal.title = call.value(u"title"_s).simplified();
    proposal.text = *text;
    proposal.conversationSummary = *summary;
    proposal.moduleName = call.value(u"module"_s);
    proposal.moduleScope = call.value(u"scope"_s);
    proposal.oldCodebase = call.value(u"old"_s);
    proposal.newCodebase = call.value(u"new"_s);
    proposal.alternatives = call.value(u"alternatives"_s);
    proposal.ifItFails = call.value(u"if-it-fails"_s);
    proposal.proposer = call.value(u"proposer"_s);
    for (const QString &given : call.values(u"conversation"_s))
        proposal.conversations.append(conversationOf(given));
    if (const Status set = setPeriod(call, proposal); !set)
        return tl::unexpected(set.error());
    return proposal;
}

} // namespace

RecordNewCommand::RecordNewCommand()
    : Command({u"record new"_s,
               u"draft a proposal"_s,
               {},
               0,
               0,
               QList<Option>{
                       {u"title"_s, u"TEXT"_s, u"what the vote is called"_s},
                       {u"kind"_s, u"KIND"_s,
                        u"strategy, new-module, codebase-replacement or other"_s},
                       {u"project"_s, u"NAME"_s, u"the project, if the book has several"_s},
                       {u"text"_s, u"TEXT"_s, u"what is decided"_s},
                       {u"text-file"_s, u"FILE"_s, u"the same out of a file"_s},
                       {u"module"_s, u"NAME"_s, u"new-module: its name"_s},
                       {u"scope"_s, u"TEXT"_s, u"new-module: what it is for"_s},
                       {u"old"_s, u"NAME"_s, u"codebase-replacement: what continues if it fails"_s},
                       {u"new"_s, u"NAME"_s, u"codebase-replacement: what would replace it"_s},
                       {u"conversation"_s, u"ITEM"_s,
                        u"TITLE|LINK|WHERE|WHEN|WHO; may be given several times"_s},
                       {u"conversation-summary"_s, u"TEXT"_s, u"what the conversations came to"_s},
                       {u"conversation-summary-file"_s, u"FILE"_s, u"the same out of a file"_s},
                       {u"alternatives"_s, u"TEXT"_s, u"what else was considered"_s},
                       {u"if-it-fails"_s, u"TEXT"_s, u"what happens if it fails"_s},
                       {u"proposer"_s, u"NAME"_s, u"who proposes it"_s},
                       {u"rule"_s, u"ID"_s, u"the rule (by kind)"_s},
                       {u"reading"_s, u"ID"_s, u"the reading of the rule (its default)"_s},
                       {u"electorate"_s, u"NAME"_s, u"whose votes bind (the rule's default)"_s}}
                       + periodOptions()})
{
}

ExitCode RecordNewCommand::run(Invocation &call) const
{
    if (call.value(u"title"_s).trimmed().isEmpty())
        return call.usage(u"The title is missing. Nothing was done. Give --title TEXT."_s);
    return withBook(call, false, [&call](RecordSession &session) {
        const Result<Proposal> proposal = proposalOf(call, session);
        if (!proposal)
            return call.fail(proposal.error());
        const Result<ProposalId> added = session.addProposal(*proposal);
        if (!added)
            return call.fail(added.error());
        if (call.json())
            call.io().json(recordState(session, *session.proposal(*added)));
        else
            call.io().line(u"Drafted record %1: %2"_s.arg(
                    QString::number(numberOf(session, *added)), proposal->title));
        return ExitCode::Done;
    });
}

} // namespace tallybook::cli
