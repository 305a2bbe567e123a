// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/mbox/MboxSeparator.h"

#include "core/mail/Lines.h"
#include "core/mail/mime/HeaderBlock.h"

#include <QList>

#include <algorithm>
#include <array>
#include <cstring>

namespace tallybook {

namespace {

/// So many lines below a "From " line are looked at for headers.
constexpr int headerLookAhead = 30;
constexpr int neededHeaders = 2;
constexpr qsizetype longestSeparator = 400;

bool allDigits(QByteArrayView text)
{
    for (const char c : text) {
        if (c < '0' || c > '9')
            return false;
    }
    return !text.isEmpty();
}

/// "hh:mm" or "hh:mm:ss".
bool isTime(QByteArrayView token)
{
    return token.size() >= 5 && token[2] == ':' && allDigits(token.first(2))
            && allDigits(token.sliced(3, 2));
}

bool isMonth(QByteArrayView token)
{
    static constexpr std::array<const char *, 12> months = {
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    return token.size() == 3 && std::any_of(months.begin(), months.end(), [&](const char *month) {
               return token.compare(QByteArrayView(month, 3), Qt::CaseInsensitive) == 0;
           });
}

bool isYear(QByteArrayView token)
{
    return token.size() == 4 && allDigits(token) && (token[0] == '1' || token[0] == '2');
}

/// The next word of a line and where to look for the one behind it.
QByteArrayView nextToken(QByteArrayView line, qsizetype &at)
{
    while (at < line.size() && (line[at] == ' ' || line[at] == '\t'))
        ++at;
    const qsizetype begin = at;
    while (at < line.size() && line[at] != ' ' && line[at] != '\t')
        ++at;
    return line.sliced(begin, at - begin);
}

/// "… Mon Jan  1 00:00:00 [UTC] 2024": a month just before the time, a year behind it.
bool carriesDate(QByteArrayView separator)
{
    const QByteArrayView line = separator.first(qMin(separator.size(), longestSeparator));
    bool timed = false;
    QByteArrayView before;
    QByteArrayView twoBefore;
    int number = 0;
    for (qsizetype at = 0; at < line.size(); ++number) {
        const QByteArrayView token = nextToken(line, at);
        if (timed && isYear(token))
            return true;
        if (!timed && number >= 2 && isTime(token))
            timed = isMonth(before) || isMonth(twoBefore);
        twoBefore = before;
        before = token;
    }
    return false;
}

bool isFieldLine(QByteArrayView line)
{
    return HeaderBlock::fieldNameLength(line) > 0 || line.startsWith(">From ");
}

/// "From 0123…cdef Mon Sep 17 00:00:00 2001": git writes its hash where the sender stands.
bool isPatchLine(QByteArrayView line)
{
    constexpr qsizetype hashLength = 40;
    if (line.size() < 5 + hashLength)
        return false;
    for (const char c : line.sliced(5, hashLength)) {
        if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f')))
            return false;
    }
    return line.size() == 5 + hashLength || line[5 + hashLength] == ' ';
}

bool headersFollow(QByteArrayView bytes, qsizetype offset)
{
    static constexpr std::array<const char *, 7> wanted = {
            "From", "Date", "Subject", "Message-ID", "Received", "Return-Path", "To"};
    std::array<bool, wanted.size()> seen = {};
    int found = 0;
    ByteLines lines(bytes, offset);
    for (int looked = 0; !lines.atEnd() && looked < headerLookAhead; lines.next(), ++looked) {
        const QByteArrayView line = lines.line();
        if (line.isEmpty())
            return false;
        const QByteArrayView name = line.first(HeaderBlock::fieldNameLength(line));
        for (size_t at = 0; at < wanted.size(); ++at) {
            if (!seen[at] && name.compare(QByteArrayView(wanted[at]), Qt::CaseInsensitive) == 0) {
                seen[at] = true;
                if (++found >= neededHeaders)
                    return true;
            }
        }
    }
    return false;
}

/// The empty lines right before `at`: all of them, and the last one.
void measureBlanks(QByteArrayView bytes, qsizetype at, qint64 base, MboxSeparator &separator)
{
    qsizetype start = at;
    const qsizetype least = qMax<qsizetype>(0, at - MboxSeparator::longestRun);
    // Each step takes one empty line, whose own line end stands at start - 1.
    while (start > least && bytes[start - 1] == '\n') {
        const bool carriage = start - 2 >= least && bytes[start - 2] == '\r';
        const qsizetype line = start - (carriage ? 2 : 1);
        const bool atFileStart = line == 0 && base == 0;
        if (!atFileStart && (line <= least || bytes[line - 1] != '\n'))
            break;
        if (separator.lastBlank == 0)
            separator.lastBlank = std::int16_t(start - line);
        start = line;
    }
    separator.blanksBefore = std::int16_t(at - start);
}

} // namespace

bool readSeparator(QByteArrayView bytes, qsizetype at, qint64 base, MboxSeparator &separator)
{
    const QByteArrayView ahead =
            bytes.sliced(at, qMin<qsizetype>(bytes.size() - at, MboxSeparator::lookAhead));
    const ByteLines lines(ahead);
    ByteLines below = lines;
    below.next();
    if (below.atEnd() || !isFieldLine(below.line()))
        return false;
    separator = {};
    separator.line = base + at;
    separator.length = qint32(below.offset());
    separator.dated = carriesDate(lines.line());
    separator.patch = isPatchLine(lines.line());
    // A line without a date is rare, and only for it the headers decide.
    separator.headed = !separator.dated && headersFollow(ahead, below.offset());
    measureBlanks(bytes, at, base, separator);
    return separator.dated || separator.headed;
}

qsizetype nextFromLine(QByteArrayView bytes, qsizetype from, qsizetype end)
{
    static constexpr char needle[] = "\nFrom ";
    constexpr qsizetype length = sizeof(needle) - 1;
    qsizetype at = qMax<qsizetype>(0, from - 1);
    const qsizetype last = qMin(end - 2, bytes.size() - length); // where a needle may begin
    const char *data = bytes.data();
#if defined(__GNUC__)
    // Sixteen places at once: a line end with an "F" behind it and a blank five bytes on. A search
    // from line end to line end looks at every line of an archive, this one at hardly any.
    using Block = char __attribute__((vector_size(16)));
    using Halves = long long __attribute__((vector_size(16)));
    for (; at + 16 <= last; at += 16) {
        Block ends;
        Block letters;
        Block blanks;
        std::memcpy(&ends, data + at, sizeof ends);
        std::memcpy(&letters, data + at + 1, sizeof letters);
        std::memcpy(&blanks, data + at + 5, sizeof blanks);
        const auto hits = (ends == '\n') & (letters == 'F') & (blanks == ' ');
        const Halves halves = Halves(hits);
        if ((halves[0] | halves[1]) == 0)
            continue;
        for (qsizetype i = at; i < at + 16; ++i) {
            if (std::memcmp(data + i, needle, length) == 0)
                return i + 1;
        }
    }
#endif
    for (; at <= last; ++at) {
        if (data[at] == '\n' && std::memcmp(data + at, needle, length) == 0)
            return at + 1;
    }
    return -1;
}

} // namespace tallybook
