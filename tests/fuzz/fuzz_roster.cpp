// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "FuzzInput.h"
#include "core/mail/people/RosterFile.h"

#include <algorithm>

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const auto roster = rosterFromBytes(bytes, u"larch"_s);
    if (!roster)
        return 0;
    for (const RosterEntry &entry : roster->entries) {
        const auto sameVoter = [&](const Voter &voter) { return voter.id == entry.voterId; };
        // No role without its person.
        fuzz::require(std::any_of(roster->voters.cbegin(), roster->voters.cend(), sameVoter));
    }
    return 0;
}
