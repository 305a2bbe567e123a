// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/intake/ImportSettling.h"

#include "core/base/Text.h"

namespace tallybook {

namespace {

bool isSure(MatchKind kind)
{
    return kind == MatchKind::ByAddress || kind == MatchKind::ByHandle
            || kind == MatchKind::ByShortAddress;
}

void add(QList<int> &changed, int item)
{
    if (!changed.contains(item))
        changed.append(item);
}

} // namespace

ImportSettling::ImportSettling(ImportPlan &plan, const ImportContext &context)
    : m_plan(plan)
    , m_context(context)
{
}

bool ImportSettling::isOpen(int item) const
{
    const ImportItem &it = m_plan.items.at(item);
    return it.fate == MessageFate::NeedsReview && !it.leftOut;
}

int ImportSettling::openCount() const
{
    int open = 0;
    for (int item = 0; item < m_plan.items.size(); ++item)
        open += isOpen(item) ? 1 : 0;
    return open;
}

VoterId ImportSettling::personOf(int item) const
{
    const ImportItem &it = m_plan.items.at(item);
    if (!it.voterId.isNull())
        return it.voterId;
    return isSure(it.person.kind) ? it.person.voters.value(0) : VoterId();
}

QList<int> ImportSettling::setPerson(int item, const VoterId &voter)
{
    QList<int> changed{item};
    const Author author = m_plan.items.at(item).read.message.from;
    for (int i = 0; i < m_plan.items.size(); ++i) {
        ImportItem &other = m_plan.items[i];
        if (i != item && (!isOpen(i) || !sameAuthor(author, other.read.message.from)))
            continue;
        const VoterId before = std::exchange(other.voterId, voter);
        add(changed, i);
        if (other.review == ReviewReason::Person && other.chosen && isOpen(i)) {
            other.accepted = true;
            other.settledByHand = true;
        }
        if (!before.isNull() && before != voter)
            refreshFates(before, changed);
    }
    refreshFates(voter, changed);
    return done(changed);
}

QList<int> ImportSettling::addPerson(int item, const QString &name)
{
    Voter voter = PersonMatcher::newVoter(m_plan.items.at(item).read.message.from);
    if (!name.trimmed().isEmpty())
        voter.name = name.simplified();
    m_plan.newVoters.append(voter);
    return setPerson(item, voter.id);
}

QList<int> ImportSettling::takeVote(int item, const VoteCandidate &vote)
{
    const VoterId voter = personOf(item);
    if (voter.isNull())
        return {};
    ImportItem &it = m_plan.items[item];
    it.voterId = voter;
    it.chosen = vote;
    it.accepted = true;
    it.settledByHand = true;
    it.leftOut = false;
    QList<int> changed{item};
    refreshFates(voter, changed);
    return done(changed);
}

QList<int> ImportSettling::takeNoVote(int item)
{
    ImportItem &it = m_plan.items[item];
    it.accepted = false;
    it.settledByHand = true;
    it.leftOut = false;
    it.chosen.reset();
    it.fate = MessageFate::NoVote;
    QList<int> changed{item};
    refreshFates(it.voterId, changed);
    return done(changed);
}

QList<int> ImportSettling::leaveOut(int item)
{
    ImportItem &it = m_plan.items[item];
    it.accepted = false;
    it.leftOut = true;
    QList<int> changed{item};
    refreshFates(it.voterId, changed);
    return done(changed);
}

QList<int> ImportSettling::setAccepted(int item, bool accepted)
{
    ImportItem &it = m_plan.items[item];
    if (!accepted)
        return leaveOut(item);
    if (!it.chosen || personOf(item).isNull())
        return {};
    it.voterId = personOf(item);
    it.accepted = true;
    it.leftOut = false;
    QList<int> changed{item};
    refreshFates(it.voterId, changed);
    return done(changed);
}

bool ImportSettling::sameAuthor(const Author &a, const Author &b) const
{
    // What many people share proves nothing beyond the same words.
    const bool whole =
            !a.address.isEmpty() && !a.munged && !a.shortened && !b.munged && !b.shortened;
    if (whole)
        return text::comparableAddress(a.address) == text::comparableAddress(b.address);
    if (!a.handle.isEmpty())
        return a.handle.compare(b.handle, Qt::CaseInsensitive) == 0;
    return !text::comparableName(a.name).isEmpty()
            && text::comparableName(a.name) == text::comparableName(b.name)
            && a.address == b.address && a.handle == b.handle;
}

bool ImportSettling::hasVote(const ImportItem &item) const
{
    return item.accepted && item.chosen.has_value() && !item.voterId.isNull();
}

MessageFate ImportSettling::fateOfVote(int item) const
{
    const ImportItem &it = m_plan.items.at(item);
    const std::optional<Timestamp> &date = it.read.message.date;
    const VotingPeriod &period = m_context.period;
    if (date && period.closes && *date > *period.closes)
        return MessageFate::Late;
    if (date && period.opens && *date < *period.opens)
        return MessageFate::Early;
    for (const VoteEvent &event : m_context.events) {
        if (!event.removed && event.voterId == it.voterId && (!date || event.castAt <= *date))
            return MessageFate::Replaces;
    }
    for (int i = 0; i < m_plan.items.size(); ++i) {
        const ImportItem &other = m_plan.items.at(i);
        if (i == item || !hasVote(other) || other.voterId != it.voterId)
            continue;
        const std::optional<Timestamp> &at = other.read.message.date;
        // Without dates the order of the messages speaks.
        const bool earlier = at && date && *at != *date ? *at < *date : i < item;
        if (earlier)
            return MessageFate::Replaces;
    }
    return MessageFate::NewVote;
}

void ImportSettling::refreshFates(const VoterId &voter, QList<int> &changed)
{
    if (voter.isNull())
        return;
    for (int i = 0; i < m_plan.items.size(); ++i) {
        ImportItem &it = m_plan.items[i];
        if (it.voterId != voter || !hasVote(it))
            continue;
        const MessageFate before = std::exchange(it.fate, fateOfVote(i));
        if (before != it.fate)
            add(changed, i);
    }
}

QList<int> ImportSettling::done(QList<int> changed)
{
    m_plan.recount();
    return changed;
}

} // namespace tallybook
