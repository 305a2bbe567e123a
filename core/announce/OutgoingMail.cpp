// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/announce/OutgoingMail.h"

#include "core/announce/HeaderValue.h"
#include "core/announce/MessageIds.h"
#include "core/announce/QuotedPrintable.h"

#include <QUrl>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Names the header in the error, so that the words for it can say which one.
Status append(QByteArray &out, const QByteArray &field, const Result<HeaderValue> &value)
{
    if (!value)
        return fail(value.error().code, value.error().detail, {QString::fromLatin1(field)});
    out += value->line(field);
    return {};
}

QByteArray percentEncoded(const QString &value)
{
    return QUrl::toPercentEncoding(value);
}

} // namespace

Result<QByteArray> OutgoingMail::toEml() const
{
    QByteArray out;
    Status status;
    if (status && !fromAddress.isEmpty())
        status = append(out, "From"_ba, HeaderValue::mailbox(fromName, fromAddress));
    if (status && !to.isEmpty())
        status = append(out, "To"_ba, HeaderValue::addresses(to));
    if (status)
        status = append(out, "Subject"_ba, HeaderValue::text(subject));
    if (status && !inReplyTo.isEmpty())
        status = append(out, "In-Reply-To"_ba, HeaderValue::messageIds({inReplyTo}));
    const QStringList threading = trimmedReferences(references);
    if (status && !threading.isEmpty())
        status = append(out, "References"_ba, HeaderValue::messageIds(threading));
    if (!status)
        return tl::unexpected(status.error());
    out += "X-Unsent: 1\r\n"
           "MIME-Version: 1.0\r\n"
           "Content-Type: text/plain; charset=utf-8\r\n"
           "Content-Transfer-Encoding: quoted-printable\r\n"
           "\r\n";
    return out + quotedPrintable(body);
}

Result<QByteArray> OutgoingMail::toMailto() const
{
    constexpr qsizetype maxUri = 1800; // shells cut at about 2,046 (announcements.md "Facts")
    if (const auto valid = HeaderValue::addresses(to); !valid)
        return fail(ErrorCode::InvalidHeader, valid.error().detail, {u"To"_s});
    if (HeaderValue::hidesControls(subject))
        return fail(ErrorCode::InvalidHeader, subject, {u"Subject"_s});
    if (!inReplyTo.isEmpty() && !isMessageId(inReplyTo))
        return fail(ErrorCode::InvalidHeader, inReplyTo, {u"In-Reply-To"_s});

    QByteArrayList recipients;
    for (const QString &address : to)
        recipients += QUrl::toPercentEncoding(address, "@"_ba);
    QString crlfBody = body;
    crlfBody.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(u'\n', u"\r\n"_s);
    QByteArray uri = "mailto:" + recipients.join(',')
            + "?subject=" + percentEncoded(HeaderValue::cleaned(subject));
    if (!inReplyTo.isEmpty())
        uri += "&in-reply-to=" + percentEncoded(inReplyTo);
    uri += "&body=" + percentEncoded(crlfBody);
    if (uri.size() > maxUri)
        return fail(ErrorCode::TooLarge, {},
                    {QString::number(uri.size()), QString::number(maxUri)});
    return uri;
}

} // namespace tallybook
