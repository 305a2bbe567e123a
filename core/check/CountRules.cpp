// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/check/CheckRules.h"

#include <algorithm>

namespace tallybook::check {

using namespace Qt::Literals::StringLiterals;

namespace {

using Code = ResultFindingCode;
constexpr auto problem = FindingSeverity::Problem;

QString what(const StatedCount &count)
{
    QString words = count.side ? sideText(*count.side) : u"votes"_s;
    if (count.binding)
        words += *count.binding ? u" binding"_s : u" non-binding"_s;
    return words;
}

/// What every number asks of the whole text, gathered once: a text of twenty thousand headings is
/// not looked through for each of its numbers.
class TextIndex
{
public:
    explicit TextIndex(const CheckContext &context)
    {
        const PublishedResult &result = context.result;
        for (int i = 0; i < result.voters.size(); ++i) {
            m_partsWithNames.insert(result.voters[i].part);
            if (context.firstOf[i] == i)
                ++m_inSection[result.voters[i].section];
        }
        for (const ListSection &section : result.sections) {
            if (section.names > 0 && section.ofAllSides)
                m_ofAllSides.insert(section.part);
            SectionFacts &facts = m_sections[{section.part, sideKey(section.side)}];
            facts.incomplete = facts.incomplete || section.incomplete;
            if (section.names == 0 && !section.none)
                continue;
            facts.any = true;
            facts.binding = facts.binding || section.binding == true;
            facts.others = facts.others || section.binding == false;
        }
        for (const StatedCount &count : result.counts) {
            QList<const StatedCount *> &places = m_counts[keyOf(count, count.binding)];
            if (!count.others && places.size() < 2)
                places.append(&count);
        }
    }

    [[nodiscard]] bool hasNames(int part) const { return m_partsWithNames.contains(part); }
    /// Whether a list of the part tells no side.
    [[nodiscard]] bool isOfAllSides(int part) const { return m_ofAllSides.contains(part); }
    /// The numbers stated of other sides than this one, of which no name is listed.
    [[nodiscard]] int unlistedOthers(const StatedCount &count, const CheckContext &context) const
    {
        int sum = 0;
        for (const VoteSide side : {VoteSide::For, VoteSide::Abstain, VoteSide::Against}) {
            StatedCount other = count;
            other.side = side;
            const auto stated = m_counts.constFind(keyOf(other, std::nullopt));
            if (side != count.side && stated != m_counts.constEnd() && !stated->isEmpty()
                && context.listed(side, count.part).total == 0)
                sum += stated->first()->number;
        }
        return sum;
    }
    /// How many people one list names, on whatever side.
    [[nodiscard]] int inSection(int section) const { return m_inSection.value(section); }
    [[nodiscard]] bool isIncomplete(int part, std::optional<VoteSide> side) const
    {
        return m_sections.value({part, sideKey(side)}).incomplete;
    }
    /// Whether a list stands there; of binding or other votes if that is asked.
    [[nodiscard]] bool hasSection(int part, std::optional<VoteSide> side,
                                  std::optional<bool> binding) const
    {
        const SectionFacts facts = m_sections.value({part, sideKey(side)});
        return !binding ? facts.any : *binding ? facts.binding : facts.others;
    }
    /// The number that another phrase gives for the same side.
    [[nodiscard]] std::optional<int> other(const StatedCount &than,
                                           std::optional<bool> binding) const
    {
        for (const StatedCount *count : m_counts.value(keyOf(than, binding))) {
            if (count != &than)
                return count->number;
        }
        return std::nullopt;
    }

private:
    struct SectionFacts {
        bool incomplete = false;
        bool any = false;
        bool binding = false;
        bool others = false;
    };
    using Key = std::pair<int, int>;

    static int sideKey(std::optional<VoteSide> side) { return side ? int(*side) : -1; }
    static Key keyOf(const StatedCount &count, std::optional<bool> binding)
    {
        constexpr int kinds = 3;
        return {count.part, sideKey(count.side) * kinds + (binding ? int(*binding) : 2)};
    }

