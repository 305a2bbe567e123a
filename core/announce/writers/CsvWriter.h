// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

namespace tallybook::announce {

/// Writes RFC 4180 lines (CRLF, UTF-8). A cell that a spreadsheet would take for a formula gets a
/// leading apostrophe; control characters and line breaks become visible signs, so that one line
/// stays one line.
class CsvWriter final
{
public:
    /// Which cells of a line are vote values: these are written as they are, since "+1" must stay a
    /// value. The caller vouches that they are numbers.
    void addLine(const QStringList &cells, const QList<qsizetype> &valueColumns = {});
    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace tallybook::announce
