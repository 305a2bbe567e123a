// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/AccountOfRecord.h"

#include <QHash>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

QList<AccountLine> accountOfRecord(const QList<StoredMessage> &messages,
                                   const QList<VoteEvent> &events, const BallotBox &box)
{
    QHash<MessageRowId, QString> heapOfVote;
    for (const VoteEvent &event : events) {
        if (event.messageRow.isNull() || event.removed)
            continue;
        const EventFate fate = box.fates.value(event.id, EventFate::Removed);
        // Of several votes in one mail the counted one names the heap.
        if (fate == EventFate::Counted || !heapOfVote.contains(event.messageRow))
            heapOfVote.insert(event.messageRow, eventFateName(fate));
    }
    QHash<QString, int> counts;
    QStringList order{u"counted"_s,  u"replaced"_s, u"withdrawn"_s, u"late"_s,   u"early"_s,
                      u"rejected"_s, u"no-vote"_s,  u"call"_s,      u"result"_s, u"needs-review"_s};
    for (const StoredMessage &message : messages) {
        const QString heap = heapOfVote.value(message.id, message.fate);
        ++counts[heap];
        if (!order.contains(heap))
            order.append(heap);
    }
    QList<AccountLine> account;
    for (const QString &heap : std::as_const(order)) {
        if (const int count = counts.value(heap))
            account.append({heap, count});
    }
    return account;
}

} // namespace tallybook
