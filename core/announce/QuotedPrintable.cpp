// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/announce/QuotedPrintable.h"

#include <QByteArrayList>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray escaped(char c)
{
    return '=' + QByteArray(1, c).toHex().toUpper();
}

/// One byte of a line, as it must be written at that place.
QByteArray encodedByte(const QByteArray &line, qsizetype i, bool atLineStart)
{
    const char c = line.at(i);
    const bool lastOfLine = i + 1 == line.size();
    if ((c == ' ' || c == '\t') && !lastOfLine)
        return QByteArray(1, c);
    const bool leadingDot = atLineStart && c == '.';
    const bool leadingFrom = atLineStart && line.sliced(i).startsWith("From ");
    if (c > ' ' && c < 0x7F && c != '=' && !leadingDot && !leadingFrom)
        return QByteArray(1, c);
    return escaped(c);
}

QByteArray encodedLine(const QByteArray &line)
{
    constexpr qsizetype maxLine = 76;
    QByteArray out;
    qsizetype column = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        QByteArray next = encodedByte(line, i, column == 0);
        // One column is kept for the "=" of a soft line break, also before a line's last byte.
        if (column + next.size() > maxLine - 1) {
            out += "=\r\n";
            column = 0;
            next = encodedByte(line, i, true);
        }
        out += next;
        column += next.size();
    }
    return out + "\r\n";
}

} // namespace

QByteArray quotedPrintable(const QString &text)
{
    QString normal = text;
    normal.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (normal.endsWith(u'\n'))
        normal.chop(1);
    else if (normal.isEmpty())
        return {};
    QByteArray out;
    for (const QByteArray &line : normal.toUtf8().split('\n'))
        out += encodedLine(line);
    return out;
}

} // namespace tallybook
