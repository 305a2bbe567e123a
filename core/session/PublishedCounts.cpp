// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/archive/PublishedCounts.h"

#include "core/mail/Lines.h"
#include "core/mail/Words.h"

#include <QList>

#include <algorithm>
#include <array>

namespace tallybook {

namespace {

constexpr qsizetype longestLine = 1000; // units; a longer line is prose
constexpr int mostLines = 2000;

enum class Kind { Number, Side, Binding, NonBinding, Filler, Threshold, Colon, Open, Close, Other };

struct Token {
    Kind kind = Kind::Other;
    int number = 0;
    VoteSide side = VoteSide::For;
    int start = 0;
    int end = 0;
};

std::optional<int> numberOf(QStringView word)
{
    static constexpr std::array<QStringView, 13> words = {
            u"zero",  u"one",   u"two",  u"three", u"four",   u"five",  u"six",
            u"seven", u"eight", u"nine", u"ten",   u"eleven", u"twelve"};
    if (word == u"no" || word == u"none")
        return 0;
    const auto *const found = std::find(words.begin(), words.end(), word);
    if (found != words.end())
        return int(found - words.begin());
    bool valid = false;
    const int number = word.size() <= 4 ? word.toInt(&valid) : -1;
    return valid && number >= 0 ? std::optional(number) : std::nullopt;
}

/// "+1", "-1s", "+0's", "±0": the side that a value stands for. A bare "0" is a number.
std::optional<VoteSide> sideOf(QStringView word)
{
    if (word.endsWith(u"'s") || word.endsWith(u"\u2019s"))
        word.chop(2);
    else if (word.endsWith(u's'))
        word.chop(1);
    if (word == u"+1")
        return VoteSide::For;
    if (word == u"-1" || word == u"\u22121" || word == u"\u20131")
        return VoteSide::Against;
    if (word == u"+0" || word == u"-0" || word == u"\u00B10" || word == u"+/-0")
        return VoteSide::Abstain;
    return std::nullopt;
}

Token wordToken(QStringView word, int start)
{
    Token token;
    token.start = start;
    token.end = start + int(word.size());
    if (const auto side = sideOf(word)) {
        token.kind = Kind::Side;
        token.side = *side;
    } else if (const auto number = numberOf(word)) {
        token.kind = Kind::Number;
        token.number = *number;
    } else if (word.startsWith(u"non-bind") || word.startsWith(u"nonbind")
               || isOneOf(word, {u"community", u"unbinding"})) {
        token.kind = Kind::NonBinding;
    } else if (word == u"binding" || word == u"pmc" || word == u"ipmc" || word == u"bindings") {
        token.kind = Kind::Binding;
    } else if (isOneOf(word, {u"vote",    u"votes",  u"of",     u"which",  u"are",      u"being",
                              u"the",     u"from",   u"with",   u"were",   u"was",      u"total",
                              u"members", u"member", u"by",     u"as",     u"received", u"we",
                              u"have",    u"got",    u"result", u"results"})) {
        token.kind = Kind::Filler;
    } else if (isOneOf(word,
                       {u"least", u"required", u"requires", u"require", u"needs", u"need",
                        u"minimum", u"needed", u"more"})) {
        token.kind = Kind::Threshold;
    }
    return token;
}

QList<Token> tokensOf(QStringView lower)
{
    static constexpr QStringView breaks = u" \t,;.!?[]*_`\"|#";
    QList<Token> tokens;
    const auto isBreak = [](QChar c) { return breaks.contains(c); };
    for (int at = 0; at < lower.size();) {
        const QChar c = lower[at];
        if (isBreak(c)) {
            ++at;
            continue;
        }
        if (c == u':' || c == u'=' || c == u'(' || c == u')') {
            const Kind kind = c == u'(' ? Kind::Open : c == u')' ? Kind::Close : Kind::Colon;
            tokens.append({kind, 0, VoteSide::For, at, at + 1});
            ++at;
            continue;
        }
        int end = at;
        while (end < lower.size() && !isBreak(lower[end]) && lower[end] != u':'
               && lower[end] != u'=' && lower[end] != u'(' && lower[end] != u')')
            ++end;
        QStringView word = lower.sliced(at, end - at);
        // "non binding" in two words.
        if ((word == u"non" || word == u"not")
            && lower.sliced(end).trimmed().startsWith(u"binding"))
            end = int(lower.indexOf(u"binding", end)) + 7;
        word = lower.sliced(at, end - at);
        if ((word.startsWith(u"non") || word.startsWith(u"not")) && word.endsWith(u"binding"))
            tokens.append({Kind::NonBinding, 0, VoteSide::For, at, end});
        else
            tokens.append(wordToken(word, at));
        at = end;
    }
    return tokens;
}

PublishedSide &sideIn(PublishedCounts &counts, VoteSide side)
{
    switch (side) {
    case VoteSide::For: return counts.inFavour;
    case VoteSide::Abstain: return counts.abstain;
    case VoteSide::Against: break;
    }
    return counts.against;
}

/// The names of a list that a heading began.
struct OpenList {
    VoteSide side = VoteSide::For;
    std::optional<bool> binding;
    int names = 0;
    int starred = 0;
    bool none = false;
};

class CountReader
{
public:
    void read(QStringView text)
    {
        int lines = 0;
        for (const QStringView line : textLines(text)) {
            if (++lines > mostLines)
                break;
            readLine(line.first(std::min(line.size(), longestLine)).trimmed());
        }
        closeList();
    }

