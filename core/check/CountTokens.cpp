// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/check/CountScanner.h"
#include "core/mail/votes/Words.h"

namespace tallybook::check {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = CountToken::Kind;

struct KindWords {
    Kind kind;
    QStringView words; ///< separated by '|'
};

constexpr KindWords kindWords[] = {
        {Kind::Binding,
         u"binding|bindings|bindingly|binging|bindng|biding|bindign|bindin|bingding|pmc|pmcs|ipmc"},
        {Kind::NonBinding,
         u"non-binding|nonbinding|non-bindings|unbinding|un-binding|not-binding|community|non-pmc|"
         u"non-ipmc|contributor|contributors|user|users"},
        {Kind::Committer, u"committer|committers|ppmc"},
        {Kind::Vote, u"vote|votes|ballot|ballots|voters|voter"},
        {Kind::All, u"all"},
        {Kind::Other, u"other|others|additional|further|another|more"},
        {Kind::Filler,
         u"the|following|with|from|by|cast|received|there|are|were|was|is|we|have|had|has|got|and|"
         u"as|follows|list|result|results|tally|summary|in|total|member|members|people|persons|"
         u"being|valid|formal|overall|of|number|count|counts|committee|individuals|did|who|voted|"
         u"voting|a|an|that|this|final|also|marked|x|rest|developer|"
         u"developers"},
};

struct SideWords {
    VoteSide side;
    QStringView words;
};

constexpr SideWords sideWords[] = {
        {VoteSide::For,
         u"approving|approvals|approval|positive|affirmative|favorable|favourable|yes|yeas|ayes"},
        {VoteSide::Against,
         u"objections|objection|veto|vetoes|vetos|negative|disapproving|disapprovals|opposing|"
         u"rejections|nays|opposed"},
        {VoteSide::Abstain,
         u"abstentions|abstention|abstain|abstains|abstaining|abstained|neutral"},
};

constexpr QStringView numberWords[] = {
        u"zero",     u"one",     u"two",     u"three",     u"four",     u"five",     u"six",
        u"seven",    u"eight",   u"nine",    u"ten",       u"eleven",   u"twelve",   u"thirteen",
        u"fourteen", u"fifteen", u"sixteen", u"seventeen", u"eighteen", u"nineteen", u"twenty"};

std::optional<int> numberOf(QStringView word)
{
    if (word == u"no" || word == u"without")
        return 0;
    for (int i = 0; i < int(std::size(numberWords)); ++i) {
        if (word == numberWords[i])
            return i;
        // "twenty-two"
        if (i > 0 && i < 10 && word.startsWith(u"twenty-") && word.sliced(7) == numberWords[i])
            return 20 + i;
    }
    if (word.size() > 1 && word.endsWith(u'x'))
        word.chop(1); // "3x +1"
    constexpr qsizetype mostDigits = 7; // "1,000,000" has them; a date in one word has more
    QString digits = word.toString();
    digits.remove(u',');
    if (digits.isEmpty() || digits.size() > mostDigits)
        return std::nullopt;
    int number = 0;
    for (const QChar c : std::as_const(digits)) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        number = number * 10 + c.digitValue();
    }
    return number;
}

void nameWord(CountToken &token)
{
    if (const auto number = numberOf(token.text)) {
        token.kind = Kind::Number;
        token.number = *number;
        return;
    }
    if (token.text == u"0s" || token.text == u"0's") {
        token.kind = Kind::Value;
        token.side = VoteSide::Abstain;
        return;
    }
    for (const KindWords &row : kindWords) {
        if (isListed(token.text, row.words)) {
            token.kind = row.kind;
            return;
        }
    }
    for (const SideWords &row : sideWords) {
        if (isListed(token.text, row.words)) {
            token.kind = Kind::Sided;
            token.side = row.side;
            return;
        }
    }
}

bool isJoint(QChar c, QChar before, QChar after)
{
    if (!after.isLetterOrNumber())
        return false;
    if (c == u':')
        return before.isDigit() && after.isDigit();
    return c == u'\'' || c == u'-' || c == u'.' || c == u'/' || c == u'_' || c == u'@';
}

class Tokeniser
{
public:
    explicit Tokeniser(QStringView lower)
        : m_text(lower)
    {
    }

