// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/announce/MarkdownText.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

namespace tallybook::announce {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QStringView linkEnds = u"<>\"'()\\`|";
constexpr QStringView linkTrails = u".,;:!?"; // of the sentence, not of the link
constexpr qsizetype maxLink = 2048; // longer ones are text
/// What opens or closes something anywhere in a line.
constexpr QStringView special = u"\\`*_[]<>|~$";

/// How far what looks like a web link reaches from the beginning of the rest; 0 if none begins.
qsizetype linkExtent(QStringView rest)
{
    if (!rest.startsWith(u"https://") && !rest.startsWith(u"http://"))
        return 0;
    qsizetype end = 0;
    while (end < rest.size() && rest.at(end) > u' ' && rest.at(end) < QChar(0x7F)
           && !linkEnds.contains(rest.at(end)))
        ++end;
    while (linkTrails.contains(rest.at(end - 1)))
        --end;
    return end;
}

/// Whether the text can stand as `<link>`.
bool isLink(QStringView text)
{
    return text.size() <= maxLink && safeLink(text.toString()) == text;
}

/// The length of what would make a heading, a list or a rule of the line; 0 if nothing does.
qsizetype blockMarkLength(const QString &rest)
{
    static const QRegularExpression mark(
            u"^(#{1,6}(?=\\s|$)|[-+](?=\\s|$)|[-=]+(?=\\s*$)|\\d{1,9}(?=[.)](\\s|$)))"_s);
    return mark.match(rest).capturedLength();
}

QString escapedLine(QStringView line)
{
    QString out;
    qsizetype at = 0;
    for (; at < line.size() && (line.at(at) == u' ' || line.at(at) == u'\t'); ++at)
        out += u"&nbsp;"_s;
    if (const qsizetype length = blockMarkLength(line.sliced(at).toString()); length > 0) {
        const QString mark = line.sliced(at, length).toString();
        // A number is no list item when its dot is escaped; the other marks are escaped themselves.
        out += mark.front().isDigit() ? mark + u'\\' : u'\\' + mark;
        at += length;
    }
    qsizetype noLinkBefore = at; // what was no link is not looked at again from its middle
    while (at < line.size()) {
        const qsizetype extent = at < noLinkBefore ? 0 : linkExtent(line.sliced(at));
        if (extent > 0 && isLink(line.sliced(at, extent))) {
            out += u'<' + line.sliced(at, extent).toString() + u'>';
            at += extent;
            continue;
        }
        noLinkBefore = qMax(noLinkBefore, at + extent);
        const QChar c = line.at(at++);
        const bool entity = c == u'&' && at < line.size()
                && (line.at(at) == u'#' || line.at(at).isLetterOrNumber());
        if (special.contains(c) || entity)
            out += u'\\';
        out += c;
    }
    return out;
}

} // namespace

QString markdownEscaped(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    QString out;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = escapedLine(lines.at(i));
        out += line;
        if (i + 1 == lines.size())
            break;
        // A backslash at the end is a line break; before or after an empty line it would show.
        const bool breaksParagraph = line.isEmpty() || lines.at(i + 1).trimmed().isEmpty();
        out += breaksParagraph ? u"\n"_s : u"\\\n"_s;
    }
    return out;
}

QString safeLink(const QString &link)
{
    const QUrl url(link.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.isRelative())
        return {};
    const QString scheme = url.scheme().toLower();
    const bool web = (scheme == u"https"_s || scheme == u"http"_s) && !url.host().isEmpty()
            && url.userInfo().isEmpty();
    const bool mail = scheme == u"mailto"_s && !url.path().isEmpty();
    if (!web && !mail)
        return {};
    QByteArray encoded = url.toEncoded(QUrl::FullyEncoded);
    for (const char c : {'<', '>', '"', '\'', '(', ')', '\\', '`', ' '})
        encoded.replace(QByteArray(1, c), '%' + QByteArray(1, c).toHex().toUpper());
    return QString::fromLatin1(encoded);
}

} // namespace tallybook::announce
