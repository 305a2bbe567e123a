// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/check/CountScanner.h"

#include "core/mail/votes/Words.h"

namespace tallybook::check {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = CountToken::Kind;

/// Words that make a number a threshold or another vote's number.
constexpr QStringView thresholdBefore =
        u"least|minimum|min|require|requires|required|requiring|requirement|need|needs|needed|"
        u"needing|necessary|must|unless|previous|earlier|prior|until|threshold|quorum|if|"
        u"missing|lacks|lacking|reaching|than|wrote|instead|mistakenly|wrongly";
/// Those that say so of the next number alone: "open for more than 72 hours and received 4 votes",
/// "I wrote 4, but there are 3".
constexpr QStringView ofNextNumber =
        u"than|least|minimum|min|reaching|wrote|instead|mistakenly|wrongly";
constexpr QStringView thresholdAfter = u"required|needed|necessary|minimum|missing|requirement";

class Scanner
{
public:
    Scanner(QStringView lower, std::optional<VoteSide> side)
        : m_tokens(countTokens(lower))
        , m_side(side)
    {
    }

    QList<CountPhrase> run()
    {
        for (int i = 0; i < m_tokens.size(); ++i) {
            if (m_tokens[i].kind == Kind::All)
                readAll(i);
            else if (isNumber(i) && !isThreshold(i))
                i = readNumber(i);
        }
        settleSides();
        QList<CountPhrase> phrases;
        for (const Found &found : std::as_const(m_found))
            phrases.append(found.phrase);
        return phrases;
    }

private:
    struct Found {
        CountPhrase phrase;
        int first = 0; ///< token
        int last = 0; ///< token behind it
        bool ofPrevious = false; ///< "3 of which", "(3 binding)"
    };

    [[nodiscard]] Kind kind(int i) const
    {
        return i >= 0 && i < m_tokens.size() ? m_tokens[i].kind : Kind::Sign;
    }
    [[nodiscard]] QChar sign(int i) const
    {
        return i >= 0 && i < m_tokens.size() ? m_tokens[i].sign : QChar(u'.');
    }
    [[nodiscard]] QStringView word(int i) const
    {
        return i >= 0 && i < m_tokens.size() ? m_tokens[i].text : QStringView();
    }
    /// Also "+3 (binding)": three times +1.
    [[nodiscard]] bool isNumber(int i) const
    {
        if (sign(i + 1) == u'%')
            return false;
        return kind(i) == Kind::Number
                || (kind(i) == Kind::Value && m_tokens[i].number >= 2 && m_tokens[i].number < 100);
    }
    [[nodiscard]] bool isStop(int i) const
    {
        return kind(i) == Kind::Sign && (sign(i) == u'.' || sign(i) == u';' || sign(i) == u'!');
    }

    [[nodiscard]] bool isThreshold(int i) const
    {
        if (word(i - 1) == u"not") // "4 votes, not 5": taken back
            return true;
        bool next = true; // no other number stands between
        for (int back = i - 1; back >= std::max(0, i - 6) && !isStop(back); --back) {
            if (isListed(word(back), thresholdBefore)
                && (next || !isListed(word(back), ofNextNumber)))
                return true;
            // "On dev@ there were 2 +1 votes": a part of them.
            if (sign(back) == u'@' || word(back).contains(u'@'))
                return true;
            next = next && kind(back) != Kind::Number;
        }
        // "5 out of 11 votes", "4 of the 5 members": how many there are to be had.
        const int of = word(i - 1) == u"the" ? i - 2 : i - 1;
        if (word(of) == u"of" && (word(of - 1) == u"out" || kind(of - 1) == Kind::Number))
            return true;
        if (sign(i - 1) == u'=' && sign(i - 2) == u'>')
            return true;
        for (int ahead = i + 1; ahead <= i + 6 && !isStop(ahead); ++ahead) {
            if (isListed(word(ahead), thresholdAfter))
                return true;
        }
        return word(i + 1) == u"or" && isListed(word(i + 2), u"more|fewer|less");
    }

