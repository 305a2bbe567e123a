// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/mime/FormatFlowed.h"

#include "core/mail/Limits.h"
#include "core/mail/Lines.h"

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One line of the wire form, taken apart.
struct FlowedLine {
    qsizetype depth = 0;
    QStringView content;
    bool flowed = false;
    bool signature = false;
};

FlowedLine takeApart(QStringView line)
{
    FlowedLine result;
    while (result.depth < line.size() && line[result.depth] == u'>')
        ++result.depth;
    result.content = line.sliced(result.depth);
    if (result.content.startsWith(u' '))
        result.content = result.content.sliced(1); // stuffed
    result.signature = result.content == u"-- ";
    result.flowed = result.content.endsWith(u' ') && !result.signature;
    return result;
}

} // namespace

QString unwrapFlowed(const QString &text, bool delSp)
{
    QString out;
    out.reserve(text.size());
    bool open = false; // the last line flows into the next
    qsizetype openDepth = 0;
    qsizetype openLength = 0;
    const QList<QStringView> lines = textLines(text);
    for (const QStringView raw : lines) {
        FlowedLine line = takeApart(raw);
        const bool joins = open && line.depth == openDepth && !line.signature
                && openLength < limits::lineBytes;
        if (open && !joins)
            out += u'\n';
        if (!joins) {
            out += QString(line.depth, u'>');
            if (line.depth > 0 && !line.content.isEmpty())
                out += u' ';
            openLength = 0;
        }
        if (line.flowed && delSp)
            line.content.chop(1);
        out += line.content;
        openLength += line.content.size();
        open = line.flowed;
        openDepth = line.depth;
        if (!open)
            out += u'\n';
    }
    return out;
}

} // namespace tallybook
