// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/VoteValue.h"

#include <QBrush>
#include <QColor>

class QPalette;

namespace tallybook {

/// The only colours that are not palette roles: +1 blue, 0 grey, -1 orange, which people with any
/// usual colour blindness tell apart. Each has a contrast of at least 4.5 against the window.
struct VotePalette {
    QColor forVotes;
    QColor abstain;
    QColor against;

    /// The variant for a light or a dark palette, judged by the lightness of its base.
    [[nodiscard]] static VotePalette of(const QPalette &palette);
    [[nodiscard]] static bool isDark(const QPalette &palette);
    [[nodiscard]] QColor of(VoteSide side) const;
    /// The colour with a pattern of its own for each side, so that colour is never alone; as coarse
    /// to the eye on any screen.
    [[nodiscard]] QBrush brush(VoteSide side) const;
    /// The same as one of Qt's patterns: for a drawing (SVG), which knows no pixels.
    [[nodiscard]] QBrush drawnBrush(VoteSide side) const;
    /// A faint wash of a colour over the window, for the background of a banner.
    [[nodiscard]] static QColor wash(const QColor &colour, const QPalette &palette);
};

/// The text colour for what is said more quietly; opaque, contrast at least 4.5 on the window.
[[nodiscard]] QColor mutedText(const QPalette &palette);

/// WCAG contrast ratio of two opaque colours, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

} // namespace tallybook
