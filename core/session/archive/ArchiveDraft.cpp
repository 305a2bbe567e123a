// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/archive/ArchiveDraft.h"

#include "core/announce/MessageIds.h"
#include "core/mail/SubjectLine.h"

namespace tallybook {

void describe(const ArchiveThread &thread, Proposal &draft)
{
    const QString topic = readSubject(thread.subject).topic.simplified();
    draft.title = topic.isEmpty() ? thread.subject.simplified() : topic;
    if (thread.call) {
        draft.proposer = thread.call->from;
        if (isMessageId(thread.call->messageId))
            draft.callMessageId = thread.call->messageId;
    }
    draft.period.opens = thread.opens;
    draft.period.closes = thread.closes;
    if (thread.announcedClose) {
        draft.period.closes = thread.announcedClose;
        return;
    }
    if (thread.state != ArchiveState::Result || !thread.ending)
        return;
    const std::optional<Timestamp> &ended = thread.ending->date;
    if (ended && (!thread.opens || *ended > *thread.opens))
        draft.period.closes = ended;
}

} // namespace tallybook
