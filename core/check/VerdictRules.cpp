// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/check/CheckRules.h"
#include "core/vote/Outcome.h"

#include <QRegularExpression>

#include <algorithm>

namespace tallybook::check {

using namespace Qt::Literals::StringLiterals;

namespace {

using Code = ResultFindingCode;
constexpr auto problem = FindingSeverity::Problem;
constexpr auto note = FindingSeverity::Note;

/// What binding votes there can be at least and at most.
struct Bounds {
    SideCounts least;
    SideCounts most;
    bool known = false; ///< anything at all
    bool exact = false;
};

int &of(SideCounts &counts, VoteSide side)
{
    switch (side) {
    case VoteSide::For: return counts.forVotes;
    case VoteSide::Abstain: return counts.abstain;
    case VoteSide::Against: break;
    }
    return counts.against;
}

std::optional<int> stated(const PublishedResult &result, VoteSide side, std::optional<bool> binding)
{
    for (const StatedCount &count : result.counts) {
        if (count.side == side && count.binding == binding && !count.others)
            return count.number;
    }
    return std::nullopt;
}

Bounds bindingVotes(const CheckContext &context)
{
    Bounds bounds;
    bounds.exact = true;
    bool inFavour = false; // of whom anything is known
    for (const VoteSide side : {VoteSide::For, VoteSide::Abstain, VoteSide::Against}) {
        int least = 0;
        int most = 0;
        const CheckContext::Listed listed = context.listed(side, 0);
        const std::optional<int> number = stated(context.result, side, true);
        const std::optional<int> total = stated(context.result, side, std::nullopt);
        inFavour = inFavour
                || (side == VoteSide::For && (listed.total > 0 || number.has_value() || total));
        if (listed.total > 0 && listed.unknown < listed.total
            && !(context.result.marksUnexplained && listed.starred > 0)) {
            // Where the text counts otherwise, nobody knows which of the two is right.
            least = std::min(listed.binding, number.value_or(listed.binding));
            most = std::max(listed.binding + listed.unknown, number.value_or(0));
            bounds.known = true;
        } else if (number) {
            least = most = *number;
            bounds.known = true;
        } else {
            most = std::max(listed.total, total.value_or(0));
            bounds.known = bounds.known || most > 0;
        }
        bounds.exact = bounds.exact && least == most;
        of(bounds.least, side) = least;
        of(bounds.most, side) = most;
    }
    bounds.known = bounds.known && inFavour;
    return bounds;
}

/// Whether the vote is held as those of the foundation are: it says so, tells binding votes from
/// others, or bears the tag of its votes, and names no test of its own.
bool isHeldAsAtTheFoundation(const PublishedResult &result)
{
    if (result.ofFoundation)
        return true;
    return result.threshold.isEmpty()
            && (result.tellsBinding() || result.subject.contains("[vote]"_L1, Qt::CaseInsensitive)
                || std::ranges::any_of(result.counts, [](const StatedCount &count) {
                       return count.binding.has_value();
                   }));
}

std::optional<Rule> ruleOf(const CheckContext &context, bool &chosen)
{
    chosen = true;
    if (context.input.rule)
        return context.input.rule;
    if (!context.result.ruleId.isEmpty())
        return RuleCatalogue::shipped().find(context.result.ruleId);
    chosen = false;
    // Of every release of the foundation three binding +1 are asked, whatever the project; others
    // may ask for less.
    if (!isHeldAsAtTheFoundation(context.result))
        return std::nullopt;
    static const QRegularExpression release(
            u"\\brelease\\b.*\\d|\\d\\.\\d.*\\brelease\\b|\\brc-?\\d+\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
    if (release.match(context.result.subject).hasMatch())
        return RuleCatalogue::shipped().find(u"majority-approval"_s);
    return std::nullopt;
}

bool needsHolders(const Rule &rule)
{
    return std::ranges::any_of(rule.conditions, [](const Condition &condition) {
        return condition.type == Condition::Type::Share;
    });
}

/// The condition that fails.
std::optional<ConditionResult> failing(const Outcome &outcome)
{
    for (const ConditionResult &condition : outcome.conditions) {
        if (!condition.met)
            return condition;
    }
    return std::nullopt;
}

/// So many +1, of those that the rule asks for before a close.
ConditionResult tooFewToClose(int forVotes, int asked)
{
    ConditionResult result;
    result.condition.type = Condition::Type::Count;
    result.condition.of = VoteSideFlag::For;
    result.condition.atLeast = asked;
    result.left = forVotes;
    result.right = asked;
    return result;
}

bool anyReadingGives(const Outcome &outcome, Verdict verdict)
{
    return outcome.soFar == verdict
            || std::ranges::any_of(outcome.readings, [verdict](const ReadingResult &reading) {
                   return reading.verdict == verdict;
               });
}

void judgePassed(CheckContext &context, const Rule &rule, const Bounds &bounds)
{
    // As good for the proposal as it can be: whoever may bind in favour does, and nobody against.
    const SideCounts best{bounds.most.forVotes, bounds.most.abstain, bounds.least.against};
    const Outcome outcome = judgeCounts(rule, {}, best, context.input.holders);
    if (outcome.soFar != Verdict::Rejected)
        return;
    const bool open = anyReadingGives(outcome, Verdict::Approved);
    const std::optional<ConditionResult> condition = failing(outcome);
    context.add(Code::VerdictAgainstRule, open ? note : problem, context.result.verdictLine,
                context.result.verdictText, {rule.id, condition ? condition->numbers() : QString()},
                condition);
}

void judgeFailed(CheckContext &context, const Rule &rule, const Bounds &bounds)
{
    const SideCounts worst{bounds.least.forVotes, bounds.least.abstain, bounds.most.against};
    const Outcome outcome = judgeCounts(rule, {}, worst, context.input.holders);
    // "Failed" is no end of a vote that its rule lets nobody close with so few.
    const int most = bounds.most.forVotes;
    if (most < rule.closesFrom) {
        const ConditionResult tooFew = tooFewToClose(most, rule.closesFrom);
        context.add(Code::VerdictAgainstRule, problem, context.result.verdictLine,
                    context.result.verdictText, {rule.id, tooFew.numbers() + u" to close"_s},
                    tooFew);
        return;
    }
    if (outcome.soFar != Verdict::Approved)
        return;
    const bool open = anyReadingGives(outcome, Verdict::Rejected);
    context.add(Code::VerdictAgainstRule, open ? note : problem, context.result.verdictLine,
                context.result.verdictText, {rule.id, QString()});
}

/// The same by the roster: names that are marked as binding and do not hold a binding vote.
std::optional<Bounds> byRoster(const CheckContext &context)
{
    if (!context.input.roster || context.result.voters.isEmpty())
        return std::nullopt;
    Bounds bounds;
    bounds.known = true;
    for (int i = 0; i < context.result.voters.size(); ++i) {
        if (context.firstOf[i] != i)
            continue;
        const ListedVoter &voter = context.result.voters[i];
        const std::optional<bool> binding = context.onRoster(voter);
        of(bounds.least, voter.side) += binding == true ? 1 : 0;
        of(bounds.most, voter.side) += binding == false ? 0 : 1;
    }
    return bounds;
}

} // namespace

void checkVerdict(CheckContext &context)
{
    const PublishedResult &result = context.result;
    if (result.parts > 1 || result.verdict == StatedVerdict::None
        || result.verdict == StatedVerdict::Cancelled)
        return;
    bool chosen = false;
    const std::optional<Rule> rule = ruleOf(context, chosen);
    if (!rule || (needsHolders(*rule) && context.input.holders == 0))
        return;
    const Bounds bounds = bindingVotes(context);
    if (!bounds.known)
        return;
    if (result.verdict == StatedVerdict::Passed) {
        judgePassed(context, *rule, bounds);
        const std::optional<Bounds> roster = byRoster(context);
        if (roster && !context.has(Code::VerdictAgainstRule))
            judgePassed(context, *rule, *roster);
    } else if (chosen) {
        judgeFailed(context, *rule, bounds);
    }
}

void checkVerdictNumbers(CheckContext &context)
{
    const PublishedResult &result = context.result;
    if (result.verdict != StatedVerdict::Passed && result.verdict != StatedVerdict::Failed)
        return;
    const bool listsNobody = result.voters.isEmpty();
    if (!result.counts.isEmpty() && !(listsNobody && result.counts.isEmpty()))
        return;
    if (listsNobody)
        context.add(Code::VerdictWithoutNumbers, result.threshold.isEmpty() ? note : problem,
                    result.verdictLine, result.verdictText, {});
    else if (!result.threshold.isEmpty() && !result.tellsBinding())
        context.add(Code::VerdictWithoutNumbers, note, result.thresholdLine, result.threshold, {});
}

} // namespace tallybook::check
