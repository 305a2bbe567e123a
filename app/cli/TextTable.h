// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace tallybook::cli {

/// A table of plain text: columns as wide as their widest cell, two blanks between them. Cells are
/// made safe to show and cut at a width, so that no mail can break the table.
class TextTable
{
public:
    explicit TextTable(QStringList headings);
    void add(const QStringList &cells);
    /// With the headings; "" if there is no row.
    [[nodiscard]] QString text() const;

private:
    QList<QStringList> m_rows;
};

} // namespace tallybook::cli
