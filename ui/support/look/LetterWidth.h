// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QFontMetrics;

namespace tallybook {

/// Pixels of a Latin letter: the unit in which windows and columns are sized. Qt's average width is
/// that of a whole ideograph where the font is East Asian, and all would be twice as wide there.
[[nodiscard]] int letterWidth(const QFontMetrics &metrics);

} // namespace tallybook