    [[nodiscard]] std::optional<PublishedCounts> counts() const
    {
        PublishedCounts merged;
        bool any = false;
        for (const VoteSide side : {VoteSide::For, VoteSide::Abstain, VoteSide::Against}) {
            auto stated = m_stated;
            auto listed = m_listed;
            const PublishedSide &said = sideIn(stated, side);
            PublishedSide &names = sideIn(listed, side);
            if (names.all && m_legend && !names.binding) {
                names.binding = sideIn(listed, side).all ? m_starred[size_t(side)] : 0;
                names.nonBinding = *names.all - *names.binding;
            }
            PublishedSide &out = sideIn(merged, side);
            out.all = said.all ? said.all : names.all;
            out.binding = said.binding ? said.binding : names.binding;
            out.nonBinding = said.nonBinding ? said.nonBinding : names.nonBinding;
            if (!out.all && out.binding && out.nonBinding)
                out.all = *out.binding + *out.nonBinding;
            any = any || out.any();
        }
        return any ? std::optional(merged) : std::nullopt;
    }

private:
    void readLine(QStringView line)
    {
        if (line.isEmpty()) {
            // A list may stand apart from its heading, and then ends with the next empty line.
            if (m_list && (m_list->names > 0 || m_list->none))
                closeList();
            return;
        }
        const QString lower = line.toString().toLower();
        const QList<Token> tokens = tokensOf(lower);
        if (lower.contains(u"binding") && lower.contains(u'*') && tokens.size() <= 8
            && std::none_of(tokens.begin(), tokens.end(),
                            [](const Token &token) { return token.kind == Kind::Side; })) {
            m_legend = true; // "(* = binding)"
            return;
        }
        if (readHeading(line, tokens))
            return;
        if (readStated(tokens)) {
            closeList();
            return;
        }
        if (m_list)
            addNames(line);
    }

    /// "+1 (binding):", "Binding +1 votes:", "+1 : A, B", "-1: none", "3 PMC +1 binding votes:".
    bool readHeading(QStringView line, const QList<Token> &tokens)
    {
        std::optional<VoteSide> side;
        std::optional<bool> binding;
        std::optional<int> number;
        qsizetype at = 0;
        for (; at < tokens.size(); ++at) {
            const Token &token = tokens[at];
            if (token.kind == Kind::Colon && side)
                break;
            // "0:" and "0 (abstain):" are headings where "+1:" stood before.
            const bool zero = token.kind == Kind::Number && token.number == 0 && !side
                    && line[token.start] == u'0';
            if (token.kind == Kind::Side || (zero && at == 0)) {
                if (side && *side != token.side)
                    return false;
                side = zero ? VoteSide::Abstain : token.side;
            } else if (token.kind == Kind::Binding) {
                binding = binding.value_or(true);
            } else if (token.kind == Kind::NonBinding) {
                binding = false;
            } else if (token.kind == Kind::Number) {
                number = token.number;
            } else if (token.kind == Kind::Other || token.kind == Kind::Threshold) {
                return false;
            }
        }
        if (!side)
            return false;
        const bool colon = at < tokens.size();
        // Without a colon only a line that says nothing else heads a list: "+1 (binding)".
        if (!colon && number)
            return false;
        closeList();
        if (number)
            state(*side, binding, *number);
        m_list = OpenList{*side, binding, 0, 0, false};
        if (!colon)
            return true;
        const QStringView names = line.sliced(tokens[at].end).trimmed();
        addNames(names);
        // Names that stand behind their heading go on below only if the line breaks off.
        if (!names.isEmpty() && !names.endsWith(u','))
            closeList();
        return true;
    }

