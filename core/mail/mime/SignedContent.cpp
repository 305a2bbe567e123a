// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/mime/SignedContent.h"

#include <QByteArrayView>

#include <optional>

namespace tallybook {

namespace {

// Tags of ASN.1 as CMS uses them (X.690, 8.1.2).
constexpr int tagInteger = 0x02;
constexpr int tagOctets = 0x04;
constexpr int tagOid = 0x06;
constexpr int tagSequence = 0x30;
constexpr int tagSet = 0x31;
constexpr int tagConstructedOctets = 0x24;
constexpr int tagExplicit0 = 0xA0;
constexpr int deepest = 16;

/// One element: its tag, what it holds, and where the next begins. BER's indefinite length is
/// read too, because mail programs that stream write it.
struct Element {
    int tag = 0;
    QByteArrayView content;
    qsizetype end = 0;
};

std::optional<Element> elementAt(QByteArrayView bytes, qsizetype at, int depth = 0);

/// The end of an element of indefinite length: behind the two zero bytes that close it.
std::optional<Element> indefinite(QByteArrayView bytes, int tag, qsizetype begin, int depth)
{
    qsizetype at = begin;
    while (at + 1 < bytes.size() && !(bytes[at] == 0 && bytes[at + 1] == 0)) {
        const std::optional<Element> inner = elementAt(bytes, at, depth + 1);
        if (!inner)
            return std::nullopt;
        at = inner->end;
    }
    if (at + 1 >= bytes.size())
        return std::nullopt;
    return Element{tag, bytes.sliced(begin, at - begin), at + 2};
}

std::optional<Element> elementAt(QByteArrayView bytes, qsizetype at, int depth)
{
    if (depth > deepest || at < 0 || at + 2 > bytes.size())
        return std::nullopt;
    const int tag = static_cast<unsigned char>(bytes[at]);
    const int first = static_cast<unsigned char>(bytes[at + 1]);
    qsizetype begin = at + 2;
    if (first == 0x80)
        return indefinite(bytes, tag, begin, depth);
    qsizetype length = first;
    if (first > 0x80) {
        const int lengthBytes = first & 0x7F;
        if (lengthBytes > 4 || begin + lengthBytes > bytes.size())
            return std::nullopt;
        length = 0;
        for (int read = 0; read < lengthBytes; ++read)
            length = length * 256 + static_cast<unsigned char>(bytes[begin++]);
    }
    if (length > bytes.size() - begin)
        return std::nullopt;
    return Element{tag, bytes.sliced(begin, length), begin + length};
}

/// Steps through the elements of a SEQUENCE and expects what the standard says.
class Steps
{
public:
    explicit Steps(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }
    /// The content of the next element if it has the tag; a null view otherwise.
    QByteArrayView take(int tag)
    {
        const std::optional<Element> element = elementAt(m_bytes, m_at);
        if (!element || element->tag != tag) {
            m_at = m_bytes.size();
            return {};
        }
        m_at = element->end;
        return element->content.isNull() ? QByteArrayView("", qsizetype(0)) : element->content;
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

/// An OCTET STRING in one piece or in many.
QByteArray octets(QByteArrayView bytes, int depth)
{
    QByteArray out;
    qsizetype at = 0;
    while (at < bytes.size() && depth <= deepest) {
        const std::optional<Element> element = elementAt(bytes, at);
        if (!element)
            break;
        if (element->tag == tagOctets)
            out.append(element->content);
        else if (element->tag == tagConstructedOctets)
            out.append(octets(element->content, depth + 1));
        at = element->end;
    }
    return out;
}

} // namespace

QByteArray signedContent(const QByteArray &cms)
{
    // 1.2.840.113549.1.7.2 and .1, signedData and data.
    static constexpr char signedData[] = "\x2A\x86\x48\x86\xF7\x0D\x01\x07\x02";
    static constexpr char plainData[] = "\x2A\x86\x48\x86\xF7\x0D\x01\x07\x01";
    Steps info(Steps(cms).take(tagSequence));
    if (info.take(tagOid) != QByteArrayView(signedData))
        return {};
    Steps data(Steps(info.take(tagExplicit0)).take(tagSequence));
    data.take(tagInteger); // version
    data.take(tagSet); // digest algorithms
    Steps content(data.take(tagSequence));
    if (content.take(tagOid) != QByteArrayView(plainData))
        return {};
    return octets(content.take(tagExplicit0), 0);
}

} // namespace tallybook
