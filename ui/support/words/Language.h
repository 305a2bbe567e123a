// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/support/settings/Setting.h"

#include <QList>
#include <QLocale>

namespace tallybook {

/// A language that the program speaks, by the name that its speakers call it.
struct ShippedLanguage {
    LanguageCode code;
    QString name;
};

/// All languages whose texts are compiled in, by name.
[[nodiscard]] QList<ShippedLanguage> shippedLanguages();

/// The locale for texts and dates: the chosen language in the system's country, so that somebody
/// who reads English in Berlin keeps the dates of Berlin. The system's own if nothing was chosen.
[[nodiscard]] QLocale localeFor(const LanguageCode &chosen, const QLocale &system);

} // namespace tallybook
