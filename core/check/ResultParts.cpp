// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/check/ResultReader.h"
#include "core/mail/TextNormaliser.h"

#include <algorithm>
#include <limits>

namespace tallybook::check {

namespace {

/// The lines of the lists of each part.
struct Span {
    int first = std::numeric_limits<int>::max();
    int last = 0;

    void take(int line)
    {
        first = std::min(first, line);
        last = std::max(last, line);
    }
};

QList<Span> spansOf(const PublishedResult &result)
{
    QList<Span> spans(result.parts);
    for (const ListSection &section : result.sections)
        spans[section.part].take(section.line);
    for (const ListedVoter &voter : result.voters)
        spans[voter.part].take(voter.line);
    return spans;
}

/// Whether the sentences with numbers stand before their lists: one before the first list and none
/// behind the last. Behind a list they might speak of the vote above or of the one below.
bool tellsApart(const PublishedResult &result, const QList<Span> &spans)
{
    bool before = false;
    bool between = false;
    bool behind = false;
    for (const StatedCount &count : result.counts) {
        if (count.section >= 0)
            continue;
        before = before || count.line < spans.first().first;
        behind = behind || count.line > spans.last().last;
        between = between || (count.line > spans.first().last && count.line < spans.last().first);
    }
    return !between || (before && !behind);
}

} // namespace

void readParts(const MailMessage &message, PublishedResult &result)
{
    if (result.parts > mostParts)
        return;
    const QList<Span> spans = spansOf(result);
    // Lists that run into each other are not several results.
    for (int i = 0; i < spans.size(); ++i) {
        if (spans[i].last == 0 || (i > 0 && spans[i].first <= spans[i - 1].last))
            return;
    }
    if (!tellsApart(result, spans))
        return;
    // The lines by which the findings are numbered.
    const QStringList lines = normaliseText(message.text).text.split(u'\n');
    for (int i = 0; i < spans.size(); ++i) {
        const int begin = i == 0 ? 1 : spans[i - 1].last + 1;
        const int end = i + 1 == spans.size() ? int(lines.size()) : spans[i].last;
        QStringList own;
        own.reserve(end);
        // Blank lines stand for what is before, so that the lines keep their numbers.
        for (int number = 1; number <= end; ++number)
            own.append(number < begin ? QString() : lines.value(number - 1));
        MailMessage part = message;
        part.text = own.join(u'\n');
        PublishedResult read = readAsOne(part);
        // A part that falls apart again was no part.
        if (read.parts > 1) {
            result.ownResults.clear();
            return;
        }
        if (!read.legend && result.legend) {
            read.legend = result.legend;
            read.marksUnexplained = false;
            settleBinding(read);
        }
        // The subject is that of all of them.
        read.subject.clear();
        result.ownResults.append(read);
    }
}

} // namespace tallybook::check
