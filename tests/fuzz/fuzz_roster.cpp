// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/RosterFile.h"

#include <algorithm>
#include <cstdlib>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): libFuzzer's signature
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto roster = rosterFromBytes(bytes, u"larch"_s);
    if (!roster)
        return 0;
    for (const RosterEntry &entry : roster->entries) {
        const auto sameVoter = [&](const Voter &voter) { return voter.id == entry.voterId; };
        if (std::none_of(roster->voters.cbegin(), roster->voters.cend(), sameVoter))
            std::abort(); // a role without its person
    }
    return 0;
}
