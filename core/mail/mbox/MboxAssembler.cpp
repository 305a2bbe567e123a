// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/mbox/MboxAssembler.h"

#include <algorithm>

namespace tallybook {

std::vector<MboxPlace> assembleMbox(const std::vector<MboxSeparator> &separators,
                                    const std::vector<StatedEnd> &stated, qint64 fileEnd,
                                    qint64 tailBlanks)
{
    std::vector<MboxPlace> places;
    if (separators.empty())
        return places;
    const bool patches = separators.front().patch;
    // The separator that stands where a message says that it ends, with nothing but empty lines
    // (and the end of its own last line) between.
    const auto separatorAt = [&](qint64 end) {
        constexpr qint64 lineEnd = 2;
        auto at = std::lower_bound(separators.begin(), separators.end(), end,
                                   [](const MboxSeparator &separator, qint64 offset) {
                                       return separator.line < offset;
                                   });
        while (at != separators.end() && at->patch && !patches)
            ++at;
        const bool here = at != separators.end() && at->line - at->blanksBefore - lineEnd <= end;
        return here ? at : separators.end();
    };

    auto nextStated = stated.begin();
    qint64 coveredTo = -1; // what lies before it belongs to the message that is open
    for (size_t i = 0; i < separators.size(); ++i) {
        const MboxSeparator &separator = separators[i];
        if (separator.line < coveredTo || (separator.patch && !patches))
            continue;
        const bool reached = separator.line == coveredTo;
        const bool first = places.empty();
        if (!separator.dated
            && !(separator.headed && (first || reached || separator.lastBlank > 0)))
            continue;
        if (!first)
            places.back().end = std::max(places.back().begin, separator.line - separator.lastBlank);
        places.push_back({i, separator.begin(), fileEnd});

        while (nextStated != stated.end() && nextStated->separator < i)
            ++nextStated;
        coveredTo = -1;
        if (nextStated == stated.end() || nextStated->separator != i
            || nextStated->end < separator.begin())
            continue;
        if (nextStated->end <= fileEnd && nextStated->end >= fileEnd - tailBlanks)
            coveredTo = fileEnd;
        else if (const auto at = separatorAt(nextStated->end); at != separators.end())
            coveredTo = at->line;
    }
    return places;
}

} // namespace tallybook
