// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/check/CheckRules.h"
#include "core/mail/votes/Words.h"

#include <QMap>

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
    if (context.input.thread->calls > 1)
        return std::nullopt; // of several votes each has its own
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

/// Known by a login alone, so that a name in a list says nothing about them.
bool isNameless(const PersonWords &person)
{
    return person.addresses.isEmpty() && !person.handles.isEmpty()
            && !plainName(person.name).contains(u' ');
}

/// Known by a name alone.
bool isNameOnly(const ListedVoter &voter)
{
    return voter.handle.isEmpty() && voter.address.isEmpty();
}

/// The parts where somebody who voted under a login is not found in the lists. A name that is not
/// found in the thread may be theirs.
QSet<int> partsWithUnknownLogins(const CheckContext &context)
{
    QMap<int, QSet<int>> paired;
    for (int i = 0; i < context.result.voters.size(); ++i)
        paired[context.result.voters[i].part].insert(context.pairs[i]);
    const QList<ThreadVoter> &voters = context.input.thread->voters;
    QSet<int> parts;
    for (int j = 0; j < voters.size(); ++j) {
        if (!isNameless(voters[j].who))
            continue;
        for (const auto &[part, pairs] : paired.asKeyValueRange()) {
            if (!pairs.contains(j))
                parts.insert(part);
        }
    }
    return parts;
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
        // Of two votes that differ each may be of another matter.
        if (wasSo && context.input.thread->calls > 1)
            return;
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
    if (!context.againstThread())
        return;
    const ThreadEvidence &thread = *context.input.thread;
    const QList<ListedVoter> &voters = context.result.voters;
    const PeopleIndex unclear(thread.unclear);
    const QSet<int> unknownLogins = partsWithUnknownLogins(context);
    for (int i = 0; i < voters.size(); ++i) {
        if (context.firstOf[i] != i || context.pairs[i] == CheckContext::several)
            continue;
        if (context.pairs[i] >= 0) {
            checkPaired(context, voters[i], thread.voters[context.pairs[i]]);
            continue;
        }
        const PersonWords person = wordsOf(voters[i]);
        const bool isCaller = matchStrength(person, thread.caller) > 0;
        const bool open = !thread.complete || context.result.carriesOver
                || (isNameOnly(voters[i]) && unknownLogins.contains(voters[i].part))
                || unclear.hasMatch(person) || (isCaller && thread.callerVotesInCall);
        context.add(Code::VoterNotInThread, open ? note : problem, voters[i].line, voters[i].text,
                    {voters[i].shown()});
    }
}

namespace {

/// Who of the thread is not in the lists, looked for part by part.
class MissingVotes
{
public:
    explicit MissingVotes(CheckContext &context)
        : m_context(context)
        , m_result(context.result)
        , m_close(closeOf(context))
    {
        // A result may name the binding voters alone, and a side may be given as a number alone.
        m_bindingOnly = std::ranges::all_of(
                m_result.voters, [](const ListedVoter &voter) { return voter.binding == true; });
        m_incomplete = std::ranges::any_of(
                m_result.sections, [](const ListSection &section) { return section.incomplete; });
    }

