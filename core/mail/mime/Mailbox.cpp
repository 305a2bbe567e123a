// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/mime/Mailbox.h"

#include "core/base/Text.h"
#include "core/mail/mime/HeaderDecoder.h"

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype maximumMailboxes = 1000;

/// What was collected of one mailbox, still raw.
struct Parts {
    QByteArray phrase; ///< words outside of angles and comments
    QByteArray comment;
    QByteArray angle;
    bool hasAngle = false;
    bool quoted = false; ///< the phrase has a quoted string

    [[nodiscard]] bool isEmpty() const
    {
        return phrase.trimmed().isEmpty() && comment.trimmed().isEmpty() && !hasAngle;
    }
};

Mailbox finished(const Parts &parts)
{
    Mailbox box;
    if (parts.hasAngle) {
        box.name = decodeHeader(parts.phrase);
        box.address = plainAddress(QString::fromUtf8(parts.angle));
        if (box.name.isEmpty())
            box.name = decodeHeader(parts.comment);
    } else {
        box.address = plainAddress(QString::fromUtf8(parts.phrase));
        box.name = decodeHeader(box.address.isEmpty() ? parts.phrase : parts.comment);
    }
    box.name = box.name.simplified();
    // 'Name' in single quotes is a habit of one mail program.
    if (box.name.size() > 2 && box.name.startsWith(u'\'') && box.name.endsWith(u'\''))
        box.name = box.name.mid(1, box.name.size() - 2).trimmed();
    return box;
}

/// Walks the bytes once with the few states that an address list has.
class MailboxParser
{
public:
    explicit MailboxParser(QByteArrayView raw)
        : m_raw(raw)
    {
    }

    QList<Mailbox> parse()
    {
        for (m_at = 0; m_at < m_raw.size() && m_found.size() < maximumMailboxes; ++m_at)
            take(m_raw[m_at]);
        finish();
        return m_found;
    }

private:
    void take(char c)
    {
        if (m_inQuotes)
            takeQuoted(c);
        else if (m_commentDepth > 0)
            takeComment(c);
        else if (m_inAngle)
            takeAngle(c);
        else
            takePhrase(c);
    }
    void takeQuoted(char c)
    {
        if (c == '\\' && m_at + 1 < m_raw.size())
            m_parts.phrase += m_raw[++m_at];
        else if (c == '"')
            m_inQuotes = false;
        else
            m_parts.phrase += c;
    }
    void takeComment(char c)
    {
        if (c == '\\' && m_at + 1 < m_raw.size()) {
            m_parts.comment += m_raw[++m_at];
            return;
        }
        m_commentDepth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (m_commentDepth > 0)
            m_parts.comment += c;
    }
    void takeAngle(char c)
    {
        if (c == '>')
            m_inAngle = false;
        else
            m_parts.angle += c;
    }
    void takePhrase(char c)
    {
        if (c == '"') {
            m_inQuotes = true;
            m_parts.quoted = true;
        } else if (c == '(') {
            m_commentDepth = 1;
        } else if (c == '<' && !m_parts.hasAngle) {
            m_inAngle = m_parts.hasAngle = true;
        } else if (c == ',' || c == ';') {
            finish();
        } else if (c == ':' && !m_parts.hasAngle && !m_parts.phrase.contains('@')) {
            m_parts = {}; // the name of a group
        } else {
            m_parts.phrase += c;
        }
    }
    void finish()
    {
        if (!m_parts.isEmpty())
            m_found.append(finished(m_parts));
        m_parts = {};
        m_inAngle = false;
        m_inQuotes = false;
        m_commentDepth = 0;
    }

    QByteArrayView m_raw;
    qsizetype m_at = 0;
    QList<Mailbox> m_found;
    Parts m_parts;
    bool m_inQuotes = false;
    bool m_inAngle = false;
    int m_commentDepth = 0;
};

} // namespace

QList<Mailbox> parseMailboxes(QByteArrayView raw)
{
    return MailboxParser(raw).parse();
}

QList<Mailbox> parseMailboxText(const QString &text)
{
    return parseMailboxes(QByteArrayView(text.toUtf8()));
}

QString plainAddress(QStringView shown)
{
    QString address = text::comparableAddress(shown);
    if (address.startsWith(u"mailto:"))
        address.remove(0, 7);
    if (!address.contains(u'@')) {
        const qsizetype at = address.indexOf(u" at ");
        if (at > 0)
            address = address.left(at).trimmed() + u'@' + address.mid(at + 4).trimmed();
    }
    if (address.endsWith(u".invalid") && address.count(u'.') > 1)
        address.chop(8);
    const qsizetype at = address.indexOf(u'@');
    if (at <= 0 || at + 1 >= address.size() || address.size() > 320)
        return {};
    for (const QChar c : std::as_const(address)) {
        if (c.isSpace() || c.unicode() < 0x20 || c == u'<' || c == u'>' || c == u',')
            return {};
    }
    return address;
}

} // namespace tallybook
