// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
// Pony Mail's JSON, in both shapes.
#include "FuzzInput.h"
#include "core/mail/formats/PonyMailJson.h"

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const auto input = PonyMailJson::read(fuzz::bytesOf(data, size), u"fuzz"_s);
    if (!input)
        return 0;
    for (const MailMessage &message : input->messages)
        fuzz::require(!message.subject.contains(u'\n') && !message.subject.contains(u'\r'));
    return 0;
}
