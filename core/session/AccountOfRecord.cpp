// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/AccountOfRecord.h"

#include <QHash>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

QList<AccountLine> accountOfRecord(const QList<StoredMessage> &messages,
                                   const QList<VoteEvent> &events, const BallotBox &box)
{
    QHash<MessageRowId, EventFate> fateOfVote;
    fateOfVote.reserve(events.size());
    for (const VoteEvent &event : events) {
        if (event.messageRow.isNull() || event.removed)
            continue;
        const EventFate fate = box.fates.value(event.id, EventFate::Removed);
        // Of several votes in one mail the counted one names the heap.
        if (fate == EventFate::Counted || !fateOfVote.contains(event.messageRow))
            fateOfVote.insert(event.messageRow, fate);
    }
    QHash<QString, int> counts;
    QStringList order{u"counted"_s,  u"replaced"_s, u"withdrawn"_s, u"late"_s,   u"early"_s,
                      u"rejected"_s, u"no-vote"_s,  u"call"_s,      u"result"_s, u"needs-review"_s};
    const auto stands = [&order](const QString &heap) {
        if (!order.contains(heap))
            order.append(heap);
    };
    QHash<EventFate, int> votes; // most messages: counted without their heap's name
    for (const StoredMessage &message : messages) {
        const auto fate = fateOfVote.constFind(message.id);
        if (fate == fateOfVote.cend()) {
            ++counts[message.fate];
            stands(message.fate);
        } else if (++votes[*fate] == 1) {
            stands(eventFateName(*fate));
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
