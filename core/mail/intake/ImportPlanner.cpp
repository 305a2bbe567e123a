// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/intake/ImportPlanner.h"

#include "core/base/Text.h"

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What makes two messages of one input the same author's: the address or handle; the name only in
/// forms that show nothing else. "" if nobody is shown.
QString authorKey(const Author &author)
{
    const QString name = text::comparableName(author.name);
    if (!author.address.isEmpty()) {
        const QString address = text::comparableAddress(author.address);
        // Two letters and a domain, or the list's own address, are shared by many.
        return author.shortened || author.munged ? u"part:%1|%2"_s.arg(address, name)
                                                 : "address:"_L1 + address;
    }
    if (!author.handle.isEmpty())
        return "handle:"_L1 + author.handle.toLower();
    return name.isEmpty() ? QString() : "name:"_L1 + name;
}

/// The heap of a message that casts no vote.
MessageFate fateWithoutVote(MessageRole role)
{
    switch (role) {
    case MessageRole::Call: return MessageFate::Call;
    case MessageRole::Reminder:
    case MessageRole::Result:
    case MessageRole::Closing:
    case MessageRole::Cancel: return MessageFate::Result;
    case MessageRole::Vote:
    case MessageRole::Discussion:
    case MessageRole::Noise: return MessageFate::NoVote;
    }
    return MessageFate::NoVote;
}

/// Whether the candidates are but the lists of a call, reminder or result.
bool onlyLists(const QList<VoteCandidate> &candidates)
{
    return std::all_of(candidates.cbegin(), candidates.cend(), [](const VoteCandidate &candidate) {
        return candidate.grade == Grade::Unclear
                && candidate.reasons.contains(ReadingReason::RoleCastsNoVote);
    });
}

} // namespace

ImportPlanner::ImportPlanner(const ImportContext &context)
    : m_context(context)
    , m_matcher(context.voters)
    , m_seen(context.knownFingerprints)
{
    for (const VoteEvent &event : context.events) {
        if (!event.removed)
            m_votes.insert(event.voterId, EarlierVote{event.castAt});
    }
}

ImportPlan ImportPlanner::plan(const InputContent &input)
{
    ThreadReading thread =
            readThread(input.messages, input.form, input.formTitle, m_context.stopped);
    if (m_context.intoVote && !thread.formal && !thread.isDiscussion)
        readAsVote(thread);
    return planThread(input, std::move(thread));
}

ImportPlan ImportPlanner::planThread(const InputContent &input, ThreadReading thread)
{
    m_discussion = thread.isDiscussion;

    ImportPlan plan;
    plan.form = input.form;
    plan.formTitle = input.formTitle;
    plan.formal = thread.formal;
    plan.isDiscussion = thread.isDiscussion;
    plan.unreadable = input.unreadable;

    QHash<QString, QList<int>> positions;
    for (qsizetype i = input.messages.size() - 1; i >= 0; --i)
        positions[input.messages.at(i).source].append(int(i));
    plan.items.reserve(thread.messages.size());
    for (ReadMessage &read : thread.messages) {
        ImportItem item;
        QList<int> &same = positions[read.message.source];
        if (!same.isEmpty())
            item.inputIndex = same.takeLast();
        item.read = std::move(read);
        decide(item);
        plan.items.append(std::move(item));
    }
    plan.newVoters = m_newVoters;
    plan.recount();
    return plan;
}

/// No call is in the input, but the person says that these are votes: each message is read again as
/// a reply to a call that is not here.
void ImportPlanner::readAsVote(ThreadReading &thread) const
{
    for (ReadMessage &read : thread.messages) {
        ThreadContext context;
        context.formal = true;
        if (read.parent >= 0)
            context.parent = &thread.messages.at(read.parent).message;
        read.reading = readMessage(read.message, context);
    }
    thread.formal = true;
}

