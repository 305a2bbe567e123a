// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QStringList>

namespace tallybook {

/// A CSV file taken apart after RFC 4180: quoted cells may hold separators, doubled quotes and line
/// breaks; LF, CRLF and CR end a line; a byte order mark is skipped. The separator is the one of
/// comma, semicolon and tab that the first line uses. Lines without any text are left out.
class CsvTable
{
public:
    struct Row {
        int line = 0; ///< 1-based line of the file on which the row begins
        QStringList cells;
    };

    /// InvalidCsv for a quote that is never closed, text after a closing quote, or bytes that are
    /// no UTF-8; `args` are line, column (1-based, in characters) and "open-quote", "after-quote"
    /// or "not-utf8".
    [[nodiscard]] static Result<CsvTable> parse(const QByteArray &bytes);

    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }

private:
    QList<Row> m_rows;
};

} // namespace tallybook
