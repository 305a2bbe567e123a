// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/announce/Record.h"

#include <algorithm>

namespace tallybook {

const Voter *Record::voter(const VoterId &id) const
{
    const auto found =
            std::ranges::find_if(voters, [&id](const Voter &voter) { return voter.id == id; });
    return found == voters.end() ? nullptr : &*found;
}

const VoteEvent *Record::event(const VoteEventId &id) const
{
    const auto found =
            std::ranges::find_if(events, [&id](const VoteEvent &event) { return event.id == id; });
    return found == events.end() ? nullptr : &*found;
}

} // namespace tallybook