    /// Behind "out of 11", "of the 5" if that stands there.
    [[nodiscard]] int behindOutOf(int at) const
    {
        int next = at + (word(at) == u"out" ? 1 : 0);
        if (word(next++) != u"of")
            return at;
        next += word(next) == u"the" ? 1 : 0;
        return kind(next) == Kind::Number ? next + 1 : at;
    }

    /// "2 votes were carried over", "… were changed": some of those that are counted elsewhere.
    [[nodiscard]] bool isPart(int at) const
    {
        return isListed(word(at), u"were|was|are|is|have|has")
                && isListed(word(word(at + 1) == u"been" ? at + 2 : at + 1),
                            u"carried|changed|withdrawn|recast|repeated|invalid|late");
    }

    /// "all binding", "all of which are binding": as many as were named before.
    void readAll(int i)
    {
        int at = i + 1;
        while (kind(at) == Kind::OfWhich || isListed(word(at), u"are|were|being|is|votes|the"))
            ++at;
        if (m_found.isEmpty() || kind(at) != Kind::Binding || m_found.last().phrase.binding)
            return;
        Found all = m_found.last();
        all.phrase.binding = true;
        all.phrase.end = m_tokens[at].end;
        all.ofPrevious = true;
        m_found.append(all);
    }

    int readNumber(int i)
    {
        Found found;
        found.first = i;
        found.phrase.number = m_tokens[i].number;
        found.phrase.start = m_tokens[i].start;
        if (kind(i) == Kind::Value)
            found.phrase.side = m_tokens[i].side;
        found.ofPrevious = sign(i - 1) == u'(';
        bool votes = false;
        int at = i + 1;
        // "5 out of 11 binding votes are -1": what follows is said of the five.
        at = behindOutOf(at);
        if (isOfWhich(at)) {
            found.ofPrevious = true;
            while (kind(at) == Kind::OfWhich
                   || isListed(word(at), u"are|were|being|is|was|from|the|marked|as"))
                ++at;
        }
        while (found.phrase.number == 0 && (kind(at) == Kind::Other || word(at) == u"any"))
            ++at; // "no further -1"
        if (isZeroValue(i, at)) {
            found.phrase.side = VoteSide::Abstain;
            ++at;
        }
        while (readPart(found.phrase, votes, at)) { }
        readTail(found.phrase, votes, at);
        QList<VoteSide> alternatives;
        if (found.phrase.number == 0 && found.phrase.side)
            at = readAlternatives(alternatives, votes, at);

        const bool evident =
                found.phrase.side || (found.phrase.binding && saysBinding(i, at)) || votes;
        const std::optional<CountPhrase> label = labelBefore(i);
        if (label) {
            if (!evident && !endsNumber(at))
                return i;
            if (!found.phrase.side)
                found.phrase.side = label->side;
            if (!found.phrase.binding && !evident)
                found.phrase.binding = label->binding;
            else if (!found.phrase.binding && !found.phrase.side)
                found.phrase.binding = label->binding;
            found.phrase.start = label->start;
        } else if (!evident) {
            return i;
        }
        if (isPart(at))
            return at - 1;
        found.last = at;
        found.phrase.end = m_tokens[at - 1].end;
        m_found.append(found);
        for (const VoteSide side : std::as_const(alternatives)) {
            Found other = found;
            other.phrase.side = side;
            m_found.append(other);
        }
        return at - 1;
    }

    /// Whether the status is said in so many words: "25 PMC members" or "12 users" need not have
    /// voted at all.
    [[nodiscard]] bool saysBinding(int from, int to) const
    {
        for (int i = from; i < to; ++i) {
            if (word(i).contains(u"binding") || isListed(word(i), u"non|not"))
                return true;
        }
        return false;
    }

    [[nodiscard]] bool isOfWhich(int at) const
    {
        if (kind(at) == Kind::OfWhich)
            return true;
        return isListed(word(at), u"are|were|being")
                && (kind(at + 1) == Kind::Binding || kind(at + 1) == Kind::NonBinding);
    }

