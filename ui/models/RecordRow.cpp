// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/RecordRow.h"

#include "core/base/Text.h"
#include "core/session/RecordSession.h"

#include <QStringList>

namespace tallybook {

namespace {

constexpr qint64 soonMs = 24LL * 60 * 60 * 1000;

} // namespace

RecordGroup RecordRow::groupAt(const Timestamp &now) const
{
    switch (status) {
    case ProposalStatus::Draft: return RecordGroup::Draft;
    case ProposalStatus::Closed: return RecordGroup::ResultDue;
    case ProposalStatus::ResultSent:
    case ProposalStatus::Cancelled: return RecordGroup::Decided;
    case ProposalStatus::Open: break;
    }
    if (!closes)
        return RecordGroup::Open;
    if (*closes <= now)
        return RecordGroup::ResultDue;
    return closes->utcMs - now.utcMs <= soonMs ? RecordGroup::ClosingSoon : RecordGroup::Open;
}

std::optional<RecordRow> RecordRow::read(const RecordSession &session, const ProposalId &id)
{
    const std::optional<Proposal> proposal = session.proposal(id);
    return proposal ? std::optional(of(session, *proposal)) : std::nullopt;
}

RecordRow RecordRow::of(const RecordSession &session, const Proposal &proposal)
{
    RecordRow row;
    row.id = proposal.id;
    row.projectId = proposal.projectId;
    row.title = text::visibleLine(proposal.title);
    if (const auto project = session.project(proposal.projectId))
        row.project = text::visibleLine(project->name);
    row.kind = proposal.kind;
    row.status = proposal.status;
    row.closes = proposal.period.closes;
    row.createdAt = proposal.createdAt;
    row.searchText = text::comparableName(
            QStringList{proposal.title, proposal.text, row.project}.join(u' '));
    return row;
}

bool RecordRow::showsTheSame(RecordRow other) const
{
    other.judgedBefore = judgedBefore;
    other.votersBefore = votersBefore;
    return *this == other;
}

void RecordRow::keepFrom(const RecordRow &known)
{
    if (!judged) {
        judged = judgedBefore = known.judged;
        binding = known.binding;
        verdict = known.verdict;
    }
    if (!voters) {
        voters = known.voters;
        votersBefore = voters.has_value();
    }
}

void RecordRow::judge(const RecordSession &session)
{
    const Evaluation evaluation = session.evaluation(id);
    binding = evaluation.tally.binding;
    verdict = evaluation.outcome.soFar;
    judged = true;
    judgedBefore = false;
}

void RecordRow::readVoters(const RecordSession &session)
{
    QStringList names;
    const Evaluation evaluation = session.evaluation(id);
    for (const Ballot &ballot : evaluation.box.ballots) {
        // One by one: a single letter beyond ASCII makes the whole text slow to compare.
        if (const auto voter = session.voter(ballot.voterId))
            names.append(text::comparableName(voter->name));
    }
    voters = names.join(u' ');
    votersBefore = false;
}

} // namespace tallybook
