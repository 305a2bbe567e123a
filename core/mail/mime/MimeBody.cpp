// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/mime/MimeBody.h"

#include "core/mail/Limits.h"
#include "core/mail/Lines.h"
#include "core/mail/mime/Charset.h"
#include "core/mail/mime/FormatFlowed.h"
#include "core/mail/mime/HeaderDecoder.h"
#include "core/mail/mime/HtmlText.h"
#include "core/mail/mime/SignedContent.h"
#include "core/mail/mime/TransferDecoder.h"
#include "core/mail/people/Authors.h"

#include <gmime/gmime.h>

#include <memory>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Unref {
    void operator()(void *object) const { g_object_unref(object); }
};
template <typename T>
using GPointer = std::unique_ptr<T, Unref>;

void initialiseGMime()
{
    static const bool done = [] {
        g_mime_init();
        return true;
    }();
    Q_UNUSED(done)
}

bool isType(GMimeObject *part, const char *type, const char *subtype)
{
    GMimeContentType *contentType = g_mime_object_get_content_type(part);
    return contentType != nullptr && g_mime_content_type_is_type(contentType, type, subtype);
}

QByteArray parameter(GMimeObject *part, const char *name)
{
    GMimeContentType *contentType = g_mime_object_get_content_type(part);
    return contentType == nullptr
            ? QByteArray()
            : QByteArray(g_mime_content_type_get_parameter(contentType, name));
}

QString fileName(GMimeObject *part)
{
    if (!GMIME_IS_PART(part))
        return {};
    const char *found = g_mime_part_get_filename(GMIME_PART(part));
    const QString name = decodeHeader(QByteArrayView(found, found == nullptr ? 0 : qstrlen(found)));
    // GMime leaves the charset of RFC 2231 in the name if the pieces come out of order.
    const qsizetype mark = name.indexOf(u'\'');
    const qsizetype second = mark < 0 ? -1 : name.indexOf(u'\'', mark + 1);
    const bool isLabel =
            second >= 0 && !charset::encodingForLabel(name.first(mark).toLatin1()).isEmpty();
    return isLabel ? name.mid(second + 1) : name;
}

bool isAttachment(GMimeObject *part)
{
    const char *disposition = g_mime_object_get_disposition(part);
    return disposition != nullptr && qstricmp(disposition, "attachment") == 0;
}

/// The part's bytes with the transfer encoding undone.
QByteArray partBytes(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (content == nullptr)
        return {};
    GMimeStream *stream = g_mime_data_wrapper_get_stream(content);
    const GPointer<GMimeStream> memory(g_mime_stream_mem_new());
    g_mime_stream_reset(stream);
    g_mime_stream_write_to_stream(stream, memory.get());
    const GByteArray *array = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory.get()));
    const QByteArrayView encoded(reinterpret_cast<const char *>(array->data), array->len);
    switch (g_mime_data_wrapper_get_encoding(content)) {
    case GMIME_CONTENT_ENCODING_BASE64: return decodeBase64Body(encoded);
    case GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE: return decodeQuotedPrintable(encoded);
    default: return encoded.toByteArray();
    }
}

/// More S/MIME parts than this in one mail, beside or inside each other, are nobody's mail.
constexpr int mostWrappers = 4;

/// What the walk of one mail has used up, the entities that its wrappers hold included: a mail that
/// wraps a mail that wraps a mail … would otherwise begin anew each time.
struct Spent {
    int parts = 0;
    int wrappers = 0;
};

MimeBody readEntity(const HeaderBlock &headers, QByteArrayView body, ByteOrigin origin,
                    Spent &spent);

/// Goes through the parts and collects text.
class PartWalker
{
public:
    PartWalker(ByteOrigin origin, bool wrappedByList, Spent &spent)
        : m_origin(origin)
        , m_wrappedByList(wrappedByList)
        , m_spent(spent)
    {
    }

