// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/check/PeopleIndex.h"
#include "core/check/ResultCheck.h"

#include <QSet>

namespace tallybook::check {

/// What all rules look at: the input, who is who, and what was found so far.
class CheckContext
{
public:
    explicit CheckContext(const CheckInput &input);

    const CheckInput &input;
    const PublishedResult &result;

    /// For each listed voter the index of the thread's voter, -1 for nobody, -2 for several.
    QList<int> pairs;
    /// For each listed voter the index of the first entry of the same person in the same part.
    QList<int> firstOf;

    static constexpr int nobody = -1;
    static constexpr int several = -2;

    /// Whether there is a thread to hold the lists against: nobody votes on more things at once.
    [[nodiscard]] bool againstThread() const;

    /// Listed people, each once, on a side of a part.
    struct Listed {
        int total = 0;
        int binding = 0;
        int nonBinding = 0;
        int unknown = 0;
        int starred = 0;
    };
    [[nodiscard]] Listed listed(VoteSide side, int part) const;
    /// How many entries stand there, repetitions among them.
    [[nodiscard]] int entries(VoteSide side, int part) const;
    /// The binding status of an entry as the roster gives it, if it knows the person for sure.
    [[nodiscard]] std::optional<bool> onRoster(const ListedVoter &voter) const;

    void add(ResultFindingCode code, FindingSeverity severity, int line, const QString &text,
             const QStringList &args = {},
             const std::optional<ConditionResult> &failing = std::nullopt);
    [[nodiscard]] bool has(ResultFindingCode code) const;
    QList<ResultFinding> findings;

private:
    struct Group {
        Listed people;
        int entries = 0;
    };
    void count();
    void pairWithThread();

    QHash<int, Group> m_groups; ///< by part and side
    std::optional<PeopleIndex> m_roster;
    bool m_rosterHasNames = false;
    QSet<QString> m_said; ///< what stands in `findings` already
    QSet<int> m_codes; ///< of `findings`
};

[[nodiscard]] PersonWords wordsOf(const ListedVoter &voter);
/// Whether two entries of a list are one person.
[[nodiscard]] bool samePerson(const ListedVoter &a, const ListedVoter &b);
/// For each of `left` the index of its best match in `right`, CheckContext::nobody or ::several.
[[nodiscard]] QList<int> pairPeople(const QList<PersonWords> &left,
                                    const QList<PersonWords> &right);
/// "+1", "0", "-1"
[[nodiscard]] QString sideText(VoteSide side);

using CheckRule = void (*)(CheckContext &);

// Each rule stands in the file that is named after its matter.
void checkCounts(CheckContext &context);
void checkStatedSums(CheckContext &context);
void checkNamesTwice(CheckContext &context);
void checkLikeNames(CheckContext &context);
void checkEmptyEntries(CheckContext &context);
void checkMarks(CheckContext &context);
void checkMarksOfEarlier(CheckContext &context);
void checkRoster(CheckContext &context);
void checkListedVotes(CheckContext &context);
void checkMissingVotes(CheckContext &context);
void checkThreadTotals(CheckContext &context);
void checkVerdict(CheckContext &context);
void checkVerdictNumbers(CheckContext &context);
void checkDeadlines(CheckContext &context);
void checkLinks(CheckContext &context);
void checkSubject(CheckContext &context);
void checkCopiedCounts(CheckContext &context);

} // namespace tallybook::check
