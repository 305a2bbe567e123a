// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/mime/MessageReader.h"

#include "core/base/Text.h"
#include "core/mail/Limits.h"
#include "core/mail/Lines.h"
#include "core/mail/mime/HeaderDecoder.h"
#include "core/mail/mime/MailDate.h"
#include "core/mail/mime/PgpCleartext.h"
#include "core/mail/people/Authors.h"

#include <algorithm>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

void warn(MailMessage &message, MailWarning warning)
{
    if (!message.warnings.contains(warning))
        message.warnings.append(warning);
}

/// All "<…@…>" of a References or In-Reply-To value; prose between them is skipped.
QStringList messageIds(QByteArrayView value)
{
    QStringList ids;
    qsizetype at = 0;
    while (ids.size() < limits::references) {
        const qsizetype begin = value.indexOf('<', at);
        const qsizetype end = begin < 0 ? -1 : value.indexOf('>', begin);
        if (end < 0)
            break;
        QString id = QString::fromUtf8(value.sliced(begin, end - begin + 1));
        // A long id may be folded in its middle.
        id.removeIf([](QChar c) { return c.isSpace(); });
        ids.append(id);
        at = end + 1;
    }
    return ids;
}

QString messageId(QByteArrayView value)
{
    const QStringList ids = messageIds(value);
    return ids.isEmpty() ? QString::fromUtf8(value.trimmed()) : ids.first();
}

/// The text between the last pair of angle brackets of List-Id ("dev.example.org").
QString listId(QByteArrayView value)
{
    const QString text = decodeHeader(value);
    const qsizetype begin = text.lastIndexOf(u'<');
    const qsizetype end = text.indexOf(u'>', begin + 1);
    return begin < 0 || end < 0 ? text : text.mid(begin + 1, end - begin - 1).trimmed();
}

void readDate(const HeaderBlock &headers, MailMessage &message)
{
    const QByteArrayView value = headers.value("Date");
    message.date = parseMailDate(value);
    if (message.date)
        return;
    if (!value.isEmpty())
        warn(message, MailWarning::BadDate);
    else
        warn(message, MailWarning::NoDate);
    // The list host's own stamp is the next best: "from … by …; DATE".
    const QByteArrayView received = headers.value("Received");
    const qsizetype stamp = received.lastIndexOf(';');
    if (stamp >= 0)
        message.date = parseMailDate(received.sliced(stamp + 1));
}

MailMessage readOne(const QByteArray &raw, const QString &source, InputForm form, ByteOrigin origin,
                    QList<QByteArray> *digest)
{
    MailMessage message;
    message.raw = raw;
    message.source = source;
    message.form = form;
    QByteArrayView bytes(raw);
    if (bytes.size() > limits::messageBytes) {
        bytes = bytes.first(limits::messageBytes);
        warn(message, MailWarning::TooLarge);
    }
    const HeaderBlock headers = HeaderBlock::scan(bytes);
    if (headers.isBroken())
        warn(message, MailWarning::BrokenMime);
    message.messageId = messageId(headers.value("Message-ID"));
    message.inReplyTo = messageIds(headers.value("In-Reply-To")).value(0);
    message.references = messageIds(headers.value("References"));
    message.subject = decodeHeader(headers.value("Subject"));
    message.fromRaw = decodeHeader(headers.value("From"));
    message.listId = listId(headers.value("List-Id"));
    readDate(headers, message);

    const MimeBody body = readMimeBody(headers, bytes.sliced(headers.bodyOffset()), origin);
    message.text = withoutPgpArmor(body.text);
    message.attachments = body.attachments;
    for (const MailWarning warning : body.warnings)
        warn(message, warning);
    message.from = authorOf(headers, message.subject, message.text);
    if (message.from.munged)
        warn(message, MailWarning::MungedAuthor);
    message.senderCheck = readSenderCheck(headers, message.listId, message.from.address);
    if (message.senderCheck == SenderCheck::Failed)
        warn(message, MailWarning::SenderCheckFailed);
    finishMessage(message);
    if (digest != nullptr)
        *digest = body.digest;
    return message;
}

} // namespace

MailMessage MessageReader::read(const QByteArray &raw, const QString &source, InputForm form,
                                ByteOrigin origin)
{
    return readOne(raw, source, form, origin, nullptr);
}

QList<MailMessage> MessageReader::readWithDigest(const QByteArray &raw, const QString &source,
                                                 InputForm form, ByteOrigin origin)
{
    QList<QByteArray> digest;
    QList<MailMessage> messages = {readOne(raw, source, form, origin, &digest)};
    int number = 0;
    for (const QByteArray &enclosed : std::as_const(digest)) {
        const QString place = u"%1#%2"_s.arg(source, QString::number(++number));
        messages.append(readOne(enclosed, place, form, origin, nullptr));
    }
    return messages;
}

void finishMessage(MailMessage &message)
{
    const auto hasBidi = [](const QString &text) {
        return std::any_of(text.cbegin(), text.cend(),
                           [](QChar c) { return text::isBidiControl(c.unicode()); });
    };
    if (message.text.contains(QChar(u'\0'))) {
        message.text.remove(QChar(u'\0'));
        warn(message, MailWarning::NulBytes);
    }
    if (hasBidi(message.text) || hasBidi(message.subject) || hasBidi(message.fromRaw))
        warn(message, MailWarning::BidiControls);
    if (message.text.trimmed().isEmpty())
        warn(message, MailWarning::NoText);
    if (message.from.name.isEmpty() && message.from.address.isEmpty()
        && message.from.handle.isEmpty())
        warn(message, MailWarning::NoAuthor);
    if (!message.date && !message.warnings.contains(MailWarning::BadDate))
        warn(message, MailWarning::NoDate);
    qsizetype lineBegin = 0;
    while (lineBegin < message.text.size()) {
        qsizetype lineEnd = message.text.indexOf(u'\n', lineBegin);
        lineEnd = lineEnd < 0 ? message.text.size() : lineEnd;
        if (lineEnd - lineBegin > limits::lineBytes)
            warn(message, MailWarning::LongLine);
        lineBegin = lineEnd + 1;
    }
}

} // namespace tallybook
