// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/votes/ValueNeighbours.h"

#include "core/mail/votes/Words.h"

#include <algorithm>

namespace tallybook {

namespace {

constexpr int mostGap = 16; // characters looked at for a neighbour; keeps the scan linear

/// Whether as many digits, in as many groups, follow as a telephone number has.
bool hasPhoneDigits(QStringView text, qsizetype at)
{
    int digits = 0;
    int groups = 0;
    bool inGroup = false;
    for (const QChar c : text.mid(at, 2 * mostGap)) {
        if (isAsciiDigit(c)) {
            ++digits;
            groups += inGroup ? 0 : 1;
            inGroup = true;
        } else if (QStringView(u" .-()/").contains(c)) {
            inGroup = false;
        } else {
            break;
        }
    }
    return digits >= 7 && groups >= 2;
}

} // namespace

bool gluesBefore(QChar c)
{
    return isWordCharacter(c) || QStringView(u"_@#/.=&%<+-\\^$~").contains(c);
}

qsizetype pastAny(QStringView text, qsizetype at, QStringView skipped)
{
    const qsizetype last = std::min(text.size(), at + mostGap);
    while (at < last && skipped.contains(text[at]))
        ++at;
    return at;
}

qsizetype beforeAny(QStringView text, qsizetype at, QStringView skipped)
{
    const qsizetype first = std::max(qsizetype(0), at - mostGap);
    while (at > first && skipped.contains(text[at - 1]))
        --at;
    return at;
}

QStringView wordBefore(QStringView text, qsizetype end, QStringView alsoInWords)
{
    const qsizetype first = std::max(qsizetype(0), end - mostGap);
    qsizetype start = end;
    while (start > first && (text[start - 1].isLetter() || alsoInWords.contains(text[start - 1])))
        --start;
    return text.mid(start, end - start);
}

bool isPhone(QStringView text, qsizetype end)
{
    const qsizetype at = pastAny(text, end, u" .-(/");
    if (at == end || !isAsciiDigit(charAt(text, at)))
        return false;
    const qsizetype group = pastAny(text, at, u"0123456789");
    if (group - at == 3 && charAt(text, group) != u'%' && !isWordCharacter(charAt(text, group)))
        return true;
    return hasPhoneDigits(text, at);
}

bool isZone(QStringView text, qsizetype start)
{
    const qsizetype at = beforeAny(text, start, u" (");
    if (at >= 5 && isAsciiDigit(text[at - 1]) && isAsciiDigit(text[at - 2]) && text[at - 3] == u':'
        && isAsciiDigit(text[at - 4])) {
        return true;
    }
    const QString name = wordBefore(text, at).toString().toUpper();
    return isOneOf(name, {u"UTC", u"GMT", u"CET", u"CEST", u"EST", u"PST", u"IST", u"JST", u"BST"});
}

bool goesOn(QStringView text, qsizetype end)
{
    const QChar next = charAt(text, end);
    const QChar then = charAt(text, end + 1);
    if (isWordCharacter(next) || QStringView(u"@%_=^\\$\u20AC\u00A3\u00A5\u00B0").contains(next))
        return true;
    if ((next == u':' || next == u'.' || next == u'/' || next == u',') && isAsciiDigit(then))
        return true;
    if ((next == u'-' || next == u'/') && isWordCharacter(then) && then != u'b' && then != u'n')
        return true;
    if ((next == u'+' || next == u'*') && isAsciiDigit(then))
        return true;
    if (next == u'/' && (then == u'+' || then == u'-'))
        return true; // "+1/-1": the choice, not the vote
    return next == u'\'' && then.isLetter(); // "+1's", "+1'd"
}

bool mayStandApart(QStringView text, qsizetype at)
{
    at = beforeAny(text, at, u" ");
    if (at == 0 || QStringView(u",.:;!?*_`\"'(-\u2014\u2013>").contains(text[at - 1]))
        return true;
    const QString before = wordBefore(text, at, u"'").toString().toLower();
    return isListed(before,
                    u"my|a|vote|am|i'm|is|so|and|lgtm|yes|but|big|strong|binding|own|voting");
}

bool isArgument(QStringView text, qsizetype at, qsizetype end)
{
    const QChar next = charAt(text, end);
    if (at > 1 && text[at - 1] == u'(' && isWordCharacter(text[at - 2]) && next == u',')
        return true;
    const qsizetype comma = beforeAny(text, at, u" ");
    if (comma == 0 || text[comma - 1] != u',' || (next != u')' && next != u','))
        return false;
    constexpr qsizetype longestCall = 64;
    int depth = 0;
    for (qsizetype i = comma - 1; i > 0 && comma - i <= longestCall; --i) {
        depth += text[i] == u')' ? 1 : text[i] == u'(' ? -1 : 0;
        if (depth < 0)
            return isWordCharacter(text[i - 1]);
    }
    return false;
}

bool isUnderlined(QStringView text, qsizetype at)
{
    if (at == 0 || text[at - 1] != u'_' || isWordCharacter(charAt(text, at - 2)))
        return false;
    const qsizetype end = pastAny(text, at + 1, u"0123456789.");
    return charAt(text, end) == u'_' && !isWordCharacter(charAt(text, end + 1));
}

bool isOwnPlural(QStringView text, qsizetype at, qsizetype end)
{
    const qsizetype plural = charAt(text, end) == u'\'' ? end + 1 : end;
    return charAt(text, plural) == u's' && !isWordCharacter(charAt(text, plural + 1))
            && isListed(wordBefore(text, beforeAny(text, at, u" \"'")).toString().toLower(), u"my");
}

} // namespace tallybook
