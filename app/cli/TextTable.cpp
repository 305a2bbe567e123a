// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/TextTable.h"

#include "core/base/Text.h"

namespace tallybook::cli {

namespace {

constexpr qsizetype widestCell = 60;

QString cellText(const QString &cell)
{
    QString shown = text::visibleLine(cell);
    if (shown.size() > widestCell) {
        shown.truncate(widestCell - 1);
        if (shown.back().isHighSurrogate())
            shown.chop(1);
        shown += QChar(0x2026);
    }
    return shown;
}

} // namespace

TextTable::TextTable(QStringList headings)
{
    m_rows.append(std::move(headings));
}

void TextTable::add(const QStringList &cells)
{
    QStringList shown;
    for (const QString &cell : cells)
        shown.append(cellText(cell));
    m_rows.append(shown);
}

QString TextTable::text() const
{
    if (m_rows.size() < 2)
        return {};
    QList<qsizetype> widths(m_rows.first().size(), 0);
    for (const QStringList &row : m_rows) {
        for (qsizetype i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths.at(i), row.value(i).size());
    }
    QString text;
    for (const QStringList &row : m_rows) {
        QString line;
        for (qsizetype i = 0; i < widths.size(); ++i)
            line += row.value(i).leftJustified(widths.at(i) + 2);
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

} // namespace tallybook::cli
