// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
// One mail as bytes: headers, MIME structure, charsets, transfer encodings, digests.
#include "FuzzInput.h"
#include "core/mail/Limits.h"
#include "core/mail/mime/MessageReader.h"

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const auto messages = MessageReader::readWithDigest(bytes, u"fuzz"_s, InputForm::Eml);
    fuzz::require(!messages.isEmpty());
    for (const MailMessage &message : messages) {
        // What is shown and put into headers again holds no line end of the sender's.
        fuzz::require(!message.subject.contains(u'\n') && !message.subject.contains(u'\r'));
        fuzz::require(!message.from.name.contains(u'\n') && !message.from.address.contains(u'\n'));
    }
    return 0;
}