    QList<CountToken> run()
    {
        while (m_at < m_text.size())
            step();
        joinNegations();
        collapseParentheses();
        readZeros();
        readPlainSides();
        return m_tokens;
    }

private:
    [[nodiscard]] QChar at(qsizetype i) const
    {
        return i >= 0 && i < m_text.size() ? m_text[i] : QChar(u' ');
    }

    void add(Kind kind, qsizetype end)
    {
        CountToken token;
        token.kind = kind;
        token.start = int(m_at);
        token.end = int(end);
        token.text = m_text.sliced(m_at, end - m_at);
        m_tokens.append(token);
        m_at = end;
    }

    void step()
    {
        const QChar c = at(m_at);
        if (c.isSpace() || u"\"'`[]*_#|"_s.contains(c)) {
            ++m_at;
        } else if (m_text.sliced(m_at).startsWith(u"(s)") && at(m_at - 1).isLetter()) {
            m_at += 3; // "vote(s)"
            m_tokens.last().end = int(m_at);
        } else if ((c == u'+' || c == u'-') && at(m_at + 1).isDigit()
                   && !at(m_at - 1).isLetterOrNumber()) {
            value();
        } else if (c.isLetterOrNumber()) {
            word();
        } else {
            add(Kind::Sign, m_at + 1);
            m_tokens.last().sign = c;
        }
    }

    void value()
    {
        qsizetype end = m_at + 1;
        while (at(end).isDigit() || (at(end) == u'.' && at(end + 1).isDigit()))
            ++end;
        const auto value = VoteValue::parse(m_text.sliced(m_at, end - m_at));
        if (at(end) == u'\'' && at(end + 1) == u's')
            ++end;
        if (at(end) == u's' && !at(end + 1).isLetterOrNumber())
            ++end;
        if (!value || at(end).isLetterOrNumber())
            return word();
        add(Kind::Value, end);
        m_tokens.last().side = value->side();
        m_tokens.last().number = std::abs(value->hundredths) / 100;
    }

    void word()
    {
        qsizetype end = m_at + 1;
        while (at(end).isLetterOrNumber()
               || (end < m_text.size() && isJoint(at(end), at(end - 1), at(end + 1)))
               || partsThousands(end))
            ++end;
        const bool reference = at(m_at - 1) == u'#'; // "#4711" is an issue
        add(Kind::Word, end);
        if (!reference || !m_tokens.last().text.front().isDigit())
            nameWord(m_tokens.last());
    }

    /// The comma of "20,000".
    [[nodiscard]] bool partsThousands(qsizetype comma) const
    {
        return at(comma) == u',' && at(comma - 1).isDigit() && at(comma + 1).isDigit()
                && at(comma + 2).isDigit() && at(comma + 3).isDigit()
                && !at(comma + 4).isLetterOrNumber();
    }

    /// "non binding", "not binding", "of which".
    void joinNegations()
    {
        QList<CountToken> joined;
        for (const CountToken &token : std::as_const(m_tokens)) {
            const bool follows = !joined.isEmpty() && joined.last().kind != Kind::Sign;
            const QStringView before = follows ? joined.last().text : QStringView();
            if (token.kind == Kind::Binding && (before == u"non" || before == u"not")) {
                joined.last().kind = Kind::NonBinding;
                joined.last().end = token.end;
            } else if (before == u"of"
                       && isListed(token.text, u"which|them|these|those|whom|whose")) {
                joined.last().kind = Kind::OfWhich;
                joined.last().end = token.end;
                joined.last().text = u"of which";
            } else {
                joined.append(token);
            }
        }
        m_tokens = joined;
    }

    /// "(+1)" is a value, and "three (3)" is one number.
    void collapseParentheses()
    {
        QList<CountToken> kept;
        for (qsizetype i = 0; i < m_tokens.size(); ++i) {
            const bool enclosed = i + 2 < m_tokens.size() && m_tokens[i].sign == u'('
                    && m_tokens[i + 2].sign == u')';
            if (enclosed && m_tokens[i + 1].kind == Kind::Value) {
                kept.append(m_tokens[i + 1]);
                i += 2;
            } else if (enclosed && m_tokens[i + 1].kind == Kind::Number && !kept.isEmpty()
                       && kept.last().kind == Kind::Number) {
                kept.last() = m_tokens[i + 1];
                i += 2;
            } else {
                kept.append(m_tokens[i]);
            }
        }
        m_tokens = kept;
    }

