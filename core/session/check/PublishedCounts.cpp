// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/check/PublishedCounts.h"

#include "core/check/ResultCheck.h"

#include <algorithm>

namespace tallybook {

namespace {

/// What the lists of a result say of one side. A list of binding votes alone does not say how many
/// there were in all.
PublishedSide listedSide(const check::PublishedResult &result, const check::CheckCounts &listed,
                         VoteSide side)
{
    bool whole = false;
    bool binding = false;
    bool nonBinding = false;
    for (const check::ListSection &section : result.sections) {
        if (section.side != side || (section.names == 0 && !section.none))
            continue;
        whole = whole || !section.binding;
        binding = binding || section.binding == std::optional(true);
        nonBinding = nonBinding || section.binding == std::optional(false);
    }
    // "Jane Doe: +1 (binding)", one below the other, is all of them.
    whole = whole || (binding && nonBinding)
            || std::any_of(result.voters.cbegin(), result.voters.cend(),
                           [side](const check::ListedVoter &voter) {
                               return voter.side == side && voter.section < 0;
                           });
    const auto at = size_t(side);
    PublishedSide counted;
    if (whole)
        counted.all = listed.total[at];
    // Of a whole list it is known who does not bind only if it is known of everybody.
    const bool ofAll = whole && listed.binding[at] && listed.nonBinding[at]
            && *listed.binding[at] + *listed.nonBinding[at] == *listed.total[at];
    if (binding || ofAll)
        counted.binding = listed.binding[at];
    if (nonBinding || ofAll)
        counted.nonBinding = listed.nonBinding[at];
    return counted;
}

PublishedSide sideOf(const check::CheckCounts &counts, VoteSide side)
{
    const auto at = size_t(side);
    return {counts.total[at], counts.binding[at], counts.nonBinding[at]};
}

/// How many votes must be added to what was counted for one side's numbers to fit; nothing if no
/// number of them does.
std::optional<int> missingVotes(const PublishedSide &published, int binding, int nonBinding,
                                int unknown)
{
    std::optional<int> least;
    for (int bound = 0; bound <= unknown; ++bound) {
        const int countedBinding = binding + bound;
        const int countedOthers = nonBinding + unknown - bound;
        const int missingBinding = published.binding ? *published.binding - countedBinding : 0;
        const int missingOthers = published.nonBinding ? *published.nonBinding - countedOthers : 0;
        if (missingBinding < 0 || missingOthers < 0)
            continue;
        const int named = missingBinding + missingOthers;
        const int missing =
                published.all ? *published.all - (countedBinding + countedOthers) : named;
        if (missing >= named && (!least || missing < *least))
            least = missing;
    }
    return least;
}

} // namespace

std::optional<PublishedCounts> publishedCounts(const MailMessage &message)
{
    const check::PublishedResult result = check::readPublishedNumbers(message);
    const check::CheckCounts stated = check::statedCounts(result);
    const check::CheckCounts listed = check::listedCounts(result);
    const auto merged = [&](VoteSide side) {
        PublishedSide said = sideOf(stated, side);
        const PublishedSide names = listedSide(result, listed, side);
        said.all = said.all ? said.all : names.all;
        said.binding = said.binding ? said.binding : names.binding;
        said.nonBinding = said.nonBinding ? said.nonBinding : names.nonBinding;
        if (!said.all && said.binding && said.nonBinding)
            said.all = *said.binding + *said.nonBinding;
        return said;
    };
    const PublishedCounts counts{merged(VoteSide::For), merged(VoteSide::Abstain),
                                 merged(VoteSide::Against)};
    const bool any = counts.inFavour.any() || counts.abstain.any() || counts.against.any();
    return any ? std::optional(counts) : std::nullopt;
}

std::optional<bool> agrees(const PublishedCounts &published, const Tally &tally, int open)
{
    PublishedSide against = published.against;
    if (!against.any())
        against.binding = 0;
    const auto missing = [&](const PublishedSide &said, int SideCounts::*count) {
        return said.any() ? missingVotes(said, tally.binding.*count, tally.nonBinding.*count,
                                         tally.unknown.*count)
                          : std::optional(0);
    };
    int needed = 0;
    for (const std::optional<int> &ofSide : {missing(published.inFavour, &SideCounts::forVotes),
                                             missing(published.abstain, &SideCounts::abstain),
                                             missing(against, &SideCounts::against)}) {
        if (!ofSide || *ofSide > open - needed)
            return false;
        needed += *ofSide; // a vote that is still open is one side's alone
    }
    return needed == 0 ? std::optional(true) : std::nullopt;
}

} // namespace tallybook
