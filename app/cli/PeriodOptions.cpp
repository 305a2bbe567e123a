// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/PeriodOptions.h"

#include "app/cli/Invocation.h"

#include <QTimeZone>

namespace tallybook::cli {

using namespace Qt::Literals::StringLiterals;

QList<Option> periodOptions()
{
    return {{u"opens"_s, u"TIME"_s, u"when voting begins (now, at opening)"_s},
            {u"closes"_s, u"TIME"_s, u"when it ends (after the rule's least hours)"_s},
            {u"hours"_s, u"NUMBER"_s, u"the same as a length from the opening"_s},
            {u"zone"_s, u"ZONE"_s, u"the zone of the list, shown beside UTC: Europe/Berlin"_s}};
}

bool hasPeriodOptions(const Invocation &call)
{
    return call.has(u"opens"_s) || call.has(u"closes"_s) || call.has(u"hours"_s)
            || call.has(u"zone"_s);
}

Status setPeriod(const Invocation &call, Proposal &proposal)
{
    const auto opens = call.moment(u"opens"_s);
    if (!opens)
        return tl::unexpected(opens.error());
    const auto closes = call.moment(u"closes"_s);
    if (!closes)
        return tl::unexpected(closes.error());
    VotingPeriod &period = proposal.period;
    if (call.has(u"zone"_s)) {
        const QString zone = call.value(u"zone"_s).trimmed();
        if (!zone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(zone.toUtf8()))
            return fail(ErrorCode::InvalidArgument, {}, {u"--zone %1"_s.arg(zone)});
        period.zone = zone;
    }
    if (*opens)
        period.opens = *opens;
    if (*closes)
        period.closes = *closes;
    if (call.has(u"hours"_s)) {
        constexpr int longest = 24 * 366;
        constexpr qint64 hourMs = 3'600'000;
        bool isNumber = false;
        const int hours = call.value(u"hours"_s).toInt(&isNumber);
        if (!isNumber || hours < 1 || hours > longest || *closes)
            return fail(ErrorCode::InvalidArgument, {},
                        {u"--hours %1"_s.arg(call.value(u"hours"_s))});
        if (!period.opens)
            period.opens = call.clock().now();
        period.closes =
                Timestamp{period.opens->utcMs + hours * hourMs, period.opens->offsetSeconds};
    }
    if (period.opens && period.closes && *period.closes < *period.opens)
        return fail(ErrorCode::InvalidArgument, {}, {u"--closes is before the opening"_s});
    return {};
}

} // namespace tallybook::cli