    void walk(GMimeObject *part, int depth)
    {
        if (depth > limits::mimeDepth || ++m_spent.parts > limits::mimeParts) {
            warn(MailWarning::TooDeep);
            return;
        }
        if (GMIME_IS_MULTIPART(part))
            walkMultipart(GMIME_MULTIPART(part), depth);
        else if (GMIME_IS_PART(part))
            takePart(GMIME_PART(part));
        else if (GMIME_IS_MESSAGE_PART(part))
            takeMessage(GMIME_MESSAGE_PART(part), depth);
    }

    [[nodiscard]] MimeBody take()
    {
        m_body.text = m_texts.join(u'\n');
        return std::move(m_body);
    }

private:
    void walkMultipart(GMimeMultipart *multipart, int depth)
    {
        const int count = g_mime_multipart_get_count(multipart);
        GMimeObject *object = GMIME_OBJECT(multipart);
        if (isType(object, "multipart", "alternative")) {
            walkAlternative(multipart, depth);
        } else if (isType(object, "multipart", "related") || isType(object, "multipart", "signed")
                   || isType(object, "multipart", "report")) {
            // The first part is the mail; the others are its pictures or its signature.
            if (count > 0)
                walk(g_mime_multipart_get_part(multipart, 0), depth + 1);
        } else if (isType(object, "multipart", "digest")) {
            takeDigest(multipart);
        } else {
            for (int at = 0; at < count && m_spent.parts <= limits::mimeParts; ++at)
                walk(g_mime_multipart_get_part(multipart, at), depth + 1);
        }
    }

    /// Takes the plainest alternative that says anything.
    void walkAlternative(GMimeMultipart *multipart, int depth)
    {
        const int count = qMin(g_mime_multipart_get_count(multipart), limits::mimeParts);
        const auto tryTypes = [&](auto wanted) {
            for (int at = 0; at < count; ++at) {
                GMimeObject *part = g_mime_multipart_get_part(multipart, at);
                if (!wanted(part))
                    continue;
                const qsizetype before = m_texts.size();
                walk(part, depth + 1);
                if (m_texts.size() > before && !m_texts.last().trimmed().isEmpty())
                    return true;
                m_texts.resize(before);
            }
            return false;
        };
        const auto isPlain = [](GMimeObject *part) { return isType(part, "text", "plain"); };
        const auto isHtml = [](GMimeObject *part) { return isType(part, "text", "html"); };
        const auto isOther = [&](GMimeObject *part) { return !isPlain(part) && !isHtml(part); };
        if (!tryTypes(isPlain)) {
            if (!tryTypes(isHtml))
                tryTypes(isOther);
        }
    }

    void takeMessage(GMimeMessagePart *part, int depth)
    {
        GMimeMessage *message = g_mime_message_part_get_message(part);
        GMimeObject *inner = message == nullptr ? nullptr : g_mime_message_get_mime_part(message);
        if (m_wrappedByList && inner != nullptr && !isAttachment(GMIME_OBJECT(part))) {
            // Some lists enclose a mail of a domain with a strict DMARC policy in one of their own,
            // whose first part only says so. The enclosed mail is the message.
            m_wrappedByList = false;
            m_texts.clear();
            walk(inner, depth + 1);
        } else {
            m_body.attachments.append(u"message/rfc822"_s);
        }
    }

