// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>
#include <QUuid>

namespace tallybook {

/// A row's identity: a random UUID as lower-case text without braces. The tag keeps a voter's id
/// from being passed where a proposal's is wanted.
template <typename Tag>
struct Id {
    QString value;

    [[nodiscard]] static Id create()
    {
        return Id{QUuid::createUuid().toString(QUuid::WithoutBraces)};
    }
    [[nodiscard]] bool isNull() const { return value.isEmpty(); }
    explicit operator bool() const { return !isNull(); }
    bool operator==(const Id &) const = default;
    bool operator<(const Id &other) const { return value < other.value; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using ProjectId = Id<struct ProjectTag>;
using VoterId = Id<struct VoterTag>;
using RosterEntryId = Id<struct RosterEntryTag>;
using ProposalId = Id<struct ProposalTag>;
using VoteEventId = Id<struct VoteEventTag>;
using MessageRowId = Id<struct MessageTag>;
using DecisionId = Id<struct DecisionTag>;

} // namespace tallybook
