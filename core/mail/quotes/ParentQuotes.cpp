// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/quotes/ParentQuotes.h"

#include "core/mail/quotes/QuoteStripper.h"
#include "core/mail/votes/VoteScanner.h"
#include "core/mail/votes/Words.h"

#include <QHash>

#include <algorithm>

namespace tallybook {

namespace {

constexpr qsizetype longestLead = 40; // units of a line in which a value begins it

/// A line as it compares across quoting: marks off, blanks collapsed, lower case.
QString comparable(const BodyText &body, int line)
{
    const QuotePrefix prefix = quotePrefix(body.content(line));
    return body.lower(line).mid(prefix.length).toString().simplified();
}

bool hasSubstance(QStringView line)
{
    return line.size() >= 16 && wordsOf(line, 3).size() >= 3;
}

/// "+1 (binding), checked the hashes": may be said again, or be quoted without a mark.
bool beginsWithValue(QStringView lower)
{
    const QList<ValueHit> hits = scanValues(lower.left(longestLead));
    return !hits.isEmpty() && wordsOf(lower.left(hits.front().start), 1).isEmpty();
}

} // namespace

void stripParentLines(BodyText &body, const QString &parentText)
{
    const BodyText parent(parentText);
    QStringList theirs;
    for (int i = 0; i < parent.count(); ++i) {
        const QString line = comparable(parent, i);
        if (!line.isEmpty())
            theirs += line;
    }
    // First places only: a line that stands often in the parent is found by going on in order.
    QHash<QString, int> firstPlace;
    for (int i = int(theirs.size()) - 1; i >= 0; --i)
        firstPlace.insert(theirs[i], i);

    QList<int> ours;
    for (int i = 0; i < body.count(); ++i) {
        if (!body.isBlank(i))
            ours += i;
    }
    qsizetype firstOwn = 0; // only ever moves on, so that many runs cost no more than one
    for (int i = 0; i < ours.size();) {
        const QString line = comparable(body, ours[i]);
        const auto found = hasSubstance(line) ? firstPlace.constFind(line) : firstPlace.constEnd();
        if (found == firstPlace.constEnd()) {
            ++i;
            continue;
        }
        // Extend the run forwards as long as both go on alike.
        int end = i;
        int place = *found;
        int substantial = 0;
        while (end < ours.size() && place < theirs.size()) {
            const QString next = comparable(body, ours[end]);
            if (next != theirs[place])
                break;
            substantial += hasSubstance(next) ? 1 : 0;
            ++end;
            ++place;
        }
        if (substantial >= 2) {
            // …and backwards over short lines that match too.
            int begin = i;
            for (int before = *found - 1; begin > 0 && before >= 0; --begin, --before) {
                if (comparable(body, ours[begin - 1]) != theirs[before])
                    break;
            }
            while (firstOwn < begin && !body.isOwn(ours[firstOwn]))
                ++firstOwn;
            const bool atTop = firstOwn >= begin;
            for (int j = begin; j < end; ++j) {
                if (atTop && body.isOwn(ours[j]) && beginsWithValue(body.lower(ours[j]))) {
                    body.at(ours[j]).sameAsParent = true;
                } else if (body.isOwn(ours[j])) {
                    body.at(ours[j]).lineClass = LineClass::Quoted;
                    body.at(ours[j]).quoteDepth = std::max(1, body.at(ours[j]).quoteDepth);
                }
            }
        }
        i = std::max(end, i + 1);
    }
}

} // namespace tallybook
