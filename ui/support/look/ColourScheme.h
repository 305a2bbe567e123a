// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPalette>

#include <optional>

namespace tallybook {

/// The system's colours, or a palette of the program's own.
enum class ColourScheme { System, Light, Dark, HighContrast };

/// All roles set, each text on its ground with a contrast of at least 4.5 (7 in high contrast).
/// System gives the palette that the program began with.
[[nodiscard]] QPalette paletteOf(ColourScheme scheme);

/// Makes the whole running program use it; our own palettes in a style that follows palettes.
void applyScheme(ColourScheme scheme);

/// "system", "light", "dark" or "high-contrast": for the settings and the command line.
[[nodiscard]] QString schemeName(ColourScheme scheme);
[[nodiscard]] std::optional<ColourScheme> schemeNamed(const QString &name);

} // namespace tallybook
