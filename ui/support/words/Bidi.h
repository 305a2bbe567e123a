// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tallybook {

/// A text that reads from left to right by itself, such as "+1" or a mail's words, made so that it
/// stays in one piece among text that runs from right to left: a vote of +1 must not read "1+".
/// As it is where the program's language runs from left to right.
[[nodiscard]] QString isolated(const QString &text);

} // namespace tallybook
