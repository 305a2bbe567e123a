// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/check/CheckRules.h"

#include <algorithm>

namespace tallybook::check {

using namespace Qt::Literals::StringLiterals;

namespace {

using Code = ResultFindingCode;
constexpr auto problem = FindingSeverity::Problem;
constexpr auto note = FindingSeverity::Note;

/// The vote that counts when the result is announced: the last one, if it was not withdrawn.
const ThreadVote *effective(const ThreadVoter &voter, const std::optional<Timestamp> &announced)
{
    const ThreadVote *last = nullptr;
    for (const ThreadVote &vote : voter.votes) {
        // Who votes after the announcement does not make it wrong.
        if (last && announced && vote.at && *vote.at > *announced)
            continue;
        last = &vote;
    }
    return last;
}

std::optional<Timestamp> closeOf(const CheckContext &context)
{
    if (context.input.thread->closes)
        return context.input.thread->closes;
    // The period that the result itself states, unless it is itself in doubt.
    const PublishedResult &result = context.result;
    if (result.deadlines.size() != 1 || (result.date && result.deadlines[0].moment > *result.date))
        return std::nullopt;
    const std::optional<Timestamp> &call = context.input.thread->callDate;
    if (call && result.deadlines[0].moment < *call)
        return std::nullopt;
    return result.deadlines[0].moment;
}

QString valueText(const ThreadVote &vote)
{
    return vote.withdrawal ? u"withdrawn"_s : vote.value.canonical();
}

void checkPaired(CheckContext &context, const ListedVoter &listed, const ThreadVoter &voter)
{
    if (voter.doubtful)
        return;
    const ThreadVote *counts = effective(voter, context.result.date);
    if (!counts)
        return;
    const bool agrees = !counts->withdrawal && counts->value.side() == listed.side;
    if (!agrees) {
        const bool wasSo = std::ranges::any_of(voter.votes, [&listed](const ThreadVote &vote) {
            return !vote.withdrawal && vote.value.side() == listed.side;
        });
        context.add(wasSo ? Code::ChangedVoteStale : Code::ValueDiffers, problem, listed.line,
                    listed.text, {listed.shown(), sideText(listed.side), valueText(*counts)});
        return;
    }
    const std::optional<Timestamp> close = closeOf(context);
    const ThreadVote *inTime = nullptr;
    for (const ThreadVote &vote : voter.votes) {
        if (!vote.withdrawal && vote.value.side() == listed.side && vote.at
            && (!close || *vote.at <= *close))
            inTime = &vote;
    }
    if (close && counts->at && *counts->at > *close && !inTime)
        context.add(Code::LateCounted, problem, listed.line, listed.text,
                    {listed.shown(), counts->at->toIsoUtc(), close->toIsoUtc()});
}

} // namespace

/// Each listed name against the thread.
void checkListedVotes(CheckContext &context)
{
    if (!context.input.thread || context.result.parts > 1)
        return;
    const ThreadEvidence &thread = *context.input.thread;
    const QList<ListedVoter> &voters = context.result.voters;
    const PeopleIndex unclear(thread.unclear);
    for (int i = 0; i < voters.size(); ++i) {
        if (context.firstOf[i] != i || context.pairs[i] == CheckContext::several)
            continue;
        if (context.pairs[i] >= 0) {
            checkPaired(context, voters[i], thread.voters[context.pairs[i]]);
            continue;
        }
        const PersonWords person = wordsOf(voters[i]);
        const bool isCaller = matchStrength(person, thread.caller) > 0;
        const bool open = !thread.complete || unclear.hasMatch(person)
                || (isCaller && thread.callerVotesInCall);
        context.add(Code::VoterNotInThread, open ? note : problem, voters[i].line, voters[i].text,
                    {voters[i].shown()});
    }
}

/// Each vote of the thread against the list.
void checkMissingVotes(CheckContext &context)
{
    if (!context.input.thread || context.result.parts > 1 || context.result.voters.isEmpty())
        return;
    const PublishedResult &result = context.result;
    const std::optional<Timestamp> close = closeOf(context);
    // A result may name the binding voters alone, and a side may be given as a number alone.
    const bool bindingOnly = std::ranges::all_of(
            result.voters, [](const ListedVoter &voter) { return voter.binding == true; });
    const bool incomplete = std::ranges::any_of(
            result.sections, [](const ListSection &section) { return section.incomplete; });
    const QSet<int> paired(context.pairs.cbegin(), context.pairs.cend());
    QList<PersonWords> open;
    for (int i = 0; i < result.voters.size(); ++i) {
        if (context.pairs[i] < 0)
            open.append(wordsOf(result.voters[i]));
    }
    const PeopleIndex unpaired(open);
    for (int j = 0; j < context.input.thread->voters.size(); ++j) {
        const ThreadVoter &voter = context.input.thread->voters[j];
        if (paired.contains(j) || voter.doubtful)
            continue;
        const ThreadVote *counts = effective(voter, result.date);
        if (!counts || counts->withdrawal)
            continue;
        if (result.date && counts->at && *counts->at > *result.date)
            continue;
        if (close && counts->at && *counts->at > *close)
            continue;
        // Several like first names: one of those listed may be meant.
        if (unpaired.hasMatch(voter.who))
            continue;
        const bool unnamedKind = incomplete
                || (bindingOnly && voter.binding != true
                    && (voter.binding == false || voter.claimsNonBinding
                        || context.input.roster.has_value() || result.tellsBinding()));
        context.add(Code::VoteMissing, unnamedKind ? note : problem, 0, voter.shown,
                    {voter.shown, valueText(*counts)});
    }
}

/// A result without names is held against the thread by its numbers.
void checkThreadTotals(CheckContext &context)
{
    if (!context.input.thread || !context.result.voters.isEmpty() || context.result.parts > 1)
        return;
    const ThreadEvidence &thread = *context.input.thread;
    bool unclear = !thread.unclear.isEmpty() || !thread.complete;
    int votes[3] = {0, 0, 0};
    for (const ThreadVoter &voter : thread.voters) {
        const ThreadVote *counts = effective(voter, context.result.date);
        unclear = unclear || voter.doubtful;
        if (counts && !counts->withdrawal
            && !(context.result.date && counts->at && *counts->at > *context.result.date))
            ++votes[int(counts->value.side())];
    }
    for (const StatedCount &count : context.result.counts) {
        if (!count.side || count.binding || count.others)
            continue;
        const int found = votes[int(*count.side)];
        if (found != count.number)
            context.add(
                    Code::CountMismatch, unclear ? note : problem, count.line, count.text,
                    {sideText(*count.side), QString::number(count.number), QString::number(found)});
    }
}

} // namespace tallybook::check
