// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/announce/TemplateData.h"

#include "core/announce/Words.h"

#include <QTimeZone>

#include <algorithm>

namespace tallybook::announce {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "until 2026-11-08 12:00 UTC instead of 2026-11-06 12:00 UTC, because: the list was down".
QVariantList extensionList(const PeriodHistory &period)
{
    QVariantList list;
    for (const PeriodExtension &extension : period.extensions) {
        const QString instead = extension.previousCloses
                ? u" instead of "_s + momentWords(*extension.previousCloses)
                : QString();
        list += u"until %1%2, because: %3"_s.arg(momentWords(extension.closes), instead,
                                                 shownLine(extension.reason));
    }
    return list;
}

const Reading *chosenReading(const Proposal &proposal)
{
    const QString id =
            proposal.readingId.isEmpty() ? proposal.rule.defaultReading : proposal.readingId;
    const auto found = std::ranges::find_if(
            proposal.rule.readings, [&id](const Reading &reading) { return reading.id == id; });
    return found == proposal.rule.readings.end() ? nullptr : &*found;
}

/// The tests as they will be made: the chosen reading's in the place of the one that it replaces.
QVariantList testList(const Proposal &proposal)
{
    const Reading *reading = chosenReading(proposal);
    QVariantList list;
    for (const Condition &condition : proposal.rule.conditions) {
        const bool replaced = reading && reading->replaces == condition.id;
        list += shownLine(replaced ? reading->condition.words : condition.words);
    }
    return list;
}

QVariantList readingList(const Record &record)
{
    const Reading *chosen = chosenReading(record.proposal);
    QVariantList list;
    for (const Reading &reading : record.proposal.rule.readings) {
        Verdict verdict = Verdict::Undecided;
        for (const ReadingResult &result : record.evaluation.outcome.readings) {
            if (result.reading.id == reading.id)
                verdict = result.verdict;
        }
        QVariantMap item;
        item.insert(u"readingId"_s, shownLine(reading.id));
        item.insert(u"readingWords"_s, shownLine(reading.words));
        item.insert(u"readingWho"_s, shownLine(reading.who));
        item.insert(u"readingVerdict"_s, verdictWord(verdict));
        item.insert(u"readingChosen"_s, chosen && chosen->id == reading.id);
        list += item;
    }
    return list;
}

QString vetoWords(VetoPolicy veto)
{
    switch (veto) {
    case VetoPolicy::None:
        return u"There is no veto under this rule: a -1 counts as one vote against."_s;
    case VetoPolicy::Any: return u"A binding -1 is a veto."_s;
    case VetoPolicy::WithReason: return u"A binding -1 with a technical reason is a veto."_s;
    }
    return {};
}

/// "2026-03-01 20:00 to 2026-03-04 20:00 in Asia/Shanghai"; "" without a known zone.
QString zoneWords(const VotingPeriod &period)
{
    const QTimeZone zone(period.zone.toLatin1());
    if (period.zone.isEmpty() || !zone.isValid() || !period.closes)
        return {};
    const auto local = [&zone](const Timestamp &moment) {
        return moment.toUtc().toTimeZone(zone).toString(u"yyyy-MM-dd HH:mm"_s);
    };
    const QString closes = local(*period.closes);
    const QString span = period.opens ? u"%1 to %2"_s.arg(local(*period.opens), closes)
                                      : u"closes %1"_s.arg(closes);
    return u"%1 in %2"_s.arg(span, shownLine(period.zone));
}

void setPeriod(QVariantMap &data, const Record &record)
{
    const Proposal &proposal = record.proposal;
    const VotingPeriod &period = proposal.period;
    const bool both = period.opens && period.closes;
    data.insert(u"opens"_s, period.opens ? momentWords(*period.opens) : QString());
    data.insert(u"closes"_s, period.closes ? momentWords(*period.closes) : QString());
    data.insert(u"length"_s,
                both ? durationWords(period.closes->utcMs - period.opens->utcMs) : QString());
    data.insert(u"inZone"_s, zoneWords(period));
    data.insert(u"minimumLength"_s, counted(proposal.rule.minimumHours, u"hour"_s, u"hours"_s));
    // Said only where it differs: the book's own closing a minute after the end is no news.
    const bool early = proposal.closedAt && period.closes && *proposal.closedAt < *period.closes;
    data.insert(u"closedEarlyAt"_s, early ? momentWords(*proposal.closedAt) : QString());
    QString words;
    if (both)
        words = u"%1 to %2 (%3)"_s.arg(momentWords(*period.opens), momentWords(*period.closes),
                                       data.value(u"length"_s).toString());
    else if (period.closes)
        words = u"until %1"_s.arg(momentWords(*period.closes));
    else if (period.opens)
        words = u"from %1, no end set"_s.arg(momentWords(*period.opens));
    data.insert(u"period"_s, words);
    const QVariantList extensions = extensionList(record.periodHistory);
    data.insert(u"extensions"_s, extensions);
    // The sentence around it brings its own full stop.
    QString reason = record.periodHistory.closeReason.trimmed();
    while (reason.endsWith(u'.'))
        reason.chop(1);
    data.insert(u"closeReason"_s, shownLine(reason));
}

/// "The first round, …, is approved, closed on …"; "" for a first or only round.
QString firstRoundWords(const Record &record)
{
    if (!record.firstRound)
        return {};
    const FirstRound &first = *record.firstRound;
    QString words = u"The first round, \"%1\", is %2"_s.arg(shownLine(first.title),
                                                            verdictWord(first.verdict));
    if (first.closedAt)
        words += u", closed on "_s + momentWords(*first.closedAt);
    const QString where =
            first.resultMessageId.isEmpty() ? first.threadLink : first.resultMessageId;
    if (!where.isEmpty())
        words += u" ("_s + shownLine(where) + u')';
    return words + u'.';
}

} // namespace

QVariantMap ruleData(const Record &record)
{
    const Proposal &proposal = record.proposal;
    const Rule &rule = proposal.rule;
    QVariantMap data;
    data.insert(u"ruleName"_s, rule.name.isEmpty() ? shownLine(rule.id) : shownLine(rule.name));
    data.insert(u"ruleTest"_s, shownLine(rule.test));
    setLink(data, u"ruleSource"_s, rule.source);
    data.insert(u"tests"_s, testList(proposal));
    data.insert(u"veto"_s, vetoWords(rule.veto));
    data.insert(u"readings"_s, readingList(record));
    const Reading *chosen = chosenReading(proposal);
    data.insert(u"chosenReading"_s,
                chosen ? u"%1: %2"_s.arg(shownLine(chosen->id), shownLine(chosen->words))
                       : QString());
    data.insert(u"readingsAgree"_s, record.evaluation.outcome.readingsAgree);
    data.insert(u"hasReadings"_s, !rule.readings.isEmpty());
    data.insert(u"electorate"_s, electorateWords(record));
    data.insert(u"firstRound"_s, firstRoundWords(record));
    setPeriod(data, record);
    return data;
}

} // namespace tallybook::announce
