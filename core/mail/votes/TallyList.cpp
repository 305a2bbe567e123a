// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/votes/TallyList.h"

#include "core/mail/votes/ClaimScanner.h"
#include "core/mail/votes/VoteScanner.h"
#include "core/mail/votes/Words.h"

#include <algorithm>

namespace tallybook {

namespace {

constexpr int mostRoleWords = 2; // "+1 as proposer"
constexpr qsizetype leastWithoutHeading = 3; // lines of names and values
constexpr QStringView headingWords =
        u"so far|votes|tally|count|received|result|results|we have|we got|i have|i see|i count|"
        u"voted|summary|status";

/// "(binding):", "(binding, 3):" after a value: the heading of a list.
bool headsNames(QStringView after)
{
    return after.trimmed().endsWith(u':') && wordsOf(after, 4).size() <= 3
            && !scanClaims(after).isEmpty();
}

/// "* Jane Q. Roe (jane)": two to four capitalised words, with nothing that a sentence has.
bool isNameLine(QStringView content)
{
    while (!content.isEmpty() && QStringView(u"-*+\u2022\u00B7 ").contains(content.front()))
        content = content.mid(1);
    const qsizetype bracket = content.indexOf(u'(');
    const QStringView name = bracket > 0 ? content.left(bracket) : content;
    const QList<Word> words = wordsOf(name, 6);
    if (words.isEmpty() || words.size() > 4 || name.contains(u':')
        || startsWithPhrase(name.toString().toLower(), {u"thanks", u"i ", u"best", u"regards"})) {
        return false;
    }
    return std::all_of(words.begin(), words.end(), [&name](const Word &word) {
        const QChar first = word.text.front();
        const bool initial = word.text.size() == 1;
        const bool dotted = word.end < name.size() && name[word.end] == u'.';
        return (first.isUpper() && (!dotted || initial)) || first.unicode() >= 0x2E80
                || isListed(word.text, u"van|de|von|der|den|bin|al|da|dos|di|la|le|ten");
    });
}

/// "+1 Jane Roe (binding)", "- Jane Roe: +1", "* Jane Roe    +1 Proposer", and in a list with a
/// bullet also who has not voted yet: "* Jane Roe".
bool isVoterLine(const BodyText &body, int line)
{
    const QStringView content = body.content(line);
    const QList<ValueHit> hits = scanValues(content);
    if (hits.isEmpty())
        return QStringView(u"-*\u2022\u00B7").contains(content.front()) && isNameLine(content);
    if (hits.size() != 1)
        return false;
    QStringView before = content.left(hits.front().start).trimmed();
    QStringView after = content.mid(hits.front().end).trimmed();
    while (!before.isEmpty() && QStringView(u":-=*").contains(before.back()))
        before = before.chopped(1).trimmed();
    while (!after.isEmpty() && QStringView(u":-=*").contains(after.front()))
        after = after.mid(1).trimmed();
    if (!wordsOf(before, 1).isEmpty())
        return isNameLine(before)
                && (after.startsWith(u'(')
                    || wordsOf(after, mostRoleWords + 1).size() <= mostRoleWords);
    return isNameLine(after);
}

/// "Binding +1: Jane Roe, John Doe": a value, a colon and names: at least two if the line stands
/// alone.
bool isListOfNames(const BodyText &body, int line, bool alone)
{
    const QStringView content = body.content(line);
    const QList<ValueHit> hits = scanValues(content);
    const qsizetype colon = content.indexOf(u':');
    if (hits.size() != 1 || colon < hits.front().end)
        return false;
    const QStringView before = body.lower(line).left(hits.front().start);
    const QStringView between = body.lower(line).mid(hits.front().end, colon - hits.front().end);
    const auto said = [](QStringView text) {
        return wordsOf(text, 1).isEmpty() || isClaimOnly(text)
                || isListed(text.trimmed(), u"votes|vote");
    };
    if (!said(before) || !said(between))
        return false;
    // "-1: nobody"
    if (isListed(body.lower(line).mid(colon + 1).trimmed(),
                 u"nobody|nobody.|none|none.|no one|no-one|n/a|-|--"))
        return true;
    const QList<QStringView> names = content.mid(colon + 1).split(u',');
    return names.size() >= (alone ? 2 : 1) && std::all_of(names.begin(), names.end(), isNameLine);
}

bool isHeading(const BodyText &body, int line)
{
    return line >= 0 && body.isOwn(line) && body.content(line).endsWith(u':')
            && scanValues(body.content(line)).isEmpty()
            && containsListed(body.lower(line), headingWords)
            && !containsListed(body.lower(line), u"my");
}

/// "Binding:", "Non-binding votes:"
bool isClaimHeading(const BodyText &body, int line)
{
    return body.isOwn(line) && body.content(line).endsWith(u':') && isClaimOnly(body.lower(line))
            && !containsListed(body.lower(line), u"my");
}

/// "+1 Jane Roe": at least two words of a name; "+1 Ubuntu" may be what the writer tried.
bool namesSomebody(const BodyText &body, int line)
{
    const QStringView content = body.content(line);
    const QList<ValueHit> hits = scanValues(content);
    if (hits.isEmpty())
        return false;
    const QList<Word> before = wordsOf(content.left(hits.front().start), 2);
    const QList<Word> words = before.isEmpty() ? wordsOf(content.mid(hits.front().end), 2) : before;
    return words.size() > 1 || (!words.isEmpty() && words.front().text.front().unicode() >= 0x2E80);
}

/// "+1" alone, and a name on the line below it.
bool standsOverNames(const BodyText &body, int line)
{
    const int next = body.nextFilled(line);
    return isValueAlone(body.lower(line)) && next < body.count() && body.isOwn(next)
            && scanValues(body.content(next)).isEmpty() && isNameLine(body.content(next));
}

/// The lines from `first` on that tell who voted what.
QList<int> voterLines(const BodyText &body, int first)
{
    QList<int> lines;
    bool below = false; // below a value that stands alone: "+1", "Jane Roe", "John Doe"
    for (int line = first; line < body.count() && body.isOwn(line); line = body.nextFilled(line)) {
        const bool heads = standsOverNames(body, line);
        if (!heads && !isVoterLine(body, line)
            && !(below && scanValues(body.content(line)).isEmpty()
                 && isNameLine(body.content(line))))
            break;
        below = below || heads;
        lines += line;
    }
    return lines;
}

/// "* Jane Roe +1 (binding)", "John Doe: -0": a name of two words or more, and its value.
bool isNameAndValue(const BodyText &body, int line)
{
    if (!body.isOwn(line) || !isVoterLine(body, line))
        return false;
    const QList<ValueHit> hits = scanValues(body.content(line));
    return hits.size() == 1 && wordsOf(body.content(line).left(hits.front().start), 2).size() == 2;
}

/// Three or more such lines are a list without any heading if one of them has a claim, or if some
/// people in it have not voted yet. Otherwise they may be items: "Option A: +1".
bool isBareTally(const BodyText &body, const QList<int> &lines)
{
    const auto valued = std::count_if(lines.begin(), lines.end(),
                                      [&body](int line) { return isNameAndValue(body, line); });
    const bool claimed = std::any_of(lines.begin(), lines.end(), [&body](int line) {
        return !scanClaims(body.lower(line)).isEmpty();
    });
    return lines.size() >= leastWithoutHeading && valued >= 2 && (claimed || valued < lines.size());
}

/// How many of the lines have a value and a name, if only a first name.
qsizetype countValues(const BodyText &body, const QList<int> &lines)
{
    return std::count_if(lines.begin(), lines.end(), [&body](int line) {
        return !scanValues(body.content(line)).isEmpty() && !isValueAlone(body.lower(line));
    });
}

} // namespace

void markTallyLists(BodyText &body)
{
    int nameList = -1; // the line that may go on with one name
    bool tallied = false; // votes of others were listed before
    for (int i = 0; i < body.count(); ++i) {
        if (!body.isOwn(i))
            continue;
        const QList<ValueHit> hits = scanValues(body.content(i));
        const int next = body.nextFilled(i);
        if (hits.size() == 1 && wordsOf(body.content(i).left(hits.front().start), 1).isEmpty()
            && headsNames(body.lower(i).mid(hits.front().end)) && next < body.count()
            && isNameLine(body.content(next))) {
            body.classify(i, LineClass::BallotOption);
        } else if (isListOfNames(body, i, i != nameList)) {
            body.classify(i, LineClass::BallotOption);
            nameList = next;
        } else if (isHeading(body, i) || isClaimHeading(body, i)) {
            const QList<int> lines = voterLines(body, next);
            const auto naming = std::count_if(lines.begin(), lines.end(), [&body](int line) {
                return namesSomebody(body, line) || standsOverNames(body, line);
            });
            // "Binding:", "+1 Ann", "+1 Bea": whoever sorts votes by their claims speaks of others
            const bool sorted =
                    (isClaimHeading(body, i) || containsListed(body.lower(i), u"votes|voted|tally"))
                    && countValues(body, lines) >= (tallied ? 1 : 2);
            if (naming < (isHeading(body, i) ? 1 : 2) && !sorted)
                continue;
            tallied = true;
            for (const int line : lines)
                body.classify(line, LineClass::BallotOption);
            i = lines.back();
        } else if (isNameAndValue(body, i)) {
            QList<int> lines;
            for (int line = i; line < body.count() && body.isOwn(line) && isVoterLine(body, line);
                 line = body.nextFilled(line)) {
                lines += line;
            }
            if (!isBareTally(body, lines))
                continue;
            for (const int line : std::as_const(lines))
                body.classify(line, LineClass::BallotOption);
            i = lines.back();
        }
    }
}

} // namespace tallybook