void ImportPlanner::decide(ImportItem &item)
{
    const QByteArray fingerprint = item.read.message.fingerprint();
    item.person = m_matcher.match(item.read.message.from);
    if (m_seen.contains(fingerprint)) {
        item.fate = MessageFate::Duplicate;
        return;
    }
    m_seen.insert(fingerprint);

    const MessageReading &reading = item.read.reading;
    if (reading.candidates.isEmpty() || onlyLists(reading.candidates)) {
        item.fate = fateWithoutVote(reading.role);
        return;
    }
    // Nobody has called a vote: what sounds like one is shown and never counted.
    if (m_discussion && !m_context.intoVote) {
        item.fate = fateWithoutVote(reading.role);
        return;
    }
    if (reading.candidates.size() == 1)
        item.chosen = reading.candidates.first();
    if (const VoteCandidate *settled = reading.settled(); settled && !m_discussion)
        item.chosen = *settled;
    else
        return ask(item, ReviewReason::Vote);
    decideVote(item);
}

void ImportPlanner::decideVote(ImportItem &item)
{
    settlePerson(item);
    if (item.fate == MessageFate::NeedsReview)
        return;
    if (orderUnknown(item))
        return ask(item, ReviewReason::UnknownOrder);
    const bool earlier = hasEarlierVote(item);
    if (item.chosen->kind == VoteKind::Withdraw && !earlier)
        return ask(item, ReviewReason::NothingToWithdraw);

    // Late and early votes are recorded, too: kept and shown, not counted (rules.md "Late /
    // early").
    item.accepted = true;
    const std::optional<Timestamp> &date = item.read.message.date;
    const VotingPeriod &period = m_context.period;
    if (date && period.closes && *date > *period.closes)
        item.fate = MessageFate::Late;
    else if (date && period.opens && *date < *period.opens)
        item.fate = MessageFate::Early;
    else
        item.fate = earlier ? MessageFate::Replaces : MessageFate::NewVote;
    m_votes.insert(item.voterId, EarlierVote{date});
}

void ImportPlanner::settlePerson(ImportItem &item)
{
    const Author &author = item.read.message.from;
    const QString key = authorKey(author);
    if (key.isEmpty())
        return ask(item, ReviewReason::NoAuthor);

    if (const VoterId known = m_authors.value(key); !known.isNull()) {
        item.voterId = known;
        item.byBareName = m_bareNameTaken.value(known) == key;
        return;
    }
    switch (item.person.kind) {
    case MatchKind::ByAddress:
    case MatchKind::ByHandle:
    case MatchKind::ByShortAddress: item.voterId = item.person.voters.first(); break;
    case MatchKind::ByNameOnly: {
        const VoterId named = item.person.voters.first();
        // Two authors of one name cannot both be the one on the roster.
        if (!isBareName(named) || m_bareNameTaken.contains(named))
            return ask(item, ReviewReason::Person);
        m_bareNameTaken.insert(named, key);
        item.byBareName = true;
        item.voterId = named;
        break;
    }
    case MatchKind::Ambiguous: return ask(item, ReviewReason::Person);
    case MatchKind::New: {
        const Voter voter = PersonMatcher::newVoter(author);
        m_newVoters.append(voter);
        m_matcher.add(voter);
        item.voterId = voter.id;
        break;
    }
    }
    m_authors.insert(key, item.voterId);
}

void ImportPlanner::ask(ImportItem &item, ReviewReason why) const
{
    item.fate = MessageFate::NeedsReview;
    item.review = why;
    item.accepted = false;
}

bool ImportPlanner::isBareName(const VoterId &id) const
{
    if (!m_context.trustBareNames)
        return false;
    // Only people that the roster names; one that this input brought along has an address, or is
    // known by its own key.
    const auto isNamed = [&id](const Voter &voter) {
        return voter.id == id && voter.asfId.isEmpty() && voter.addresses.isEmpty()
                && voter.handles.isEmpty();
    };
    return std::any_of(m_context.voters.cbegin(), m_context.voters.cend(), isNamed);
}

bool ImportPlanner::orderUnknown(const ImportItem &item) const
{
    const auto [begin, end] = m_votes.equal_range(item.voterId);
    return std::any_of(begin, end, [&item](const EarlierVote &vote) {
        return !vote.at || !item.read.message.date;
    });
}

bool ImportPlanner::hasEarlierVote(const ImportItem &item) const
{
    const auto [begin, end] = m_votes.equal_range(item.voterId);
    return std::any_of(begin, end, [&item](const EarlierVote &vote) {
        return vote.at && item.read.message.date && *vote.at <= *item.read.message.date;
    });
}

} // namespace tallybook
