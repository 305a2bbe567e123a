// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QAction;

namespace tallybook {

/// What a label says, for a screen reader or a list: without its mnemonic ("&Name", or "名称(&N)"
/// as East Asian languages write it) and without the colon at its end.
[[nodiscard]] QString spokenLabel(QString label);

/// Lets tool buttons of an action show its words and tip without the mnemonic. What Qt makes of the
/// text by itself keeps the letter in brackets: "名称(N)".
void speakPlainly(QAction *action);

} // namespace tallybook
