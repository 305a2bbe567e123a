// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/Proposal.h"

namespace tallybook {

/// The field of a proposal's form that a problem stands beside.
enum class ProposalField {
    Title,
    Text,
    ModuleName,
    ModuleScope,
    OldCodebase,
    NewCodebase,
    Conversations,
    ConversationSummary,
    Rule,
    Reading,
    Electorate,
    Opens,
    Closes,
};

enum class ProblemCode {
    Missing,
    NotALink, ///< a conversation's link is no web address; args: the link
    CloseBeforeOpening,
    PeriodTooShort, ///< args: hours, minimum hours
    RuleDoesNotFit, ///< args: the id of a rule that fits
    UnknownReading, ///< args: the reading's id
    SameCodebase, ///< old and new are the same
};

/// What a problem means for opening the vote.
enum class ProblemSeverity {
    Blocking, ///< cannot be opened
    Override, ///< can be opened for a reason that the history keeps
    Warning,
};

struct ProposalProblem {
    ProposalField field = ProposalField::Title;
    ProblemCode code = ProblemCode::Missing;
    ProblemSeverity severity = ProblemSeverity::Blocking;
    QStringList args;

    bool operator==(const ProposalProblem &) const = default;
};

/// Whether the rule may decide a proposal of this kind: a rule that names kinds decides no others.
/// RuleDoesNotFit with the rule's id as `detail` and, as `args`, the first rule of the catalogue
/// that fits.
[[nodiscard]] Status checkRuleFitsKind(const Rule &rule, ProposalKind kind,
                                       const RuleCatalogue &catalogue = RuleCatalogue::shipped());

/// What stands in the way of opening the vote, in the order of the form (rules.md, "The rule of the
/// three strategic decisions"). Opening the vote fills in an opening or close that is missing: of
/// these, no close is a warning and no opening nothing at all. Pure.
[[nodiscard]] QList<ProposalProblem>
checkProposal(const Proposal &proposal, const RuleCatalogue &catalogue = RuleCatalogue::shipped());

/// "title", "old-codebase", … for JSON and error arguments.
[[nodiscard]] QString proposalFieldName(ProposalField field);
/// "missing", "period-too-short", …
[[nodiscard]] QString problemName(ProblemCode code);
/// "blocking", "override", "warning".
[[nodiscard]] QString problemSeverityName(ProblemSeverity severity);

} // namespace tallybook
