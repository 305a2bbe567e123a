// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
// A tally after an edit: judging a record of 10,000 votes again, against sorting 10,000 strings.
#include "core/vote/Outcome.h"
#include "tests/bench/Figure.h"

using namespace tallybook;
using namespace Qt::Literals::StringLiterals;

int main()
{
    constexpr int votes = 10'000;
    EvaluationInput input;
    input.rule = RuleCatalogue::shipped().rules().constFirst();
    input.period.opens = Timestamp::fromUtcMs(0);
    input.period.closes = Timestamp::fromUtcMs(1'000'000'000);
    input.now = Timestamp::fromUtcMs(500'000'000);
    QList<RosterEntry> entries;
    QList<QString> strings;
    for (int i = 0; i < votes; ++i) {
        VoteEvent event;
        event.id = VoteEventId::create();
        event.voterId = VoterId::create();
        event.value = i % 3 == 0 ? VoteValue::minusOne() : VoteValue::plusOne();
        event.castAt = Timestamp::fromUtcMs(1000 + i);
        event.reason = u"because"_s;
        input.events.append(event);
        strings.append(event.id.value);
        if (i % 2 == 0)
            entries.append(
                    {RosterEntryId::create(), {}, event.voterId, Role::Pmc, {}, {}, false, 0});
    }
    input.roster = Roster(entries);
    int checksum = 0;
    const bench::Times judged = bench::measure(15, [&] {
        input.events[votes / 2].value = VoteValue::zero();
        checksum += evaluate(input).tally.binding.forVotes;
    });
    const bench::Times sorted = bench::measure(15, [&] {
        QList<QString> copy = strings;
        std::sort(copy.begin(), copy.end());
        checksum += copy.constFirst().isEmpty() ? 1 : 0;
    });
    bench::print("tally of 10,000 votes after an edit", judged, sorted, "sorting 10,000 ids");
    return checksum > 0 ? 0 : 1;
}
