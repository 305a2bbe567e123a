// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/mime/HeaderDecoder.h"

#include "core/mail/mime/Charset.h"
#include "core/mail/mime/TransferDecoder.h"

#include <optional>

namespace tallybook {

namespace {

/// One "=?charset?B?text?=" of a value.
struct EncodedWord {
    QByteArray charset;
    QByteArray bytes; ///< transfer encoding undone
    qsizetype end = 0; ///< behind the closing "?="
};

QByteArray unfolded(QByteArrayView raw)
{
    QByteArray out;
    out.reserve(raw.size());
    for (const char c : raw) {
        if (c != '\r' && c != '\n')
            out += c;
    }
    return out.trimmed();
}

bool isCharsetCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
            || c == '_' || c == '.' || c == ':' || c == '+' || c == '*' || c == '\'' || c == '"';
}

/// Scans a value from left to right. Searches for a closing "?=" that failed are remembered, so
/// that a value full of openings takes linear time.
class WordScanner
{
public:
    explicit WordScanner(QByteArrayView value)
        : m_value(value)
        , m_lastClosing(value.lastIndexOf("?="))
    {
    }

    /// The encoded word that begins at `at`.
    [[nodiscard]] std::optional<EncodedWord> wordAt(qsizetype at) const
    {
        if (at + 7 > m_value.size() || m_value[at] != '=' || m_value[at + 1] != '?')
            return std::nullopt;
        qsizetype charsetEnd = at + 2;
        while (charsetEnd < m_value.size() && charsetEnd - at < 60
               && isCharsetCharacter(m_value[charsetEnd]))
            ++charsetEnd;
        if (charsetEnd == at + 2 || charsetEnd + 2 >= m_value.size() || m_value[charsetEnd] != '?'
            || m_value[charsetEnd + 2] != '?')
            return std::nullopt;
        const char encoding = m_value[charsetEnd + 1];
        const bool base64 = encoding == 'B' || encoding == 'b';
        if (!base64 && encoding != 'Q' && encoding != 'q')
            return std::nullopt;
        const qsizetype textBegin = charsetEnd + 3;
        if (textBegin > m_lastClosing)
            return std::nullopt;
        const qsizetype textEnd = m_value.indexOf("?=", textBegin);
        if (textEnd < 0)
            return std::nullopt;
        QByteArray charset = m_value.sliced(at + 2, charsetEnd - at - 2).toByteArray();
        const qsizetype language = charset.indexOf('*'); // RFC 2231: "utf-8*en"
        if (language >= 0)
            charset.truncate(language);
        const QByteArrayView text = m_value.sliced(textBegin, textEnd - textBegin);
        return EncodedWord{charset, base64 ? decodeBase64(text) : decodeQ(text), textEnd + 2};
    }

private:
    QByteArrayView m_value;
    qsizetype m_lastClosing;
};

QString withoutControls(QString text)
{
    for (QChar &c : text) {
        if (c.unicode() < 0x20 || c.unicode() == 0x7F || c.unicode() == 0x2028
            || c.unicode() == 0x2029)
            c = u' ';
    }
    return text.trimmed();
}

} // namespace

QString decodeHeader(QByteArrayView raw)
{
    const QByteArray value = unfolded(raw);
    const WordScanner scanner(value);
    QString out;
    QByteArray plain; // bytes outside of words, not yet decoded
    EncodedWord run; // neighbouring words of one charset
    const auto flushPlain = [&] {
        out += charset::decode(plain, {}).text;
        plain.clear();
    };
    const auto flushRun = [&] {
        if (run.end > 0)
            out += charset::decode(run.bytes, run.charset).text;
        run = {};
    };
    for (qsizetype at = 0; at < value.size();) {
        const std::optional<EncodedWord> word = scanner.wordAt(at);
        if (!word) {
            plain += value[at++];
            continue;
        }
        // Blanks between two words are no text (RFC 2047, 6.2).
        const bool afterWord = run.end > 0 && plain.trimmed().isEmpty();
        if (afterWord)
            plain.clear();
        if (!afterWord || run.charset.compare(word->charset, Qt::CaseInsensitive) != 0) {
            flushRun();
            flushPlain();
            run.charset = word->charset;
        }
        run.bytes += word->bytes;
        run.end = word->end;
        at = word->end;
    }
    flushRun();
    flushPlain();
    return withoutControls(out);
}

} // namespace tallybook
