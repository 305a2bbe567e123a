// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/announce/HeaderValue.h"

#include "core/announce/MessageIds.h"
#include "core/base/Text.h"

#include <QStringDecoder>

#include <algorithm>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype maxLine = 76; // RFC 2047 section 2
/// So that every token fits beside the longest field name that we write ("In-Reply-To: ").
constexpr qsizetype maxToken = 60;

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator;
}

bool isPrintableAscii(QStringView text)
{
    return std::ranges::all_of(text,
                               [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F; });
}

/// The bytes that RFC 2047 section 5 (3) allows bare in a phrase, the strictest place.
bool isBareInEncodedWord(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '!'
            || c == '*' || c == '+' || c == '-' || c == '/';
}

QByteArray qEncoded(const QByteArray &utf8)
{
    QByteArray out;
    for (const char c : utf8) {
        if (isBareInEncodedWord(c))
            out += c;
        else if (c == ' ')
            out += '_';
        else
            out += '=' + QByteArray(1, c).toHex().toUpper();
    }
    return out;
}

/// The UTF-8 of each character.
QByteArrayList charactersOf(const QString &text)
{
    QByteArrayList characters;
    for (qsizetype i = 0; i < text.size();) {
        const bool pair = text.at(i).isHighSurrogate() && i + 1 < text.size()
                && text.at(i + 1).isLowSurrogate();
        const qsizetype units = pair ? 2 : 1;
        characters += text.sliced(i, units).toUtf8();
        i += units;
    }
    return characters;
}

constexpr qsizetype encodedRoom = maxToken - 12; // without "=?UTF-8?Q?" and "?="

QByteArrayList qWords(const QByteArrayList &characters)
{
    QByteArrayList words;
    QByteArray pending;
    for (const QByteArray &character : characters) {
        const QByteArray next = qEncoded(character);
        if (pending.size() + next.size() > encodedRoom) {
            words += "=?UTF-8?Q?" + pending + "?=";
            pending.clear();
        }
        pending += next;
    }
    words += "=?UTF-8?Q?" + pending + "?=";
    return words;
}

/// Base64 words of which only the last is padded: GMime 3.2.13 and what is built on it lose words
/// after a padded one (reading.md "Facts measured"). Empty if the characters cannot be cut so.
QByteArrayList base64Words(const QByteArrayList &characters)
{
    constexpr qsizetype maxBytes = encodedRoom / 4 * 3;
    QByteArrayList words;
    qsizetype begin = 0;
    while (begin < characters.size()) {
        QByteArray bytes;
        QByteArray whole;
        qsizetype cut = begin;
        qsizetype at = begin;
        for (; at < characters.size() && bytes.size() + characters.at(at).size() <= maxBytes;
             ++at) {
            bytes += characters.at(at);
            if (bytes.size() % 3 == 0) {
                whole = bytes;
                cut = at + 1;
            }
        }
        if (at == characters.size()) {
            whole = bytes;
            cut = at;
        }
        if (cut == begin)
            return {};
        words += "=?UTF-8?B?" + whole.toBase64() + "?=";
        begin = cut;
    }
    return words;
}

/// Encoded words for a text, none longer than `maxToken`, no character cut in two.
QByteArrayList encodedWords(const QString &text)
{
    const QByteArrayList characters = charactersOf(text);
    // Q stays half readable in the source, so base64 must be a good deal shorter.
    if (text.toUtf8().toBase64().size() * 3 < qEncoded(text.toUtf8()).size() * 2) {
        if (const QByteArrayList words = base64Words(characters); !words.isEmpty())
            return words;
    }
    return qWords(characters);
}

bool needsEncoding(const QString &word)
{
    return word.size() > maxToken || !isPrintableAscii(word) || word.contains(u"=?"_s);
}

/// Words of ASCII stay readable; the stretch from the first to the last word that needs it is
/// encoded whole, because blanks between two encoded words are lost in decoding.
QByteArrayList textTokens(const QString &cleaned)
{
    const QStringList words = cleaned.split(u' ', Qt::SkipEmptyParts);
    const auto first = std::ranges::find_if(words, needsEncoding);
    QByteArrayList tokens;
    for (auto it = words.begin(); it != first; ++it)
        tokens += it->toLatin1();
    if (first == words.end())
        return tokens;
    const auto last = std::find_if(words.rbegin(), words.rend(), needsEncoding).base();
    tokens += encodedWords(QStringList(first, last).join(u' '));
    for (auto it = last; it != words.end(); ++it)
        tokens += it->toLatin1();
    return tokens;
}

/// What an encoded word stands for; `known` is false where we cannot tell.
QString decodedWord(const QByteArray &charset, char encoding, QByteArray content, bool &known)
{
    if (encoding == 'b' || encoding == 'B') {
        content = QByteArray::fromBase64(content);
    } else {
        content.replace('_', ' ');
        content = QByteArray::fromPercentEncoding(content, '=');
    }
    QStringDecoder decoder(charset.constData());
    known = decoder.isValid();
    return known ? QString(decoder.decode(content)) : QString();
}

