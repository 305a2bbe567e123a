// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/mime/HeaderBlock.h"

#include "core/mail/Lines.h"

#include <algorithm>

namespace tallybook {

namespace {

/// How far behind a stray line a further header is looked for.
constexpr int strayLookAhead = 30;
constexpr int maximumFields = 2000;

bool isContinuation(QByteArrayView line)
{
    return !line.isEmpty() && (line[0] == ' ' || line[0] == '\t');
}

/// Whether common headers follow the line at `offset` before the next blank line.
bool headersFollow(QByteArrayView message, qsizetype offset)
{
    ByteLines lines(message, offset);
    lines.next();
    for (int looked = 0; !lines.atEnd() && looked < strayLookAhead; lines.next(), ++looked) {
        const QByteArrayView line = lines.line();
        if (line.isEmpty())
            return false;
        if (HeaderBlock::isCommonName(line.first(HeaderBlock::fieldNameLength(line))))
            return true;
    }
    return false;
}

} // namespace

qsizetype HeaderBlock::fieldNameLength(QByteArrayView line)
{
    for (qsizetype at = 0; at < line.size() && at < 128; ++at) {
        const auto c = static_cast<unsigned char>(line[at]);
        if (c == ':')
            return at;
        // "Subject : x" of old programs; otherwise a name has no blanks (RFC 5322, 3.6.8).
        if (c == ' ' && at + 1 < line.size() && line[at + 1] == ':')
            return at;
        if (c <= 32 || c >= 127)
            return 0;
    }
    return 0;
}

bool HeaderBlock::isCommonName(QByteArrayView name)
{
    static constexpr const char *names[] = {
            "From",        "Date", "Subject",     "Message-ID",   "Received",
            "Return-Path", "To",   "In-Reply-To", "Content-Type", "MIME-Version",
            "References",  "Cc",   "Reply-To",    "List-Id",      "Delivered-To"};
    return std::any_of(std::begin(names), std::end(names), [&](const char *known) {
        return name.compare(QByteArrayView(known), Qt::CaseInsensitive) == 0;
    });
}

HeaderBlock HeaderBlock::scan(QByteArrayView message)
{
    HeaderBlock block;
    ByteLines lines(message);
    if (message.startsWith("\xEF\xBB\xBF"))
        lines = ByteLines(message, 3);
    while (!lines.atEnd() && lines.line().trimmed().isEmpty() && lines.offset() < 1024)
        lines.next();
    // "From a@b Mon Jan 1 …" of an mbox; "From : a@b" is a header.
    while (!lines.atEnd()
           && (lines.line().startsWith(">From ")
               || (lines.line().startsWith("From ") && fieldNameLength(lines.line()) == 0)))
        lines.next();

    bool ended = false;
    for (; !lines.atEnd() && !ended; lines.next()) {
        const QByteArrayView line = lines.line();
        block.m_bodyOffset = lines.nextOffset();
        if (line.isEmpty()) {
            ended = true;
            break;
        }
        if (isContinuation(line) && !block.m_fields.isEmpty()) {
            Field &last = block.m_fields.last();
            // A value of blanks alone may be the blank line that ends the headers, spoilt.
            if (line.trimmed().isEmpty() && !headersFollow(message, lines.offset())) {
                ended = true;
                break;
            }
            last.value = QByteArrayView(last.value.data(), line.data() + line.size());
            continue;
        }
        const qsizetype nameLength = fieldNameLength(line);
        if (nameLength > 0 && block.m_fields.size() < maximumFields) {
            const qsizetype colon = line[nameLength] == ':' ? nameLength : nameLength + 1;
            block.m_fields.append({line.first(nameLength), line.sliced(colon + 1)});
            continue;
        }
        block.m_broken = true;
        if (!headersFollow(message, lines.offset())) {
            block.m_bodyOffset = lines.offset();
            break;
        }
    }
    if (lines.atEnd() && !ended)
        block.m_broken = true;
    return block;
}

QByteArrayView HeaderBlock::value(QByteArrayView name) const
{
    const auto found = std::find_if(m_fields.cbegin(), m_fields.cend(), [&](const Field &field) {
        return field.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == m_fields.cend() ? QByteArrayView() : found->value.trimmed();
}

QList<QByteArrayView> HeaderBlock::values(QByteArrayView name) const
{
    QList<QByteArrayView> found;
    for (const Field &field : m_fields) {
        if (field.name.compare(name, Qt::CaseInsensitive) == 0)
            found.append(field.value.trimmed());
    }
    return found;
}

bool HeaderBlock::has(QByteArrayView name) const
{
    return std::any_of(m_fields.cbegin(), m_fields.cend(), [&](const Field &field) {
        return field.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

} // namespace tallybook
