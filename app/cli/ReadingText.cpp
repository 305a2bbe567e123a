// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ReadingText.h"

#include "app/cli/TextTable.h"
#include "app/cli/Words.h"
#include "core/announce/Announcements.h"
#include "core/base/Text.h"

namespace tallybook::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString titleOf(const JudgedReading &reading)
{
    if (!reading.plan.formTitle.isEmpty())
        return text::visibleLine(reading.plan.formTitle);
    for (const ImportItem &item : reading.plan.items) {
        if (!item.read.message.subject.isEmpty())
            return text::visibleLine(item.read.message.subject);
    }
    return u"(no subject)"_s;
}

QString ballotsText(const JudgedReading &reading)
{
    TextTable table({u"VOTER"_s, u"VOTE"_s, u"BINDING"_s, u"WHY"_s, u"WORDS"_s});
    for (const ReadingBallot &ballot : reading.ballots) {
        const ImportItem &item = reading.plan.items.at(ballot.item);
        QString words = item.chosen ? item.chosen->evidence.text.simplified() : QString();
        if (item.chosen && !item.chosen->condition.isEmpty())
            words += u" [condition: %1]"_s.arg(item.chosen->condition);
        const Author &from = item.read.message.from;
        const bool nameless = from.name.isEmpty() && from.handle.isEmpty();
        table.add({nameless && !ballot.voter.name.isEmpty() ? ballot.voter.name : authorWords(from),
                   ballot.value.canonical(), bindingWord(ballot.binding),
                   whyWords(ballot.why, ballot.byBareName), words});
    }
    return table.text();
}

QString warningsText(const JudgedReading &reading)
{
    Record record;
    record.voters = reading.voters;
    QString lines;
    for (const Warning &warning : reading.outcome.warnings)
        lines += "Note: "_L1 + text::visibleLine(announce::warningWords(warning, record)) + u'\n';
    for (const RosterProblem &problem : reading.rosterProblems)
        lines += "Roster: "_L1 + problemWords(problem) + u'\n';
    return lines;
}

QString supportText(const ImportPlan &plan)
{
    QString lines;
    for (const ImportItem &item : plan.items) {
        for (const Support &support : item.read.reading.support)
            lines += u"  %1  %2: %3\n"_s.arg(text::visibleLine(item.read.message.source),
                                             authorWords(item.read.message.from),
                                             text::visibleLine(support.evidence.text.simplified()));
    }
    return lines.isEmpty() ? lines : "Words of support, not counted as votes:\n"_L1 + lines;
}

QString resultText(const JudgedReading &reading)
{
    QString lines = u"Rule %1: %2\n"_s.arg(reading.rule.id, reading.rule.test);
    lines += outcomeLines(reading.outcome);
    lines += "Result: "_L1 + verdictName(reading.result);
    if (reading.plan.isDiscussion)
        lines += " (a discussion: no vote is open)"_L1;
    else if (!reading.plan.formal)
        lines += " (nobody called a vote in this thread)"_L1;
    else if (!reading.hasRoster)
        lines += " (without a roster nobody can say which votes bind)"_L1;
    else if (reading.result != reading.outcome.verdict)
        lines += " (what is not settled yet could turn it)"_L1;
    return lines + u'\n';
}

} // namespace

QString reviewText(const ImportPlan &plan)
{
    QString lines;
    for (const ImportItem &item : plan.items) {
        if (item.fate != MessageFate::NeedsReview)
            continue;
        lines += u"  %1  %2: %3\n"_s.arg(text::visibleLine(item.read.message.source),
                                         authorWords(item.read.message.from),
                                         reviewWords(item.review));
        for (const VoteCandidate &candidate : item.read.reading.candidates) {
            QStringList why;
            for (const ReadingReason reason : candidate.reasons)
                why.append(readingReasonName(reason));
            lines += u"      %1  \"%2\"  (%3: %4)\n"_s.arg(
                    candidate.value ? candidate.value->canonical() : u"no number"_s,
                    text::visibleLine(candidate.evidence.text.simplified()),
                    gradeName(candidate.grade), why.join(", "_L1));
        }
    }
    return lines.isEmpty() ? lines : "To review:\n"_L1 + lines;
}

QString readingText(const JudgedReading &reading)
{
    QString shown = titleOf(reading) + "\n\n"_L1;
    const QString ballots = ballotsText(reading);
    shown += ballots.isEmpty() ? u"No vote was counted.\n"_s : ballots;
    shown += u'\n' + tallyTable(reading.tally) + u'\n';
    shown += resultText(reading) + warningsText(reading);
    for (const QString &part : {reviewText(reading.plan), supportText(reading.plan)}) {
        if (!part.isEmpty())
            shown += u'\n' + part;
    }
    shown += u'\n' + accountWords(reading.plan.account) + u'\n';
    for (const QString &path : reading.skipped)
        shown += "Skipped, no mail: "_L1 + text::visibleLine(path) + u'\n';
    return shown;
}

} // namespace tallybook::cli