    /// "no 0 or -1 votes"
    [[nodiscard]] bool isZeroValue(int i, int at) const
    {
        return isListed(word(i), u"no|without") && kind(at) == Kind::Number && word(at) == u"0";
    }

    [[nodiscard]] bool isMark(int at) const
    {
        return kind(at) == Kind::Value || kind(at) == Kind::Binding || kind(at) == Kind::NonBinding;
    }

    bool readPart(CountPhrase &phrase, bool &votes, int &at) const
    {
        const CountToken *token = at < m_tokens.size() ? &m_tokens[at] : nullptr;
        if (!token)
            return false;
        switch (token->kind) {
        case Kind::Value:
        case Kind::Sided:
            // "yes: 9 no: 3": the label of the next number
            if ((phrase.side && phrase.side != token->side)
                || (u":="_s.contains(sign(at + 1)) && kind(at + 2) == Kind::Number))
                return false;
            phrase.side = token->side;
            break;
        case Kind::Binding:
            if (phrase.binding == false)
                return false;
            phrase.binding = true;
            break;
        case Kind::NonBinding:
            if (phrase.binding == true)
                return false;
            phrase.binding = false;
            break;
        case Kind::Committer:
        case Kind::Other: phrase.others = true; break;
        case Kind::Vote: votes = true; break;
        case Kind::Filler:
            // "3 PMC members voted +1", "5 were in favour", "2 votes are -1"
            if (isListed(token->text, u"voted|voting|are|were|was")
                && (isMark(at + 1) || kind(at + 1) == Kind::Sided))
                break;
            if (!isListed(token->text,
                          u"total|valid|formal|member|members|committee|overall|cast|x"))
                return false;
            break;
        case Kind::Number:
            // "1 binding 0", "2 0 votes"
            if (token->text != u"0" || phrase.side || isMark(at + 1))
                return false;
            phrase.side = VoteSide::Abstain;
            break;
        case Kind::Sign:
            if (readEnclosed(phrase, at))
                return true;
            // "+1 (binding) votes"
            if (token->sign != u'(' || sign(at + 2) != u')' || phrase.binding
                || (kind(at + 1) != Kind::Binding && kind(at + 1) != Kind::NonBinding))
                return false;
            phrase.binding = kind(at + 1) == Kind::Binding;
            at += 2;
            break;
        default: return false;
        }
        ++at;
        return true;
    }

    /// "3 (+1 binding) votes"
    bool readEnclosed(CountPhrase &phrase, int &at) const
    {
        const bool binding = kind(at + 2) == Kind::Binding;
        if (sign(at) != u'(' || sign(at + 3) != u')' || kind(at + 1) != Kind::Value || phrase.side
            || phrase.binding || !(binding || kind(at + 2) == Kind::NonBinding))
            return false;
        phrase.side = m_tokens[at + 1].side;
        phrase.binding = binding;
        at += 4;
        return true;
    }

    /// "… in favour", "… against", "… from PMC members".
    void readTail(CountPhrase &phrase, bool votes, int &at) const
    {
        if (votes && !phrase.side && isListed(word(at), u"against|opposed")) {
            phrase.side = VoteSide::Against;
            ++at;
        }
        if (!(votes || phrase.side) || phrase.binding || !isListed(word(at), u"from|by"))
            return;
        int next = at + 1;
        while (isListed(word(next), u"the|our|other|rest|of|developer|wider"))
            ++next;
        if (kind(next) == Kind::Binding || kind(next) == Kind::NonBinding) {
            phrase.binding = kind(next) == Kind::Binding;
            at = next + 1;
        } else if (kind(next) == Kind::Committer) {
            phrase.others = true;
            at = next + 1;
        }
    }

    int readAlternatives(QList<VoteSide> &sides, bool &votes, int at) const
    {
        while (isListed(word(at), u"or|nor|and") || sign(at) == u'/' || sign(at) == u',') {
            int next = at + 1;
            if (isListed(word(next), u"or|nor|and"))
                ++next;
            if (kind(next) == Kind::Value)
                sides.append(*m_tokens[next].side);
            else if (kind(next) == Kind::Number && word(next) == u"0" && !isMark(next + 1))
                sides.append(VoteSide::Abstain);
            else
                break;
            at = next + 1;
        }
        if (kind(at) == Kind::Vote) {
            votes = true;
            ++at;
        }
        return at;
    }

