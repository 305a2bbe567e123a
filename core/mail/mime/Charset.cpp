// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/mime/Charset.h"

#include <QHash>

#include <iconv.h>

#include <cerrno>
#include <memory>

namespace tallybook::charset {

namespace {

constexpr auto utf8Name = "UTF-8";
constexpr auto windows1252Name = "WINDOWS-1252";

struct LabelGroup {
    const char *encoding; ///< as iconv calls it
    const char *labels; ///< lower case, separated by blanks
};

// From https://encoding.spec.whatwg.org/#names-and-labels, with the labels that mail uses too.
constexpr LabelGroup labelGroups[] = {
        {utf8Name, "utf-8 utf8 unicode-1-1-utf-8 utf_8 cp65001"},
        {windows1252Name,
         "windows-1252 cp1252 x-cp1252 iso-8859-1 iso8859-1 iso_8859-1 iso88591 latin1 latin-1 l1 "
         "us-ascii ascii ansi_x3.4-1968 iso-ir-100 cp819 ibm819 8859_1 iso-8859-1-windows-latin-1"},
        {"GB18030",
         "gb18030 gbk x-gbk gb2312 gb_2312-80 gb_2312 csgb2312 chinese cp936 ms936 euc-cn "
         "iso-ir-58"},
        {"CP932", "shift_jis shift-jis sjis x-sjis ms_kanji windows-31j cp932 ms932 csshiftjis"},
        {"CP949",
         "euc-kr euckr ks_c_5601-1987 ks_c_5601-1989 ks_c_5601 ksc5601 ksc_5601 korean "
         "windows-949 cp949 cseuckr uhc"},
        {"BIG5-HKSCS", "big5 big5-hkscs cn-big5 csbig5 x-x-big5 cp950"},
        {"EUC-JP-MS", "euc-jp x-euc-jp eucjp cseucpkdfmtjapanese"},
        {"ISO-2022-JP", "iso-2022-jp csiso2022jp"},
        {"ISO-2022-JP-2", "iso-2022-jp-2"},
        {"ISO-2022-KR", "iso-2022-kr csiso2022kr"},
        {"WINDOWS-1250", "windows-1250 cp1250 x-cp1250"},
        {"WINDOWS-1251", "windows-1251 cp1251 x-cp1251"},
        {"WINDOWS-1253", "windows-1253 cp1253 x-cp1253"},
        {"WINDOWS-1254",
         "windows-1254 cp1254 x-cp1254 iso-8859-9 iso8859-9 iso_8859-9 latin5 l5 iso-ir-148"},
        {"WINDOWS-1255", "windows-1255 cp1255 x-cp1255"},
        {"WINDOWS-1256", "windows-1256 cp1256 x-cp1256"},
        {"WINDOWS-1257", "windows-1257 cp1257 x-cp1257"},
        {"WINDOWS-1258", "windows-1258 cp1258 x-cp1258"},
        {"CP874", "windows-874 cp874 dos-874 tis-620 iso-8859-11 iso8859-11"},
        {"ISO-8859-2", "iso-8859-2 iso8859-2 iso_8859-2 latin2 l2 iso-ir-101"},
        {"ISO-8859-3", "iso-8859-3 iso8859-3 iso_8859-3 latin3 l3"},
        {"ISO-8859-4", "iso-8859-4 iso8859-4 iso_8859-4 latin4 l4"},
        {"ISO-8859-5", "iso-8859-5 iso8859-5 iso_8859-5 cyrillic"},
        {"ISO-8859-6", "iso-8859-6 iso8859-6 iso_8859-6 arabic iso-8859-6-i iso-8859-6-e"},
        {"ISO-8859-7", "iso-8859-7 iso8859-7 iso_8859-7 greek greek8"},
        {"ISO-8859-8", "iso-8859-8 iso8859-8 iso_8859-8 hebrew iso-8859-8-i iso-8859-8-e"},
        {"ISO-8859-10", "iso-8859-10 iso8859-10 latin6 l6"},
        {"ISO-8859-13", "iso-8859-13 iso8859-13"},
        {"ISO-8859-14", "iso-8859-14 iso8859-14"},
        {"ISO-8859-15", "iso-8859-15 iso8859-15 iso_8859-15 latin-9 latin9 l9"},
        {"ISO-8859-16", "iso-8859-16 iso8859-16"},
        {"KOI8-R", "koi8-r koi8_r koi8 koi cskoi8r"},
        {"KOI8-U", "koi8-u koi8-ru"},
        {"IBM866", "ibm866 cp866 866 csibm866"},
        {"CP850", "ibm850 cp850 850"},
        {"CP437", "ibm437 cp437 437"},
        {"MACINTOSH", "macintosh mac x-mac-roman csmacintosh"},
        {"MAC-CYRILLIC", "x-mac-cyrillic x-mac-ukrainian"},
        {"VISCII", "viscii"},
        {"UTF-16LE", "utf-16le utf-16 ucs-2 unicode iso-10646-ucs-2 csunicode"},
        {"UTF-16BE", "utf-16be unicodefffe"},
};

QHash<QByteArray, QByteArray> buildLabels()
{
    QHash<QByteArray, QByteArray> labels;
    for (const LabelGroup &group : labelGroups) {
        const auto words = QByteArray(group.labels).split(' ');
        for (const QByteArray &label : words)
            labels.insert(label, group.encoding);
    }
    return labels;
}

bool isAscii(QByteArrayView bytes)
{
    for (const char c : bytes) {
        if (static_cast<unsigned char>(c) >= 0x80)
            return false;
    }
    return true;
}

/// windows-1252 as browsers have it: the five bytes without a character keep their number, so
/// every byte has one and nothing is lost.
char16_t windows1252(unsigned char byte)
{
    static constexpr char16_t upper[32] = {
            0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
            0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
            0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
    return byte >= 0x80 && byte < 0xA0 ? upper[byte - 0x80] : byte;
}

QString fromWindows1252(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    QChar *out = text.data();
    for (const char c : bytes)
        *out++ = QChar(windows1252(static_cast<unsigned char>(c)));
    return text;
}

/// The length of the valid UTF-8 sequence at `at`, 0 if there is none.
qsizetype utf8SequenceLength(QByteArrayView bytes, qsizetype at)
{
    const auto lead = static_cast<unsigned char>(bytes[at]);
    const qsizetype length = lead < 0x80  ? 1
            : lead >= 0xC2 && lead < 0xE0 ? 2
            : (lead & 0xF0) == 0xE0       ? 3
            : lead >= 0xF0 && lead < 0xF5 ? 4
                                          : 0;
    if (length == 0 || at + length > bytes.size())
        return 0;
    return bytes.sliced(at, length).isValidUtf8() ? length : 0;
}

/// UTF-8 in which stray bytes are read as windows-1252: a footer or a quotation in another
/// charset must not spoil the rest of the mail.
QString fromMixedUtf8(QByteArrayView bytes)
{
    QString text;
    text.reserve(bytes.size());
    qsizetype validFrom = 0;
    qsizetype at = 0;
    while (at < bytes.size()) {
        const qsizetype length = utf8SequenceLength(bytes, at);
        if (length > 0) {
            at += length;
            continue;
        }
        text += QString::fromUtf8(bytes.sliced(validFrom, at - validFrom));
        text += QChar(windows1252(static_cast<unsigned char>(bytes[at])));
        validFrom = ++at;
    }
    return text + QString::fromUtf8(bytes.sliced(validFrom));
}

struct Converted {
    QString text;
    qsizetype errors = 0;
};

/// One pass of iconv; each byte that does not fit becomes U+FFFD.
Converted convert(QByteArrayView bytes, const QByteArray &encoding)
{
    constexpr auto target = Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? "UTF-16LE" : "UTF-16BE";
    const iconv_t handle = iconv_open(target, encoding.constData());
    // iconv_open tells failure by an address made of -1, which only this cast can express.
    if (handle == reinterpret_cast<iconv_t>(-1))
        return {{}, bytes.size() + 1};
    const std::unique_ptr<void, int (*)(iconv_t)> closer(handle, iconv_close);

    Converted result;
    std::array<char16_t, 8192> buffer;
    char *in = const_cast<char *>(bytes.data());
    size_t inLeft = size_t(bytes.size());
    while (true) {
        char *out = reinterpret_cast<char *>(buffer.data());
        size_t outLeft = sizeof(buffer);
        // A last call without input writes what a stateful charset still holds back.
        const bool flushing = inLeft == 0;
        const size_t done = flushing ? iconv(handle, nullptr, nullptr, &out, &outLeft)
                                     : iconv(handle, &in, &inLeft, &out, &outLeft);
        const int error = done == size_t(-1) ? errno : 0;
        const auto units = qsizetype((sizeof(buffer) - outLeft) / sizeof(char16_t));
        result.text.append(reinterpret_cast<const QChar *>(buffer.data()), units);
        if (flushing && error != E2BIG)
            break;
        if (error == EILSEQ || error == EINVAL) {
            result.text += QChar(QChar::ReplacementCharacter);
            ++result.errors;
            ++in;
            --inLeft;
        }
    }
    return result;
}

QByteArrayView withoutUtf8Mark(QByteArrayView bytes)
{
    return bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes;
}

Decoded decodeUndeclared(QByteArrayView bytes)
{
    bytes = withoutUtf8Mark(bytes);
    if (bytes.isValidUtf8())
        return {QString::fromUtf8(bytes), false};
    return {fromWindows1252(bytes), true};
}

} // namespace

QByteArray encodingForLabel(QByteArrayView label)
{
    static const QHash<QByteArray, QByteArray> labels = buildLabels();
    QByteArray key = label.trimmed().toByteArray().toLower();
    if (key.size() >= 2 && (key.startsWith('"') || key.startsWith('\'')) && key.back() == key[0])
        key = key.mid(1, key.size() - 2).trimmed();
    return labels.value(key);
}

Decoded decode(QByteArrayView bytes, QByteArrayView label)
{
    const QByteArray encoding = encodingForLabel(label);
    if (encoding.isEmpty())
        return decodeUndeclared(bytes);
    if (encoding == windows1252Name) {
        // The commonest false label: an agent that always writes "us-ascii" or "iso-8859-1". Valid
        // UTF-8 beyond ASCII is practically never meant as windows-1252.
        if (isAscii(bytes) || !bytes.isValidUtf8())
            return {fromWindows1252(bytes), false};
        return {QString::fromUtf8(withoutUtf8Mark(bytes)), true};
    }
    if (encoding == utf8Name) {
        bytes = withoutUtf8Mark(bytes);
        if (bytes.isValidUtf8())
            return {QString::fromUtf8(bytes), false};
        return {fromMixedUtf8(bytes), true};
    }
    QByteArray source = encoding;
    if (source.startsWith("UTF-16") && bytes.size() >= 2) {
        const QByteArrayView mark = bytes.first(2);
        if (mark == "\xFF\xFE" || mark == "\xFE\xFF") {
            source = mark == "\xFF\xFE" ? "UTF-16LE" : "UTF-16BE";
            bytes = bytes.sliced(2);
        }
    }
    Converted converted = convert(bytes, source);
    if (converted.errors == 0)
        return {converted.text, false};
    if (bytes.isValidUtf8())
        return {QString::fromUtf8(bytes), true};
    // A single torn character must not make a whole Chinese mail unreadable.
    qsizetype wide = 0;
    for (const QChar c : std::as_const(converted.text))
        wide += c.unicode() >= 0x80 ? 1 : 0;
    if (wide - converted.errors > 4 * converted.errors)
        return {converted.text, true};
    return {fromWindows1252(bytes), true};
}

Decoded decodeUnlabelled(QByteArrayView bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return decode(bytes, "utf-16");
    return decodeUndeclared(bytes);
}

QByteArray labelOfHtml(QByteArrayView page)
{
    // Browsers look at the first 1024 bytes; mail programs write longer heads.
    constexpr qsizetype sniffed = 8192;
    const QByteArray head = page.first(qMin(page.size(), sniffed)).toByteArray().toLower();
    for (qsizetype meta = head.indexOf("<meta"); meta >= 0;
         meta = head.indexOf("<meta", meta + 5)) {
        const qsizetype close = head.indexOf('>', meta);
        const QByteArray tag = head.mid(meta, close < 0 ? -1 : close - meta);
        qsizetype at = tag.indexOf("charset=");
        if (at < 0)
            continue;
        at += 8;
        if (at < tag.size() && (tag[at] == '"' || tag[at] == '\''))
            ++at;
        qsizetype end = at;
        while (end < tag.size() && !QByteArrayView("\"' ;/\t\r\n").contains(tag[end]))
            ++end;
        return tag.mid(at, end - at);
    }
    return {};
}

} // namespace tallybook::charset
