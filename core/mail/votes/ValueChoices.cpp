// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/votes/ValueChoices.h"

#include "core/mail/votes/ScopeScanner.h"
#include "core/mail/votes/VoterMarks.h"
#include "core/mail/votes/Words.h"

namespace tallybook {

namespace {

/// The writer says of their own vote that it is not decided.
bool isUndecided(QStringView lower)
{
    if (containsListed(lower,
                       u"i'm not sure if|i am not sure if|not sure whether we|not sure if we"))
        return false;
    return containsListed(lower,
                          u"i'm not sure|i am not sure|not sure whether i|not sure if i|not sure "
                          u"whether to|not sure if this is|not sure whether this is|i'm unsure|i "
                          u"am unsure|not sure yet|"
                          u"undecided|depending on|depends on|depending whether|can't "
                          u"decide|cannot decide|can not decide|couldn't decide|"
                          u"could not decide|have not decided|haven't decided|i'm torn|i am torn|"
                          u"torn between|i don't know whether to|i do not know whether to|i don't "
                          u"know if i|hesitating between|wavering between|on the fence|not sure "
                          u"what to vote|not sure how to vote|don't know what to vote|don't know "
                          u"how to vote");
}

} // namespace

QList<ValueHit> withoutChoices(QStringView lower, const QList<ValueHit> &hits,
                               QList<int> &undecided)
{
    QList<ValueHit> kept;
    for (int first = 0; first < hits.size();) {
        int next = first + 1;
        bool repeated = false;
        bool choice = false;
        for (; next < hits.size(); ++next) {
            const int from = hits[next - 1].end;
            const QStringView between = lower.mid(from, hits[next].start - from).trimmed();
            // "+1 (binding) or +1 (non-binding)" is a choice, whatever repeats
            const QStringView joint = between.mid(skipDress(between));
            const bool claimed = joint == u"or" && joint.size() < between.size();
            choice = choice || claimed;
            if (!between.isEmpty() && !claimed
                && !isListed(between, u",|/|or|, or|and/or|, and|and|nor|or a|or even|, or a"))
                break;
            for (int other = first; other < next; ++other)
                repeated = repeated
                        || (hits[other].value == hits[next].value
                            && (hits[next].value.hundredths != 0
                                || hits[other].value.written == hits[next].value.written));
        }
        // "I'm between +0 and +1", "I can't decide: +1 or -1"
        const QStringView before = lower.left(hits[first].start).trimmed();
        const bool torn = before.endsWith(u"between")
                && (speaksOfSelf(before) || startsWithListed(before, u"somewhere|torn"));
        const bool open = next - first > 1 && isUndecided(lower);
        for (int i = first; open && i < next; ++i)
            undecided += hits[i].start;
        if (next - first == 1 || (repeated && !choice) || torn || open)
            kept += hits.mid(first, next - first);
        first = next;
    }
    return kept;
}

} // namespace tallybook
