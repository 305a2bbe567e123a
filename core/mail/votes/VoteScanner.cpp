// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/votes/VoteScanner.h"

#include "core/mail/votes/ValueNeighbours.h"
#include "core/mail/votes/Words.h"

#include <algorithm>
#include <array>
#include <optional>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostDigits = 7;
constexpr int mostSigns = 4; // "++++1"
/// The end of a number that begins at `at`; std::nullopt if none or too long for a vote.
std::optional<qsizetype> numberEnd(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (isAsciiDigit(charAt(text, end)))
        ++end;
    const qsizetype whole = end - at;
    if (whole > mostDigits || (whole == 0 && charAt(text, end) != u'.'))
        return std::nullopt;
    if (charAt(text, end) == u'.' && isAsciiDigit(charAt(text, end + 1))) {
        qsizetype decimals = end + 1;
        while (isAsciiDigit(charAt(text, decimals)))
            ++decimals;
        if (decimals - end > 3)
            return std::nullopt;
        return decimals;
    }
    if (whole == 1 && text[at] == u'0' && charAt(text, end) == u','
        && isAsciiDigit(charAt(text, end + 1)) && !isAsciiDigit(charAt(text, end + 3))) {
        return isAsciiDigit(charAt(text, end + 2)) ? end + 3 : end + 2; // "+0,5"
    }
    while (charAt(text, end) == u',' && isAsciiDigit(charAt(text, end + 1))
           && isAsciiDigit(charAt(text, end + 2)) && isAsciiDigit(charAt(text, end + 3))
           && !isAsciiDigit(charAt(text, end + 4))) {
        end += 4; // "+1,000"
    }
    return whole > 0 ? std::optional(end) : std::nullopt;
}

std::optional<VoteValue> valueOf(QChar sign, QStringView number, QStringView written)
{
    QString strict = QString(sign) + number.toString();
    if (strict.size() > 1 && strict[1] == u'.')
        strict.insert(1, u'0');
    if (number.startsWith(u"0,"))
        strict.replace(u',', u'.');
    else
        strict.remove(u',');
    auto value = VoteValue::parse(strict);
    if (value)
        value->written = written.toString();
    return value;
}

/// A signed value that begins at `at`, or nothing; `next` becomes where to go on scanning.
std::optional<ValueHit> signedValue(QStringView text, qsizetype at, qsizetype &next)
{
    qsizetype i = at;
    QChar sign = text[i];
    ValueForm form = ValueForm::Plain;
    // "±0", "+/-0", "+-0", "-/+0"
    bool both = sign.unicode() == 0x00B1;
    if (both) {
        ++i;
    } else if ((text.mid(i).startsWith(u"+/-") || text.mid(i).startsWith(u"-/+"))) {
        both = true;
        i += 3;
    } else if (text.mid(i).startsWith(u"+-") || text.mid(i).startsWith(u"-+")) {
        both = true;
        i += 2;
    } else {
        while (charAt(text, i) == sign)
            ++i;
        if (i - at > 1)
            form = ValueForm::Unusual;
    }
    next = i;
    const bool assigned = at > 1 && text[at - 1] == u'='
            && wordBefore(text, at - 1).compare(u"vote", Qt::CaseInsensitive) == 0; // "vote=+1"
    const bool glued = at > 0 && gluesBefore(text[at - 1]) && !assigned && !isUnderlined(text, at);
    if (glued || i - at > mostSigns || (sign == u'-' && !both && i - at > 1))
        return std::nullopt;
    if (charAt(text, i) == u' ' && (sign == u'+' || both) && isAsciiDigit(charAt(text, i + 1))) {
        if (!mayStandApart(text, at))
            return std::nullopt;
        form = ValueForm::Unusual;
        ++i;
    }
    const auto end = numberEnd(text, i);
    if (!end)
        return std::nullopt;
    next = *end;
    const QStringView number = text.mid(i, *end - i);
    // "indexOf(-1, x)": an argument
    if (isArgument(text, at, *end))
        return std::nullopt;
    if ((goesOn(text, *end) && !isUnderlined(text, at) && !isOwnPlural(text, at, *end))
        || isPhone(text, *end) || isZone(text, at))
        return std::nullopt;
    if (number.size() == 4 && number.startsWith(u'0') && !number.contains(u'.')
        && !number.contains(u',')) {
        return std::nullopt; // "+0100"
    }
    if (both && number != u"0")
        return std::nullopt;
    if (both)
        form = ValueForm::Unusual;
    const QStringView written = text.mid(at, *end - at);
    auto value = valueOf(both ? QChar(u'+') : sign, number, written);
    if (!value)
        return std::nullopt;
    if (isOwnPlural(text, at, *end))
        form = ValueForm::Plural;
    return ValueHit{int(at), int(*end), *value, form};
}

struct Picture {
    QStringView text;
    bool plus;
};

constexpr std::array pictures{
        Picture{u"\U0001F44D", true},  Picture{u"\U0001F44E", false},
        Picture{u":+1:", true},        Picture{u":-1:", false},
        Picture{u":thumbsup:", true},  Picture{u":thumbsdown:", false},
        Picture{u":thumbs_up:", true}, Picture{u":thumbs_down:", false},
        Picture{u"(thumbsup)", true},  Picture{u"(thumbsdown)", false},
};

