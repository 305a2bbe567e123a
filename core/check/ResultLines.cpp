// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/check/ResultLines.h"

#include "core/check/ColumnLines.h"
#include "core/check/MarkupLines.h"
#include "core/mail/quotes/LineClassifier.h"

#include <algorithm>

namespace tallybook::check {

namespace {

/// Lists of names look like tables, code or ballots to the reader of votes; here they are words.
bool isOthers(LineClass lineClass)
{
    return lineClass == LineClass::Quoted || lineClass == LineClass::Attribution
            || lineClass == LineClass::ForwardedHeader || lineClass == LineClass::Footer
            || lineClass == LineClass::Signature;
}

} // namespace

QList<ResultLine> resultLines(const MailMessage &message)
{
    BodyText body(message.text);
    classifyLines(body, message, nullptr);
    QList<ResultLine> lines;
    bool any = false;
    for (int i = 0; i < body.count(); ++i) {
        const TextLine &line = body.at(i);
        ResultLine made;
        made.text = body.normalised().text.mid(line.content, line.end - line.content);
        made.number = i + 1;
        made.own = !isOthers(line.lineClass);
        any = any || (made.own && !made.blank());
        lines.append(made);
    }
    if (!any) {
        for (ResultLine &line : lines)
            line.own = true;
    }
    return withColumns(withoutMarkup(lines));
}

void Paragraph::append(const ResultLine &line)
{
    if (!m_text.isEmpty())
        m_text += u' ';
    m_starts.append({int(m_text.size()), line.number});
    m_text += line.text.trimmed();
}

int Paragraph::lineAt(int offset) const
{
    const auto behind =
            std::upper_bound(m_starts.cbegin(), m_starts.cend(), offset,
                             [](int at, const Start &start) { return at < start.offset; });
    return behind == m_starts.cbegin() ? 0 : std::prev(behind)->number;
}

void Paragraph::clear()
{
    m_text.clear();
    m_starts.clear();
}

} // namespace tallybook::check
