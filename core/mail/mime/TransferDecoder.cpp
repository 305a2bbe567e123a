// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/mime/TransferDecoder.h"

#include "core/mail/Lines.h"

namespace tallybook {

namespace {

int base64Value(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    if (c == '+')
        return 62;
    return c == '/' ? 63 : -1;
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/// Takes characters one by one; a "=" closes the chunk and the next one begins anew.
class Base64Chunks
{
public:
    void take(char c)
    {
        if (c == '=') {
            m_bits = 0;
            return;
        }
        const int value = base64Value(c);
        if (value < 0)
            return;
        m_accumulated = ((m_accumulated << 6) | quint32(value)) & 0xFFFFFF;
        m_bits += 6;
        if (m_bits >= 8) {
            m_bits -= 8;
            m_out += char((m_accumulated >> m_bits) & 0xFF);
        }
    }
    void reserve(qsizetype encoded) { m_out.reserve(encoded / 4 * 3 + 3); }
    [[nodiscard]] QByteArray take() { return std::move(m_out); }

private:
    QByteArray m_out;
    quint32 m_accumulated = 0;
    int m_bits = 0;
};

bool isBase64Line(QByteArrayView line)
{
    for (const char c : line) {
        if (base64Value(c) < 0 && c != '=')
            return false;
    }
    return true;
}

/// A line that only a footer in plain text has: words with blanks between, or a rule.
bool beginsFooter(QByteArrayView line)
{
    const QByteArrayView trimmed = line.trimmed();
    return trimmed.contains(' ') || trimmed.startsWith("___") || trimmed.startsWith("---");
}

QByteArray decodeQuoted(QByteArrayView encoded, bool underscoreIsBlank)
{
    QByteArray out;
    out.reserve(encoded.size());
    for (qsizetype at = 0; at < encoded.size(); ++at) {
        const char c = encoded[at];
        if (c == '_' && underscoreIsBlank) {
            out += ' ';
        } else if (c != '=') {
            out += c;
        } else if (at + 2 < encoded.size() && hexValue(encoded[at + 1]) >= 0
                   && hexValue(encoded[at + 2]) >= 0) {
            out += char(hexValue(encoded[at + 1]) * 16 + hexValue(encoded[at + 2]));
            at += 2;
        } else {
            // A soft line break may have blanks before the line end.
            qsizetype end = at + 1;
            while (end < encoded.size() && end - at < 80
                   && (encoded[end] == ' ' || encoded[end] == '\t' || encoded[end] == '\r'))
                ++end;
            if (end >= encoded.size() || encoded[end] == '\n')
                at = end;
            else
                out += c;
        }
    }
    return out;
}

} // namespace

QByteArray decodeBase64(QByteArrayView encoded)
{
    Base64Chunks chunks;
    chunks.reserve(encoded.size());
    for (const char c : encoded)
        chunks.take(c);
    return chunks.take();
}

QByteArray decodeBase64Body(QByteArrayView encoded)
{
    Base64Chunks chunks;
    chunks.reserve(encoded.size());
    for (ByteLines lines(encoded); !lines.atEnd(); lines.next()) {
        const QByteArrayView line = lines.line().trimmed();
        if (!isBase64Line(line)) {
            if (beginsFooter(line))
                return chunks.take() + encoded.sliced(lines.offset()).toByteArray();
            continue;
        }
        for (const char c : line)
            chunks.take(c);
    }
    return chunks.take();
}

QByteArray decodeQuotedPrintable(QByteArrayView encoded)
{
    return decodeQuoted(encoded, false);
}

QByteArray decodeQ(QByteArrayView encoded)
{
    return decodeQuoted(encoded, true);
}

} // namespace tallybook
