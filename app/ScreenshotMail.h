// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

/// Invented mail for the pictures of windows that read some.
namespace tallybook::screenshotmail {

/// A paste of three replies: one certain vote, one question, one that is not binding.
[[nodiscard]] QString replies();
/// A mailbox with three votes: one whose result agrees, one whose result does not, one still open.
[[nodiscard]] QByteArray archive();

} // namespace tallybook::screenshotmail
