// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
//
// The words for outcomes that Announcements.h declares.
#include "core/announce/Announcements.h"

#include "core/announce/VoterLabels.h"
#include "core/announce/Words.h"

namespace tallybook::announce {

using namespace Qt::Literals::StringLiterals;

namespace {

QString roleWords(std::optional<Role> role)
{
    if (!role)
        return {};
    switch (*role) {
    case Role::Contributor: return u"contributor"_s;
    case Role::Committer: return u"committer"_s;
    case Role::Pmc: return u"PMC member"_s;
    case Role::Chair: return u"PMC chair"_s;
    case Role::Ipmc: return u"Incubator PMC member"_s;
    }
    return {};
}

QString claimWords(const Record &record, const QString &voterId)
{
    for (const Ballot &ballot : record.evaluation.box.ballots) {
        if (ballot.voterId.value != voterId)
            continue;
        return u"wrote \"%1\", counted as %2"_s.arg(
                ballot.claim == Claim::Binding ? u"binding"_s : u"non-binding"_s,
                bindingWords(ballot));
    }
    return u"claims another status than the roster gives"_s;
}

QString namesOf(const QStringList &voterIds, const Record &record)
{
    const VoterLabels labels(record);
    QStringList names;
    for (const QString &id : voterIds)
        names += labels.label(VoterId{id});
    return names.join(u", "_s);
}

} // namespace

QString verdictWords(const Outcome &outcome)
{
    switch (outcome.verdict) {
    case Verdict::Approved: return u"Approved"_s;
    case Verdict::Rejected: return u"Rejected"_s;
    case Verdict::Undecided: break;
    }
    switch (outcome.soFar) {
    case Verdict::Approved: return u"Approved so far"_s;
    case Verdict::Rejected: return u"Not approved so far"_s;
    case Verdict::Undecided: break;
    }
    return u"Undecided"_s;
}

QString flipWords(const Flip &flip)
{
    const QString votes = flip.more == 1
            ? u"one more binding %1"_s.arg(sideWords(flip.side))
            : u"%1 more binding %2"_s.arg(QString::number(flip.more), sideWords(flip.side));
    switch (flip.becomes) {
    case Verdict::Approved: return votes + u" would approve it"_s;
    case Verdict::Rejected: return votes + u" would reject it"_s;
    case Verdict::Undecided: return votes + u" would leave it undecided"_s;
    }
    return votes;
}

QString warningWords(const Warning &warning, const Record &record)
{
    const QString first = shownLine(warning.args.value(0));
    const QString second = shownLine(warning.args.value(1));
    switch (warning.code) {
    case WarningCode::PeriodTooShort:
        return u"The voting period of %1 hours is shorter than the rule's %2 hours."_s.arg(first,
                                                                                           second);
    case WarningCode::NoPeriod: return u"No voting period is set."_s;
    case WarningCode::ClosedEarly: return u"The vote was closed before the announced time."_s;
    case WarningCode::RosterLeftDuringVote:
        return u"The roster changed during the vote; binding at the opening and not at the close: "
               u"%1."_s.arg(namesOf(warning.args, record));
    case WarningCode::RosterJoinedDuringVote:
        return u"The roster changed during the vote; binding at the close and not yet at the "
               u"opening: %1."_s.arg(namesOf(warning.args, record));
    case WarningCode::AgainstWithoutReason:
        return u"%1 voted -1 without a reason."_s.arg(namesOf(warning.args, record));
    case WarningCode::ClaimDiffers:
        return u"%1 %2."_s.arg(namesOf(warning.args.first(qMin(1, warning.args.size())), record),
                               claimWords(record, warning.args.value(0)));
    case WarningCode::VetoClaimedWithoutVeto:
        return u"%1 claims a veto; this rule has none, so it counts as a -1."_s.arg(
                namesOf(warning.args, record));
    case WarningCode::ReadingsDiffer: return u"The readings of the rule differ in their outcome."_s;
    case WarningCode::ZeroInFavour:
        return u"Nobody voted +1: the test holds on paper (0 >= 2 x 0), but an approval needs at "
               u"least one +1."_s;
    case WarningCode::UnknownBinding:
        return u"Votes whose binding status nobody could judge: %1."_s.arg(first);
    case WarningCode::RuleDoesNotFitKind:
        return u"The rule is not meant for this kind of proposal."_s;
    case WarningCode::TooFewToClose:
        return u"Binding +1 so far: %1 of the %2 from which the rule lets the vote close; with "
               u"fewer it cannot be closed and must be extended."_s.arg(first, second);
    case WarningCode::ClosedWithTooFew:
        return u"The vote was closed with %1 binding +1; with fewer than %2 its rule has it "
               u"extended, not closed."_s.arg(first, second);
    }
    return {};
}

QString bindingWords(const Ballot &ballot)
{
    const QString role = roleWords(ballot.role);
    const QString status = !ballot.binding ? u"binding status unknown"_s
            : *ballot.binding              ? u"binding"_s
                                           : u"non-binding"_s;
    switch (ballot.why) {
    case BindingReason::InElectorate:
    case BindingReason::NotInElectorate:
        return role.isEmpty() ? status : u"%1 (%2)"_s.arg(status, role);
    case BindingReason::NotOnRoster: return status + u" (not on the roster)"_s;
    case BindingReason::RoleNotYet: return status + u" (role began after the vote)"_s;
    case BindingReason::RoleEnded: return status + u" (role ended before the vote)"_s;
    case BindingReason::DecidedByHand: return status + u" (decided by the person in charge)"_s;
    case BindingReason::NoRoster: return status + u" (no roster)"_s;
    case BindingReason::UnknownPerson: return status + u" (name on the roster, address unknown)"_s;
    }
    return status;
}

} // namespace tallybook::announce
