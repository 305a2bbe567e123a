// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/mime/HtmlEntities.h"

#include "core/mail/mime/Charset.h"

#include <QHash>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Named {
    QStringView name;
    char32_t character;
};

constexpr Named namedEntities[] = {
        {u"amp", u'&'},      {u"lt", u'<'},       {u"gt", u'>'},       {u"quot", u'"'},
        {u"apos", u'\''},    {u"nbsp", 0xA0},     {u"plus", u'+'},     {u"minus", 0x2212},
        {u"ndash", 0x2013},  {u"mdash", 0x2014},  {u"hellip", 0x2026}, {u"lsquo", 0x2018},
        {u"rsquo", 0x2019},  {u"sbquo", 0x201A},  {u"ldquo", 0x201C},  {u"rdquo", 0x201D},
        {u"bdquo", 0x201E},  {u"laquo", 0xAB},    {u"raquo", 0xBB},    {u"lsaquo", 0x2039},
        {u"rsaquo", 0x203A}, {u"bull", 0x2022},   {u"middot", 0xB7},   {u"copy", 0xA9},
        {u"reg", 0xAE},      {u"trade", 0x2122},  {u"euro", 0x20AC},   {u"pound", 0xA3},
        {u"yen", 0xA5},      {u"cent", 0xA2},     {u"sect", 0xA7},     {u"para", 0xB6},
        {u"deg", 0xB0},      {u"plusmn", 0xB1},   {u"times", 0xD7},    {u"divide", 0xF7},
        {u"frac12", 0xBD},   {u"frac14", 0xBC},   {u"frac34", 0xBE},   {u"sup2", 0xB2},
        {u"sup3", 0xB3},     {u"micro", 0xB5},    {u"szlig", 0xDF},    {u"auml", 0xE4},
        {u"ouml", 0xF6},     {u"uuml", 0xFC},     {u"Auml", 0xC4},     {u"Ouml", 0xD6},
        {u"Uuml", 0xDC},     {u"aacute", 0xE1},   {u"eacute", 0xE9},   {u"iacute", 0xED},
        {u"oacute", 0xF3},   {u"uacute", 0xFA},   {u"agrave", 0xE0},   {u"egrave", 0xE8},
        {u"igrave", 0xEC},   {u"ograve", 0xF2},   {u"ugrave", 0xF9},   {u"acirc", 0xE2},
        {u"ecirc", 0xEA},    {u"icirc", 0xEE},    {u"ocirc", 0xF4},    {u"ucirc", 0xFB},
        {u"ccedil", 0xE7},   {u"Ccedil", 0xC7},   {u"ntilde", 0xF1},   {u"Ntilde", 0xD1},
        {u"atilde", 0xE3},   {u"otilde", 0xF5},   {u"aring", 0xE5},    {u"Aring", 0xC5},
        {u"aelig", 0xE6},    {u"oslash", 0xF8},   {u"Oslash", 0xD8},   {u"Eacute", 0xC9},
        {u"Aacute", 0xC1},   {u"Oacute", 0xD3},   {u"euml", 0xEB},     {u"iuml", 0xEF},
        {u"yacute", 0xFD},   {u"eth", 0xF0},      {u"thorn", 0xFE},    {u"iexcl", 0xA1},
        {u"iquest", 0xBF},   {u"ordf", 0xAA},     {u"ordm", 0xBA},     {u"shy", 0xAD},
        {u"ensp", 0x2002},   {u"emsp", 0x2003},   {u"thinsp", 0x2009}, {u"zwj", 0x200D},
        {u"zwnj", 0x200C},   {u"lrm", 0x200E},    {u"rlm", 0x200F},    {u"larr", 0x2190},
        {u"uarr", 0x2191},   {u"rarr", 0x2192},   {u"darr", 0x2193},   {u"check", 0x2713},
        {u"le", 0x2264},     {u"ge", 0x2265},     {u"ne", 0x2260},     {u"lbrack", u'['},
        {u"rbrack", u']'},   {u"lpar", u'('},     {u"rpar", u')'},     {u"ast", u'*'},
        {u"num", u'#'},      {u"commat", u'@'},   {u"colon", u':'},    {u"sol", u'/'},
        {u"Tab", u'\t'},     {u"NewLine", u'\n'}, {u"lowbar", u'_'},   {u"excl", u'!'},
};

constexpr qsizetype longestReference = 12;

bool isNameCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

HtmlEntity numeric(QStringView source)
{
    const bool hex = source.size() > 2 && (source[2] == u'x' || source[2] == u'X');
    const qsizetype begin = hex ? 3 : 2;
    qsizetype end = begin;
    while (end < source.size() && end - begin < 8 && isNameCharacter(source[end]))
        ++end;
    bool valid = false;
    uint code = source.sliced(begin, end - begin).toUInt(&valid, hex ? 16 : 10);
    if (!valid)
        return {};
    if (end < source.size() && source[end] == u';')
        ++end;
    // Browsers read 128–159 as windows-1252, because that is what pages mean.
    if (code >= 0x80 && code < 0xA0) {
        const char byte = char(code);
        code = charset::decode(QByteArrayView(&byte, 1), "windows-1252").text[0].unicode();
    }
    const bool unusable = code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000);
    const char32_t character = unusable ? 0xFFFD : code;
    return {QString::fromUcs4(&character, 1), end};
}

} // namespace

HtmlEntity htmlEntity(QStringView source)
{
    static const QHash<QStringView, char32_t> names = [] {
        QHash<QStringView, char32_t> built;
        for (const Named &named : namedEntities)
            built.insert(named.name, named.character);
        return built;
    }();
    if (source.size() < 3 || source[0] != u'&')
        return {};
    if (source[1] == u'#')
        return numeric(source);
    qsizetype end = 1;
    while (end < source.size() && end < longestReference && isNameCharacter(source[end]))
        ++end;
    const auto found = names.constFind(source.sliced(1, end - 1));
    if (found == names.constEnd())
        return {};
    if (end < source.size() && source[end] == u';')
        ++end;
    return {QString::fromUcs4(&*found, 1), end};
}

} // namespace tallybook
