// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/intake/StoredMail.h"

#include "core/mail/people/Authors.h"

namespace tallybook {

Author authorOf(const StoredMessage &message)
{
    Author author;
    author.name = message.fromName;
    author.address = message.fromAddress;
    author.handle = message.fromHandle;
    author.shortened = isShortened(message.fromAddress);
    return author;
}

MailMessage mailOf(const StoredMessage &message)
{
    MailMessage mail;
    mail.source = message.source;
    mail.messageId = message.messageId;
    mail.inReplyTo = message.inReplyTo;
    mail.from = authorOf(message);
    mail.date = message.date;
    mail.subject = message.subject;
    mail.text = message.text;
    mail.quotesFolded = message.quotesFolded;
    return mail;
}

} // namespace tallybook