    /// A "0" with its own list or number behind it is the value, not a number.
    void readZeros()
    {
        for (qsizetype i = 0; i < m_tokens.size(); ++i) {
            CountToken &token = m_tokens[i];
            if (token.kind != Kind::Number || token.text != u"0")
                continue;
            qsizetype next = i + 1;
            if (next < m_tokens.size() && m_tokens[next].kind == Kind::Vote)
                ++next;
            const QChar sign = next < m_tokens.size() ? m_tokens[next].sign : QChar(u'.');
            const bool first = i == 0 && (sign == u':' || sign == u'(' || sign == u'=');
            const bool alone = i == 0 && next == m_tokens.size();
            const bool counted = i == 0 && m_tokens.size() >= 2 && next == 1
                    && m_tokens[1].kind == Kind::Number
                    && (m_tokens.size() == 2 || m_tokens[2].sign == u'(');
            const bool listed = sign == u':' && next == i + 1 && next + 1 < m_tokens.size()
                    && m_tokens[next + 1].kind == Kind::Number;
            if (first || alone || counted || listed) {
                token.kind = Kind::Value;
                token.side = VoteSide::Abstain;
            }
        }
    }

    /// What words may stand before a number as its label, or behind it where the number is all that
    /// they can belong to: "for: 5, against: 2", "5 for and 2 against", "4 votes in favour", "No:
    /// 0".
    void readPlainSides()
    {
        QList<CountToken> kept;
        for (qsizetype i = 0; i < m_tokens.size(); ++i) {
            CountToken token = m_tokens[i];
            if (token.text == u"in" && isListed(wordAt(i + 1), u"favor|favour")) {
                token.end = m_tokens[++i].end;
                setSide(token, VoteSide::For);
            } else if (isListed(token.text, u"for|against|no") && isPlainSide(i)) {
                setSide(token, token.text == u"for" ? VoteSide::For : VoteSide::Against);
            }
            kept.append(token);
        }
        m_tokens = kept;
    }

    [[nodiscard]] bool isPlainSide(qsizetype i) const
    {
        const QChar next = signAt(i + 1);
        const Kind before = i > 0 ? m_tokens[i - 1].kind : Kind::Sign;
        const bool label = next == u':' || next == u'=';
        if (label && (i == 0 || wordAt(i - 1) == u"votes")) // "Against: Jane Doe"
            return true;
        const bool number = i + 2 < m_tokens.size() && m_tokens[i + 2].kind == Kind::Number;
        if (number && (label || (next == u'-' && i == 0))
            && (before == Kind::Sign || before == Kind::Number))
            return true;
        const Kind twoBefore = i > 1 ? m_tokens[i - 2].kind : Kind::Word;
        const bool counted =
                before == Kind::Number || (before == Kind::Vote && twoBefore == Kind::Number);
        if (m_tokens[i].text == u"no") // "0 No votes", but not "2 +1, no -1"
            return before == Kind::Number && i + 1 < m_tokens.size()
                    && m_tokens[i + 1].kind == Kind::Vote;
        return counted
                && (i + 1 == m_tokens.size() || wordAt(i + 1) == u"and"
                    || u",;.)!"_s.contains(next));
    }

    static void setSide(CountToken &token, VoteSide side)
    {
        token.kind = Kind::Sided;
        token.side = side;
        token.number = 0;
    }

    [[nodiscard]] QStringView wordAt(qsizetype i) const
    {
        return i >= 0 && i < m_tokens.size() ? m_tokens[i].text : QStringView();
    }
    [[nodiscard]] QChar signAt(qsizetype i) const
    {
        return i >= 0 && i < m_tokens.size() ? m_tokens[i].sign : QChar();
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QList<CountToken> m_tokens;
};

} // namespace

QList<CountToken> countTokens(QStringView lower)
{
    return Tokeniser(lower).run();
}

} // namespace tallybook::check
