// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/MboxScanner.h"

#include "core/mail/HeaderBlock.h"
#include "core/mail/Lines.h"

#include <array>
#include <optional>

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
    return std::any_of(months.begin(), months.end(), [&](const char *month) {
        return token.compare(QByteArrayView(month), Qt::CaseInsensitive) == 0;
    });
}

bool isYear(QByteArrayView token)
{
    return token.size() == 4 && allDigits(token) && (token[0] == '1' || token[0] == '2');
}

QList<QByteArrayView> tokensOf(QByteArrayView line)
{
    QList<QByteArrayView> tokens;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= line.size(); ++at) {
        if (at == line.size() || line[at] == ' ' || line[at] == '\t') {
            if (at > begin)
                tokens.append(line.sliced(begin, at - begin));
            begin = at + 1;
        }
    }
    return tokens;
}

/// "… Mon Jan  1 00:00:00 [UTC] 2024": a month just before the time, a year behind it.
bool carriesDate(QByteArrayView separator)
{
    const QList<QByteArrayView> tokens =
            tokensOf(separator.first(qMin(separator.size(), longestSeparator)));
    for (qsizetype at = 2; at < tokens.size(); ++at) {
        if (!isTime(tokens[at]) || !(isMonth(tokens[at - 1]) || isMonth(tokens[at - 2])))
            continue;
        for (qsizetype later = at + 1; later < tokens.size(); ++later) {
            if (isYear(tokens[later]))
                return true;
        }
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

/// Whether the line at which `lines` stands separates two messages.
bool isSeparator(QByteArrayView bytes, const ByteLines &lines, bool afterBlank, bool patches)
{
    const QByteArrayView line = lines.line();
    if (!line.startsWith("From "))
        return false;
    if (isPatchLine(line) && !patches)
        return false;
    ByteLines next = lines;
    next.next();
    if (next.atEnd() || !isFieldLine(next.line()))
        return false;
    return carriesDate(line) || (afterBlank && headersFollow(bytes, next.offset()));
}

qsizetype firstLineOffset(QByteArrayView bytes)
{
    ByteLines lines(bytes, bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0);
    while (!lines.atEnd() && lines.line().trimmed().isEmpty())
        lines.next();
    return lines.offset();
}

/// Where the next message must begin if the Content-Length of the one at `offset` is right.
std::optional<qsizetype> endByContentLength(QByteArrayView bytes, qsizetype offset, bool patches)
{
    // Headers end within this, or the length is not asked for.
    constexpr qsizetype longestHeaders = 256 * 1024;
    const QByteArrayView window = bytes.sliced(offset, qMin(longestHeaders, bytes.size() - offset));
    const HeaderBlock headers = HeaderBlock::scan(window);
    bool valid = false;
    const qlonglong length = headers.value("Content-Length").toByteArray().toLongLong(&valid);
    if (!valid || length < 0 || length > bytes.size())
        return std::nullopt;
    const qsizetype end = offset + headers.bodyOffset() + qsizetype(length);
    if (end > bytes.size())
        return std::nullopt;
    ByteLines lines(bytes, end);
    while (!lines.atEnd() && lines.line().isEmpty())
        lines.next();
    if (lines.atEnd() || isSeparator(bytes, lines, true, patches))
        return lines.offset();
    return std::nullopt;
}

} // namespace

bool MboxScanner::looksLikeMbox(QByteArrayView bytes)
{
    const ByteLines lines(bytes, firstLineOffset(bytes));
    return !lines.atEnd() && isSeparator(bytes, lines, true, true);
}

QList<MboxSpan> MboxScanner::scan(QByteArrayView bytes)
{
    QList<MboxSpan> spans;
    if (!looksLikeMbox(bytes))
        return spans;
    ByteLines lines(bytes, firstLineOffset(bytes));
    const bool patches = isPatchLine(lines.line());
    qsizetype begin = -1;
    qsizetype lastBlank = -1; // where the blank line just before begins, or -1
    const auto finish = [&](qsizetype end) {
        if (begin >= 0)
            spans.append({begin, end - begin});
    };
    while (!lines.atEnd()) {
        if (isSeparator(bytes, lines, begin < 0 || lastBlank >= 0, patches)) {
            finish(lastBlank >= 0 ? lastBlank : lines.offset());
            begin = lines.nextOffset();
            lastBlank = -1;
            if (const auto end = endByContentLength(bytes, begin, patches); end && *end > begin) {
                lines = ByteLines(bytes, *end);
                continue;
            }
        } else {
            lastBlank = lines.line().isEmpty() ? lines.offset() : -1;
        }
        lines.next();
    }
    finish(bytes.size());
    return spans;
}

QByteArray MboxScanner::unescaped(QByteArrayView message)
{
    QByteArray out;
    out.reserve(message.size());
    for (ByteLines lines(message); !lines.atEnd(); lines.next()) {
        QByteArrayView whole = message.sliced(lines.offset(), lines.nextOffset() - lines.offset());
        qsizetype marks = 0;
        while (marks < whole.size() && whole[marks] == '>')
            ++marks;
        if (marks > 0 && whole.sliced(marks).startsWith("From "))
            whole = whole.sliced(1);
        out.append(whole);
    }
    return out;
}

} // namespace tallybook
