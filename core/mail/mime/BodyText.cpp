// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/mime/BodyText.h"

#include "core/mail/Limits.h"

#include <algorithm>

namespace tallybook {

BodyText::BodyText(const QString &text)
    : m_text(normaliseText(text))
{
    const QString &all = m_text.text;
    int start = 0;
    while (start <= all.size()) {
        const int found = int(all.indexOf(u'\n', start));
        const int end = found < 0 ? int(all.size()) : found;
        m_lines += {start, end, start, LineClass::Own, 0};
        if (found < 0)
            break;
        start = end + 1;
    }
    for (int i = 0; i < count(); ++i) {
        if (isBlank(i))
            at(i).lineClass = LineClass::Blank;
    }
}

QStringView BodyText::trimmed(QStringView all, int line) const
{
    const TextLine &where = m_lines[line];
    const qsizetype length = std::min(qsizetype(where.end - where.content), limits::voteLineUnits);
    return all.mid(where.content, length).trimmed();
}

QStringView BodyText::content(int line) const
{
    return trimmed(m_text.text, line);
}

QStringView BodyText::lower(int line) const
{
    return trimmed(m_text.lower, line);
}

int BodyText::indent(int line) const
{
    int columns = 0;
    for (int i = at(line).content; i < at(line).end && m_text.text[i].isSpace(); ++i)
        columns += m_text.text[i] == u'\t' ? 8 : 1;
    return columns;
}

void BodyText::classify(int line, LineClass lineClass)
{
    if (at(line).lineClass == LineClass::Own)
        at(line).lineClass = lineClass;
}

int BodyText::nextFilled(int line) const
{
    do {
        ++line;
    } while (line < count() && isBlank(line));
    return line;
}

int BodyText::previousFilled(int line) const
{
    do {
        --line;
    } while (line >= 0 && isBlank(line));
    return line;
}

int BodyText::lineAt(int position) const
{
    const auto after =
            std::upper_bound(m_lines.begin(), m_lines.end(), position,
                             [](int wanted, const TextLine &line) { return wanted < line.start; });
    return std::max(0, int(after - m_lines.begin()) - 1);
}

QList<BodyLine> BodyText::lines() const
{
    QList<BodyLine> result;
    result.reserve(count());
    for (const TextLine &line : m_lines) {
        const int offset = m_text.original(line.start);
        result += {offset, m_text.original(line.end) - offset, line.lineClass, line.quoteDepth};
    }
    return result;
}

QString BodyText::ownText(const QString &original) const
{
    QString text;
    for (const TextLine &line : m_lines) {
        const bool blank = line.lineClass == LineClass::Blank;
        if (!blank && line.lineClass != LineClass::Own)
            continue;
        if (blank) {
            if (!text.isEmpty() && !text.endsWith(QStringView(u"\n\n")))
                text += u'\n';
            continue;
        }
        const int from = m_text.original(line.content);
        text += QStringView(original).mid(from, m_text.original(line.end) - from);
        text += u'\n';
    }
    return text.trimmed();
}

} // namespace tallybook
