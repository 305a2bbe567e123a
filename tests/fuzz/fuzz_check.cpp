// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
// A published result, read and checked against itself.
#include "FuzzInput.h"
#include "core/check/ResultCheck.h"
#include "core/mail/TextNormaliser.h"

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    MailMessage message;
    message.subject = u"[RESULT][VOTE] A direction"_s;
    message.text = QString::fromUtf8(fuzz::bytesOf(data, size));
    check::CheckInput input;
    input.result = check::readPublishedResult(message);
    // As a reader sees them: a lone carriage return ends a line, too.
    const int lines = int(normaliseText(message.text).text.count(u'\n')) + 1;
    for (const ResultFinding &finding : check::checkResult(input).findings)
        fuzz::require(finding.line <= lines);
    return 0;
}
