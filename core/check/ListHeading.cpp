// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/check/ListHeading.h"

#include "core/check/CountScanner.h"
#include "core/check/VoterEntry.h"
#include "core/mail/votes/Words.h"

#include <QRegularExpression>

#include <algorithm>

namespace tallybook::check {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = CountToken::Kind;

/// What may stand behind the value of a ballot's option.
constexpr QStringView optionWords = u"approve|approved|accept|accepted|yes|agree|reject|rejected|"
                                    u"disapprove|disapproved|opinion|"
                                    u"don't|care|indifferent|against|favor|favour|release|it|this";

bool isMark(const CountToken &token)
{
    return token.kind == Kind::Value || token.kind == Kind::Binding
            || token.kind == Kind::NonBinding || token.kind == Kind::Committer
            || (token.kind == Kind::Sided && token.side);
}

void note(const CountToken &token, ListHeading &heading)
{
    if (token.kind == Kind::Value || token.kind == Kind::Sided) {
        if (!heading.side)
            heading.side = token.side;
    } else if (token.kind == Kind::Binding && heading.binding != false) {
        heading.binding = true;
    } else if (token.kind == Kind::NonBinding) {
        heading.binding = false;
    } else if (token.kind == Kind::Committer) {
        heading.committers = true;
    }
}

/// Whether a line without a colon can be a heading by how it begins.
bool beginsHeading(const CountToken &token)
{
    return isMark(token) || token.kind == Kind::Number || token.sign == u'(';
}

/// "5 +1 votes, 3 binding": a heading over both does not say which of them binds.
bool tellsBothKinds(const QList<CountToken> &tokens, int end)
{
    int numbers = 0;
    for (int i = 0; i < end; ++i)
        numbers += tokens[i].kind == Kind::Number ? 1 : 0;
    return numbers > 1;
}

/// "Voters:", "The votes were:", "Votes from:".
bool saysVoters(const QList<CountToken> &tokens, int end)
{
    return std::any_of(tokens.cbegin(), tokens.cbegin() + end,
                       [](const CountToken &token) { return token.kind == Kind::Vote; })
            && std::none_of(tokens.cbegin(), tokens.cbegin() + end, [](const CountToken &token) {
                   return token.kind == Kind::Number || token.kind == Kind::Sign;
               });
}

} // namespace

ListHeading readHeading(QStringView line)
{
    ListHeading heading;
    const QString lower = line.toString().toLower();
    const QList<CountToken> tokens = countTokens(lower);
    bool marked = false;
    int end = 0; ///< token behind the heading
    bool colon = false;
    int depth = 0;
    for (; end < tokens.size(); ++end) {
        const CountToken &token = tokens[end];
        if (token.kind == Kind::Sign) {
            if (token.sign == u'(')
                ++depth;
            else if (token.sign == u')')
                --depth;
            if (depth > 0 || u"(),/&"_s.contains(token.sign))
                continue;
            const bool dash = token.sign == u'-' || token.sign == u'–' || token.sign == u'—'
                    || token.sign == u'=';
            if (token.sign == u':' || (dash && marked)) {
                colon = true;
                break;
            }
            return heading;
        }
        if (token.kind == Kind::Word && !(marked && isListed(token.text, optionWords)))
            return heading;
        if (isMark(token)) {
            marked = true;
            note(token, heading);
        }
    }
    heading.votersOnly = !marked && colon && saysVoters(tokens, end);
    marked = marked || heading.votersOnly;
    if (!marked || (heading.committers && !heading.side && !colon)
        || (!colon && !beginsHeading(tokens.first())))
        return heading;
    heading.goesOn = !colon && (tokens.last().sign == u',' || tokens.last().text == u"and");
    if (tellsBothKinds(tokens, end))
        heading.binding.reset();
    heading.found = true;

    const QList<CountPhrase> counts =
            scanCounts(QStringView(lower).left(colon ? tokens[end].start : lower.size()));
    // "6 votes in all, with no abstentions:" is no heading of abstentions.
    const auto nobodyOfSide = [](const CountPhrase &count) {
        return count.side && count.number == 0;
    };
    const auto somebody = [](const CountPhrase &count) { return !count.side && count.number > 0; };
    if (std::ranges::any_of(counts, nobodyOfSide) && std::ranges::any_of(counts, somebody))
        return {};
    bool allZero = !counts.isEmpty();
    for (const CountPhrase &count : counts)
        allZero = allZero && count.number == 0;
    heading.none = allZero;
    if (!colon)
        return heading;
    const QStringView rest = line.sliced(tokens[end].end).trimmed();
    if (rest.isEmpty())
        return heading;
    if (saysNone(rest)) {
        heading.none = true;
        return heading;
    }
    // Numbers and words of counting are no names.
    for (int i = end + 1; i < tokens.size(); ++i) {
        if (tokens[i].kind == Kind::Word) {
            heading.rest = tokens[end].end;
            break;
        }
    }
    // "-1: 0 (binding), 0 (non-binding)"
    const QList<CountPhrase> numbers = heading.rest < 0 ? scanCounts(lower) : QList<CountPhrase>();
    heading.none = heading.none
            || (!numbers.isEmpty()
                && std::all_of(numbers.cbegin(), numbers.cend(),
                               [](const CountPhrase &count) { return count.number == 0; }));
    return heading;
}

std::optional<bool> readLegend(QStringView line)
{
    if (line.size() > 160)
        return std::nullopt;
    const QString lower = line.toString().toLower().simplified();
    static const QRegularExpression meaning(
            uR"(^\W{0,3}?(?:votes? |names? |those |people )?(?:marked |flagged |denoted |with |by |an |the |a )*["'(\[]*(?:\*{1,3}|asterisks?|stars?|†)["')\]]*\s*(?:=|==|:|-|–|—|->|=>|denotes?|indicates?|means?|marks?|is|are|for|represents?|signifies)\s*(?:an? |the |that |it is |they are |votes? |is |are |indicates? )*(non|not|un)?[- ]?(binding|pmc|ipmc)\b)"_s);
    static const QRegularExpression marked(
            uR"(\b(non|not|un)?[- ]?(?:binding|pmc)(?: votes?| members?| voters?| ones)?,? (?:are |is |have been |were |being |votes )*(?:marked|denoted|indicated|noted|flagged|shown|identified|tagged|listed|in|with)[^.]{0,20}?(?:\*|asterisk|star\b|†))"_s);
    static const QRegularExpression footnote(
            uR"(^["'(\[]*\*{1,3}["')\]]*\s*[=:-]?\s*(non|not|un)?[- ]?(?:binding|pmc|ipmc)(?: votes?| members?)?(?: \([^()]*\))?[)\].]*$)"_s);
    for (const QRegularExpression &form : {meaning, marked, footnote}) {
        if (const auto match = form.match(lower); match.hasMatch())
            return match.captured(1).isEmpty();
    }
    return std::nullopt;
}

std::optional<bool> takeInlineLegend(QString &line)
{
    static const QRegularExpression inside(
            uR"([(\[]\s*["'(]*(?:\*{1,3}|asterisk|†)["')]*\s*(?:=|==|:|->|denotes?|indicates?|means?|marks?|is|are|for)\s*(?:an? |the )?(non|not|un)?[- ]?(?:binding|pmc|ipmc)(?: votes?| members?)?\s*[)\]])"_s,
            QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longestHeading = 400;
    if (line.size() > longestHeading)
        return std::nullopt;
    const auto match = inside.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    const bool binding = match.captured(1).isEmpty();
    line.replace(match.capturedStart(), match.capturedLength(), u' ');
    return binding;
}

} // namespace tallybook::check
