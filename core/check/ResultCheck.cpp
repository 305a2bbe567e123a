// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/check/ResultCheck.h"

#include "core/check/CheckRules.h"

#include <algorithm>

namespace tallybook::check {

namespace {

/// In this order: later ones look at what earlier ones have found.
constexpr CheckRule rules[] = {
        checkCounts,         checkStatedSums,   checkNamesTwice,     checkLikeNames,
        checkEmptyEntries,   checkMarks,        checkMarksOfEarlier, checkRoster,
        checkListedVotes,    checkMissingVotes, checkThreadTotals,   checkVerdict,
        checkVerdictNumbers, checkDeadlines,    checkLinks,          checkSubject,
        checkCopiedCounts,
};

/// What can be said of one of several votes: its numbers, names, marks and verdict. The thread, the
/// links and the deadlines are those of the whole mail.
constexpr CheckRule partRules[] = {
        checkCounts, checkStatedSums, checkNamesTwice, checkEmptyEntries,
        checkMarks,  checkRoster,     checkVerdict,
};

/// Each of several votes as a result of its own; what the whole says already is not said again.
void checkParts(const CheckInput &whole, QList<ResultFinding> &findings)
{
    QSet<std::pair<int, int>> said; ///< code and line
    for (const ResultFinding &finding : std::as_const(findings))
        said.insert({int(finding.code), finding.line});
    for (const PublishedResult &part : whole.result.ownResults) {
        CheckInput own;
        own.result = part;
        own.roster = whole.roster;
        own.holders = whole.holders;
        own.rule = whole.rule;
        CheckContext context(own);
        for (const CheckRule rule : partRules)
            rule(context);
        for (const ResultFinding &finding : std::as_const(context.findings)) {
            if (!said.contains({int(finding.code), finding.line}))
                findings.append(finding);
        }
        for (const ResultFinding &finding : std::as_const(context.findings))
            said.insert({int(finding.code), finding.line});
    }
}

CheckCounts threadCounts(const ThreadEvidence &thread)
{
    CheckCounts counts;
    const SideCounts all = thread.tally.all();
    const auto fill = [](std::optional<int> *row, const SideCounts &sides) {
        row[int(VoteSide::For)] = sides.forVotes;
        row[int(VoteSide::Abstain)] = sides.abstain;
        row[int(VoteSide::Against)] = sides.against;
    };
    fill(counts.total, all);
    if (thread.hasRoster) {
        fill(counts.binding, thread.tally.binding);
        fill(counts.nonBinding, thread.tally.nonBinding);
    }
    return counts;
}

} // namespace

CheckCounts statedCounts(const PublishedResult &result)
{
    CheckCounts counts;
    for (const StatedCount &count : result.counts) {
        if (!count.side || count.others)
            continue;
        std::optional<int> *row = !count.binding ? counts.total
                : *count.binding                 ? counts.binding
                                                 : counts.nonBinding;
        std::optional<int> &place = row[int(*count.side)];
        if (!place)
            place = count.number;
    }
    return counts;
}

CheckCounts listedCounts(const PublishedResult &result)
{
    CheckInput input;
    input.result = result;
    const CheckContext context(input);
    CheckCounts counts;
    if (result.voters.isEmpty() && result.sections.isEmpty())
        return counts;
    const bool tells = result.tellsBinding();
    for (const VoteSide side : {VoteSide::For, VoteSide::Abstain, VoteSide::Against}) {
        CheckContext::Listed sum;
        for (int part = 0; part < result.parts; ++part) {
            const CheckContext::Listed listed = context.listed(side, part);
            sum.total += listed.total;
            sum.binding += listed.binding;
            sum.nonBinding += listed.nonBinding;
        }
        counts.total[int(side)] = sum.total;
        if (tells) {
            counts.binding[int(side)] = sum.binding;
            counts.nonBinding[int(side)] = sum.nonBinding;
        }
    }
    return counts;
}

ResultCheck checkResult(const CheckInput &input)
{
    CheckContext context(input);
    for (const CheckRule rule : rules)
        rule(context);
    ResultCheck check;
    check.findings = context.findings;
    checkParts(input, check.findings);
    std::ranges::stable_sort(check.findings, {}, &ResultFinding::line);
    check.stated = statedCounts(input.result);
    check.listed = listedCounts(input.result);
    if (input.thread)
        check.thread = threadCounts(*input.thread);
    return check;
}

} // namespace tallybook::check
