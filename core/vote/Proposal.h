// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Id.h"
#include "core/base/Timestamp.h"
#include "core/vote/Roster.h"
#include "core/vote/Rule.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tallybook {

/// The first three are the strategic decisions of rules.md; "other" takes any rule but theirs.
enum class ProposalKind { Strategy, NewModule, CodebaseReplacement, Other };

enum class ProposalStatus { Draft, Open, Closed, ResultSent, Cancelled };

/// A discussion that led to the proposal.
struct Conversation {
    QString title;
    QString link;
    QString where; ///< "dev@", "discuss forum"
    QString when; ///< as the person wrote it
    QString participants;

    bool operator==(const Conversation &) const = default;
};

/// That a result mail was let go although its check had found contradictions.
struct ResultOverride {
    Timestamp at;
    QString actor; ///< who let it go
    QString reason;
    /// What was overridden, each once, in order: the codes (resultFindingName), with what they are
    /// filled with in brackets. An earlier program kept the codes alone, which cover all of a code.
    QStringList findings;
    QString textDigest; ///< SHA-256 of the mail's subject and body, hex: it holds for this text
                        ///< only

    bool operator==(const ResultOverride &) const = default;
};

/// A call for votes that went to the public list: who stays silent through three of them, at least
/// seven days apart, can leave the base of a rule that says so (Flink's bylaws).
struct PublicCall {
    Timestamp at;
    QString link; ///< to the mail, or its Message-ID; "" if none is known

    bool operator==(const PublicCall &) const = default;
};

/// When votes count. Both ends inclusive.
struct VotingPeriod {
    std::optional<Timestamp> opens;
    std::optional<Timestamp> closes;
    QString zone; ///< IANA name of the list's zone, shown beside UTC; "" for none

    bool operator==(const VotingPeriod &) const = default;
};

struct Proposal {
    ProposalId id;
    ProjectId projectId;
    ProposalKind kind = ProposalKind::Strategy;
    QString title;
    QString text; ///< what is decided
    QString moduleName; ///< NewModule
    QString moduleScope;
    QString oldCodebase; ///< CodebaseReplacement: what continues if it fails
    QString newCodebase;
    QList<Conversation> conversations;
    QString conversationSummary;
    QString alternatives;
    QString ifItFails;
    QString proposer;
    Rule rule; ///< frozen copy
    QString readingId; ///< the reading chosen; "" is the rule's default
    Electorate electorate;
    VotingPeriod period;
    ProposalStatus status = ProposalStatus::Draft;
    QString callMessageId; ///< with angle brackets, as in the header
    QString threadLink;
    QString resultMessageId;
    /// The record whose further round this is ("incubator-release"); null for a first or only one.
    ProposalId firstRound;
    QList<PublicCall> publicCalls; ///< oldest first
    QList<ResultOverride> resultOverrides; ///< oldest first
    QString openedWithOverride; ///< why it was opened without links and summary; "" if it had them
    std::optional<Timestamp> closedAt;
    Timestamp createdAt;
    qint64 revision = 0;

    bool operator==(const Proposal &) const = default;
};

/// Stable names for files and JSON: "strategy", "new-module", "codebase-replacement", "other".
[[nodiscard]] QString proposalKindName(ProposalKind kind);
[[nodiscard]] std::optional<ProposalKind> proposalKindFromName(QStringView name);
/// "draft", "open", "closed", "result-sent", "cancelled".
[[nodiscard]] QString proposalStatusName(ProposalStatus status);
[[nodiscard]] std::optional<ProposalStatus> proposalStatusFromName(QStringView name);

} // namespace tallybook
