// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/announce/Wrap.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

/// The blocks that are wide as a whole (UAX #11, W and F), coarse on purpose: a column too many
/// breaks a line early and does no harm.
constexpr std::array wideRanges = {
        Range{0x1100, 0x115F},   Range{0x231A, 0x231B},   Range{0x2E80, 0x303E},
        Range{0x3041, 0x33FF},   Range{0x3400, 0x4DBF},   Range{0x4E00, 0x9FFF},
        Range{0xA000, 0xA4CF},   Range{0xA960, 0xA97C},   Range{0xAC00, 0xD7A3},
        Range{0xF900, 0xFAFF},   Range{0xFE30, 0xFE6F},   Range{0xFF00, 0xFF60},
        Range{0xFFE0, 0xFFE6},   Range{0x1F300, 0x1F64F}, Range{0x1F680, 0x1F6FF},
        Range{0x1F900, 0x1FAFF}, Range{0x20000, 0x3FFFD},
};

bool isWide(char32_t c)
{
    return std::ranges::any_of(
            wideRanges, [c](const Range &range) { return c >= range.first && c <= range.last; });
}

int widthOf(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format: return 0;
    default: return isWide(c) ? 2 : 1;
    }
}

/// The code point at `i`; `units` becomes its length in UTF-16 units.
char32_t codePointAt(QStringView text, qsizetype i, qsizetype &units)
{
    const QChar c = text.at(i);
    if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
        units = 2;
        return QChar::surrogateToUcs4(c, text.at(i + 1));
    }
    units = 1;
    return c.unicode();
}

/// How a line begins: what its first line shows and what its continuation lines show instead.
struct Prefix {
    qsizetype length = 0;
    QString continuation;
};

qsizetype markerLength(QStringView rest)
{
    for (const QStringView marker : {u"- ", u"* ", u"\u2022 ", u"[ ] "}) {
        if (rest.startsWith(marker))
            return marker.size();
    }
    qsizetype digits = 0;
    while (digits < rest.size() && digits < 3 && rest.at(digits).isDigit())
        ++digits;
    const bool numbered = digits > 0 && digits + 1 < rest.size()
            && (rest.at(digits) == u'.' || rest.at(digits) == u')') && rest.at(digits + 1) == u' ';
    return numbered ? digits + 2 : 0;
}

Prefix prefixOf(QStringView line)
{
    qsizetype at = 0;
    while (at < line.size() && (line.at(at) == u'>' || line.at(at) == u' ' || line.at(at) == u'\t'))
        ++at;
    Prefix prefix{at, line.first(at).toString()};
    if (const qsizetype marker = markerLength(line.sliced(at)); marker > 0) {
        prefix.length += marker;
        prefix.continuation += QString(marker, u' ');
    }
    return prefix;
}

/// Whether a continuation line may not begin with this word: it would read as a vote or an item.
bool mustNotBeginLine(QStringView word)
{
    const bool value = word.size() >= 2 && (word.front() == u'+' || word.front() == u'-')
            && (word.at(1).isDigit() || word.at(1) == u'.');
    static const QStringList marks{u"-"_s, u"*"_s, u"+"_s, u"0"_s, u"--"_s, u"\u2022"_s};
    return value || marks.contains(word) || markerLength(word.toString() + u' ') > 0;
}

/// The words between which a line may break: at blanks, and beside wide characters, which are
/// written without blanks.
struct Piece {
    QString text;
    bool blankBefore = false;
};

QList<Piece> piecesOf(QStringView text)
{
    QList<Piece> pieces;
    for (const QStringView word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!pieces.isEmpty() && mustNotBeginLine(word)) {
            pieces.last().text += u' ' + word.toString();
            continue;
        }
        bool blank = true;
        bool breakBefore = true;
        qsizetype units = 1;
        for (qsizetype i = 0; i < word.size(); i += units) {
            const char32_t c = codePointAt(word, i, units);
            // Closing punctuation stays with what it closes.
            const bool wide = isWide(c) && QChar::category(c) == QChar::Letter_Other;
            if (breakBefore || wide) {
                pieces += Piece{{}, blank};
                blank = false;
            }
            pieces.last().text += word.sliced(i, units);
            breakBefore = false;
        }
    }
    return pieces;
}

void wrapLine(const QString &line, int columns, QStringList &out)
{
    if (columnWidth(line) <= columns) {
        out += line;
        return;
    }
    const Prefix prefix = prefixOf(line);
    QString current = line.first(prefix.length);
    bool empty = true;
    int width = columnWidth(current);
    for (const Piece &piece : piecesOf(QStringView(line).sliced(prefix.length))) {
        const int pieceWidth = columnWidth(piece.text);
        const int gap = !empty && piece.blankBefore ? 1 : 0;
        if (!empty && width + gap + pieceWidth > columns) {
            out += current;
            current = prefix.continuation + piece.text;
            width = columnWidth(current);
            continue;
        }
        current += QString(gap, u' ') + piece.text;
        width += gap + pieceWidth;
        empty = false;
    }
    out += current;
}

} // namespace

int columnWidth(QStringView text)
{
    int width = 0;
    qsizetype units = 1;
    for (qsizetype i = 0; i < text.size(); i += units)
        width += widthOf(codePointAt(text, i, units));
    return width;
}

QString wrapped(const QString &text, int columns)
{
    QStringList out;
    bool fenced = false;
    for (const QString &line : text.split(u'\n')) {
        const bool fence = line.trimmed().startsWith(u"```"_s);
        if (fence || fenced)
            out += line;
        else
            wrapLine(line, columns, out);
        fenced = fenced != fence;
    }
    return out.join(u'\n');
}

QString indented(const QString &text, int blanks)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (!line.isEmpty())
            line.prepend(QString(blanks, u' '));
    }
    return lines.join(u'\n');
}

} // namespace tallybook