/// One pass of RFC 2047 decoding, lenient as mail programs are. An encoded word in a charset that
/// we do not know (utf-7 among them) counts as hiding controls.
bool decodePass(QString &text)
{
    QString out;
    bool suspicious = false;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype begin = text.indexOf(u"=?"_s, at);
        const qsizetype charsetEnd = begin < 0 ? -1 : text.indexOf(u'?', begin + 2);
        const qsizetype contentBegin = charsetEnd + 3;
        const bool shaped = charsetEnd > begin + 2 && contentBegin <= text.size()
                && u"bBqQ"_s.contains(text.at(charsetEnd + 1)) && text.at(charsetEnd + 2) == u'?';
        const qsizetype end = shaped ? text.indexOf(u"?="_s, contentBegin) : -1;
        if (begin < 0) {
            out += QStringView(text).sliced(at);
            break;
        }
        if (end < 0) {
            out += QStringView(text).sliced(at, begin + 2 - at);
            at = begin + 2;
            continue;
        }
        out += QStringView(text).sliced(at, begin - at);
        bool known = false;
        const QByteArray charset =
                text.sliced(begin + 2, charsetEnd - begin - 2).section(u'*', 0, 0).toLatin1();
        out += decodedWord(charset, text.at(charsetEnd + 1).toLatin1(),
                           text.sliced(contentBegin, end - contentBegin).toUtf8(), known);
        suspicious = suspicious || !known;
        at = end + 2;
    }
    text = out;
    return suspicious || std::ranges::any_of(out, isControl);
}

bool isAddress(const QString &address)
{
    if (address.size() > 254 || address.count(u'@') != 1 || !isPrintableAscii(address))
        return false;
    if (address.startsWith(u'@') || address.endsWith(u'@'))
        return false;
    return std::ranges::none_of(address, [](QChar c) { return u" <>,;:\"()[]\\"_s.contains(c); })
            && !HeaderValue::hidesControls(address);
}

} // namespace

HeaderValue::HeaderValue(QByteArrayList tokens)
    : m_tokens(std::move(tokens))
{
}

QString HeaderValue::cleaned(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text)
        out += isControl(c) || text::isBidiControl(c.unicode()) ? QChar(u' ') : c;
    return out.simplified();
}

bool HeaderValue::hidesControls(const QString &text)
{
    QString decoded = text;
    // Some programs decode again what they have decoded; three times is more than any does.
    for (int pass = 0; pass < 3 && decoded.contains(u"=?"_s); ++pass) {
        if (decodePass(decoded))
            return true;
    }
    return false;
}

Result<HeaderValue> HeaderValue::text(const QString &value)
{
    const QString clean = cleaned(value);
    if (hidesControls(clean))
        return fail(ErrorCode::InvalidHeader, clean);
    return HeaderValue(textTokens(clean));
}

Result<HeaderValue> HeaderValue::mailbox(const QString &name, const QString &address)
{
    const QString clean = cleaned(name);
    if (hidesControls(clean) || !isAddress(address))
        return fail(ErrorCode::InvalidHeader, clean + u" <"_s + address + u'>');
    QByteArrayList tokens;
    if (!clean.isEmpty() && needsEncoding(clean)) {
        tokens = encodedWords(clean);
    } else if (!clean.isEmpty()) {
        QString quoted = clean;
        quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
        tokens += '"' + quoted.toLatin1() + '"';
    }
    tokens += '<' + address.toLatin1() + '>';
    return HeaderValue(tokens);
}

Result<HeaderValue> HeaderValue::addresses(const QStringList &addresses)
{
    QByteArrayList tokens;
    for (const QString &address : addresses) {
        if (!isAddress(address))
            return fail(ErrorCode::InvalidHeader, address);
        tokens += address.toLatin1() + ',';
    }
    if (!tokens.isEmpty())
        tokens.last().chop(1);
    return HeaderValue(tokens);
}

Result<HeaderValue> HeaderValue::messageIds(const QStringList &ids)
{
    QByteArrayList tokens;
    for (const QString &id : ids) {
        if (!isMessageId(id))
            return fail(ErrorCode::InvalidHeader, id);
        tokens += id.toLatin1();
    }
    return HeaderValue(tokens);
}

QByteArray HeaderValue::line(const QByteArray &field) const
{
    QByteArray out = field + ':';
    qsizetype column = out.size();
    bool first = true;
    for (const QByteArray &token : m_tokens) {
        // Never a fold before the first token: a line of blanks alone is not allowed.
        if (!first && column + 1 + token.size() > maxLine) {
            out += "\r\n";
            column = 0;
        }
        out += ' ' + token;
        column += 1 + token.size();
        first = false;
    }
    return out + "\r\n";
}

} // namespace tallybook