    QSet<int> m_partsWithNames;
    QHash<int, int> m_inSection;
    QSet<int> m_ofAllSides;
    QHash<Key, SectionFacts> m_sections;
    QHash<Key, QList<const StatedCount *>> m_counts;
};

/// Holds one stated number against the names.
class CountCheck
{
public:
    CountCheck(CheckContext &context, const TextIndex &index, const StatedCount &count)
        : m_context(context)
        , m_result(context.result)
        , m_index(index)
        , m_count(count)
    {
    }

    void run()
    {
        if (!m_index.hasNames(m_count.part))
            return;
        // "3 binding +1 votes (Jane, John, Ann)": the sentence itself names them.
        if (m_count.names >= 0 && m_count.number != m_index.inSection(m_count.names))
            return mismatch(m_count.binding ? Code::BindingCountMismatch : Code::CountMismatch,
                            m_index.inSection(m_count.names));
        if (m_count.others)
            return;
        if (!m_count.side)
            return m_index.isIncomplete(m_count.part, VoteSide::For) ? void() : checkUntyped();
        if (m_count.section >= 0 && m_result.sections[m_count.section].ofAllSides
            && m_count.number == m_index.inSection(m_count.section))
            return;
        m_listed = m_context.listed(*m_count.side, m_count.part);
        if (!comparable())
            return;
        if (m_count.binding)
            checkBinding();
        else
            checkTotal();
    }

private:
    [[nodiscard]] bool hasSection(std::optional<VoteSide> side, std::optional<bool> binding) const
    {
        return m_index.hasSection(m_count.part, side, binding);
    }

    /// Results that give a number and name nobody on that side, or not all, cannot be counted
    /// after.
    [[nodiscard]] bool comparable() const
    {
        if (m_index.isIncomplete(m_count.part, m_count.side))
            return false;
        return m_listed.total > 0 || m_count.number == 0 || hasSection(m_count.side, {});
    }

    [[nodiscard]] std::optional<int> stated(std::optional<bool> binding) const
    {
        return m_index.other(m_count, binding);
    }

    void mismatch(Code code, int found, FindingSeverity severity = problem)
    {
        m_context.add(code, severity, m_count.line, m_count.text,
                      {what(m_count), QString::number(m_count.number), QString::number(found)});
    }

    void checkBinding()
    {
        const int number = m_count.number;
        if (number > m_listed.total) {
            // Non-binding voters are often counted and not named.
            if (*m_count.binding || hasSection(m_count.side, false))
                mismatch(Code::BindingCountMismatch, bound());
            return;
        }
        if (m_result.marksUnexplained && m_listed.starred > 0) {
            if (number != m_listed.starred && number != m_listed.total - m_listed.starred)
                mismatch(Code::BindingCountMismatch, m_listed.starred);
            return;
        }
        if (m_listed.unknown == m_listed.total && number > 0)
            return;
        const int least = *m_count.binding ? m_listed.binding : m_listed.nonBinding;
        if (!*m_count.binding && least + m_listed.unknown == 0 && !hasSection(m_count.side, false)
            && m_listed.total == m_listed.binding && number > 0 && !listsOthers())
            return;
        if (number < least || number > least + m_listed.unknown)
            mismatch(Code::BindingCountMismatch, least);
    }

    /// Of names without any mark each may be meant.
    [[nodiscard]] int bound() const
    {
        if (m_listed.unknown == m_listed.total)
            return m_listed.total;
        return *m_count.binding ? m_listed.binding : m_listed.nonBinding;
    }

    /// Whether the total that is stated counts the names alone, so that nobody is left unnamed.
    [[nodiscard]] bool listsOthers() const { return stated(std::nullopt) == m_listed.total; }