    void takeDigest(GMimeMultipart *multipart)
    {
        const int count = qMin(g_mime_multipart_get_count(multipart), limits::mimeParts);
        for (int at = 0; at < count; ++at) {
            GMimeObject *part = g_mime_multipart_get_part(multipart, at);
            GMimeMessage *message = GMIME_IS_MESSAGE_PART(part)
                    ? g_mime_message_part_get_message(GMIME_MESSAGE_PART(part))
                    : nullptr;
            if (message == nullptr)
                continue;
            const GPointer<GMimeStream> memory(g_mime_stream_mem_new());
            g_mime_object_write_to_stream(GMIME_OBJECT(message), nullptr, memory.get());
            const GByteArray *array =
                    g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory.get()));
            m_body.digest.append(
                    QByteArray(reinterpret_cast<const char *>(array->data), array->len));
        }
    }

    void takePart(GMimePart *part)
    {
        GMimeObject *object = GMIME_OBJECT(part);
        if (isType(object, "application", "pkcs7-mime")
            || isType(object, "application", "x-pkcs7-mime")) {
            takeSigned(partBytes(part));
            return;
        }
        const bool plain = isType(object, "text", "plain");
        const bool html = isType(object, "text", "html");
        const QString name = fileName(object);
        // A named text behind the first is a file that somebody enclosed, whatever it calls itself.
        const bool enclosed = isAttachment(object) || (!name.isEmpty() && !m_texts.isEmpty());
        if (!(plain || html || isType(object, "text", "enriched")) || enclosed) {
            m_body.attachments.append(name.isEmpty() ? typeName(object) : name);
            return;
        }
        QString text = decoded(object, partBytes(part));
        if (plain && parameter(object, "format").compare("flowed", Qt::CaseInsensitive) == 0) {
            const bool delSp = parameter(object, "delsp").compare("yes", Qt::CaseInsensitive) == 0;
            text = unwrapFlowed(text, delSp);
        } else if (html) {
            text = htmlToText(text);
        }
        m_texts.append(text);
    }

    /// An S/MIME mail that wraps its text: signed, it can be read; encrypted, it cannot.
    void takeSigned(const QByteArray &wrapped)
    {
        const QByteArray entity = signedContent(wrapped);
        if (entity.isEmpty() || ++m_spent.wrappers > mostWrappers) {
            m_body.attachments.append(u"smime.p7m"_s);
            return;
        }
        const HeaderBlock headers = HeaderBlock::scan(entity);
        const MimeBody inner = readEntity(
                headers, QByteArrayView(entity).sliced(headers.bodyOffset()), m_origin, m_spent);
        m_texts.append(inner.text);
        m_body.attachments.append(inner.attachments);
        for (const MailWarning warning : inner.warnings)
            warn(warning);
    }

    [[nodiscard]] QString decoded(GMimeObject *part, const QByteArray &bytes)
    {
        const GMimeContentEncoding encoding = g_mime_part_get_content_encoding(GMIME_PART(part));
        const bool wasText = encoding != GMIME_CONTENT_ENCODING_BASE64
                && encoding != GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE;
        QByteArray label = m_origin == ByteOrigin::DecodedText && wasText
                ? QByteArrayLiteral("utf-8")
                : parameter(part, "charset");
        if (label.isEmpty() && isType(part, "text", "html"))
            label = charset::labelOfHtml(bytes);
        const charset::Decoded result = charset::decode(bytes, label);
        if (result.guessed)
            warn(MailWarning::CharsetGuessed);
        return withUnixLineEnds(result.text);
    }

    [[nodiscard]] static QString typeName(GMimeObject *part)
    {
        GMimeContentType *contentType = g_mime_object_get_content_type(part);
        return contentType == nullptr
                ? QString()
                : QString::fromLatin1(g_mime_content_type_get_media_type(contentType)) + u'/'
                        + QString::fromLatin1(g_mime_content_type_get_media_subtype(contentType));
    }

    void warn(MailWarning warning)
    {
        if (!m_body.warnings.contains(warning))
            m_body.warnings.append(warning);
    }

    ByteOrigin m_origin;
    bool m_wrappedByList;
    MimeBody m_body;
    QStringList m_texts;
    Spent &m_spent;
};

/// Only what GMime needs of the headers, so that nothing else in them can mislead it.
QByteArray mimeHeaders(const HeaderBlock &headers)
{
    QByteArray out("MIME-Version: 1.0\n");
    for (const char *name : {"Content-Type", "Content-Transfer-Encoding", "Content-Disposition"}) {
        const QByteArrayView value = headers.value(name);
        if (!value.isEmpty())
            out += QByteArray(name) + ": " + value.toByteArray() + '\n';
    }
    return out + '\n';
}

MimeBody parse(const QByteArray &mimeHeaders, QByteArrayView body, ByteOrigin origin,
               bool wrappedByList, Spent &spent)
{
    QByteArray bytes = mimeHeaders;
    bytes.append(body);
    const GPointer<GMimeStream> stream(
            g_mime_stream_mem_new_with_buffer(bytes.constData(), size_t(bytes.size())));
    const GPointer<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const GPointer<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    PartWalker walker(origin, wrappedByList, spent);
    if (message) {
        if (GMimeObject *root = g_mime_message_get_mime_part(message.get()))
            walker.walk(root, 0);
    }
    return walker.take();
}

