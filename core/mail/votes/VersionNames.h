// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QStringView>

namespace tallybook {

/// "3.0.0", "v2", "rc1": a word that names a version or a candidate.
[[nodiscard]] bool isVersion(QStringView word);

/// "1.2.0", "2.4": numbers that dots join.
[[nodiscard]] QStringList versionsOf(QStringView text);

/// "+1 for releasing 1.1.9" where 1.2.0 is voted on; "1.2" means that too.
[[nodiscard]] bool isOtherVersion(QStringView scope, const QStringList &subjectStems);

/// "RC3" where RC2 is voted on.
[[nodiscard]] bool isOtherCandidate(QStringView word, const QStringList &subjectStems);

} // namespace tallybook