    void checkTotal()
    {
        const int number = m_count.number;
        // "The votes came from:" over names of all sides: "5 in favour, 1 abstained".
        const int unlisted =
                m_index.isOfAllSides(m_count.part) ? m_index.unlistedOthers(m_count, m_context) : 0;
        if (number + unlisted == m_listed.total)
            return;
        const std::optional<int> binding = stated(true);
        const std::optional<int> others = stated(false);
        if (m_count.mayBeBinding && m_listed.binding > 0 && number == m_listed.binding)
            return;
        if (m_count.section < 0) {
            // "3 binding +1 and 2 +1": the second number is of the others.
            if (binding && number == m_listed.nonBinding && number != *binding)
                return;
            // Only the binding ones are named, and the text counts the others.
            if (m_listed.nonBinding == 0 && !hasSection(m_count.side, false)
                && ((others && number == m_listed.binding + *others)
                    || (binding && *binding == m_listed.total && m_listed.unknown == 0
                        && number > m_listed.total)))
                return;
            // "passes with 3 +1s" may mean the binding ones.
            if (number == m_listed.binding && number > 0 && !binding)
                return mismatch(Code::CountMismatch, m_listed.total, FindingSeverity::Note);
        }
        mismatch(Code::CountMismatch, m_listed.total);
    }

    /// "5 votes": of all sides, of those in favour, or of the binding ones.
    void checkUntyped()
    {
        int all = 0;
        QList<int> fits;
        for (const VoteSide side : {VoteSide::For, VoteSide::Abstain, VoteSide::Against}) {
            const CheckContext::Listed listed = m_context.listed(side, m_count.part);
            all += listed.total;
            if (side == VoteSide::For)
                fits += {listed.total, listed.binding, listed.nonBinding};
        }
        fits.append(all);
        const bool inVerdict = m_count.line == m_result.verdictLine;
        if (!fits.contains(m_count.number) && m_count.number > 0)
            mismatch(Code::CountMismatch, all, inVerdict ? problem : FindingSeverity::Note);
    }

    CheckContext &m_context;
    const PublishedResult &m_result;
    const TextIndex &m_index;
    const StatedCount &m_count;
    CheckContext::Listed m_listed;
};

} // namespace

void checkCounts(CheckContext &context)
{
    const TextIndex index(context);
    for (const StatedCount &count : context.result.counts) {
        // Of several votes in one mail a sentence may speak of any: only headings are sure.
        if (context.result.parts > 1 && count.section < 0)
            continue;
        CountCheck(context, index, count).run();
    }
}

/// The stated numbers against each other: "5 +1 votes, 3 binding and 1 non-binding".
void checkStatedSums(CheckContext &context)
{
    const PublishedResult &result = context.result;
    if (result.parts > 1)
        return;
    for (const VoteSide side : {VoteSide::For, VoteSide::Abstain, VoteSide::Against}) {
        const StatedCount *total = nullptr;
        const StatedCount *binding = nullptr;
        const StatedCount *others = nullptr;
        for (const StatedCount &count : result.counts) {
            // "Votes (5):" over names of several sides counts them all.
            const bool allSides = count.section >= 0 && result.sections[count.section].ofAllSides
                    && result.sections[count.section].names > 0;
            if (count.side != side || count.others || count.mayBeBinding || allSides)
                continue;
            const StatedCount *&place = !count.binding ? total : *count.binding ? binding : others;
            if (!place) {
                place = &count;
            } else if (place->number != count.number
                       && (count.binding
                           || (!(binding && binding->number == count.number)
                               && !(others && others->number == count.number)
                               && !(binding && binding->number == place->number)))) {
                const Code code = count.binding ? Code::BindingCountMismatch : Code::CountMismatch;
                if (!context.has(code))
                    context.add(code, problem, count.line, count.text,
                                {what(count), QString::number(count.number),
                                 QString::number(place->number)});
            }
        }
        if (total && binding && binding->number > total->number && !(others && others->number == 0)
            && total->number > 0 && !others) {
            if (!context.has(Code::BindingCountMismatch) && !context.has(Code::CountMismatch))
                context.add(Code::BindingCountMismatch, problem, binding->line, binding->text,
                            {what(*binding), QString::number(binding->number),
                             QString::number(total->number)});
        } else if (total && binding && others && total->number != binding->number + others->number
                   && total->number != binding->number && total->number != others->number) {
            if (!context.has(Code::CountMismatch) && !context.has(Code::BindingCountMismatch))
                context.add(Code::CountMismatch, problem, total->line, total->text,
                            {what(*total), QString::number(total->number),
                             QString::number(binding->number + others->number)});
        }
    }
}

} // namespace tallybook::check
