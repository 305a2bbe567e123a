// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/RecordStore.h"
#include "core/vote/Decision.h"
#include "core/vote/Proposal.h"
#include "core/vote/VoteEvent.h"

namespace tallybook {

/// A mail as the book keeps it (the raw bytes lie apart under `hash`).
struct StoredMessage {
    MessageRowId id;
    ProposalId proposalId;
    QByteArray hash;
    QByteArray fingerprint;
    QString messageId;
    QString inReplyTo;
    QString source;
    QString form;
    QString fromName;
    QString fromAddress;
    QString fromHandle;
    std::optional<Timestamp> date;
    QString subject;
    QString text;
    bool quotesFolded = false;
    QString role; ///< messageRoleName
    QString fate; ///< messageFateName at import
    bool removed = false;
    qint64 revision = 0;

    bool operator==(const StoredMessage &) const = default;
};

/// Domain value <-> row members. Decoding is total: a member that is missing or of another type
/// becomes the default, so that a row written by a newer minor version still opens.
namespace rowcodec {

[[nodiscard]] QJsonObject encode(const Project &value);
[[nodiscard]] QJsonObject encode(const Voter &value);
[[nodiscard]] QJsonObject encode(const RosterEntry &value);
[[nodiscard]] QJsonObject encode(const Proposal &value);
[[nodiscard]] QJsonObject encode(const VoteEvent &value);
[[nodiscard]] QJsonObject encode(const StoredMessage &value);
[[nodiscard]] QJsonObject encode(const Decision &value);

[[nodiscard]] Project decodeProject(const RowView &row);
[[nodiscard]] Voter decodeVoter(const RowView &row);
[[nodiscard]] RosterEntry decodeRosterEntry(const RowView &row);
[[nodiscard]] Proposal decodeProposal(const RowView &row);
[[nodiscard]] VoteEvent decodeVoteEvent(const RowView &row);
[[nodiscard]] StoredMessage decodeMessage(const RowView &row);
[[nodiscard]] Decision decodeDecision(const RowView &row);

} // namespace rowcodec

} // namespace tallybook
