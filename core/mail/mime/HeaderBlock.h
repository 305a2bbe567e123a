// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace tallybook {

/// The header fields of a message as raw bytes, found in one pass. Used instead of a full parse
/// wherever only a few headers matter, and because it survives what real mail has: an mbox line
/// before the headers, a stray line among them, no blank line behind them.
class HeaderBlock
{
public:
    struct Field {
        QByteArrayView name;
        QByteArrayView value; ///< folded, undecoded
    };

    /// `message` must outlive the block.
    [[nodiscard]] static HeaderBlock scan(QByteArrayView message);

    /// The first field of that name (case does not matter); empty if there is none.
    [[nodiscard]] QByteArrayView value(QByteArrayView name) const;
    [[nodiscard]] QList<QByteArrayView> values(QByteArrayView name) const;
    [[nodiscard]] bool has(QByteArrayView name) const;
    [[nodiscard]] const QList<Field> &fields() const { return m_fields; }
    /// Where the body begins.
    [[nodiscard]] qsizetype bodyOffset() const { return m_bodyOffset; }
    /// Whether lines stood among the headers that are none, or no blank line ended them.
    [[nodiscard]] bool isBroken() const { return m_broken; }

    /// Length of the name if the line begins with "Field-Name:", else 0.
    [[nodiscard]] static qsizetype fieldNameLength(QByteArrayView line);
    /// Whether it is one of the names that nearly every mail has.
    [[nodiscard]] static bool isCommonName(QByteArrayView name);

private:
    QList<Field> m_fields;
    qsizetype m_bodyOffset = 0;
    bool m_broken = false;
};

} // namespace tallybook
