// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/archive/MessageHead.h"

#include "core/mail/mbox/MboxSeparator.h"
#include "core/mail/mime/HeaderBlock.h"

#include <cstring>

namespace tallybook {

namespace {

std::optional<qint64> lengthOf(QByteArrayView value)
{
    // No file is longer; a sum with an offset cannot run over.
    constexpr qint64 longest = qint64(1) << 48;
    bool valid = false;
    const qint64 length = value.trimmed().toByteArray().toLongLong(&valid);
    return valid && length >= 0 && length <= longest ? std::optional(length) : std::nullopt;
}

/// For headers that are not as they should be. They end at a line that may open the next message:
/// looking beyond it would take the time of many messages for one.
MessageHead careful(QByteArrayView all)
{
    const qsizetype next = nextFromLine(all, 1, all.size());
    const QByteArrayView bytes = next < 0 ? all : all.first(next);
    const HeaderBlock headers = HeaderBlock::scan(bytes);
    MessageHead head;
    head.subject = headers.value("Subject");
    head.messageId = headers.value("Message-ID");
    head.inReplyTo = headers.value("In-Reply-To");
    head.references = headers.value("References");
    head.date = headers.value("Date");
    if (headers.has("Content-Length"))
        head.contentLength = lengthOf(headers.value("Content-Length"));
    head.bodyOffset = headers.bodyOffset();
    head.complete = !headers.isBroken() || headers.bodyOffset() < bytes.size();
    return head;
}

/// Where the value of a header that matters is kept; nullptr for all others.
QByteArrayView *wantedField(MessageHead &head, QByteArrayView &contentLength, QByteArrayView name)
{
    const auto is = [&](const char *wanted) {
        return qstrnicmp(name.data(), wanted, size_t(name.size())) == 0;
    };
    switch (name.size()) {
    case 4: return is("Date") ? &head.date : nullptr;
    case 7: return is("Subject") ? &head.subject : nullptr;
    case 10:
        return is("Message-ID") ? &head.messageId : is("References") ? &head.references : nullptr;
    case 11: return is("In-Reply-To") ? &head.inReplyTo : nullptr;
    case 14: return is("Content-Length") ? &contentLength : nullptr;
    default: return nullptr;
    }
}

} // namespace

MessageHead MessageHead::scan(QByteArrayView all)
{
    const QByteArrayView bytes = all.first(qMin<qsizetype>(all.size(), MboxSeparator::lookAhead));
    MessageHead head;
    QByteArrayView contentLength;
    QByteArrayView *open = nullptr; // the field that a folded line continues
    const char *at = bytes.begin();
    const char *const end = bytes.end();
    bool first = true;
    while (at < end) {
        const auto *feed = static_cast<const char *>(std::memchr(at, '\n', size_t(end - at)));
        const char *lineEnd = feed == nullptr ? end : feed;
        const char *next = feed == nullptr ? end : feed + 1;
        if (lineEnd > at && lineEnd[-1] == '\r')
            --lineEnd;
        if (lineEnd == at) {
            if (first)
                return careful(bytes);
            head.bodyOffset = next - bytes.begin();
            head.complete = true;
            break;
        }
        if (*at == ' ' || *at == '\t') {
            const char *word = at;
            while (word < lineEnd && (*word == ' ' || *word == '\t'))
                ++word;
            if (first || word == lineEnd)
                return careful(bytes);
            if (open != nullptr)
                *open = QByteArrayView(open->data(), lineEnd);
        } else {
            const char *colon = at;
            while (colon < lineEnd && *colon != ':' && static_cast<unsigned char>(*colon) > 32
                   && static_cast<unsigned char>(*colon) < 127)
                ++colon;
            if (colon == at || colon == lineEnd || *colon != ':' || colon - at > 100)
                return careful(bytes);
            open = wantedField(head, contentLength, QByteArrayView(at, colon));
            // The first of several counts.
            if (open != nullptr && !open->isNull())
                open = nullptr;
            if (open != nullptr)
                *open = QByteArrayView(colon + 1, lineEnd);
        }
        first = false;
        at = next;
    }
    if (!head.complete)
        return careful(bytes);
    for (QByteArrayView *value :
         {&head.subject, &head.messageId, &head.inReplyTo, &head.references, &head.date})
        *value = value->trimmed();
    if (!contentLength.isNull())
        head.contentLength = lengthOf(contentLength);
    return head;
}

} // namespace tallybook
