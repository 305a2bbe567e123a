// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/people/CsvTable.h"

#include <QStringDecoder>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The separator that the first line uses outside quotes; a comma if it uses none.
QChar separatorOf(const QString &text)
{
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u',' || c == u';' || c == u'\t'))
            return c;
        else if (!quoted && (c == u'\n' || c == u'\r'))
            break;
    }
    return u',';
}

/// One pass over the text; knows where it is for the error.
class Scanner
{
public:
    explicit Scanner(const QString &text)
        : m_text(text)
        , m_separator(separatorOf(text))
    {
    }

    Result<QList<CsvTable::Row>> scan()
    {
        while (m_at < m_text.size()) {
            const Status ok = readCell();
            if (!ok)
                return tl::unexpected(ok.error());
        }
        if (!m_row.cells.isEmpty())
            endRow();
        return m_rows;
    }

private:
    [[nodiscard]] QChar here() const { return m_text.at(m_at); }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] bool atLineEnd() const { return here() == u'\n' || here() == u'\r'; }

    void step()
    {
        // CRLF is one line end: only its LF counts, unless a CR stands alone.
        const bool crlf =
                here() == u'\r' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'\n';
        if (atLineEnd() && !crlf) {
            ++m_line;
            m_column = 1;
        } else {
            ++m_column;
        }
        ++m_at;
    }

    [[nodiscard]] tl::unexpected<Error> error(int line, int column, const QString &what) const
    {
        return fail(ErrorCode::InvalidCsv, what,
                    {QString::number(line), QString::number(column), what});
    }

    /// Reads one cell and the separator or line end behind it.
    Status readCell()
    {
        if (m_row.cells.isEmpty())
            m_row.line = m_line;
        QString cell;
        if (here() == u'"') {
            const Status ok = readQuoted(cell);
            if (!ok)
                return ok;
        } else {
            while (!atEnd() && !atLineEnd() && here() != m_separator) {
                cell += here();
                step();
            }
        }
        m_row.cells.append(cell.trimmed());
        if (atEnd())
            return {};
        if (here() == m_separator) {
            step();
            // A separator at the very end opens one more, empty cell.
            if (atEnd() || atLineEnd())
                m_row.cells.append(QString());
            if (atEnd())
                return {};
            if (!atLineEnd())
                return {};
        }
        endLine();
        return {};
    }

    Status readQuoted(QString &cell)
    {
        const int line = m_line;
        const int column = m_column;
        step();
        for (;;) {
            if (atEnd())
                return error(line, column, u"open-quote"_s);
            if (here() != u'"') {
                cell += here();
                step();
                continue;
            }
            step();
            if (atEnd() || here() != u'"')
                break;
            cell += u'"';
            step();
        }
        while (!atEnd() && here() == u' ')
            step();
        if (!atEnd() && !atLineEnd() && here() != m_separator)
            return error(m_line, m_column, u"after-quote"_s);
        return {};
    }

    void endLine()
    {
        if (here() == u'\r' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'\n')
            step();
        step();
        endRow();
    }

    void endRow()
    {
        const bool blank = std::all_of(m_row.cells.cbegin(), m_row.cells.cend(),
                                       [](const QString &cell) { return cell.isEmpty(); });
        if (!blank)
            m_rows.append(m_row);
        m_row = {};
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_column = 1;
    CsvTable::Row m_row;
    QList<CsvTable::Row> m_rows;
};

/// Line and column of the first byte that is no UTF-8.
tl::unexpected<Error> badByte(const QByteArray &bytes)
{
    int line = 1;
    int column = 1;
    QStringDecoder decoder(QStringDecoder::Utf8);
    for (const char byte : bytes) {
        const QString piece = decoder.decode(QByteArrayView(&byte, 1));
        if (decoder.hasError())
            break;
        column += int(piece.size());
        if (byte == '\n') {
            ++line;
            column = 1;
        }
    }
    const QString what = u"not-utf8"_s;
    return fail(ErrorCode::InvalidCsv, what,
                {QString::number(line), QString::number(column), what});
}

} // namespace

Result<CsvTable> CsvTable::parse(const QByteArray &bytes)
{
    // Spreadsheets also write UTF-16 with a byte order mark.
    const auto marked = QStringDecoder::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringDecoder::Utf8));
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return badByte(bytes);
    Result<QList<Row>> rows = Scanner(text).scan();
    if (!rows)
        return tl::unexpected(rows.error());
    CsvTable table;
    table.m_rows = std::move(*rows);
    return table;
}

} // namespace tallybook
