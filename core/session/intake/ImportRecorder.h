// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/intake/ImportPlan.h"
#include "core/session/acts/ActBuilder.h"
#include "core/session/book/BookCache.h"

namespace tallybook {

/// Turns an accepted import plan into the rows of one act: every message is kept, accepted votes
/// become events, new people are added, and an address settled by hand is remembered.
class ImportRecorder
{
public:
    ImportRecorder(const BookCache &cache, const ProposalId &proposal, Timestamp now)
        : m_cache(cache)
        , m_proposal(proposal)
        , m_now(now)
    {
    }

    struct Recorded {
        int votes = 0;
        int messages = 0;
        QList<QPair<QByteArray, QByteArray>> blobs; ///< hash and bytes, for RecordStore::stageBlob
    };
    /// Adds the rows to `act`. Duplicates add nothing; unreadable input is not a message.
    [[nodiscard]] Recorded record(const ImportPlan &plan, ActBuilder &act) const;

    /// The event that an accepted item amounts to; std::nullopt if it casts nothing.
    [[nodiscard]] static std::optional<VoteEvent> eventOf(const ImportItem &item,
                                                          const ProposalId &proposal,
                                                          const MessageRowId &message,
                                                          Timestamp now);

private:
    void recordPeople(const ImportPlan &plan, ActBuilder &act) const;

    const BookCache &m_cache;
    ProposalId m_proposal;
    Timestamp m_now;
};

} // namespace tallybook
