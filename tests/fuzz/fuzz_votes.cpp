// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "FuzzInput.h"
#include "core/mail/MessageReading.h"

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    MailMessage message;
    message.subject = u"Re: [VOTE] A direction"_s;
    message.text = QString::fromUtf8(bytes);
    const MessageReading reading = readMessage(message, ThreadContext());
    for (const VoteCandidate &candidate : reading.candidates) {
        // The words that prove a vote must stand where the evidence says.
        const Evidence &evidence = candidate.evidence;
        fuzz::require(evidence.offset >= 0 && evidence.length >= 0
                      && evidence.offset + evidence.length <= message.text.size());
    }
    return 0;
}
