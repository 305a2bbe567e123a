// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QStringView>

namespace tallybook {

/// Walks the lines of bytes once, without copies. A line is given without its LF or CR LF.
class ByteLines
{
public:
    explicit ByteLines(QByteArrayView bytes, qsizetype from = 0)
        : m_bytes(bytes)
        , m_offset(from)
    {
        find();
    }
    [[nodiscard]] bool atEnd() const { return m_offset >= m_bytes.size(); }
    [[nodiscard]] qsizetype offset() const { return m_offset; }
    /// Where the next line begins (the size of the bytes behind the last).
    [[nodiscard]] qsizetype nextOffset() const { return m_next; }
    [[nodiscard]] QByteArrayView line() const
    {
        qsizetype end = m_next;
        if (end > m_offset && m_bytes[end - 1] == '\n')
            --end;
        if (end > m_offset && m_bytes[end - 1] == '\r')
            --end;
        return m_bytes.sliced(m_offset, end - m_offset);
    }
    void next()
    {
        m_offset = m_next;
        find();
    }

private:
    void find()
    {
        const qsizetype lineFeed =
                m_offset < m_bytes.size() ? m_bytes.indexOf('\n', m_offset) : qsizetype(-1);
        m_next = lineFeed < 0 ? m_bytes.size() : lineFeed + 1;
    }

    QByteArrayView m_bytes;
    qsizetype m_offset = 0;
    qsizetype m_next = 0;
};

/// The lines of a text whose line ends are "\n", as views into it.
[[nodiscard]] QList<QStringView> textLines(QStringView text);

/// "\r\n" and lone "\r" become "\n".
[[nodiscard]] QString withUnixLineEnds(const QString &text);

} // namespace tallybook
