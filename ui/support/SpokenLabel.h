// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tallybook {

/// What a label says, for a screen reader or a list: without its mnemonic ("&Name", or "名称(&N)"
/// as East Asian languages write it) and without the colon at its end.
[[nodiscard]] QString spokenLabel(QString label);

} // namespace tallybook
