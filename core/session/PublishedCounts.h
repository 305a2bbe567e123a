// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/Tally.h"

#include <QStringView>

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

/// The numbers that the own words of a result mail state ("8 +1s (6 binding)", "3 binding +1
/// votes", "no -1s") or that its lists have ("+1 (binding): A, B", "+1:" over one name a line, with
/// binding ones marked by an asterisk). What is stated outweighs what is listed. std::nullopt
/// without any number or list. One pass, linear.
[[nodiscard]] std::optional<PublishedCounts> publishedCounts(QStringView text);

/// Whether a published result is what was counted. A vote of unknown weight may be either. With
/// `open` votes that a person has yet to settle the answer is std::nullopt if they can make up for
/// the difference. A side that the result does not name has no votes against; votes of abstention
/// may be left out.
[[nodiscard]] std::optional<bool> agrees(const PublishedCounts &published, const Tally &tally,
                                         int open);

} // namespace tallybook
