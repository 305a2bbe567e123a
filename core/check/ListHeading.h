// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vote/VoteValue.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace tallybook::check {

/// A line that says what the names under it, or behind its colon, have voted.
struct ListHeading {
    bool found = false;
    std::optional<VoteSide> side;
    std::optional<bool> binding;
    bool committers = false; ///< "Committers:"
    int rest = -1; ///< where the names of the same line begin; -1 if there are none
    bool none = false; ///< "None" or 0 stands there
    bool goesOn = false; ///< it ends in a comma or "and", as a line of a sentence may
    bool votersOnly = false; ///< "Voters: A, B": neither value nor status
};

/// Recognises "+1 (binding):", "Binding votes (5)", "3 PMC +1 binding votes:", "-1: None",
/// "+1 - A, B". A sentence is none.
[[nodiscard]] ListHeading readHeading(QStringView line);

/// A line that explains the mark behind some names: "* = binding", "(*) indicates a non-binding
/// vote", "binding votes are marked with an asterisk". std::nullopt if it is no such line.
[[nodiscard]] std::optional<bool> readLegend(QStringView line);

/// The same inside of other words: "+1 (* = binding):". Takes it out of the line.
[[nodiscard]] std::optional<bool> takeInlineLegend(QString &line);

} // namespace tallybook::check
