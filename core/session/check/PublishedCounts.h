// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/MailMessage.h"
#include "core/vote/Tally.h"

namespace tallybook {

/// The numbers of votes that a result mail gives for one side.
struct PublishedSide {
    std::optional<int> all;
    std::optional<int> binding;
    std::optional<int> nonBinding;

    [[nodiscard]] bool any() const { return all || binding || nonBinding; }
    bool operator==(const PublishedSide &) const = default;
};

struct PublishedCounts {
    PublishedSide inFavour;
    PublishedSide abstain;
    PublishedSide against;

    bool operator==(const PublishedCounts &) const = default;
};

/// The numbers that a result mail states, or else those of its lists, as the result check reads
/// them (core/check). std::nullopt without any.
[[nodiscard]] std::optional<PublishedCounts> publishedCounts(const MailMessage &message);

/// Whether a published result is what was counted. A vote of unknown weight may be either. With
/// `open` votes that a person has yet to settle the answer is std::nullopt if they can make up for
/// the difference. A side that the result does not name has no votes against; votes of abstention
/// may be left out.
[[nodiscard]] std::optional<bool> agrees(const PublishedCounts &published, const Tally &tally,
                                         int open);

} // namespace tallybook
