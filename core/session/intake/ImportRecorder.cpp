// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/intake/ImportRecorder.h"

#include "core/base/Text.h"

#include <QSet>

namespace tallybook {

namespace {

[[nodiscard]] StoredMessage storedMessage(const ImportItem &item, const ProposalId &proposal)
{
    const MailMessage &mail = item.read.message;
    StoredMessage stored;
    stored.id = MessageRowId::create();
    stored.proposalId = proposal;
    stored.hash = mail.hash();
    stored.fingerprint = mail.fingerprint();
    stored.messageId = mail.messageId;
    stored.inReplyTo = mail.inReplyTo;
    stored.source = mail.source;
    stored.form = inputFormName(mail.form);
    stored.fromName = mail.from.name;
    stored.fromAddress = mail.from.address;
    stored.fromHandle = mail.from.handle;
    stored.date = mail.date;
    stored.subject = mail.subject;
    stored.text = mail.text;
    stored.quotesFolded = mail.quotesFolded;
    stored.role = messageRoleName(item.read.reading.role);
    // What a person has looked at and left out is no open question any more.
    stored.fate = messageFateName(item.leftOut ? MessageFate::NoVote : item.fate);
    return stored;
}

/// Adds the author's address or handle to the voter unless it is known.
void learn(Voter &voter, const Author &author)
{
    const QString address = text::comparableAddress(author.address);
    if (!address.isEmpty() && !author.munged && !author.shortened
        && !voter.addresses.contains(address)) {
        voter.addresses.append(address);
    }
    if (!author.handle.isEmpty() && !voter.handles.contains(author.handle))
        voter.handles.append(author.handle);
}

} // namespace

std::optional<VoteEvent> ImportRecorder::eventOf(const ImportItem &item, const ProposalId &proposal,
                                                 const MessageRowId &message, Timestamp now)
{
    if (!item.accepted || !item.chosen || item.voterId.isNull())
        return std::nullopt;
    const VoteCandidate &chosen = *item.chosen;
    if (!chosen.value && chosen.kind != VoteKind::Withdraw)
        return std::nullopt;
    VoteEvent event;
    event.id = VoteEventId::create();
    event.proposalId = proposal;
    event.voterId = item.voterId;
    event.kind = chosen.kind;
    event.value = chosen.value.value_or(VoteValue{});
    event.claim = chosen.claim;
    event.grade = item.settledByHand ? Grade::Certain : chosen.grade;
    // A message without a date counts from the moment it was taken in; the table shows that it had
    // none, and a late one can be admitted with a reason.
    event.castAt = item.read.message.date.value_or(now);
    event.messageRow = message;
    event.messageId = item.read.message.messageId;
    event.evidence = chosen.evidence;
    event.reason = item.read.reading.voteReason;
    event.condition = chosen.condition;
    return event;
}

void ImportRecorder::recordPeople(const ImportPlan &plan, ActBuilder &act) const
{
    QSet<VoterId> used;
    QHash<VoterId, Voter> learned;
    for (const ImportItem &item : plan.items) {
        if (!item.accepted || item.voterId.isNull())
            continue;
        used.insert(item.voterId);
        if (const Voter *known = m_cache.voter(item.voterId)) {
            auto it = learned.find(item.voterId);
            if (it == learned.end())
                it = learned.insert(item.voterId, *known);
            learn(*it, item.read.message.from);
        }
    }
    for (const Voter &voter : plan.newVoters) {
        if (used.contains(voter.id) && !m_cache.voter(voter.id))
            act.add(voter);
    }
    for (const Voter &voter : std::as_const(learned))
        act.change(*m_cache.voter(voter.id), voter);
}

ImportRecorder::Recorded ImportRecorder::record(const ImportPlan &plan, ActBuilder &act) const
{
    Recorded recorded;
    recordPeople(plan, act);
    for (const ImportItem &item : plan.items) {
        if (item.fate == MessageFate::Duplicate || item.fate == MessageFate::Unreadable)
            continue;
        const StoredMessage message = storedMessage(item, m_proposal);
        act.add(message);
        recorded.blobs.append({message.hash, item.read.message.raw});
        ++recorded.messages;
        if (const auto event = eventOf(item, m_proposal, message.id, m_now)) {
            act.add(*event);
            ++recorded.votes;
        }
    }
    return recorded;
}

} // namespace tallybook
