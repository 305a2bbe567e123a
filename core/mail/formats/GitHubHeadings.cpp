// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/formats/GitHubHeadings.h"

#include "core/mail/formats/HumanDate.h"

#include <algorithm>

namespace tallybook::github {

namespace {

constexpr qsizetype leastFramed = 2; // headings that show how a page is laid out

/// The last line before `at` that says something, at most two blank ones up.
QStringView wordsAbove(const PastedText &text, qsizetype at)
{
    constexpr qsizetype farthest = 3;
    for (qsizetype above = at - 1; above >= 0 && above >= at - farthest; --above) {
        if (const QStringView line = text.lines[above].trimmed(); !line.isEmpty())
            return line;
    }
    return {};
}

bool isFramed(const PastedText &text, qsizetype at, const Heading &heading)
{
    const QStringView line = text.lines[at].trimmed();
    if (line.startsWith(u'@') || !line.contains(u' '))
        return true;
    const QStringView above = wordsAbove(text, at);
    if (isBadge(above) || above == heading.login
        || (above.startsWith(u'@') && above.sliced(1) == heading.login))
        return true;
    return std::any_of(text.lines.begin() + at + 1, text.lines.begin() + heading.body,
                       [](QStringView below) { return isDecoration(below.trimmed()); });
}

bool isWrittenOut(const PlacedHeading &placed)
{
    return parseHumanDate(placed.heading.date).has_value();
}

bool isAgo(const PlacedHeading &placed)
{
    return placed.heading.date.endsWith(QStringView(u" ago"));
}

} // namespace

QList<PlacedHeading> headingsOf(const PastedText &text, bool discussion)
{
    QList<PlacedHeading> headings;
    for (qsizetype at = 0; at < text.lines.size(); ++at) {
        const auto heading = headingAt(text, at, discussion);
        if (!heading)
            continue;
        // Newer pages say who and when twice above one comment.
        const bool again = !headings.isEmpty() && headings.back().heading.body == at
                && headings.back().heading.login == heading->login;
        if (again)
            headings.back().framed = true;
        headings += {at, *heading, again || isFramed(text, at, *heading)};
        at = heading->body - 1;
    }
    const auto framed = std::count_if(headings.cbegin(), headings.cend(),
                                      [](const PlacedHeading &placed) { return placed.framed; });
    const auto bare = headings.size() - framed;
    const bool framesAreUsual = framed >= leastFramed && framed >= 2 * bare;
    qsizetype lastWrittenOut = -1;
    for (qsizetype i = 0; i < headings.size() && !discussion; ++i)
        lastWrittenOut = isWrittenOut(headings[i]) ? i : lastWrittenOut;
    for (qsizetype i = 1; i < headings.size(); ++i) {
        PlacedHeading &placed = headings[i];
        placed.quoted = !placed.framed && (framesAreUsual || (isAgo(placed) && i < lastWrittenOut));
    }
    return headings;
}

} // namespace tallybook::github
