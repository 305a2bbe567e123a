// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/mail/archive/VoteGroups.h"

#include <QHash>

#include <algorithm>
#include <bit>
#include <numeric>

namespace tallybook {

namespace {

constexpr qint64 day = 24 * 60 * 60 * 1000LL;
constexpr int mostAncestors = 100; ///< looked at for a message of a vote
constexpr qsizetype mostOfOneTopic = 16; ///< votes of one topic that are looked at, from the last
constexpr qint32 nobody = -1;

/// Which entry has a Message-ID: open addressing over hashes, without a copy of them.
class IdTable
{
public:
    explicit IdTable(const std::deque<ArchiveEntry> &entries)
        : m_entries(entries)
        , m_slots(std::bit_ceil(entries.size() * 2 + 1), nobody)
    {
    }
    /// The entry that has the id already, or `nobody` after it was put in.
    qint32 insert(qint32 entry)
    {
        const size_t slot = slotOf(m_entries[size_t(entry)].id);
        if (m_slots[slot] == nobody) {
            m_slots[slot] = entry;
            return nobody;
        }
        return m_slots[slot];
    }
    [[nodiscard]] qint32 find(quint64 id) const { return m_slots[slotOf(id)]; }

private:
    [[nodiscard]] size_t slotOf(quint64 id) const
    {
        const size_t mask = m_slots.size() - 1;
        size_t slot = size_t(id ^ (id >> 32)) & mask;
        while (m_slots[slot] != nobody && m_entries[size_t(m_slots[slot])].id != id)
            slot = (slot + 1) & mask;
        return slot;
    }

    const std::deque<ArchiveEntry> &m_entries;
    std::vector<qint32> m_slots;
};

/// A vote while its messages are being found.
struct OpenVote {
    quint64 topic = 0;
    quint64 list = 0;
    std::optional<qint32> call;
    qint64 opened = 0;
    bool dated = false;
    bool ended = false; ///< a result or cancellation was seen
};

class Grouping
{
public:
    explicit Grouping(const ArchiveIndex &index)
        : m_index(index)
        , m_ids(index.entries)
        , m_group(index.entries.size(), nobody)
        , m_twice(index.entries.size(), false)
    {
    }

    VoteGroups group()
    {
        VoteGroups result;
        const auto count = qint32(m_index.entries.size());
        for (qint32 i = 0; i < count; ++i) {
            if (m_index.entries[size_t(i)].id != 0 && m_ids.insert(i) != nobody)
                m_twice[size_t(i)] = true;
        }
        for (const auto &[time, entry] : votesInTime())
            m_group[size_t(entry)] = groupOfVote(entry, time);
        followAnswers();

        result.groups.resize(m_votes.size());
        for (qint32 i = 0; i < count; ++i) {
            if (m_twice[size_t(i)])
                result.duplicates += m_index.entries[size_t(i)].vote >= 0 ? 1 : 0;
            else if (m_group[size_t(i)] >= 0)
                result.groups[size_t(m_group[size_t(i)])].entries.push_back(quint32(i));
        }
        for (size_t i = 0; i < m_votes.size(); ++i) {
            if (m_votes[i].call)
                result.groups[i].call = quint32(*m_votes[i].call);
            if (m_votes[i].dated)
                result.groups[i].utcMs = m_votes[i].opened;
        }
        return result;
    }

private:
    [[nodiscard]] const VoteSubject &voteOf(qint32 entry) const
    {
        return m_index.votes[size_t(m_index.entries[size_t(entry)].vote)];
    }

