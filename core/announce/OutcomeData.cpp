// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/announce/TemplateData.h"

#include "core/announce/Announcements.h"
#include "core/announce/VoterLabels.h"
#include "core/announce/Words.h"

namespace tallybook::announce {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "9 +1 votes (7 binding)", with the votes of unknown status where there are any.
QString sideTotal(const Tally &tally, VoteSideFlag side, const QString &singular,
                  const QString &plural)
{
    const int all = tally.all().of(side);
    const int binding = tally.binding.of(side);
    const int unknown = tally.unknown.of(side);
    const QString status = unknown == 0 ? u"%1 binding"_s.arg(binding)
                                        : u"%1 binding, %2 of unknown status"_s.arg(
                                                QString::number(binding), QString::number(unknown));
    return u"%1 (%2)"_s.arg(counted(all, singular, plural), status);
}

/// "9 +1 votes (7 binding), 1 abstention (0 binding) and 2 -1 votes (1 binding)".
QString totals(const Tally &tally)
{
    return u"%1, %2 and %3"_s.arg(
            sideTotal(tally, VoteSideFlag::For, u"+1 vote"_s, u"+1 votes"_s),
            sideTotal(tally, VoteSideFlag::Abstain, u"abstention"_s, u"abstentions"_s),
            sideTotal(tally, VoteSideFlag::Against, u"-1 vote"_s, u"-1 votes"_s));
}

QString verdictSentence(const Record &record)
{
    const Outcome &outcome = record.evaluation.outcome;
    const QString sum = totals(record.evaluation.tally);
    switch (outcome.verdict) {
    case Verdict::Approved: return u"The proposal is approved, with %1."_s.arg(sum);
    case Verdict::Rejected: return u"The proposal is not approved, with %1."_s.arg(sum);
    case Verdict::Undecided: break;
    }
    const QString soFar = outcome.soFar == Verdict::Approved
            ? u"If it closed now, the proposal would be approved, with %1."_s
            : u"If it closed now, the proposal would not be approved, with %1."_s;
    return u"The vote is not closed yet; this is no result. "_s + soFar.arg(sum);
}

QVariantList conditionList(const Outcome &outcome)
{
    QVariantList list;
    for (const ConditionResult &result : outcome.conditions) {
        list += QVariantMap{
                {u"conditionWords"_s, shownLine(result.condition.words)},
                {u"conditionNumbers"_s, shownLine(result.numbers())},
                {u"conditionMet"_s, result.met},
                {u"conditionState"_s, result.met ? u"met"_s : u"not met"_s},
        };
    }
    return list;
}

QVariantList warningList(const Record &record)
{
    QVariantList list;
    for (const Warning &warning : record.evaluation.outcome.warnings) {
        // Each of these already stands beside its voter.
        if (warning.code != WarningCode::ClaimDiffers)
            list += warningWords(warning, record);
    }
    return list;
}

QVariantList flipList(const Outcome &outcome)
{
    QVariantList list;
    for (const Flip &flip : outcome.margin)
        list += flipWords(flip);
    return list;
}

QVariantList earlierResults(const Record &record)
{
    QVariantList list;
    for (const Decision &decision : record.decisions) {
        if (decision.removed)
            continue;
        list += QVariantMap{
                {u"earlierVerdict"_s, verdictWord(decision.verdict)},
                {u"earlierWhen"_s, momentWords(decision.decidedAt)},
                {u"earlierTotals"_s, totals(decision.tally)},
                {u"earlierMessageId"_s, shownLine(decision.resultMessageId)},
        };
    }
    return list;
}

/// Results that went out although their check had found contradictions.
QVariantList overrideList(const Record &record)
{
    QVariantList list;
    for (const ResultOverride &each : record.proposal.resultOverrides) {
        list += QVariantMap{
                {u"overrideWhen"_s, momentWords(each.at)},
                {u"overrideWho"_s, shownLine(each.actor)},
                {u"overrideCodes"_s, shownLine(each.findings.join(u", "_s))},
                {u"overrideReason"_s, shownLine(each.reason)},
        };
    }
    return list;
}

/// The public calls that a rule asks for before silence takes somebody out of the base.
QVariantList callList(const Record &record)
{
    QVariantList list;
    if (record.proposal.rule.silence.calls == 0)
        return list;
    for (const PublicCall &call : record.proposal.publicCalls) {
        const QString link = shownLine(call.link);
        list += link.isEmpty() ? momentWords(call.at) : u"%1, %2"_s.arg(momentWords(call.at), link);
    }
    return list;
}

/// Who is not in the base because of silence; "" if nobody.
QString leftWords(const Outcome &outcome)
{
    if (outcome.leftBase.isEmpty())
        return {};
    return u"%1 silent through %2 and not counted among the holders."_s.arg(
            counted(outcome.leftBase.size(), u"holder of a binding vote was"_s,
                    u"holders of a binding vote were"_s),
            counted(outcome.publicCalls, u"public call"_s, u"public calls"_s));
}

/// What follows: from the verdict and the kind; "" while the vote is open.
QString followWords(const Record &record)
{
    switch (record.evaluation.outcome.verdict) {
    case Verdict::Approved: return successWords(record.proposal);
    case Verdict::Rejected: return failureWords(record.proposal);
    case Verdict::Undecided: break;
    }
    return {};
}

/// How many hold a binding vote, on the day that the period ends.
QString rosterWords(const Record &record)
{
    if (record.roster.isEmpty())
        return u"There is no roster."_s;
    const Timestamp day = record.proposal.period.closes.value_or(record.now);
    const QDate date = day.toUtc().date();
    const qsizetype holders = record.roster.holders(record.proposal.electorate, date).size();
    return u"%1 on %2, by the roster; each vote is judged on its own day."_s.arg(
            counted(holders, u"person holds a binding vote"_s, u"people hold a binding vote"_s),
            date.toString(Qt::ISODate));
}

QString silentWords(const Record &record)
{
    const VoterLabels labels(record);
    QStringList names;
    for (const VoterId &id : record.evaluation.outcome.silentHolders)
        names += labels.label(id);
    return names.join(u", "_s);
}

} // namespace

