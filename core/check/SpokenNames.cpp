// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
//
// Voters who are named in sentences and nowhere else: "Binding votes were cast by Ada, Bo and
// Cleo."
#include "core/base/Text.h"
#include "core/check/ResultReader.h"
#include "core/mail/votes/Words.h"

#include <QRegularExpression>

namespace tallybook::check {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = CountToken::Kind;

/// Names of a sentence with what is said of them.
struct Spoken {
    CountPhrase of;
    int start = 0; ///< of the names
    int end = 0;
};

/// One paragraph, looked through once.
class Listener
{
public:
    explicit Listener(const QString &text)
        : m_text(text)
        , m_lower(text::lowered(text))
        , m_tokens(countTokens(m_lower))
    {
    }

    QList<Spoken> run()
    {
        for (int i = 0; i < m_tokens.size(); ++i) {
            if (isMark(i))
                i = readCast(i);
            else if (m_tokens[i].text == u"voted")
                readVoted(i);
            else if (endsClause(i))
                m_clause = i + 1;
        }
        return m_found;
    }

private:
    [[nodiscard]] Kind kind(int i) const
    {
        return i >= 0 && i < m_tokens.size() ? m_tokens[i].kind : Kind::Sign;
    }
    [[nodiscard]] QStringView word(int i) const
    {
        return i >= 0 && i < m_tokens.size() ? m_tokens[i].text : QStringView();
    }
    [[nodiscard]] bool isMark(int i) const
    {
        return kind(i) == Kind::Value || kind(i) == Kind::Sided || kind(i) == Kind::Binding
                || kind(i) == Kind::NonBinding;
    }
    [[nodiscard]] bool endsClause(int i) const
    {
        return kind(i) == Kind::Sign && u".;:!?"_s.contains(m_tokens[i].sign);
    }

    static void note(const CountToken &token, CountPhrase &phrase)
    {
        if (token.side && !phrase.side)
            phrase.side = token.side;
        if (token.kind == Kind::Binding || token.kind == Kind::NonBinding)
            phrase.binding = token.kind == Kind::Binding;
    }

    /// "binding +1 votes were cast by …", "+1 from …"; gives the last token that it took.
    int readCast(int i)
    {
        Spoken spoken;
        spoken.of.start = m_tokens[i].start;
        int at = i;
        for (; isMark(at) || kind(at) == Kind::Vote || kind(at) == Kind::Other; ++at)
            note(m_tokens[at], spoken.of);
        spoken.of.end = m_tokens[at - 1].end;
        while (isListed(word(at),
                        u"were|was|are|have|has|been|cast|given|received|came|come|submitted|made"))
            ++at;
        const bool colon = kind(at) == Kind::Sign && m_tokens.value(at).sign == u':';
        if (!isListed(word(at), u"by|from") && !colon)
            return at - 1;
        takeUntilClauseEnds(spoken, m_tokens[at].end);
        return at;
    }

    /// "Ada Voss, Bo Lind and Cleo Marr voted +1 (binding)"
    void readVoted(int i)
    {
        int at = i + 1;
        while (isListed(word(at), u"with|a|the"))
            ++at;
        if (!isMark(at) || m_clause >= i)
            return;
        Spoken spoken;
        spoken.of.start = m_tokens[at].start;
        spoken.start = m_tokens[m_clause].start;
        spoken.end = m_tokens[i].start;
        const bool enclosed = kind(at + 1) == Kind::Sign && m_tokens.value(at + 1).sign == u'(';
        note(m_tokens[at], spoken.of);
        if (isMark(enclosed ? at + 2 : at + 1))
            note(m_tokens[enclosed ? at + 2 : at + 1], spoken.of);
        spoken.of.end = m_tokens[at].end;
        m_found.append(spoken);
        // The next clause begins behind its comma or "and".
        while (at < m_tokens.size() && !endsClause(at) && word(at) != u"and"
               && !(kind(at) == Kind::Sign && m_tokens[at].sign == u','))
            ++at;
        m_clause = at + 1;
    }

    /// The names go on to the end of the clause, or to where other votes are named.
    void takeUntilClauseEnds(Spoken spoken, int from)
    {
        static const QRegularExpression end(
                u"[.;!?](?:\\s|$)|,?\\s+(?:and|while|with|but)\\s+(?:\\d+\\s+|no\\s+)?"
                u"(?:non-?binding|binding|[+-][01]\\b)"_s,
                QRegularExpression::CaseInsensitiveOption);
        constexpr int longest = 400;
        const QString piece = m_text.mid(from, longest);
        const auto match = end.match(piece);
        spoken.start = from;
        spoken.end = from + int(match.hasMatch() ? match.capturedStart() : piece.size());
        spoken.end = endOfNames(m_text, spoken.end);
        m_found.append(spoken);
    }

    const QString &m_text;
    QString m_lower;
    QList<CountToken> m_tokens;
    int m_clause = 0; ///< token that the clause began with
    QList<Spoken> m_found;
};

/// "Ada, Bo (all binding)" as "Ada (binding), Bo (binding)".
QString withClaimsOfAll(const QString &names, std::optional<bool> &binding)
{
    static const QRegularExpression all(
            u"\\(\\s*(?:all|both)(?: of them)? (non-?)?binding\\s*\\)"_s,
            QRegularExpression::CaseInsensitiveOption);
    QString kept = names;
    const auto match = all.match(names);
    if (!match.hasMatch())
        return kept;
    binding = match.captured(1).isEmpty();
    kept.replace(match.capturedStart(), match.capturedLength(),
                 QString(match.capturedLength(), u' '));
    return kept;
}

} // namespace

/// Sentences are looked to only where no list names anybody: beside lists they tell of single
/// votes.
void ResultReader::readSpokenNames()
{
    if (!m_result.voters.isEmpty())
        return;
    constexpr QStringView uncounted =
            u"late|withdrawn|invalid|not counted|not been counted|excluded|"
            u"ignored|did not vote|not voted|earlier";
    for (const Paragraph &paragraph : std::as_const(m_sentences)) {
        const QString &text = paragraph.text();
        for (Spoken spoken : Listener(text).run()) {
            constexpr int most = 500; // nobody writes so many sentences about votes
            if (m_result.sections.size() > most)
                return;
            const QString said = text.mid(spoken.of.start, spoken.end - spoken.of.start);
            if (containsListed(said.toLower(), uncounted))
                continue;
            const QString names = withClaimsOfAll(text.mid(spoken.start, spoken.end - spoken.start),
                                                  spoken.of.binding);
            if (!areNames(names.simplified()))
                continue;
            takeNames(paragraph, spoken.of, spoken.start, names);
            m_result.sections.last().sentence = true;
        }
    }
}

} // namespace tallybook::check
