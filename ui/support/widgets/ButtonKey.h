// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QAbstractButton;
class QKeySequence;

namespace tallybook {

/// Clicks the button at once when the key is pressed in its window, and says the key in its tool
/// tip. A button's own shortcut clicks only after an animation, which swallows a quick second
/// press.
void setButtonKey(QAbstractButton *button, const QKeySequence &keys);

} // namespace tallybook
