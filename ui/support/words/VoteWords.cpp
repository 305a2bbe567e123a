// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/words/VoteWords.h"

#include "core/base/Text.h"

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

QString VoteWords::kind(ProposalKind kind)
{
    switch (kind) {
    case ProposalKind::Strategy: return tr("Strategy");
    case ProposalKind::NewModule: return tr("New module");
    case ProposalKind::CodebaseReplacement: return tr("Codebase replacement");
    case ProposalKind::Other: return tr("Other decision");
    }
    return {};
}

QString VoteWords::status(ProposalStatus status)
{
    switch (status) {
    case ProposalStatus::Draft: return tr("Draft");
    case ProposalStatus::Open: return tr("Open");
    case ProposalStatus::Closed: return tr("Closed, result due");
    case ProposalStatus::ResultSent: return tr("Result sent");
    case ProposalStatus::Cancelled: return tr("Cancelled");
    }
    return {};
}

QString VoteWords::role(Role role)
{
    switch (role) {
    case Role::Contributor: return tr("contributor");
    case Role::Committer: return tr("committer");
    case Role::Pmc: return tr("PMC");
    case Role::Chair: return tr("chair");
    case Role::Ipmc: return tr("IPMC");
    }
    return {};
}

QString VoteWords::electorate(ElectorateKind kind)
{
    switch (kind) {
    case ElectorateKind::Pmc: return tr("Members of the PMC");
    case ElectorateKind::ActivePmc: return tr("Active members of the PMC (without emeriti)");
    case ElectorateKind::Committers: return tr("Committers");
    case ElectorateKind::Ipmc: return tr("Members of the Incubator PMC");
    case ElectorateKind::NamedList: return tr("People named here");
    }
    return {};
}

QString VoteWords::voteKind(VoteKind kind)
{
    switch (kind) {
    case VoteKind::Cast: return tr("Vote");
    case VoteKind::Change: return tr("Change of vote");
    case VoteKind::Withdraw: return tr("Withdrawal");
    }
    return {};
}

QString VoteWords::claim(Claim claim)
{
    switch (claim) {
    case Claim::Silent: return tr("says nothing");
    case Claim::Binding: return tr("says binding");
    case Claim::NonBinding: return tr("says non-binding");
    }
    return {};
}

QString VoteWords::grade(Grade grade)
{
    switch (grade) {
    case Grade::Certain: return tr("certain");
    case Grade::Likely: return tr("likely");
    case Grade::Unclear: return tr("unclear");
    }
    return {};
}

QString VoteWords::admission(Admission admission)
{
    switch (admission) {
    case Admission::ByRule: return tr("By the period");
    case Admission::Admitted: return tr("Admit");
    case Admission::Rejected: return tr("Leave out");
    }
    return {};
}

QString VoteWords::bindingOverride(BindingOverride value)
{
    switch (value) {
    case BindingOverride::None: return tr("By the roster");
    case BindingOverride::Binding: return tr("Count as binding");
    case BindingOverride::NonBinding: return tr("Count as non-binding");
    }
    return {};
}

QString VoteWords::fate(EventFate fate)
{
    switch (fate) {
    case EventFate::Counted: return tr("counted");
    case EventFate::Replaced: return tr("replaced by a later vote");
    case EventFate::Withdrawn: return tr("withdrawn");
    case EventFate::WithdrawalItself: return tr("withdrawal");
    case EventFate::Early: return tr("early, not counted");
    case EventFate::Late: return tr("late, not counted");
    case EventFate::Rejected: return tr("left out by hand");
    case EventFate::Removed: return tr("removed");
    }
    return {};
}

QString VoteWords::binding(const std::optional<bool> &binding)
{
    if (!binding)
        return tr("Unknown");
    return *binding ? tr("Binding") : tr("Not binding");
}

QString VoteWords::bindingReason(BindingReason why, const std::optional<Role> &held)
{
    switch (why) {
    case BindingReason::InElectorate: return held ? role(*held) : tr("in the electorate");
    case BindingReason::NotInElectorate:
        return held ? tr("%1, does not bind").arg(role(*held)) : tr("role does not bind");
    case BindingReason::NotOnRoster: return tr("not on the roster");
    case BindingReason::RoleNotYet: return tr("role began after the vote");
    case BindingReason::RoleEnded: return tr("role had ended");
    case BindingReason::DecidedByHand: return tr("decided by hand");
    case BindingReason::NoRoster: return tr("no roster to judge by");
    case BindingReason::UnknownPerson: return tr("address not on the roster");
    }
    return {};
}

QString VoteWords::value(const VoteValue &value)
{
    const QString canonical = value.canonical();
    const QString written = text::visibleLine(value.written);
    // "0" is how "+0" is mostly written: saying so tells nothing.
    if (written.isEmpty() || written == canonical || (written == u"0"_s && canonical == u"+0"_s))
        return canonical;
    return tr("%1 (“%2”)", "a vote and how it was written").arg(canonical, written);
}

QString VoteWords::person(const std::optional<Voter> &voter)
{
    if (!voter)
        return tr("somebody unknown");
    if (!voter->name.trimmed().isEmpty())
        return text::visibleLine(voter->name);
    if (!voter->addresses.isEmpty())
        return text::visibleLine(voter->addresses.constFirst());
    if (!voter->handles.isEmpty())
        return text::visibleLine(voter->handles.constFirst());
    return voter->asfId.isEmpty() ? tr("somebody without a name") : text::visibleLine(voter->asfId);
}

} // namespace tallybook