QVariantMap outcomeData(const Record &record)
{
    const Outcome &outcome = record.evaluation.outcome;
    QVariantMap data;
    data.insert(u"verdict"_s, verdictWords(outcome));
    data.insert(u"isApproved"_s, outcome.verdict == Verdict::Approved);
    data.insert(u"isRejected"_s, outcome.verdict == Verdict::Rejected);
    data.insert(u"isOpen"_s, outcome.verdict == Verdict::Undecided);
    data.insert(u"verdictSentence"_s, verdictSentence(record));
    data.insert(u"totals"_s, totals(record.evaluation.tally));
    data.insert(u"conditions"_s, conditionList(outcome));
    const QVariantList notes = warningList(record);
    data.insert(u"notesOnVote"_s, notes);
    data.insert(u"hasNotesOnVote"_s, !notes.isEmpty());
    data.insert(u"margin"_s, flipList(outcome));
    data.insert(u"follows"_s, followWords(record));
    data.insert(u"roster"_s, rosterWords(record));
    data.insert(u"silentHolders"_s, silentWords(record));
    data.insert(u"publicCalls"_s, callList(record));
    data.insert(u"silentLeft"_s, leftWords(outcome));
    const QVariantList overrides = overrideList(record);
    data.insert(u"resultOverrides"_s, overrides);
    data.insert(u"hasResultOverrides"_s, !overrides.isEmpty());
    data.insert(u"account"_s, accountWords(record));
    const QVariantList earlier = earlierResults(record);
    data.insert(u"earlierResults"_s, earlier);
    data.insert(u"hasEarlierResults"_s, !earlier.isEmpty());
    return data;
}

} // namespace tallybook::announce
