// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/conversation/MessageLooks.h"

namespace tallybook {

namespace {

/// Between text and background, near enough to the text to keep a contrast above 4.5.
QColor dimmedText(const QPalette &palette)
{
    constexpr double share = 0.68;
    const QColor text = palette.color(QPalette::Text);
    const QColor base = palette.color(QPalette::Base);
    const auto mix = [](int a, int b) { return int(a * share + b * (1 - share)); };
    return QColor(mix(text.red(), base.red()), mix(text.green(), base.green()),
                  mix(text.blue(), base.blue()));
}

} // namespace

MessageLooks::MessageLooks(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
    m_note.setFontItalic(true);
}

void MessageLooks::setPalette(const QPalette &palette)
{
    m_dimmed.setForeground(dimmedText(palette));
    m_note.setForeground(dimmedText(palette));
}

void MessageLooks::highlightBlock(const QString &text)
{
    const auto look = m_looks.value(currentBlock().blockNumber(), MessageText::Look::Own);
    if (look != MessageText::Look::Own)
        setFormat(0, int(text.size()), look == MessageText::Look::Note ? m_note : m_dimmed);
}

} // namespace tallybook
