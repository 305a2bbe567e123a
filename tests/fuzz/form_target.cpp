// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
// One form that people paste, TALLYBOOK_FORM (a function of FormatTable.h), with a target of its
// own: what the others recognise first never hides it.
#include "FuzzInput.h"
#include "core/mail/formats/FormatTable.h"

#include <algorithm>

using namespace tallybook;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const PasteFormat format = TALLYBOOK_FORM();
    const PastedText text(QString::fromUtf8(fuzz::bytesOf(data, size)));
    const int confidence = format.confidence(text);
    fuzz::require(confidence >= 0 && confidence <= 100);
    // A person may choose a form that the recogniser would not: the cut has to stand any text.
    const InputContent content = format.split(text);
    fuzz::require(content.unreadable >= 0);
    const InputContent again = format.split(text);
    fuzz::require(std::equal(content.messages.cbegin(), content.messages.cend(),
                             again.messages.cbegin(), again.messages.cend(),
                             [](const MailMessage &a, const MailMessage &b) {
                                 return a.text == b.text && a.from.name == b.from.name;
                             }));
    if (confidence >= 50) // recognised, so nothing may be lost in silence
        fuzz::require(!content.messages.isEmpty() || content.unreadable > 0);
    return 0;
}
