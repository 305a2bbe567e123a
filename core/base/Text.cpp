// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/Text.h"

#include <QChar>
#include <QList>

#include <algorithm>

namespace tallybook::text {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The short names that Unicode gives the bidi controls.
QStringView bidiName(char32_t c)
{
    switch (c) {
    case 0x061C: return u"ALM";
    case 0x200E: return u"LRM";
    case 0x200F: return u"RLM";
    case 0x202A: return u"LRE";
    case 0x202B: return u"RLE";
    case 0x202C: return u"PDF";
    case 0x202D: return u"LRO";
    case 0x202E: return u"RLO";
    case 0x2066: return u"LRI";
    case 0x2067: return u"RLI";
    case 0x2068: return u"FSI";
    case 0x2069: return u"PDI";
    default: return {};
    }
}

/// Neither a control character nor anything beyond ASCII.
bool isPlain(QChar c)
{
    return c >= u' ' && c < QChar(0x7F);
}

/// The same as QString::simplified().toLower() where all is ASCII, in one go: a book has this made
/// of the text of every record when it is opened.
QString simplifiedAscii(QStringView text)
{
    QString kept(text.size(), Qt::Uninitialized);
    QChar *const begin = kept.data();
    QChar *end = begin;
    bool blank = false;
    for (const QChar c : text) {
        if (c <= u' ') {
            blank = end != begin;
            continue;
        }
        if (blank)
            *end++ = u' ';
        blank = false;
        *end++ = c >= u'A' && c <= u'Z' ? QChar(c.unicode() + (u'a' - u'A')) : c;
    }
    kept.truncate(end - begin);
    return kept;
}

QString visible(QStringView text, bool keepLines)
{
    // Most texts have nothing to make visible.
    if (std::all_of(text.cbegin(), text.cend(), isPlain))
        return text.toString();
    QString out;
    out.reserve(text.size());
    for (const QChar ch : text) {
        const char16_t c = ch.unicode();
        if (keepLines && (c == u'\n' || c == u'\t')) {
            out += ch;
        } else if (c == u'\n' || c == 0x2028 || c == 0x2029) {
            out += keepLines ? u'\n' : QChar(0x23CE);
        } else if (c < 0x20) {
            out += QChar(0x2400 + c);
        } else if (c == 0x7F) {
            out += QChar(0x2421);
        } else if (c >= 0x80 && c < 0xA0) {
            out += QChar(QChar::ReplacementCharacter);
        } else if (isBidiControl(c)) {
            out += QChar(0x27E8);
            out += bidiName(c);
            out += QChar(0x27E9);
        } else {
            out += ch;
        }
    }
    return out;
}

} // namespace

QString visibleLine(QStringView text)
{
    return visible(text, false);
}

QString visibleBlock(QStringView text)
{
    return visible(text, true);
}

bool isBidiControl(char32_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E)
            || (c >= 0x2066 && c <= 0x2069);
}

QString comparableName(QStringView name)
{
    // Most names and words: nothing to normalise, and lower case is the folded one.
    const bool plain = std::all_of(name.cbegin(), name.cend(), [](QChar c) {
        return isPlain(c) || c == u'\n' || c == u'\t' || c == u'\r';
    });
    if (plain)
        return simplifiedAscii(name);
    QString kept;
    const QString folded = name.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
    kept.reserve(folded.size());
    for (const char32_t c : folded.toUcs4()) {
        const QChar::Category category = QChar::category(c);
        const bool invisible = category == QChar::Other_Format || category == QChar::Other_Control;
        if (!invisible || QChar::isSpace(c))
            kept += QChar::fromUcs4(c);
    }
    return kept.simplified();
}

QString comparableAddress(QStringView address)
{
    QString kept = address.trimmed().toString().toLower();
    if (kept.startsWith(u'<') && kept.endsWith(u'>'))
        kept = kept.mid(1, kept.size() - 2).trimmed();
    return kept;
}

QString lowered(QStringView text)
{
    QString lower;
    lower.reserve(text.size());
    for (const QChar c : text)
        lower += c.toLower();
    return lower;
}

} // namespace tallybook::text
