// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/documents/ReadingDocument.h"

#include <QJsonArray>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

const QList<MessageFate> allFates{
        MessageFate::NewVote,    MessageFate::Replaces, MessageFate::Duplicate,
        MessageFate::NoVote,     MessageFate::Call,     MessageFate::Result,
        MessageFate::Late,       MessageFate::Early,    MessageFate::NeedsReview,
        MessageFate::Unreadable,
};

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject evidenceDocument(const Evidence &evidence)
{
    return {{u"text"_s, evidence.text},
            {u"line"_s, evidence.line},
            {u"offset"_s, evidence.offset},
            {u"length"_s, evidence.length}};
}

QJsonValue valueDocument(const std::optional<VoteValue> &value)
{
    return value ? QJsonValue(value->canonical()) : QJsonValue(QJsonValue::Null);
}

QJsonObject authorDocument(const Author &author)
{
    return {{u"name"_s, textOrNull(author.name)},
            {u"address"_s, textOrNull(author.address)},
            {u"handle"_s, textOrNull(author.handle)}};
}

QJsonObject candidateDocument(const VoteCandidate &candidate)
{
    QJsonArray reasons;
    for (const ReadingReason reason : candidate.reasons)
        reasons.append(readingReasonName(reason));
    return {{u"value"_s, valueDocument(candidate.value)},
            {u"written"_s, textOrNull(candidate.value ? candidate.value->written : QString())},
            {u"kind"_s, voteKindName(candidate.kind)},
            {u"claim"_s, textOrNull(claimName(candidate.claim))},
            {u"grade"_s, gradeName(candidate.grade)},
            {u"scope"_s, textOrNull(candidate.scope)},
            {u"condition"_s, textOrNull(candidate.condition)},
            {u"evidence"_s, evidenceDocument(candidate.evidence)},
            {u"reasons"_s, reasons}};
}

/// What could not be read: as much as is known of it, which is where it stood and why.
QJsonObject unreadDocument(const ReadingInput::Unread &unread)
{
    const QJsonValue null(QJsonValue::Null);
    return {{u"source"_s, unread.source},
            {u"message_id"_s, null},
            {u"from"_s, authorDocument(Author())},
            {u"date"_s, null},
            {u"subject"_s, null},
            {u"role"_s, null},
            {u"fate"_s, messageFateName(MessageFate::Unreadable)},
            {u"review"_s, null},
            {u"person"_s, null},
            {u"sender_check"_s, null},
            {u"warnings"_s, QJsonArray{errorName(unread.error.code)}},
            {u"candidates"_s, QJsonArray()},
            {u"support"_s, QJsonArray()}};
}

QJsonArray ballotsDocument(const JudgedReading &reading)
{
    QJsonArray ballots;
    for (const ReadingBallot &ballot : reading.ballots) {
        const MailMessage &message = reading.plan.items.at(ballot.item).read.message;
        const Voter &voter = ballot.voter;
        const Author &from = message.from;
        ballots.append(QJsonObject{
                {u"voter"_s,
                 QJsonObject{
                         {u"name"_s, textOrNull(from.name.isEmpty() ? voter.name : from.name)},
                         {u"address"_s,
                          textOrNull(from.address.isEmpty() ? voter.addresses.value(0)
                                                            : from.address)},
                         {u"handle"_s,
                          textOrNull(from.handle.isEmpty() ? voter.handles.value(0) : from.handle)},
                         {u"id"_s, textOrNull(voter.asfId)}}},
                {u"value"_s, ballot.value.canonical()},
                {u"binding"_s,
                 ballot.binding ? QJsonValue(*ballot.binding) : QJsonValue(QJsonValue::Null)},
                {u"why"_s, bindingReasonName(ballot.why)},
                {u"by_name_only"_s, ballot.byBareName},
                {u"message_id"_s, textOrNull(message.messageId)},
                {u"source"_s, message.source}});
    }
    return ballots;
}

QJsonObject conditionDocument(const ConditionResult &result)
{
    return {{u"id"_s, result.condition.id}, {u"words"_s, result.condition.words},
            {u"met"_s, result.met},         {u"left"_s, result.left},
            {u"right"_s, result.right},     {u"numbers"_s, result.numbers()}};
}

QJsonObject sideDocument(const SideCounts &counts)
{
    return {{u"for"_s, counts.forVotes},
            {u"abstain"_s, counts.abstain},
            {u"against"_s, counts.against}};
}

QJsonObject rosterDocument(const JudgedReading &reading)
{
    QJsonArray problems;
    for (const RosterProblem &problem : reading.rosterProblems)
        problems.append(QJsonObject{{u"problem"_s, rosterProblemName(problem.kind)},
                                    {u"line"_s, problem.line},
                                    {u"value"_s, problem.value}});
    return {{u"given"_s, reading.hasRoster}, {u"problems"_s, problems}};
}

} // namespace

QJsonObject messageDocument(const ImportItem &item)
{
    const MailMessage &message = item.read.message;
    QJsonArray warnings;
    for (const MailWarning warning : message.warnings)
        warnings.append(mailWarningName(warning));
    if (item.byBareName)
        warnings.append(u"matched-by-name-only"_s);
    QJsonArray candidates;
    for (const VoteCandidate &candidate : item.read.reading.candidates)
        candidates.append(candidateDocument(candidate));
    QJsonArray support;
    for (const Support &said : item.read.reading.support) {
        QJsonObject document = evidenceDocument(said.evidence);
        document.insert(u"value"_s, valueDocument(said.value));
        support.append(document);
    }
    return {{u"source"_s, message.source},
            {u"message_id"_s, textOrNull(message.messageId)},
            {u"from"_s, authorDocument(message.from)},
            {u"date"_s, textOrNull(message.date ? message.date->toIsoUtc() : QString())},
            {u"subject"_s, textOrNull(message.subject)},
            {u"role"_s, messageRoleName(item.read.reading.role)},
            {u"fate"_s, messageFateName(item.fate)},
            {u"review"_s, textOrNull(reviewReasonName(item.review))},
            {u"person"_s, matchKindName(item.person.kind)},
            {u"sender_check"_s, textOrNull(senderCheckName(message.senderCheck))},
            {u"warnings"_s, warnings},
            {u"candidates"_s, candidates},
            {u"support"_s, support}};
}