    /// The messages with subjects of votes in order of time; one without a date stands behind the
    /// one before it in the file.
    [[nodiscard]] std::vector<std::pair<qint64, qint32>> votesInTime() const
    {
        std::vector<std::pair<qint64, qint32>> order;
        qint64 last = 0;
        for (size_t i = 0; i < m_index.entries.size(); ++i) {
            if (m_index.entries[i].vote < 0 || m_twice[i])
                continue;
            last = voteOf(qint32(i)).utcMs.value_or(last);
            order.emplace_back(last, qint32(i));
        }
        std::stable_sort(order.begin(), order.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
        return order;
    }

    /// The nearest message answered that is here.
    [[nodiscard]] qint32 parentOf(qint32 entry) const
    {
        const ArchiveEntry &child = m_index.entries[size_t(entry)];
        for (int i = 0; i < child.references; ++i) {
            const qint32 parent =
                    m_ids.find(m_index.references[size_t(child.firstReference) + size_t(i)]);
            if (parent != nobody && parent != entry)
                return parent;
        }
        return nobody;
    }

    [[nodiscard]] qint32 groupByReference(qint32 entry) const
    {
        qint32 at = parentOf(entry);
        for (int steps = 0; at != nobody && steps < mostAncestors; ++steps) {
            if (m_group[size_t(at)] >= 0)
                return m_group[size_t(at)];
            at = parentOf(at);
        }
        return nobody;
    }

    /// The latest vote with the topic that was open at the time, rather on the same list.
    [[nodiscard]] qint32 groupByTopic(const VoteSubject &vote, qint64 time) const
    {
        // A subject of nothing but "[VOTE]" names no vote.
        if (vote.topic == 0)
            return nobody;
        const auto found = m_byTopic.constFind(vote.topic);
        if (found == m_byTopic.constEnd())
            return nobody;
        qint32 elsewhere = nobody;
        const qsizetype least = qMax<qsizetype>(0, found->size() - mostOfOneTopic);
        for (qsizetype i = found->size() - 1; i >= least; --i) {
            const OpenVote &open = m_votes[size_t(found->at(i))];
            if (open.opened > time)
                continue;
            if (open.list == 0 || vote.list == 0 || open.list == vote.list)
                return found->at(i);
            if (elsewhere == nobody)
                elsewhere = found->at(i);
        }
        return elsewhere;
    }

    qint32 groupOfVote(qint32 entry, qint64 time)
    {
        const VoteSubject &vote = voteOf(entry);
        const qint32 answered = groupByReference(entry);
        const qint32 sameTopic = groupByTopic(vote, time);
        const bool answersItsTopic =
                answered != nobody && m_votes[size_t(answered)].topic == vote.topic;
        if (vote.call && !answersItsTopic && isNewCall(sameTopic, vote, time))
            return open(entry, time);
        qint32 group = answersItsTopic ? answered : sameTopic;
        if (group == nobody)
            group = answered;
        if (group == nobody)
            return open(entry, time);
        OpenVote &joined = m_votes[size_t(group)];
        joined.ended = joined.ended || vote.ends;
        if (vote.call && !joined.call)
            joined.call = entry;
        return group;
    }

    /// A call with the topic of a vote that is open is that vote's, sent again or an answer without
    /// "Re:"; unless it stands by itself.
    [[nodiscard]] bool isNewCall(qint32 sameTopic, const VoteSubject &vote, qint64 time) const
    {
        if (sameTopic == nobody)
            return true;
        const OpenVote &before = m_votes[size_t(sameTopic)];
        const bool elsewhere = before.list != 0 && vote.list != 0 && before.list != vote.list;
        return before.ended || elsewhere || time - before.opened > day;
    }

    qint32 open(qint32 entry, qint64 time)
    {
        const VoteSubject &vote = voteOf(entry);
        OpenVote opened;
        opened.topic = vote.topic;
        opened.list = vote.list;
        if (vote.call)
            opened.call = entry;
        opened.opened = time;
        opened.dated = vote.utcMs.has_value();
        opened.ended = vote.ends;
        m_votes.push_back(opened);
        m_byTopic[vote.topic].append(qint32(m_votes.size()) - 1);
        return qint32(m_votes.size()) - 1;
    }

    /// Messages whose subjects do not speak of a vote belong where the message belongs that they
    /// answer. Every chain of answers is walked once.
    void followAnswers()
    {
        constexpr qint32 lost = -2; // it leads to no vote
        constexpr qint32 walking = -3;
        std::vector<qint32> chain;
        for (qint32 i = 0; i < qint32(m_group.size()); ++i) {
            qint32 at = i;
            chain.clear();
            while (at != nobody && m_group[size_t(at)] == nobody) {
                m_group[size_t(at)] = walking;
                chain.push_back(at);
                at = parentOf(at);
            }
            const qint32 found = at == nobody ? lost : m_group[size_t(at)];
            for (const qint32 link : chain)
                m_group[size_t(link)] = found == walking ? lost : found;
        }
    }

    const ArchiveIndex &m_index;
    IdTable m_ids;
    std::vector<qint32> m_group; ///< of each entry
    std::vector<bool> m_twice; ///< an earlier entry has the same Message-ID
    std::vector<OpenVote> m_votes;
    QHash<quint64, QList<qint32>> m_byTopic;
};

} // namespace

VoteGroups groupVotes(const ArchiveIndex &index)
{
    return Grouping(index).group();
}

} // namespace tallybook
