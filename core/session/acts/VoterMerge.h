// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/Proposal.h"

namespace tallybook {

/// `kept` with what the book knew of `gone` beside it: addresses, handles, notes, and name and id
/// where it had none.
[[nodiscard]] Voter mergedVoter(const Voter &kept, const Voter &gone);

/// Two ASF ids are two people, whatever else they share: an id belongs to one person for good.
[[nodiscard]] bool mayBeOnePerson(const Voter &one, const Voter &other);

/// The list with `kept` in the place of `gone`, once.
[[nodiscard]] QList<VoterId> mergedElectorate(const QList<VoterId> &named, const VoterId &kept,
                                              const VoterId &gone);

} // namespace tallybook
