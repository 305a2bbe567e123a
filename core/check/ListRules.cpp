// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/check/CheckRules.h"

namespace tallybook::check {

using namespace Qt::Literals::StringLiterals;

namespace {

using Code = ResultFindingCode;
constexpr auto problem = FindingSeverity::Problem;
constexpr auto note = FindingSeverity::Note;

/// Numbers that the text gives of a side.
using StatedNumbers = QSet<std::pair<int, int>>;

StatedNumbers totalsOf(const PublishedResult &result)
{
    StatedNumbers numbers;
    for (const StatedCount &count : result.counts) {
        if (count.side && !count.binding)
            numbers.insert({int(*count.side), count.number});
    }
    return numbers;
}

/// Whether the text itself counts both of two like first names: then they are two people.
bool countsBoth(const CheckContext &context, const StatedNumbers &totals, const ListedVoter &voter)
{
    if (voter.name.contains(u' ') || !voter.handle.isEmpty() || !voter.address.isEmpty())
        return false;
    return totals.contains({int(voter.side), context.entries(voter.side, voter.part)});
}

} // namespace

void checkNamesTwice(CheckContext &context)
{
    const QList<ListedVoter> &voters = context.result.voters;
    const StatedNumbers totals = totalsOf(context.result);
    for (int i = 0; i < voters.size(); ++i) {
        if (context.firstOf[i] == i)
            continue;
        const ListedVoter &voter = voters[i];
        context.add(Code::NameTwice, countsBoth(context, totals, voter) ? note : problem,
                    voter.line, voter.text, {voter.shown()});
    }
}

/// One name with two addresses or logins: two people, or one listed twice.
void checkLikeNames(CheckContext &context)
{
    const QList<ListedVoter> &voters = context.result.voters;
    QHash<QString, int> first;
    for (int i = 0; i < voters.size(); ++i) {
        const ListedVoter &voter = voters[i];
        if (!voter.name.contains(u' '))
            continue;
        const QString key = QString::number(voter.part) + u'|' + plainName(voter.name);
        const auto earlier = first.constFind(key);
        if (earlier == first.constEnd())
            first.insert(key, i);
        else if (!samePerson(voters[*earlier], voter))
            context.add(Code::NameTwice, note, voter.line, voter.text, {voter.shown()});
    }
}

void checkEmptyEntries(CheckContext &context)
{
    for (const ListSection &section : context.result.sections) {
        for (const int line : section.emptyEntries)
            context.add(Code::EmptyEntry, problem, line, section.text, {section.text});
    }
}

/// The marks of one list against each other.
void checkMarks(CheckContext &context)
{
    const QList<ListedVoter> &voters = context.result.voters;
    for (int i = 0; i < voters.size(); ++i) {
        const ListedVoter &voter = voters[i];
        const std::optional<bool> legend = context.result.legend;
        const bool sentence = voter.section >= 0 && context.result.sections[voter.section].sentence;
        const bool heading = !sentence && voter.ownBinding && voter.headingBinding
                && voter.ownBinding != voter.headingBinding;
        const bool star = legend && voter.starred
                && ((voter.ownBinding && voter.ownBinding != legend)
                    || (voter.headingBinding && voter.headingBinding != legend));
        const ListedVoter &first = voters[context.firstOf[i]];
        const bool twice = context.firstOf[i] != i && voter.binding && first.binding
                && voter.binding != first.binding;
        if (heading || star || twice)
            context.add(Code::BindingMarkInconsistent, problem, voter.line, voter.text,
                        {voter.shown()});
    }
}

/// The marks against those of earlier results. Who bound before still does, as a rule; who did not
/// may have joined the committee since.
void checkMarksOfEarlier(CheckContext &context)
{
    for (const PublishedResult &earlier : context.input.earlier) {
        if (!earlier.tellsBinding())
            continue;
        QList<PersonWords> now;
        for (const ListedVoter &voter : context.result.voters)
            now.append(wordsOf(voter));
        QList<PersonWords> before;
        for (const ListedVoter &voter : earlier.voters)
            before.append(wordsOf(voter));
        const QList<int> pairs = pairPeople(now, before);
        for (int i = 0; i < pairs.size(); ++i) {
            if (pairs[i] < 0)
                continue;
            const ListedVoter &voter = context.result.voters[i];
            const std::optional<bool> was = earlier.voters[pairs[i]].binding;
            if (!voter.binding || !was || voter.binding == was)
                continue;
            context.add(Code::BindingMarkInconsistent, *was ? problem : note, voter.line,
                        voter.text, {voter.shown()});
        }
    }
}

void checkRoster(CheckContext &context)
{
    if (!context.input.roster)
        return;
    for (int i = 0; i < context.result.voters.size(); ++i) {
        const ListedVoter &voter = context.result.voters[i];
        if (!voter.binding)
            continue;
        std::optional<bool> holds = context.onRoster(voter);
        // The address in the thread says more than a name in a list.
        const int pair = context.pairs.value(i, CheckContext::nobody);
        if (pair >= 0 && context.input.thread->voters[pair].binding)
            holds = context.input.thread->voters[pair].binding;
        if (!holds || *holds == *voter.binding)
            continue;
        context.add(*holds ? Code::BindingNotMarked : Code::BindingNotOnRoster, problem, voter.line,
                    voter.text, {voter.shown()});
    }
}

} // namespace tallybook::check