    /// Names behind a heading ("A, B and C"), or on a line of their own.
    void addNames(QStringView names)
    {
        while (!names.isEmpty()
               && (names.front() == u'-' || names.front() == u'*' || names.front() == u'\u2022'
                   || names.front().isSpace())) {
            names = names.sliced(1);
        }
        if (names.isEmpty())
            return;
        const QString lower = names.toString().toLower();
        if (lower.startsWith(u"none") || lower == u"0" || lower == u"-" || lower == u"n/a"
            || lower.startsWith(u"no ") || lower == u"no") {
            m_list->none = true;
            return;
        }
        bool isNumber = false;
        const int number = lower.section(u' ', 0, 0).toInt(&isNumber);
        if (isNumber && wordsOf(lower).size() <= 3) {
            state(m_list->side, m_list->binding, number);
            m_list.reset();
            return;
        }
        constexpr int longestName = 6; // words; more are a sentence, and the list is over
        for (QStringView piece : names.split(u',')) {
            piece = piece.trimmed();
            if (piece.isEmpty())
                continue;
            const qsizetype both = piece.indexOf(u" and ");
            const qsizetype words = wordsOf(piece).size();
            if (words > 2 * longestName || (both < 0 && words > longestName)) {
                closeList();
                return;
            }
            m_list->names += both > 0 ? 2 : 1;
            m_list->starred += piece.endsWith(u'*') ? 1 : 0;
        }
    }

    void closeList()
    {
        if (!m_list)
            return;
        const OpenList list = *m_list;
        m_list.reset();
        if (list.names == 0 && !list.none)
            return;
        PublishedSide &side = sideIn(m_listed, list.side);
        std::optional<int> &count = !list.binding ? side.all
                : *list.binding                   ? side.binding
                                                  : side.nonBinding;
        count = count.value_or(0) + list.names;
        m_starred[size_t(list.side)] += list.starred;
    }

    void state(VoteSide side, std::optional<bool> binding, int number)
    {
        PublishedSide &counts = sideIn(m_stated, side);
        std::optional<int> &count = !binding ? counts.all
                : *binding                   ? counts.binding
                                             : counts.nonBinding;
        // What is said first counts: later numbers repeat it, or speak of single groups.
        if (!count)
            count = number;
    }

    /// "3 binding +1 votes", "8 +1s (6 binding +1s)", "no -1s", "5 +1 votes, 3 of which are
    /// binding".
    bool readStated(const QList<Token> &tokens)
    {
        bool any = false;
        std::optional<VoteSide> last;
        for (qsizetype at = 0; at < tokens.size(); ++at) {
            if (tokens[at].kind != Kind::Number)
                continue;
            if (at > 0 && tokens[at - 1].kind == Kind::Threshold)
                continue;
            std::optional<VoteSide> side;
            std::optional<bool> binding;
            qsizetype next = at + 1;
            for (; next < tokens.size(); ++next) {
                const Token &token = tokens[next];
                if (token.kind == Kind::Side && !side)
                    side = token.side;
                else if (token.kind == Kind::Binding && !binding)
                    binding = true;
                else if (token.kind == Kind::NonBinding && !binding.value_or(false))
                    binding = false;
                else if (token.kind == Kind::Number && !side && !binding
                         && token.number == tokens[at].number)
                    continue; // "three (3)"
                else if (token.kind == Kind::Filler
                         || (token.kind == Kind::Open && !side && next == at + 1)
                         || (token.kind == Kind::Close && !side))
                    continue;
                else
                    break;
            }
            if (side || (binding && last)) {
                state(side ? *side : *last, binding, tokens[at].number);
                last = side ? side : last;
                any = true;
                at = next - 1;
            }
        }
        return any;
    }

    PublishedCounts m_stated;
    PublishedCounts m_listed;
    std::optional<OpenList> m_list;
    std::array<int, 3> m_starred = {};
    bool m_legend = false;
};

/// Whether one side's numbers fit, if up to `open` votes are added to what was counted.
bool fits(const PublishedSide &published, int binding, int nonBinding, int unknown, int open)
{
    for (int bound = 0; bound <= unknown; ++bound) {
        const int countedBinding = binding + bound;
        const int countedOthers = nonBinding + unknown - bound;
        const int missingBinding = published.binding ? *published.binding - countedBinding : 0;
        const int missingOthers = published.nonBinding ? *published.nonBinding - countedOthers : 0;
        if (missingBinding < 0 || missingOthers < 0 || missingBinding + missingOthers > open)
            continue;
        if (!published.all)
            return true;
        const int missing = *published.all - (countedBinding + countedOthers);
        if (missing >= missingBinding + missingOthers && missing <= open)
            return true;
    }
    return false;
}

} // namespace

std::optional<PublishedCounts> publishedCounts(QStringView text)
{
    CountReader reader;
    reader.read(text);
    return reader.counts();
}

std::optional<bool> agrees(const PublishedCounts &published, const Tally &tally, int open)
{
    PublishedSide against = published.against;
    if (!against.any())
        against.binding = 0;
    const auto allFit = [&](int missing) {
        const auto side = [&](const PublishedSide &said, int SideCounts::*count) {
            return !said.any()
                    || fits(said, tally.binding.*count, tally.nonBinding.*count,
                            tally.unknown.*count, missing);
        };
        return side(published.inFavour, &SideCounts::forVotes)
                && side(published.abstain, &SideCounts::abstain)
                && side(against, &SideCounts::against);
    };
    if (allFit(0))
        return true;
    if (open > 0 && allFit(open))
        return std::nullopt;
    return false;
}

} // namespace tallybook