QJsonArray messagesDocument(const ImportPlan &plan, const QList<ReadingInput::Unread> &unreadPieces)
{
    QList<const ImportItem *> inOrder(plan.items.size(), nullptr);
    QList<const ImportItem *> elsewhere;
    for (const ImportItem &item : plan.items) {
        const bool free = item.inputIndex >= 0 && item.inputIndex < inOrder.size()
                && !inOrder.at(item.inputIndex);
        if (free)
            inOrder[item.inputIndex] = &item;
        else
            elsewhere.append(&item);
    }
    QJsonArray messages;
    qsizetype unread = 0;
    const auto appendUnread = [&](qsizetype before) {
        while (unread < unreadPieces.size() && unreadPieces.at(unread).before <= before)
            messages.append(unreadDocument(unreadPieces.at(unread++)));
    };
    for (qsizetype i = 0; i < inOrder.size(); ++i) {
        appendUnread(i);
        const ImportItem *item = inOrder.at(i);
        if (!item && !elsewhere.isEmpty())
            item = elsewhere.takeFirst();
        if (item)
            messages.append(messageDocument(*item));
    }
    appendUnread(inOrder.size());
    return messages;
}

QJsonObject tallyDocument(const Tally &tally)
{
    return {{u"binding"_s, sideDocument(tally.binding)},
            {u"non_binding"_s, sideDocument(tally.nonBinding)},
            {u"unknown"_s, sideDocument(tally.unknown)}};
}

QJsonObject outcomeDocument(const Rule &rule, const Outcome &outcome, Verdict result,
                            const std::function<QString(const QString &)> &nameOf)
{
    QJsonArray conditions;
    for (const ConditionResult &condition : outcome.conditions)
        conditions.append(conditionDocument(condition));
    QJsonArray readings;
    for (const ReadingResult &reading : outcome.readings)
        readings.append(QJsonObject{{u"id"_s, reading.reading.id},
                                    {u"words"_s, reading.reading.words},
                                    {u"who"_s, reading.reading.who},
                                    {u"result"_s, verdictName(reading.verdict)},
                                    {u"chosen"_s, reading.chosen},
                                    {u"condition"_s, conditionDocument(reading.condition)}});
    QJsonArray margin;
    for (const Flip &flip : outcome.margin)
        margin.append(QJsonObject{{u"side"_s, voteSideName(flip.side)},
                                  {u"more"_s, flip.more},
                                  {u"becomes"_s, verdictName(flip.becomes)}});
    QJsonArray warnings;
    for (const Warning &warning : outcome.warnings) {
        // Ids are made anew at every reading: the name is what says who.
        QJsonArray args;
        for (const QString &arg : warning.args) {
            const QString name = nameOf(arg);
            args.append(name.isEmpty() ? arg : name);
        }
        warnings.append(QJsonObject{{u"code"_s, warningName(warning.code)}, {u"args"_s, args}});
    }
    QJsonArray decisive;
    for (const DecisiveVote &vote : outcome.decisive)
        decisive.append(QJsonObject{{u"voter"_s, textOrNull(nameOf(vote.voterId.value))},
                                    {u"doubt"_s, voteDoubtName(vote.doubt)},
                                    {u"becomes"_s, verdictName(vote.becomes)}});
    return {{u"rule"_s, rule.id},
            {u"test"_s, rule.test},
            {u"result"_s, verdictName(result)},
            {u"conditions"_s, conditions},
            {u"readings"_s, readings},
            {u"readings_agree"_s, outcome.readingsAgree},
            {u"margin"_s, margin},
            {u"decisive"_s, decisive},
            {u"warnings"_s, warnings}};
}

QJsonObject accountDocument(const Account &account)
{
    QJsonObject document{{u"read"_s, account.given}};
    for (const MessageFate fate : allFates)
        document.insert(messageFateName(fate).replace(u'-', u'_'), account.of(fate));
    return document;
}

QJsonObject readingDocument(const JudgedReading &reading)
{
    const auto nameOf = [&reading](const QString &id) {
        const Voter *voter = reading.voter(VoterId{id});
        return voter ? voter->name : QString();
    };
    return {{u"schema"_s, u"tallybook.reading/1"_s},
            {u"form"_s, inputFormName(reading.plan.form)},
            {u"title"_s, textOrNull(reading.plan.formTitle)},
            {u"formal"_s, reading.plan.formal},
            {u"discussion"_s, reading.plan.isDiscussion},
            {u"roster"_s, rosterDocument(reading)},
            {u"messages"_s, messagesDocument(reading.plan, reading.unread)},
            {u"ballots"_s, ballotsDocument(reading)},
            {u"tally"_s, tallyDocument(reading.tally)},
            {u"outcome"_s, outcomeDocument(reading.rule, reading.outcome, reading.result, nameOf)},
            {u"account"_s, accountDocument(reading.plan.account)},
            {u"skipped"_s, QJsonArray::fromStringList(reading.skipped)}};
}

} // namespace tallybook
