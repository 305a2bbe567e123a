// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tallybook {

/// The text inside of "-----BEGIN PGP SIGNED MESSAGE-----" (RFC 4880, 7): without the armour and
/// the signature, and with its dash escapes undone, so that "- -1" reads "-1". What stands before
/// and behind the signed part stays (a list's footer). Other text comes back unchanged.
[[nodiscard]] QString withoutPgpArmor(const QString &text);

} // namespace tallybook
