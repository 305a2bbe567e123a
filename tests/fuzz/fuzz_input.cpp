// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "FuzzInput.h"
#include "core/mail/intake/ImportPlan.h"

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const auto input = InputReader::readBytes(bytes, u"fuzz"_s);
    if (!input)
        return 0;
    // Whatever came in, every message ends in exactly one heap.
    const ImportPlan plan = planImport(*input, ImportContext());
    fuzz::require(plan.account.addsUp());
    return 0;
}
