// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <random>

namespace tallybook::bench {

/// The headers of a made-up mail that differ from mail to mail.
struct MadeHeaders {
    QByteArray from; ///< encoded as it stands in the header
    QByteArray subject;
    QByteArray id; ///< without brackets
    QByteArray parent; ///< id of the message answered; "" for none
    QByteArray root;
    qint64 utcSeconds = 0;
};

/// Makes mails as lists have them: headers of two kilobytes, and bodies in every transfer encoding,
/// several charsets and multipart shapes. Bodies of no interest come out of a pool, so that an
/// archive of a gigabyte is made in seconds. The same seed makes the same mails.
class MailMaker
{
public:
    explicit MailMaker(unsigned seed);

    /// A whole mbox entry with its "From " line and the empty line behind.
    [[nodiscard]] QByteArray chatter(const MadeHeaders &headers);
    /// The same with these words as its text, in one of the shapes by turns.
    [[nodiscard]] QByteArray mail(const MadeHeaders &headers, const QString &text);

    /// A number from 0 to `count` - 1.
    [[nodiscard]] int below(int count) { return int(m_random() % unsigned(count)); }
    /// "Ingrid Øst <p17@example.org>" for the header.
    [[nodiscard]] QByteArray person(int number) const;

private:
    struct Shape {
        QByteArray headers; ///< Content-Type and so on
        QByteArray body;
    };
    [[nodiscard]] static Shape shaped(const QString &text, int shape);
    [[nodiscard]] QByteArray entry(const MadeHeaders &headers, const Shape &shape);
    [[nodiscard]] QString prose(int words);

    std::mt19937 m_random;
    QList<Shape> m_pool;
    int m_nextShape = 0;
};

} // namespace tallybook::bench
