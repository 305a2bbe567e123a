// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPalette>

namespace tallybook {

/// The program's own two palettes, for where the system offers none and for pictures.
enum class ColourScheme { Light, Dark };

/// All roles set, each text on its ground with a contrast of at least 4.5.
[[nodiscard]] QPalette paletteOf(ColourScheme scheme);

/// Makes the whole program use it, in a style that follows palettes.
void applyScheme(ColourScheme scheme);

} // namespace tallybook