    void run()
    {
        QMap<int, QList<PersonWords>> open;
        QMap<int, QSet<int>> paired;
        for (int i = 0; i < m_result.voters.size(); ++i) {
            const ListedVoter &voter = m_result.voters[i];
            paired[voter.part].insert(m_context.pairs[i]);
            QList<PersonWords> &unpaired = open[voter.part];
            if (m_context.pairs[i] < 0)
                unpaired.append(wordsOf(voter));
            m_unknownNames = m_unknownNames || (m_context.pairs[i] < 0 && isNameOnly(voter));
        }
        QMap<int, PeopleIndex> unpaired;
        for (const auto &[part, people] : open.asKeyValueRange())
            unpaired.insert(part, PeopleIndex(people));
        const QList<ThreadVoter> &voters = m_context.input.thread->voters;
        for (const ThreadVoter &voter : voters)
            ++m_firstNames[plainName(voter.who.name).section(u' ', 0, 0)];
        for (int j = 0; j < voters.size(); ++j) {
            const ThreadVote *counts = countingVote(voters[j]);
            if (!counts)
                continue;
            QList<int> without;
            for (const auto &[part, pairs] : paired.asKeyValueRange()) {
                // Several like first names: one of those listed may be meant.
                if (!pairs.contains(j) && !unpaired.find(part)->hasMatch(voters[j].who))
                    without.append(part);
            }
            tell(voters[j], *counts, without, int(paired.size()));
        }
    }

private:
    /// The vote that should be listed, if there is one.
    [[nodiscard]] const ThreadVote *countingVote(const ThreadVoter &voter) const
    {
        if (voter.doubtful)
            return nullptr;
        const ThreadVote *counts = effective(voter, m_result.date);
        if (!counts || counts->withdrawal)
            return nullptr;
        const bool behindResult = m_result.date && counts->at && *counts->at > *m_result.date;
        const bool late = m_close && counts->at && *counts->at > *m_close;
        return behindResult || late ? nullptr : counts;
    }

    void tell(const ThreadVoter &voter, const ThreadVote &counts, const QList<int> &without,
              int parts)
    {
        const bool unnamedKind = m_incomplete || (m_unknownNames && isNameless(voter.who))
                || (m_bindingOnly && voter.binding != true
                    && (voter.binding == false || voter.claimsNonBinding
                        || m_context.input.roster.has_value() || m_result.tellsBinding()));
        const bool open = unnamedKind || isSpokenOf(voter.who);
        const QStringList args{voter.shown, valueText(counts)};
        if (without.size() == parts) {
            m_context.add(Code::VoteMissing, open ? note : problem, 0, voter.shown, args);
            return;
        }
        // Somebody may vote on one of several things only; with a call for each that is usual.
        if (m_context.input.thread->calls > 1)
            return;
        for (const int part : without)
            m_context.add(Code::VoteMissing, note, lineOf(part), voter.shown, args);
    }

    /// Whether a line that says a value names them, though no list was read there: "Bo was -0". A
    /// first name is enough where one voter alone bears it.
    [[nodiscard]] bool isSpokenOf(const PersonWords &who)
    {
        if (!m_spokenWords)
            m_spokenWords = spokenWords();
        const QStringList words = plainName(who.name).split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty() || !m_spokenWords->contains(words.first()))
            return false;
        return m_firstNames.value(words.first()) == 1
                || (words.size() > 1 && m_spokenWords->contains(words.last()));
    }

    /// The words of those lines, without the names that are listed there.
    [[nodiscard]] QSet<QString> spokenWords() const
    {
        QHash<int, QSet<QString>> listed; // by line
        for (const ListedVoter &voter : m_result.voters) {
            const QString name = plainName(voter.name);
            for (const Word &word : tallybook::wordsOf(name))
                listed[voter.line].insert(word.text.toString());
        }
        QSet<QString> spoken;
        for (const auto &[number, text] : m_result.linesWithValue.asKeyValueRange()) {
            const QString plain = plainName(text);
            const auto names = listed.constFind(number);
            for (const Word &word : tallybook::wordsOf(plain)) {
                const QString said = word.text.toString();
                if (names == listed.cend() || !names->contains(said))
                    spoken.insert(said);
            }
        }
        return spoken;
    }

    /// Where the lists of a part begin.
    [[nodiscard]] int lineOf(int part) const
    {
        for (const ListSection &section : m_result.sections) {
            if (section.part == part)
                return section.line;
        }
        return 0;
    }

    CheckContext &m_context;
    const PublishedResult &m_result;
    std::optional<Timestamp> m_close;
    std::optional<QSet<QString>> m_spokenWords;
    QHash<QString, int> m_firstNames; ///< how many of the thread's voters bear each
    bool m_bindingOnly = false;
    bool m_incomplete = false;
    bool m_unknownNames = false; ///< somebody is listed by a name that is not in the thread
};

} // namespace

/// Each vote of the thread against the lists.
void checkMissingVotes(CheckContext &context)
{
    if (context.againstThread() && !context.result.voters.isEmpty())
        MissingVotes(context).run();
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
