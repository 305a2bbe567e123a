// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/ImportPlan.h"

#include <cstdlib>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): libFuzzer's signature
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto input = InputReader::readBytes(bytes, u"fuzz"_s);
    if (!input)
        return 0;
    // Whatever came in, every message ends in exactly one heap.
    const ImportPlan plan = planImport(*input, ImportContext());
    if (!plan.account.addsUp())
        std::abort();
    return 0;
}
