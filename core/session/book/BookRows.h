// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/announce/Record.h"
#include "core/store/RowCodec.h"

namespace tallybook {

/// The rows of a book, or of a part of it, as values: what an export holds, and what a history
/// amounts to.
struct BookRows {
    QList<Project> projects;
    QList<Voter> voters;
    QList<RosterEntry> roster;
    QList<Proposal> proposals;
    QList<VoteEvent> events;
    QList<StoredMessage> messages;
    QList<Decision> decisions;
    QHash<ProposalId, PeriodHistory> periods;
    QHash<QByteArray, QByteArray> blobs; ///< raw mails under their SHA-256 (hex)
};

/// What the engine needs to judge a record.
[[nodiscard]] EvaluationInput evaluationInput(const Proposal &proposal, const Roster &roster,
                                              const QList<VoteEvent> &events, const Timestamp &now);

/// The record made of these rows, judged at `now`; without sender and history digest. NoSuchRow if
/// the proposal is not among them.
[[nodiscard]] Result<Record> recordOf(const BookRows &rows, const ProposalId &id,
                                      const Timestamp &now);

/// The rows as they were after the entry `sequence`: the entries replayed from the first on.
/// Without raw mails.
[[nodiscard]] BookRows rowsAt(const QList<HistoryEntry> &history, qint64 sequence);

} // namespace tallybook
