// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/RecordSettleCommand.h"

#include "app/cli/BookAccess.h"
#include "app/cli/CarriedOptions.h"
#include "app/cli/Words.h"
#include "core/base/Text.h"
#include "core/session/documents/ReadingDocument.h"
#include "core/session/intake/StoredMail.h"

namespace tallybook::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the words of a stored message say, read as a reply to a call.
MessageReading readingOf(const StoredMessage &message)
{
    return readMessage(mailOf(message), ThreadContext());
}

tl::unexpected<Error> badValue(const QString &words)
{
    return fail(ErrorCode::InvalidArgument, words, {words});
}

/// Who cast it: the person named by --voter, or the one whom the author's address or handle
/// belongs to. Somebody new comes back in `newVoter`; a mere likeness of names must be answered by
/// --voter.
Result<VoterId> voterFor(const Invocation &call, const RecordSession &session,
                         const StoredMessage &message, std::optional<Voter> &newVoter)
{
    if (call.has(u"voter"_s)) {
        const QString given = call.value(u"voter"_s);
        QList<VoterId> found;
        for (const Voter &voter : session.voters()) {
            if (voter.asfId == given || voter.addresses.contains(text::comparableAddress(given))
                || voter.handles.contains(given, Qt::CaseInsensitive)
                || text::comparableName(voter.name) == text::comparableName(given))
                found.append(voter.id);
        }
        if (found.size() == 1)
            return found.first();
        return badValue(u"--voter %1 fits %2 people"_s.arg(given, QString::number(found.size())));
    }
    const Author author = authorOf(message);
    const PersonMatch match = PersonMatcher(session.voters()).match(author);
    if (match.needsAnswer()
        || (author.name.isEmpty() && author.address.isEmpty() && author.handle.isEmpty()))
        return badValue(u"--voter (who %1 is)"_s.arg(authorWords(author)));
    if (match.kind != MatchKind::New)
        return match.voters.first();
    newVoter = PersonMatcher::newVoter(author);
    newVoter->id = VoterId::create();
    return newVoter->id;
}

Result<VoteEvent> voteFor(const Invocation &call, const RecordSession &session,
                          const StoredMessage &message, std::optional<Voter> &newVoter)
{
    VoteEvent vote;
    const std::optional<VoteValue> value = VoteValue::parse(call.value(u"vote"_s));
    if (!value)
        return badValue(u"--vote %1"_s.arg(call.value(u"vote"_s)));
    const Result<VoterId> voter = voterFor(call, session, message, newVoter);
    if (!voter)
        return tl::unexpected(voter.error());
    vote.voterId = *voter;
    vote.value = *value;
    vote.castAt = message.date.value_or(call.clock().now());
    vote.messageId = message.messageId;
    if (const Status carried = readCarried(call, vote); !carried)
        return tl::unexpected(carried.error());
    // The words that say it, if the reading found them.
    const MessageReading reading = readingOf(message);
    for (const VoteCandidate &candidate : reading.candidates) {
        if (candidate.value != value)
            continue;
        vote.evidence = candidate.evidence;
        vote.claim = candidate.claim;
        vote.condition = candidate.condition;
        vote.reason = reading.voteReason;
        break;
    }
    return vote;
}

ExitCode showOpen(Invocation &call, const Proposal &proposal, const QList<StoredMessage> &open)
{
    QJsonArray messages;
    for (int i = 0; i < open.size(); ++i) {
        const StoredMessage &message = open.at(i);
        ImportItem item;
        item.read.message.source = message.source;
        item.read.message.messageId = message.messageId;
        item.read.message.from = authorOf(message);
        item.read.message.date = message.date;
        item.read.message.subject = message.subject;
        item.read.reading = readingOf(message);
        item.fate = MessageFate::NeedsReview;
        QJsonObject document = messageDocument(item);
        document.insert(u"number"_s, i + 1);
        messages.append(document);
        if (call.json())
            continue;
        call.io().line(u"%1  %2  %3"_s.arg(QString::number(i + 1), authorWords(authorOf(message)),
                                           text::visibleLine(message.source)));
        for (const VoteCandidate &candidate : item.read.reading.candidates)
            call.io().line(u"     %1  \"%2\""_s.arg(
                    candidate.value ? candidate.value->canonical() : u"no number"_s,
                    text::visibleLine(candidate.evidence.text.simplified())));
    }
    if (call.json())
        call.io().json({{u"schema"_s, u"tallybook.unsettled/1"_s},
                        {u"record"_s, proposal.id.value},
                        {u"messages"_s, messages}});
    else if (open.isEmpty())
        call.io().line(u"Nothing is left to settle."_s);
    return open.isEmpty() ? ExitCode::Done : ExitCode::NeedsReview;
}

/// The message by its number in the list, its Message-ID or its source.
const StoredMessage *pick(const QList<StoredMessage> &open, const QString &given)
{
    for (int i = 0; i < open.size(); ++i) {
        if (given == QString::number(i + 1) || given == open.at(i).messageId
            || given == open.at(i).source)
            return &open.at(i);
    }
    return nullptr;
}

} // namespace

RecordSettleCommand::RecordSettleCommand()
    : Command({u"record settle"_s, u"list what is left to settle, or settle one message"_s,
               u"RECORD [MESSAGE]"_s, 1, 2,
               QList<Option>{{u"vote"_s, u"VALUE"_s, u"the message casts this vote"_s},
                             {u"voter"_s, u"WHO"_s,
                              u"whose it is: a name, id, address or handle of the book"_s},
                             {u"no-vote"_s, {}, u"the message casts none"_s}}
                       + carriedOptions()})
{
}

ExitCode RecordSettleCommand::run(Invocation &call) const
{
    const bool lists = call.positional().size() == 1;
    if (!lists && call.has(u"vote"_s) == call.has(u"no-vote"_s))
        return call.usage(u"Say what the message is. Nothing was done. Give either --vote VALUE or "
                          "--no-vote."_s);
    return withBook(call, lists, [&](RecordSession &session) {
        const Result<Proposal> found = findRecord(session, call.positional().first());
        if (!found)
            return call.fail(found.error());
        const QList<StoredMessage> open = session.unsettled(found->id);
        if (const Status read = session.takeReadFailure(); !read)
            return call.fail(read.error());
        if (lists)
            return showOpen(call, *found, open);
        const StoredMessage *message = pick(open, call.positional().last());
        if (!message)
            return call.fail(Error{ErrorCode::NoSuchRow, {}, {call.positional().last()}});
        std::optional<VoteEvent> vote;
        std::optional<Voter> newVoter;
        if (call.has(u"vote"_s)) {
            const Result<VoteEvent> made = voteFor(call, session, *message, newVoter);
            if (!made)
                return call.fail(made.error());
            vote = *made;
        }
        if (const Status settled = session.settleMessage(message->id, vote, newVoter); !settled)
            return call.fail(settled.error());
        const qsizetype left = session.unsettled(found->id).size();
        if (call.json())
            call.io().json({{u"schema"_s, u"tallybook.settled/1"_s},
                            {u"record"_s, found->id.value},
                            {u"source"_s, message->source},
                            {u"value"_s, vote ? QJsonValue(vote->value.canonical()) : QJsonValue()},
                            {u"left"_s, left}});
        else
            call.io().line(u"Settled. Left to settle: %1."_s.arg(left));
        return ExitCode::Done;
    });
}

} // namespace tallybook::cli
