// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/TextNormaliser.h"

#include "core/base/Text.h"

#include <algorithm>

namespace tallybook {

namespace {

constexpr char16_t dropped = 0;

bool isDigitLike(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c.unicode() >= 0xFF10 && c.unicode() <= 0xFF19);
}

bool isDash(char16_t c)
{
    return (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFE63 || c == 0xFE58 || c == 0x2796;
}

/// What stands for one UTF-16 unit; `dropped` if nothing does.
char16_t replacement(QStringView text, qsizetype i)
{
    const char16_t c = text[i].unicode();
    if (c < 0x80)
        return c == u'\r' || c < u'\t' ? dropped : c;
    if (isDash(c)) {
        const bool number = i + 1 < text.size()
                && (isDigitLike(text[i + 1])
                    || (text[i + 1] == u'.' && i + 2 < text.size() && isDigitLike(text[i + 2])));
        return number ? u'-' : c;
    }
    switch (c) {
    case 0x00A0:
    case 0x202F:
    case 0x205F:
    case 0x3000: return u' ';
    case 0x00AD: // soft hyphen
    case 0x034F: // combining grapheme joiner
    case 0x180E:
    case 0x200B:
    case 0x200C:
    case 0x200D:
    case 0x2060:
    case 0xFEFF:
    case 0xFE0E:
    case 0xFE0F:
    case 0x20E3: return dropped;
    case 0x2018:
    case 0x2019:
    case 0x02BC:
    case 0x00B4: return u'\'';
    case 0x201C:
    case 0x201D:
    case 0x201E: return u'"';
    case 0x0085:
    case 0x2028:
    case 0x2029: return u'\n';
    case 0x2795:
    case 0xFE62:
    case 0x207A: return u'+';
    default: break;
    }
    if (c >= 0x2000 && c <= 0x200A)
        return u' ';
    if (c >= 0xFF01 && c <= 0xFF5E)
        return char16_t(c - 0xFF01 + u'!');
    return c;
}

bool isSkinTone(QStringView text, qsizetype i)
{
    return text[i].unicode() == 0xD83C && i + 1 < text.size() && text[i + 1].unicode() >= 0xDFFB
            && text[i + 1].unicode() <= 0xDFFF;
}

constexpr qsizetype longestStruck = 200; // units; keeps the search linear

/// The end of a piece that Markdown strikes through ("~~-1~~") and that begins at `i`, or -1.
qsizetype struckEnd(QStringView text, qsizetype i)
{
    if (text[i] != u'~' || !text.mid(i).startsWith(u"~~") || text.size() < i + 5
        || text[i + 2] == u'~' || (i > 0 && text[i - 1] == u'~')) {
        return -1;
    }
    const QStringView piece = text.mid(i + 2, longestStruck);
    const qsizetype close = piece.indexOf(u"~~");
    if (close < 1 || piece.left(close).contains(u'\n'))
        return -1;
    // "~~ text" strikes nothing through in Markdown; whoever writes "~~ +1 ~~" means to
    const QStringView inside = piece.left(close).trimmed();
    if (piece.front().isSpace()
        && (inside.size() < 2 || !QStringView(u"+-\u2212\u2013").contains(inside.front())
            || !isDigitLike(inside[1]))) {
        return -1;
    }
    return i + 2 + close + 2;
}

constexpr qsizetype longestCode = 26; // units of a name between colons; keeps the search linear

bool isOfCodeName(QChar c)
{
    return (c >= u'a' && c <= u'z') || isDigitLike(c) || c == u'_' || c == u'+' || c == u'-';
}

/// The end of a picture written as its name (":tada:", ":100:") that begins at `i`, or -1. A thumb
/// written so is a value and stays.
qsizetype pictureNameEnd(QStringView text, qsizetype i)
{
    if (text[i] != u':' || (i > 0 && (text[i - 1].isLetterOrNumber() || text[i - 1] == u':')))
        return -1;
    qsizetype end = i + 1;
    while (end < text.size() && end - i <= longestCode && isOfCodeName(text[end]))
        ++end;
    if (end - i < 3 || end >= text.size() || text[end] != u':')
        return -1;
    if (end + 1 < text.size() && (text[end + 1].isLetterOrNumber() || text[end + 1] == u':'))
        return -1;
    const QStringView name = text.mid(i + 1, end - i - 1);
    const bool thumb = name == u"+1" || name == u"-1" || name.startsWith(u"thumb");
    return thumb ? -1 : end + 1;
}

} // namespace

int NormalisedText::original(int position) const
{
    if (offsets.isEmpty())
        return 0;
    return offsets[qBound(0, position, int(offsets.size()) - 1)];
}

NormalisedText normaliseText(QStringView text)
{
    NormalisedText out;
    out.text.reserve(text.size());
    out.offsets.reserve(text.size() + 1);
    qsizetype struck = 0;
    qsizetype picture = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (const qsizetype end = i < struck ? -1 : struckEnd(text, i); end > 0) {
            out.struck += StruckPiece{int(out.text.size()), int(i), int(end - i)};
            struck = end;
        }
        if (i < struck) { // taken back by its writer
            out.text += u' ';
            out.offsets += int(i);
            continue;
        }
        if (i >= picture)
            picture = std::max(picture, pictureNameEnd(text, i));
        if (i < picture) { // ":tada:" adorns, and ":100:" is no number
            out.text += u' ';
            out.offsets += int(i);
            continue;
        }
        if (isSkinTone(text, i)) {
            ++i;
            continue;
        }
        if (text::isBidiControl(text[i].unicode())) {
            out.bidiControls = true;
            continue;
        }
        char16_t c = replacement(text, i);
        if (text[i] == u'\r' && (i + 1 == text.size() || text[i + 1] != u'\n'))
            c = u'\n'; // a lone CR ends a line in old mail
        if (c == dropped)
            continue;
        out.text += QChar(c);
        out.offsets += int(i);
    }
    out.offsets += int(text.size());
    out.lower = text::lowered(out.text);
    return out;
}

} // namespace tallybook