std::optional<ValueHit> pictureAt(QStringView text, qsizetype at, qsizetype &next)
{
    for (const Picture &picture : pictures) {
        if (!text.mid(at).startsWith(picture.text))
            continue;
        qsizetype end = at + picture.text.size();
        while (text.mid(end).startsWith(picture.text)) // 👍👍👍
            end += picture.text.size();
        next = end;
        const qsizetype after = pastAny(text, end, u" ");
        const qsizetype before = beforeAny(text, at, u" ");
        // "👍 3", "3 👍": a page's count of reactions
        if (isAsciiDigit(charAt(text, after))
            || (before > 0 && isAsciiDigit(text[before - 1])
                && !(before > 1 && QStringView(u"+-").contains(text[before - 2])))) {
            return std::nullopt;
        }
        VoteValue value = picture.plus ? VoteValue::plusOne() : VoteValue::minusOne();
        value.written = text.mid(at, picture.text.size()).toString();
        return ValueHit{int(at), int(end), value, ValueForm::Emoji};
    }
    return std::nullopt;
}

std::optional<ValueHit> bareZeroAt(QStringView text, qsizetype at)
{
    const QChar before = charAt(text, at - 1);
    const QChar after = charAt(text, at + 1);
    if (at > 0 && !QStringView(u" (*`\":>~[").contains(before))
        return std::nullopt;
    if (isWordCharacter(after) || QStringView(u"@%_=:/'-+$").contains(after)
        || ((after == u'.' || after == u',') && isWordCharacter(charAt(text, at + 2)))) {
        return std::nullopt;
    }
    if (after == u'.' && charAt(text, at + 2) == u' ')
        return std::nullopt; // a numbered list that begins with 0
    // "Vote: [0]", but not the foot note "[0]"
    if (before == u'[' && after == u']') {
        const qsizetype colon = beforeAny(text, at - 1, u" ");
        if (colon == 0 || text[colon - 1] != u':'
            || !isListed(wordBefore(text, colon - 1).toString().toLower(), u"vote|voting|voted"))
            return std::nullopt;
        VoteValue value = VoteValue::zero();
        value.written = u"0"_s;
        return ValueHit{int(at), int(at + 1), value, ValueForm::BareZero};
    }
    // "no opinion (0)", but "0) first item"
    const bool bracketed = before == u'(' && after == u')' && at > 1 && text[at - 2] == u' ';
    if (after == u']' || (after == u')' && !bracketed))
        return std::nullopt;
    VoteValue value = VoteValue::zero();
    value.written = u"0"_s;
    return ValueHit{int(at), int(at + 1), value, ValueForm::BareZero};
}

/// "I vote 1+": the sign behind the digit. Of things ("1+ years") it is a number.
std::optional<ValueHit> turnedRound(QStringView text, qsizetype at)
{
    if (charAt(text, at + 1) != u'+' || (at > 0 && !QStringView(u" *`\"(").contains(text[at - 1])))
        return std::nullopt;
    const QChar after = charAt(text, at + 2);
    if (isWordCharacter(after) || QStringView(u"+-@%_=/").contains(after))
        return std::nullopt;
    VoteValue value = VoteValue::plusOne();
    value.written = u"1+"_s;
    return ValueHit{int(at), int(at + 2), value, ValueForm::Words};
}

std::optional<ValueHit> wordsAt(QStringView text, qsizetype at, qsizetype &next)
{
    if (at > 0 && isWordCharacter(text[at - 1]))
        return std::nullopt;
    for (const QStringView sign : {QStringView(u"plus"), QStringView(u"minus")}) {
        if (!text.mid(at).startsWith(sign, Qt::CaseInsensitive))
            continue;
        qsizetype number = at + sign.size();
        if (charAt(text, number) != u' ' && charAt(text, number) != u'-')
            continue;
        ++number;
        for (const QStringView one :
             {QStringView(u"one"), QStringView(u"1"), QStringView(u"zero")}) {
            const qsizetype end = number + one.size();
            if (!text.mid(number).startsWith(one, Qt::CaseInsensitive) || goesOn(text, end))
                continue;
            next = end;
            VoteValue value = one == u"zero" ? VoteValue::zero()
                    : sign == u"plus"        ? VoteValue::plusOne()
                                             : VoteValue::minusOne();
            value.written = text.mid(at, end - at).toString();
            return ValueHit{int(at), int(end), value, ValueForm::Words};
        }
    }
    return std::nullopt;
}

} // namespace

QList<ValueHit> scanValues(QStringView content)
{
    QList<ValueHit> hits;
    for (qsizetype i = 0; i < content.size();) {
        const QChar c = content[i];
        qsizetype next = i + 1;
        std::optional<ValueHit> hit;
        if (c == u'+' || c == u'-' || c.unicode() == 0x00B1)
            hit = signedValue(content, i, next);
        else if (c.unicode() == 0xD83D || c == u':' || c == u'(')
            hit = pictureAt(content, i, next);
        else if (c == u'0')
            hit = bareZeroAt(content, i);
        else if (c == u'1')
            hit = turnedRound(content, i);
        else if (c == u'p' || c == u'P' || c == u'm' || c == u'M')
            hit = wordsAt(content, i, next);
        if (hit)
            hits += *hit;
        i = std::max(next, i + 1);
    }
    return hits;
}

} // namespace tallybook
