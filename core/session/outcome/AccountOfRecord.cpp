// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/outcome/AccountOfRecord.h"

#include <QHash>

#include <algorithm>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the votes in one message came to: of several the counted one names the heap, else the
/// first.
struct MailFate {
    qsizetype first = -1; ///< place of the message's first vote; -1 for a message without
    EventFate fate = EventFate::Removed;

    void add(qsizetype place, EventFate voteFate)
    {
        if (first >= 0 && fate != EventFate::Counted && voteFate != EventFate::Counted) {
            fate = place < first ? voteFate : fate;
            first = std::min(first, place);
        } else if (first < 0 || voteFate == EventFate::Counted) {
            first = place;
            fate = voteFate;
        }
    }
};

/// The fate of each vote. Votes and ballots mostly stand in the same order: then none has to be
/// looked up.
class Fates
{
public:
    explicit Fates(const BallotBox &box)
        : m_box(box)
    {
    }

    EventFate of(const VoteEvent &event)
    {
        if (m_next < m_box.ballots.size() && m_box.ballots[m_next].eventId == event.id) {
            ++m_next;
            return EventFate::Counted;
        }
        return m_box.fates.value(event.id, EventFate::Removed);
    }

private:
    const BallotBox &m_box;
    qsizetype m_next = 0;
};

/// Beside the messages, what their votes came to. Votes mostly stand in the order of their
/// messages; only those that do not are looked up.
QList<MailFate> mailFates(const QList<StoredMessage> &messages, const QList<VoteEvent> &events,
                          const BallotBox &box)
{
    QList<MailFate> mails(messages.size());
    Fates fates(box);
    QHash<MessageRowId, MailFate> elsewhere;
    qsizetype message = 0;
    for (qsizetype place = 0; place < events.size(); ++place) {
        const VoteEvent &event = events[place];
        if (event.messageRow.isNull() || event.removed)
            continue;
        constexpr qsizetype reach = 8; // messages without a vote lie between
        qsizetype next = message;
        const qsizetype end = std::min(messages.size(), message + reach);
        while (next < end && messages[next].id != event.messageRow)
            ++next;
        if (next < end) {
            mails[next].add(place, fates.of(event));
            message = next;
        } else {
            elsewhere[event.messageRow].add(place, fates.of(event));
        }
    }
    if (elsewhere.isEmpty())
        return mails;
    for (qsizetype i = 0; i < messages.size(); ++i) {
        if (const auto found = elsewhere.constFind(messages[i].id); found != elsewhere.cend())
            mails[i].add(found->first, found->fate);
    }
    return mails;
}

} // namespace

QList<AccountLine> accountOfRecord(const QList<StoredMessage> &messages,
                                   const QList<VoteEvent> &events, const BallotBox &box)
{
    QHash<QString, int> counts;
    QStringList order{u"counted"_s,  u"replaced"_s, u"withdrawn"_s, u"late"_s,   u"early"_s,
                      u"rejected"_s, u"no-vote"_s,  u"call"_s,      u"result"_s, u"needs-review"_s};
    const auto stands = [&order](const QString &heap) {
        if (!order.contains(heap))
            order.append(heap);
    };
    QHash<EventFate, int> votes; // most messages: counted without their heap's name
    const QList<MailFate> ofMessages = mailFates(messages, events, box);
    for (qsizetype i = 0; i < messages.size(); ++i) {
        if (ofMessages[i].first < 0) {
            ++counts[messages[i].fate];
            stands(messages[i].fate);
        } else if (++votes[ofMessages[i].fate] == 1) {
            stands(eventFateName(ofMessages[i].fate));
        }
    }
    for (auto it = votes.cbegin(); it != votes.cend(); ++it)
        counts[eventFateName(it.key())] += it.value();
    QList<AccountLine> account;
    for (const QString &heap : std::as_const(order)) {
        if (const int count = counts.value(heap))
            account.append({heap, count});
    }
    return account;
}

} // namespace tallybook
