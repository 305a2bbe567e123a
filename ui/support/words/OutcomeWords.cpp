// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/words/OutcomeWords.h"

#include "ui/presenters/RuleWords.h"

namespace tallybook {

QString OutcomeWords::banner(const Outcome &outcome, ProposalStatus status)
{
    switch (status) {
    case ProposalStatus::Draft: return tr("Not open yet");
    case ProposalStatus::Cancelled: return tr("Cancelled");
    case ProposalStatus::Open:
        switch (outcome.soFar) {
        case Verdict::Approved: return tr("Approved so far");
        case Verdict::Rejected: return tr("Not approved so far");
        case Verdict::Undecided: return tr("Undecided so far");
        }
        break;
    case ProposalStatus::Closed:
    case ProposalStatus::ResultSent: return verdict(outcome.verdict);
    }
    return {};
}

QString OutcomeWords::verdict(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Approved: return tr("Approved");
    case Verdict::Rejected: return tr("Not approved");
    case Verdict::Undecided: return tr("Undecided");
    }
    return {};
}

QString OutcomeWords::numbers(const ConditionResult &result)
{
    const Condition &condition = result.condition;
    const QString left = QString::number(result.left);
    const QString right = QString::number(result.right);
    switch (condition.type) {
    case Condition::Type::Count:
        if (condition.atLeast && condition.atMost)
            return tr("%1 of %2 to %3")
                    .arg(left, QString::number(*condition.atLeast),
                         QString::number(*condition.atMost));
        return condition.atLeast ? tr("%1 of at least %2").arg(left, right)
                                 : tr("%1 of at most %2").arg(left, right);
    case Condition::Type::Ratio:
        return (condition.strict ? tr("%1 against %2 × %3 = %4, must be more")
                                 : tr("%1 against %2 × %3 = %4"))
                .arg(left, QString::number(condition.factor), QString::number(result.rightVotes),
                     right);
    case Condition::Type::Share:
        return (condition.strict ? tr("%1 of %2 holders, more than %3/%4 needed")
                                 : tr("%1 of %2 holders, %3/%4 needed"))
                .arg(left, QString::number(result.rightVotes), QString::number(condition.numerator),
                     QString::number(condition.denominator));
    }
    return {};
}

QString OutcomeWords::flip(const Flip &flip)
{
    const bool approves = flip.becomes == Verdict::Approved;
    switch (flip.side) {
    case VoteSide::For:
        return approves ? tr("%n more binding +1 would approve it", nullptr, flip.more)
                        : tr("%n more binding +1 would turn it", nullptr, flip.more);
    case VoteSide::Abstain:
        return approves ? tr("%n more binding 0 would approve it", nullptr, flip.more)
                        : tr("%n more binding 0 would reject it", nullptr, flip.more);
    case VoteSide::Against: return tr("%n more binding -1 would reject it", nullptr, flip.more);
    }
    return {};
}

QString OutcomeWords::reading(const ReadingResult &reading, const Rule &rule)
{
    const QString words = RuleWords::of(rule, reading.reading.words);
    const QString who = RuleWords::of(rule, reading.reading.who);
    const QString line = who.isEmpty()
            ? tr("%1: %2 → %3", "reading, its words, verdict")
                      .arg(reading.reading.id, words, verdict(reading.verdict))
            : tr("%1: %2 (%3) → %4", "reading, its words, who reads it so, verdict")
                      .arg(reading.reading.id, words, who, verdict(reading.verdict));
    return reading.chosen ? tr("%1 — chosen", "a reading").arg(line) : line;
}

QString OutcomeWords::decisive(const DecisiveVote &vote, const NameOf &nameOf)
{
    const QString name = nameOf(vote.voterId);
    const QString becomes = verdict(vote.becomes);
    switch (vote.doubt) {
    case VoteDoubt::BindingStatus:
        return tr("%1: whether this vote binds decides (otherwise: %2)").arg(name, becomes);
    case VoteDoubt::Lateness:
        return tr("%1: whether this vote is in time decides (otherwise: %2)").arg(name, becomes);
    case VoteDoubt::Reading:
        return tr("%1: whether this was read rightly as a vote decides (otherwise: %2)")
                .arg(name, becomes);
    }
    return {};
}

namespace {

QString names(const QStringList &ids, const NameOf &nameOf)
{
    QStringList shown;
    for (const QString &id : ids)
        shown.append(nameOf(VoterId{id}));
    return shown.join(QStringLiteral(", "));
}

} // namespace

QString OutcomeWords::warning(const Warning &warning, const NameOf &nameOf)
{
    const QString first = warning.args.value(0);
    const auto name = [&] { return nameOf(VoterId{first}); };
    switch (warning.code) {
    case WarningCode::PeriodTooShort:
        return tr("The period is %1 h, shorter than the minimum of %2 h")
                .arg(first, warning.args.value(1));
    case WarningCode::NoPeriod: return tr("No voting period is set");
    case WarningCode::ClosedEarly: return tr("Closed before the period ended");
    case WarningCode::RosterLeftDuringVote:
        return tr("Binding at the opening, not at the close: %1").arg(names(warning.args, nameOf));
    case WarningCode::RosterJoinedDuringVote:
        return tr("Binding at the close, not yet at the opening: %1")
                .arg(names(warning.args, nameOf));
    case WarningCode::AgainstWithoutReason: return tr("%1 voted -1 without a reason").arg(name());
    case WarningCode::ClaimDiffers:
        return tr("%1: what the voter says differs from the roster").arg(name());
    case WarningCode::VetoClaimedWithoutVeto:
        return tr("%1 claims a veto; this rule knows none, it counts as -1").arg(name());
    case WarningCode::ReadingsDiffer:
        return tr("The readings of the rule differ: choose one on the proposal page");
    case WarningCode::ZeroInFavour: return tr("Nobody is in favour, so it is not approved");
    case WarningCode::UnknownBinding:
        return tr("Nobody can tell yet whether %n vote(s) bind", nullptr, first.toInt());
    case WarningCode::RuleDoesNotFitKind:
        return tr("The rule is not meant for this kind of decision");
    case WarningCode::TooFewToClose:
        return tr("Binding +1: %1 of the %2 that the rule asks for before a close; with fewer the "
                  "vote must be extended")
                .arg(first, warning.args.value(1));
    case WarningCode::ClosedWithTooFew:
        return tr("Closed with %1 of the %2 binding +1 that the rule asks for before a close; it "
                  "had to be extended")
                .arg(first, warning.args.value(1));
    }
    return {};
}

QString OutcomeWords::counts(const SideCounts &counts)
{
    return tr("%1 +1, %2 0, %3 -1", "numbers of votes by side")
            .arg(QString::number(counts.forVotes), QString::number(counts.abstain),
                 QString::number(counts.against));
}

} // namespace tallybook
