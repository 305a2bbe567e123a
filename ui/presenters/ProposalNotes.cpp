// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presenters/ProposalNotes.h"

#include "core/base/Text.h"
#include "ui/presenters/RuleWords.h"
#include "ui/support/files/WebLink.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

QString memberOf(ProposalField field)
{
    switch (field) {
    case ProposalField::Title: return u"title"_s;
    case ProposalField::Text: return u"text"_s;
    case ProposalField::ModuleName: return u"moduleName"_s;
    case ProposalField::ModuleScope: return u"moduleScope"_s;
    case ProposalField::OldCodebase: return u"oldCodebase"_s;
    case ProposalField::NewCodebase: return u"newCodebase"_s;
    case ProposalField::Conversations: return u"conversations"_s;
    case ProposalField::ConversationSummary: return u"conversationSummary"_s;
    case ProposalField::Rule:
    case ProposalField::Reading: return u"rule"_s;
    case ProposalField::Electorate: return u"electorate"_s;
    case ProposalField::Opens:
    case ProposalField::Closes: return u"period"_s;
    }
    return {};
}

bool isMessageId(const QString &text)
{
    // The form that announcements.md accepts for a header.
    static const QRegularExpression pattern(uR"(\A<[^<>\s]{1,250}@[^<>\s]{1,250}>\z)"_s);
    return pattern.match(text).hasMatch();
}

QString missingWords(ProposalField field)
{
    switch (field) {
    case ProposalField::Conversations:
        return ProposalNotes::tr("Link at least one conversation. Opening the vote without one "
                                 "needs a reason that the history keeps.");
    case ProposalField::ConversationSummary:
        return ProposalNotes::tr("Sum the conversations up. Opening the vote without a summary "
                                 "needs a reason that the history keeps.");
    case ProposalField::Electorate:
        return ProposalNotes::tr("Choose at least one person whose vote binds.");
    case ProposalField::Rule: return ProposalNotes::tr("Choose a rule.");
    case ProposalField::Opens:
    case ProposalField::Closes:
        return ProposalNotes::tr("Say when the vote closes, before it is opened.");
    default: return ProposalNotes::tr("Needed before the vote can be opened.");
    }
}

} // namespace

QString ProposalNotes::fieldLabel(ProposalField field)
{
    switch (field) {
    case ProposalField::Title: return tr("Title");
    case ProposalField::Text: return tr("What is decided");
    case ProposalField::ModuleName: return tr("Module name");
    case ProposalField::ModuleScope: return tr("Module scope");
    case ProposalField::OldCodebase: return tr("Existing codebase");
    case ProposalField::NewCodebase: return tr("New codebase");
    case ProposalField::Conversations: return tr("Conversations");
    case ProposalField::ConversationSummary: return tr("Summary of the conversations");
    case ProposalField::Rule: return tr("Rule");
    case ProposalField::Reading: return tr("Reading of the rule");
    case ProposalField::Electorate: return tr("Whose votes bind");
    case ProposalField::Opens:
    case ProposalField::Closes: return tr("Voting period");
    }
    return {};
}

QString ProposalNotes::words(const ProposalProblem &problem, const Rule &rule)
{
    const QString first = text::visibleLine(problem.args.value(0));
    switch (problem.code) {
    case ProblemCode::Missing: return missingWords(problem.field);
    case ProblemCode::NotALink: return tr("“%1” is no web address.").arg(first);
    case ProblemCode::CloseBeforeOpening: return tr("The vote would close before it opens.");
    case ProblemCode::PeriodTooShort:
        return tr("%1 hours are shorter than the %2 hours of the rule “%3”.")
                .arg(first, text::visibleLine(problem.args.value(1)), RuleWords::name(rule));
    case ProblemCode::RuleDoesNotFit:
        return problem.args.isEmpty()
                ? tr("This rule does not decide proposals of this kind.")
                : tr("This rule does not decide proposals of this kind. “%1” does.")
                          .arg(RuleWords::name(first));
    case ProblemCode::UnknownReading: return tr("The rule has no reading “%1”.").arg(first);
    case ProblemCode::SameCodebase: return tr("The new codebase is the same as the existing one.");
    }
    return {};
}

QHash<QString, FieldNote> ProposalNotes::of(const Proposal &proposal)
{
    QHash<QString, FieldNote> notes;
    for (const ProposalProblem &problem : checkProposal(proposal)) {
        const FieldNote note{words(problem, proposal.rule), problem.code != ProblemCode::Missing};
        FieldNote &shown = notes[memberOf(problem.field)];
        // One note a field; what is wrong goes before what is missing.
        if (shown.words.isEmpty() || (note.problem && !shown.problem))
            shown = note;
    }
    if (proposal.projectId.isNull())
        notes.insert(u"projectId"_s, {tr("Choose the project that votes, or add it."), false});
    if (!proposal.threadLink.isEmpty() && !isWebLink(proposal.threadLink))
        notes.insert(u"threadLink"_s, {tr("This is no web address."), true});
    if (!proposal.callMessageId.isEmpty() && !isMessageId(proposal.callMessageId)) {
        notes.insert(u"callMessageId"_s,
                     {tr("A Message-ID looks like <…@…>, without blanks."), true});
    }
    const QString &zone = proposal.period.zone;
    if (!zone.isEmpty() && !QTimeZone(zone.toUtf8()).isValid()) {
        notes.insert(u"period"_s,
                     {tr("“%1” is no known time zone.").arg(text::visibleLine(zone)), true});
    }
    return notes;
}

} // namespace tallybook
