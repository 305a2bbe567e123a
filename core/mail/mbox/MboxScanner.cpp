// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/mbox/MboxScanner.h"

#include "core/mail/Lines.h"
#include "core/mail/archive/MessageHead.h"
#include "core/mail/mbox/MboxAssembler.h"

namespace tallybook {

qsizetype MboxScanner::firstLine(QByteArrayView bytes)
{
    ByteLines lines(bytes, bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0);
    while (!lines.atEnd() && lines.line().trimmed().isEmpty())
        lines.next();
    return lines.offset();
}

qint64 MboxScanner::tailBlanks(QByteArrayView bytes)
{
    qsizetype end = bytes.size();
    while (end > 0 && bytes.size() - end < MboxSeparator::longestRun
           && (bytes[end - 1] == '\n' || bytes[end - 1] == '\r'))
        --end;
    return bytes.size() - end;
}

bool MboxScanner::looksLikeMbox(QByteArrayView bytes)
{
    const qsizetype first = firstLine(bytes);
    MboxSeparator separator;
    return bytes.sliced(first).startsWith("From ") && readSeparator(bytes, first, 0, separator);
}

QList<MboxSpan> MboxScanner::scan(QByteArrayView bytes)
{
    QList<MboxSpan> spans;
    if (!looksLikeMbox(bytes))
        return spans;
    std::vector<MboxSeparator> separators;
    std::vector<StatedEnd> stated;
    for (qsizetype at = firstLine(bytes); at >= 0; at = nextFromLine(bytes, at + 1, bytes.size())) {
        MboxSeparator separator;
        if (!readSeparator(bytes, at, 0, separator))
            continue;
        const MessageHead head = MessageHead::scan(bytes.sliced(separator.begin()));
        if (head.contentLength)
            stated.push_back(
                    {separators.size(), separator.begin() + head.bodyOffset + *head.contentLength});
        separators.push_back(separator);
    }
    for (const MboxPlace &place : assembleMbox(separators, stated, bytes.size(), tailBlanks(bytes)))
        spans.append({qsizetype(place.begin), qsizetype(place.end - place.begin)});
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