bool isEmpty(const MimeBody &body)
{
    return body.text.trimmed().isEmpty() && body.attachments.isEmpty() && body.digest.isEmpty();
}

/// The boundary that a multipart without a usable one really has: the first line "--…" with a
/// header below it. Empty if there is none.
QByteArray boundaryInUse(QByteArrayView body)
{
    constexpr int farthest = 200;
    int looked = 0;
    for (ByteLines lines(body); !lines.atEnd() && looked < farthest; lines.next(), ++looked) {
        const QByteArrayView line = lines.line().trimmed();
        if (!line.startsWith("--") || line.size() < 3 || line.size() > 200 || line.contains('"'))
            continue;
        ByteLines below = lines;
        below.next();
        if (!below.atEnd() && HeaderBlock::fieldNameLength(below.line()) > 0)
            return line.sliced(2).toByteArray();
    }
    return {};
}

/// How much of a multipart body is looked at, and whether at all. GMime compares every line that
/// begins with dashes with every open boundary, so what a hostile mail may have of both is bounded
/// before it parses. A real mail is far below.
struct Bounded {
    QByteArrayView body;
    bool cut = false;
    bool tooDeep = false;
};

Bounded bounded(QByteArrayView body)
{
    constexpr int mostDeclared = 2 * limits::mimeParts;
    constexpr int mostDelimiters = 10 * limits::mimeParts;
    Bounded result{body, false, false};
    int declared = 0;
    int delimiters = 0;
    for (ByteLines lines(body); !lines.atEnd(); lines.next()) {
        const QByteArrayView line = lines.line();
        if (line.startsWith("--") && ++delimiters > mostDelimiters) {
            result.body = body.first(lines.offset());
            result.cut = true;
            break;
        }
        const bool mayDeclare = line.size() < 1000 && !line.isEmpty()
                && (line[0] == 'C' || line[0] == 'c' || line[0] == ' ' || line[0] == '\t');
        if (mayDeclare && line.toByteArray().toLower().contains("boundary="))
            ++declared;
    }
    result.tooDeep = declared > mostDeclared;
    return result;
}

/// The words are there even where the structure makes no sense, and a person can read them.
MimeBody repaired(QByteArrayView body, ByteOrigin origin, Spent &spent)
{
    MimeBody result;
    if (const QByteArray boundary = boundaryInUse(body); !boundary.isEmpty()) {
        result = parse("MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"" + boundary
                               + "\"\n\n",
                       body, origin, false, spent);
    }
    if (isEmpty(result))
        result.text = withUnixLineEnds(charset::decode(body, {}).text);
    result.warnings.append(MailWarning::BrokenMime);
    return result;
}

MimeBody readEntity(const HeaderBlock &headers, QByteArrayView body, ByteOrigin origin,
                    Spent &spent)
{
    const bool saysMultipart =
            headers.value("Content-Type").toByteArray().toLower().startsWith("multipart");
    const Bounded part = saysMultipart ? bounded(body) : Bounded{body, false, false};
    if (part.tooDeep) {
        MimeBody raw;
        raw.text = withUnixLineEnds(charset::decode(body, {}).text);
        raw.warnings = {MailWarning::TooDeep, MailWarning::BrokenMime};
        return raw;
    }
    MimeBody result = parse(mimeHeaders(headers), part.body, origin, isFromList(headers), spent);
    if (part.cut && !result.warnings.contains(MailWarning::TooDeep))
        result.warnings.append(MailWarning::TooDeep);
    if (saysMultipart && isEmpty(result) && !part.body.trimmed().isEmpty())
        return repaired(part.body, origin, spent);
    return result;
}

} // namespace

MimeBody readMimeBody(const HeaderBlock &headers, QByteArrayView body, ByteOrigin origin)
{
    initialiseGMime();
    Spent spent;
    return readEntity(headers, body, origin, spent);
}

} // namespace tallybook
