// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/Ballots.h"
#include "core/vote/Outcome.h"
#include "core/vote/Proposal.h"

#include <QCoreApplication>
#include <QString>

namespace tallybook {

/// Words of the window for the domain's enumerations, translated. (Mails have their own, fixed.)
class VoteWords final
{
    Q_DECLARE_TR_FUNCTIONS(VoteWords)

public:
    [[nodiscard]] static QString kind(ProposalKind kind);
    [[nodiscard]] static QString status(ProposalStatus status);
    [[nodiscard]] static QString role(Role role);
    [[nodiscard]] static QString electorate(ElectorateKind kind);
    [[nodiscard]] static QString voteKind(VoteKind kind);
    [[nodiscard]] static QString claim(Claim claim);
    [[nodiscard]] static QString grade(Grade grade);
    [[nodiscard]] static QString admission(Admission admission);
    [[nodiscard]] static QString bindingOverride(BindingOverride value);
    /// What became of a vote: "counted", "replaced by a later vote", …
    [[nodiscard]] static QString fate(EventFate fate);
    /// "Binding", "Not binding" or "Unknown".
    [[nodiscard]] static QString binding(const std::optional<bool> &binding);
    /// Why a vote binds or not, in one short sentence.
    [[nodiscard]] static QString bindingReason(BindingReason why, const std::optional<Role> &role);
    /// The value as a voter's column shows it: canonical, with the written form where it differs.
    [[nodiscard]] static QString value(const VoteValue &value);
    /// A person's name made safe for one line; address or handle where there is no name.
    [[nodiscard]] static QString person(const std::optional<Voter> &voter);
};

} // namespace tallybook
