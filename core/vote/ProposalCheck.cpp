// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/vote/ProposalCheck.h"

#include "core/base/NameTable.h"

#include <QUrl>

#include <algorithm>

namespace tallybook {

namespace {

constexpr qint64 msPerHour = qint64(60) * 60 * 1000;

constexpr auto fieldNames = nameTable<ProposalField>({
        {ProposalField::Title, u"title"},
        {ProposalField::Text, u"text"},
        {ProposalField::ModuleName, u"module-name"},
        {ProposalField::ModuleScope, u"module-scope"},
        {ProposalField::OldCodebase, u"old-codebase"},
        {ProposalField::NewCodebase, u"new-codebase"},
        {ProposalField::Conversations, u"conversations"},
        {ProposalField::ConversationSummary, u"conversation-summary"},
        {ProposalField::Rule, u"rule"},
        {ProposalField::Reading, u"reading"},
        {ProposalField::Electorate, u"electorate"},
        {ProposalField::Opens, u"opens"},
        {ProposalField::Closes, u"closes"},
});

constexpr auto problemNames = nameTable<ProblemCode>({
        {ProblemCode::Missing, u"missing"},
        {ProblemCode::NotALink, u"not-a-link"},
        {ProblemCode::CloseBeforeOpening, u"close-before-opening"},
        {ProblemCode::PeriodTooShort, u"period-too-short"},
        {ProblemCode::RuleDoesNotFit, u"rule-does-not-fit"},
        {ProblemCode::UnknownReading, u"unknown-reading"},
        {ProblemCode::SameCodebase, u"same-codebase"},
});

constexpr auto severityNames = nameTable<ProblemSeverity>({
        {ProblemSeverity::Blocking, u"blocking"},
        {ProblemSeverity::Override, u"override"},
        {ProblemSeverity::Warning, u"warning"},
});

bool fits(const Rule &rule, const QString &kind)
{
    return rule.kinds.isEmpty() || rule.kinds.contains(kind);
}

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

bool isWebAddress(const QString &link)
{
    const QUrl url(link.trimmed(), QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty()
            && (url.scheme() == u"https" || url.scheme() == u"http");
}

/// Goes through a proposal field by field.
class ProposalChecker
{
public:
    ProposalChecker(const Proposal &proposal, const RuleCatalogue &catalogue)
        : m_proposal(proposal)
        , m_catalogue(catalogue)
    {
    }

    QList<ProposalProblem> run()
    {
        need(ProposalField::Title, m_proposal.title);
        need(ProposalField::Text, m_proposal.text);
        checkKind();
        if (m_proposal.kind != ProposalKind::Other)
            checkConversations();
        checkRule();
        if (m_proposal.electorate.kind == ElectorateKind::NamedList
            && m_proposal.electorate.named.isEmpty()) {
            add(ProposalField::Electorate, ProblemCode::Missing);
        }
        checkPeriod();
        return std::move(m_problems);
    }

private:
    void add(ProposalField field, ProblemCode code,
             ProblemSeverity severity = ProblemSeverity::Blocking, const QStringList &args = {})
    {
        m_problems.append({field, code, severity, args});
    }

    void need(ProposalField field, const QString &text,
              ProblemSeverity severity = ProblemSeverity::Blocking)
    {
        if (isBlank(text))
            add(field, ProblemCode::Missing, severity);
    }

    void checkKind()
    {
        if (m_proposal.kind == ProposalKind::NewModule) {
            need(ProposalField::ModuleName, m_proposal.moduleName);
            need(ProposalField::ModuleScope, m_proposal.moduleScope);
        }
        if (m_proposal.kind == ProposalKind::CodebaseReplacement) {
            need(ProposalField::OldCodebase, m_proposal.oldCodebase);
            need(ProposalField::NewCodebase, m_proposal.newCodebase);
            if (!isBlank(m_proposal.oldCodebase)
                && m_proposal.oldCodebase.simplified() == m_proposal.newCodebase.simplified()) {
                add(ProposalField::NewCodebase, ProblemCode::SameCodebase);
            }
        }
    }

    /// The strategic decisions follow conversations, captured in a summary.
    void checkConversations()
    {
        const QList<Conversation> &conversations = m_proposal.conversations;
        if (std::all_of(conversations.cbegin(), conversations.cend(),
                        [](const Conversation &c) { return isBlank(c.link); })) {
            add(ProposalField::Conversations, ProblemCode::Missing, ProblemSeverity::Override);
        }
        for (const Conversation &conversation : conversations) {
            if (!isBlank(conversation.link) && !isWebAddress(conversation.link)) {
                add(ProposalField::Conversations, ProblemCode::NotALink, ProblemSeverity::Warning,
                    {conversation.link});
            }
        }
        need(ProposalField::ConversationSummary, m_proposal.conversationSummary,
             ProblemSeverity::Override);
    }

    void checkRule()
    {
        const Rule &rule = m_proposal.rule;
        if (rule.id.isEmpty() || rule.conditions.isEmpty()) {
            add(ProposalField::Rule, ProblemCode::Missing);
            return;
        }
        if (const Status status = checkRuleFitsKind(rule, m_proposal.kind, m_catalogue); !status) {
            add(ProposalField::Rule, ProblemCode::RuleDoesNotFit, ProblemSeverity::Blocking,
                status.error().args);
        }
        const QString &chosen = m_proposal.readingId;
        if (!chosen.isEmpty()
            && std::none_of(rule.readings.cbegin(), rule.readings.cend(),
                            [&chosen](const Reading &r) { return r.id == chosen; })) {
            add(ProposalField::Reading, ProblemCode::UnknownReading, ProblemSeverity::Blocking,
                {chosen});
        }
    }

    void checkPeriod()
    {
        const VotingPeriod &period = m_proposal.period;
        if (!period.closes)
            add(ProposalField::Closes, ProblemCode::Missing, ProblemSeverity::Warning);
        if (!period.opens || !period.closes)
            return;
        if (*period.closes <= *period.opens) {
            add(ProposalField::Closes, ProblemCode::CloseBeforeOpening);
            return;
        }
        const qint64 length = period.opens->msUntil(*period.closes);
        if (length < m_proposal.rule.minimumHours * msPerHour) {
            add(ProposalField::Closes, ProblemCode::PeriodTooShort, ProblemSeverity::Warning,
                {QString::number(length / msPerHour),
                 QString::number(m_proposal.rule.minimumHours)});
        }
    }

    const Proposal &m_proposal;
    const RuleCatalogue &m_catalogue;
    QList<ProposalProblem> m_problems;
};

} // namespace

Status checkRuleFitsKind(const Rule &rule, ProposalKind kind, const RuleCatalogue &catalogue)
{
    const QString name = proposalKindName(kind);
    if (fits(rule, name))
        return {};
    QStringList better;
    for (const Rule &other : catalogue.rules()) {
        if (better.isEmpty() && fits(other, name))
            better.append(other.id);
    }
    return fail(ErrorCode::RuleDoesNotFit, rule.id, better);
}

QList<ProposalProblem> checkProposal(const Proposal &proposal, const RuleCatalogue &catalogue)
{
    return ProposalChecker(proposal, catalogue).run();
}

QString proposalFieldName(ProposalField field)
{
    return fieldNames.name(field);
}

QString problemName(ProblemCode code)
{
    return problemNames.name(code);
}

QString problemSeverityName(ProblemSeverity severity)
{
    return severityNames.name(severity);
}

} // namespace tallybook
