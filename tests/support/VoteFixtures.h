// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/Outcome.h"

// Short ways to write votes, rosters and periods in tests. Everything happens in hours after the
// opening, 2026-03-02 00:00 UTC, and the vote closes after 72 of them.
namespace tallybook::fixture {

inline const QDate openingDay = QDate(2026, 3, 2);

inline Timestamp hour(double hours)
{
    const qint64 opening = openingDay.startOfDay(Qt::UTC).toMSecsSinceEpoch();
    return Timestamp::fromUtcMs(opening + qint64(hours * 3600 * 1000));
}

inline VotingPeriod threeDays()
{
    return {hour(0), hour(72), {}};
}

inline VoterId voter(const char *name)
{
    return VoterId{QString::fromLatin1(name)};
}

inline VoteValue value(const char *text)
{
    return VoteValue::parse(QString::fromLatin1(text)).value();
}

/// A vote by mail; `id` also stands for its message.
inline VoteEvent vote(const char *id, const char *who, const char *text, double atHour)
{
    VoteEvent event;
    event.id = VoteEventId{QString::fromLatin1(id)};
    event.voterId = voter(who);
    event.value = value(text);
    event.castAt = hour(atHour);
    return event;
}

inline VoteEvent withdrawal(const char *id, const char *who, double atHour)
{
    VoteEvent event = vote(id, who, "0", atHour);
    event.kind = VoteKind::Withdraw;
    return event;
}

inline VoteEvent admitted(VoteEvent event, Admission admission = Admission::Admitted)
{
    event.admission = admission;
    event.admissionReason = QStringLiteral("the mail was held in moderation");
    return event;
}

inline VoteEvent because(VoteEvent event, const char *reason)
{
    event.reason = QString::fromLatin1(reason);
    return event;
}

inline RosterEntry entry(const char *who, Role role = Role::Pmc, std::optional<QDate> from = {},
                         std::optional<QDate> until = {})
{
    RosterEntry made;
    made.id = RosterEntryId{QString::fromLatin1(who) + QString::number(int(role))};
    made.voterId = voter(who);
    made.role = role;
    made.from = from;
    made.until = until;
    return made;
}

inline Rule shippedRule(const char *id)
{
    return RuleCatalogue::shipped().find(QString::fromLatin1(id)).value_or(Rule());
}

/// A closed vote under a shipped rule by those on the roster.
inline EvaluationInput closedVote(const char *ruleId, QList<RosterEntry> roster,
                                  QList<VoteEvent> events)
{
    EvaluationInput input;
    input.rule = shippedRule(ruleId);
    input.roster = Roster(std::move(roster));
    input.period = threeDays();
    input.events = std::move(events);
    input.now = hour(80);
    input.closed = true;
    input.closedAt = hour(80);
    return input;
}

} // namespace tallybook::fixture
