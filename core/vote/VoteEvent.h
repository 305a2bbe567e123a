// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Id.h"
#include "core/base/Timestamp.h"
#include "core/vote/VoteValue.h"

#include <QString>

#include <optional>

namespace tallybook {

enum class VoteKind { Cast, Change, Withdraw };
/// What the voter said of the own vote; decides nothing by itself (rules.md "Binding").
enum class Claim { Silent, Binding, NonBinding };
/// How sure the reading is (reading.md "Grades").
enum class Grade { Certain, Likely, Unclear };
/// What the person in charge decided about a late, early or doubtful vote.
enum class Admission { ByRule, Admitted, Rejected };
enum class BindingOverride { None, Binding, NonBinding };
/// Whether a vote that is carried over from another thread or candidate was cast for what is
/// decided here.
enum class CarriedObject { NotAsked, Same, Other };

/// The words that prove a vote, and where they stand in the message's text.
struct Evidence {
    QString text; ///< the line or sentence, as written
    int line = 0; ///< 1-based line of the decoded text
    int offset = 0; ///< UTF-16 units from the start of the decoded text
    int length = 0; ///< of the vote itself (value and claim), from `offset`

    bool operator==(const Evidence &) const = default;
};

/// One act of voting. Never overwritten by a later one: ballots are computed from all events.
struct VoteEvent {
    VoteEventId id;
    ProposalId proposalId;
    VoterId voterId;
    VoteKind kind = VoteKind::Cast;
    VoteValue value; ///< without meaning for Withdraw
    Claim claim = Claim::Silent;
    Grade grade = Grade::Certain;
    Timestamp castAt;
    MessageRowId messageRow; ///< null for a vote entered by hand
    QString messageId; ///< the mail's Message-ID with angle brackets; "" if none
    Evidence evidence;
    QString reason; ///< why the person voted so
    QString answer; ///< how the reason was answered
    QString condition; ///< "assuming KEYS is updated"
    Admission admission = Admission::ByRule;
    QString admissionReason; ///< required unless ByRule
    BindingOverride bindingOverride = BindingOverride::None;
    QString bindingReason; ///< required unless None
    QString carriedFrom; ///< link or Message-ID of the thread it was cast in; "" for this one
    CarriedObject carriedObject = CarriedObject::NotAsked; ///< required with carriedFrom
    bool removed = false; ///< taken out by undo or by hand; kept for the history
    qint64 revision = 0;

    bool operator==(const VoteEvent &) const = default;
};

[[nodiscard]] QString voteKindName(VoteKind kind);
[[nodiscard]] std::optional<VoteKind> voteKindFromName(QStringView name);
/// "binding", "non-binding", "" for silent.
[[nodiscard]] QString claimName(Claim claim);
[[nodiscard]] std::optional<Claim> claimFromName(QStringView name);
[[nodiscard]] QString gradeName(Grade grade);
[[nodiscard]] std::optional<Grade> gradeFromName(QStringView name);
[[nodiscard]] QString admissionName(Admission admission);
[[nodiscard]] std::optional<Admission> admissionFromName(QStringView name);
/// "same", "other", "" for not asked.
[[nodiscard]] QString carriedObjectName(CarriedObject object);
[[nodiscard]] std::optional<CarriedObject> carriedObjectFromName(QStringView name);
[[nodiscard]] QString bindingOverrideName(BindingOverride value);
[[nodiscard]] std::optional<BindingOverride> bindingOverrideFromName(QStringView name);

} // namespace tallybook
