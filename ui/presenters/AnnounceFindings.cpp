// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/presenters/AnnounceFindings.h"

#include "core/announce/ResultChanges.h"
#include "core/base/Text.h"
#include "ui/presenters/CheckWords.h"
#include "ui/presenters/ProposalNotes.h"
#include "ui/support/words/OutcomeWords.h"
#include "ui/support/words/VoteWords.h"

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto warning = Finding::Severity::Warning;
constexpr auto problem = Finding::Severity::Problem;

/// What only the check of others' results gives has its words there: a mail of own templates is
/// read like theirs.
QString checkWords(const ResultFinding &finding)
{
    using Code = ResultFindingCode;
    switch (finding.code) {
    case Code::NotClosed:
        return AnnounceFindings::tr("The vote is not closed: this is what the mail would say if it "
                                    "closed now.");
    case Code::VerdictWithoutNumbers:
        return AnnounceFindings::tr("The mail has no sentence with the totals.");
    case Code::SectionMissing: return AnnounceFindings::tr("A section of votes is missing.");
    case Code::SectionTwice: return AnnounceFindings::tr("A section of votes stands twice.");
    case Code::CountMismatch:
        // The sentence with the totals runs over several lines, a heading has one.
        return finding.line == 0
                ? AnnounceFindings::tr("The totals in the verdict are not those of the tally.")
                : AnnounceFindings::tr("A heading's count differs from the names under it.");
    case Code::BindingCountMismatch:
        return finding.line == 0
                ? AnnounceFindings::tr("The totals in the verdict are not those of the tally.")
                : AnnounceFindings::tr("A heading's binding count differs from the names under "
                                       "it.");
    case Code::NameTwice: return AnnounceFindings::tr("Somebody is listed twice.");
    case Code::VoteMissing: return AnnounceFindings::tr("A counted vote is listed nowhere.");
    case Code::ValueDiffers:
    case Code::BindingNotMarked:
    case Code::BindingNotOnRoster:
    case Code::BindingMarkInconsistent:
        return AnnounceFindings::tr("A vote is listed otherwise than it was counted.");
    case Code::VoterNotInThread:
        return AnnounceFindings::tr("A line lists a vote that was not counted.");
    case Code::ContinuationMissing:
        return AnnounceFindings::tr("The mail does not say that the existing codebase continues.");
    case Code::AccountDoesNotAddUp:
        return AnnounceFindings::tr("The account of the messages does not add up.");
    case Code::MessagesUnsettled:
        return AnnounceFindings::tr("%n message(s) wait to be settled on the votes page.", nullptr,
                                    finding.args.value(0).toInt());
    case Code::DecisiveUnconfirmed:
        return AnnounceFindings::tr("%n vote(s) decide the outcome, and nobody confirmed them.",
                                    nullptr, finding.args.value(0).toInt());
    case Code::ChangedSinceResult:
        return AnnounceFindings::tr("The record changed since its result went out.");
    case Code::LinkRepeated:
        return AnnounceFindings::tr("One link stands for two different things.");
    default: return CheckWords::finding(finding);
    }
}

void noteThread(const Record &record, QList<Finding> &findings)
{
    if (record.proposal.callMessageId.isEmpty()) {
        findings.append(
                {warning,
                 AnnounceFindings::tr("The Message-ID of the call is not known, so the mail "
                                      "cannot be a reply in its thread. Fill it in on the "
                                      "proposal page.")});
    }
    if (record.project.devList.isEmpty())
        findings.append({warning,
                         AnnounceFindings::tr("The project has no mailing list set: the "
                                              "mail has no addressee.")});
}

void noteChanges(const Record &record, QList<Finding> &findings)
{
    const auto changes = resultChanges(record);
    if (!changes || !changes->any())
        return;
    findings.append({problem,
                     changes->outcomeHolds()
                             ? AnnounceFindings::tr("The record changed since its result went out; "
                                                    "the outcome still holds. “Correction” says "
                                                    "what changed.")
                             : AnnounceFindings::tr("The record changed since its result went out, "
                                                    "and the outcome is another one. “Correction” "
                                                    "says what changed.")});
}

} // namespace

QList<Finding> AnnounceFindings::ofCall(const Record &record)
{
    QList<Finding> findings;
    const Proposal &proposal = record.proposal;
    for (const ProposalProblem &each : checkProposal(proposal)) {
        findings.append({each.severity == ProblemSeverity::Blocking ? problem : warning,
                         tr("%1: %2").arg(ProposalNotes::fieldLabel(each.field),
                                          ProposalNotes::words(each, proposal.rule))});
    }
    if (!proposal.openedWithOverride.isEmpty()) {
        findings.append({warning,
                         tr("The vote was opened with this reason: %1")
                                 .arg(text::visibleLine(proposal.openedWithOverride))});
    }
    if (record.project.devList.isEmpty())
        findings.append({warning,
                         tr("The project has no mailing list set: the mail has no "
                            "addressee.")});
    return findings;
}

QList<Finding> AnnounceFindings::ofResult(const Record &record, const OwnResultCheck &check,
                                          announce::MailKind kind)
{
    QList<Finding> findings;
    if (check.letGoBy) {
        findings.append({warning,
                         tr("%1 let this result go with this reason: %2")
                                 .arg(text::visibleLine(check.letGoBy->actor),
                                      text::visibleLine(check.letGoBy->reason))});
    }
    bool unconfirmed = false;
    for (const ResultFinding &each : check.findings) {
        const bool note = each.severity == FindingSeverity::Note;
        unconfirmed = unconfirmed || each.code == ResultFindingCode::DecisiveUnconfirmed;
        // These two are told in words of their own below.
        if (each.code != ResultFindingCode::DecisiveUnconfirmed
            && each.code != ResultFindingCode::ChangedSinceResult)
            findings.append({note ? warning : problem, words(each)});
    }
    const NameOf nameOf = [&record](const VoterId &id) {
        const Voter *voter = record.voter(id);
        return VoteWords::person(voter ? std::optional<Voter>(*voter) : std::nullopt);
    };
    for (const DecisiveVote &vote : record.evaluation.outcome.decisive) {
        const bool open = unconfirmed && !vote.confirmed && !record.periodHistory.closeCovers(vote);
        findings.append({open ? problem : warning, OutcomeWords::decisive(vote, nameOf)});
    }
    for (const Warning &each : record.evaluation.outcome.warnings)
        findings.append({warning, OutcomeWords::warning(each, nameOf)});
    if (kind == announce::MailKind::Result)
        noteChanges(record, findings);
    noteThread(record, findings);
    return findings;
}

QList<Finding> AnnounceFindings::ofReply(const Record &record)
{
    QList<Finding> findings;
    noteThread(record, findings);
    return findings;
}

QList<Finding> AnnounceFindings::ofSummary(const Record &record)
{
    QList<Finding> findings;
    if (record.proposal.conversationSummary.trimmed().isEmpty())
        findings.append({warning, tr("The conversations are not summed up on the proposal page.")});
    if (record.evaluation.outcome.verdict == Verdict::Undecided)
        findings.append({warning, tr("The vote has no result yet.")});
    noteChanges(record, findings);
    return findings;
}

QString AnnounceFindings::words(const ResultFinding &finding)
{
    QString said = checkWords(finding);
    if (finding.line > 0)
        said = tr("Line %1: %2").arg(QString::number(finding.line), said);
    const QString what = text::visibleLine(finding.text);
    return what.isEmpty() ? said : tr("%1 (%2)").arg(said, what);
}

} // namespace tallybook