    /// Whether a number that a label announces ends here: "+1 votes: 7".
    [[nodiscard]] bool endsNumber(int at) const
    {
        return at >= m_tokens.size() || kind(at) == Kind::Sign || kind(at) == Kind::Value
                || kind(at) == Kind::Sided || word(at) == u"and";
    }

    /// "+1 (binding): 3", "Binding votes = 3", "+1 (5 votes": what stands before the number.
    [[nodiscard]] std::optional<CountPhrase> labelBefore(int i) const
    {
        const QChar link = sign(i - 1);
        // "+1  6", and ", +1 6, +0 1"
        if (kind(i - 1) == Kind::Value && m_tokens[i - 1].number < 2
            && (i == 1 || (kind(i - 2) == Kind::Sign && endsNumber(i + 1))))
            return CountPhrase{m_tokens[i - 1].side, {}, false, 0, m_tokens[i - 1].start, 0};
        if (link != u':' && link != u'=' && link != u'(' && link != u'-' && word(i - 1) != u"x")
            return std::nullopt;
        CountPhrase label;
        bool any = false;
        int closed = 0; // brackets
        int back = i - 2;
        for (; back >= 0; --back) {
            const CountToken &token = m_tokens[back];
            closed += token.sign == u')' ? 1 : token.sign == u'(' ? -1 : 0;
            if (closed < 0 && any)
                return label; // "no (for: 1, …": the bracket holds all of it
            if (token.kind == Kind::Value || token.kind == Kind::Sided) {
                label.side = token.side;
                any = true;
            } else if (token.kind == Kind::Binding || token.kind == Kind::NonBinding) {
                label.binding = token.kind == Kind::Binding;
                any = true;
            } else if (token.kind != Kind::Vote && token.sign != u'(' && token.sign != u')'
                       && !isListed(token.text, u"total|members|member|number|of|count")) {
                break;
            }
            label.start = token.start;
        }
        // A number before it all makes those words part of another count, unless that has its own
        // label: "yes: 9 no: 3".
        const bool labelled = link == u':' && !m_found.isEmpty() && m_found.last().first == back
                && sign(back - 1) == u':';
        if (!any || (kind(back) == Kind::Number && !labelled))
            return std::nullopt;
        return label;
    }

    /// Numbers without a value take it from their neighbours: "5 +1 votes, 3 binding" and "3
    /// binding and 2 non-binding +1".
    void settleSides()
    {
        for (int i = 0; i < m_found.size(); ++i) {
            CountPhrase &phrase = m_found[i].phrase;
            if (phrase.side)
                continue;
            if (m_side) {
                phrase.side = m_side;
                continue;
            }
            if (!phrase.binding)
                continue;
            const bool before = i > 0 && m_found[i - 1].phrase.side
                    && near(m_found[i - 1].last, m_found[i].first);
            const bool emptyBefore = before && m_found[i - 1].phrase.number < phrase.number
                    && !m_found[i].ofPrevious;
            const bool after = i + 1 < m_found.size() && m_found[i + 1].phrase.side
                    && near(m_found[i].last, m_found[i + 1].first);
            if (before && !emptyBefore)
                phrase.side = m_found[i - 1].phrase.side;
            else if (after && m_found[i + 1].phrase.number > 0)
                phrase.side = m_found[i + 1].phrase.side;
            else
                phrase.side = VoteSide::For;
        }
    }

    [[nodiscard]] bool near(int from, int to) const
    {
        for (int i = from; i < to; ++i) {
            if (isStop(i))
                return false;
        }
        return to - from <= 6;
    }

    QList<CountToken> m_tokens;
    std::optional<VoteSide> m_side;
    QList<Found> m_found;
};

} // namespace

QList<CountPhrase> scanCounts(QStringView lower, std::optional<VoteSide> side)
{
    return Scanner(lower, side).run();
}

} // namespace tallybook::check
