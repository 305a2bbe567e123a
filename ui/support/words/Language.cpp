// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/words/Language.h"

#include <QDir>

#include <algorithm>

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

QString ownName(const QString &code)
{
    const QLocale locale(code);
    // The locale of plain English calls itself American.
    QString name =
            locale.language() == QLocale::English ? u"English"_s : locale.nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

} // namespace

QList<ShippedLanguage> shippedLanguages()
{
    constexpr auto stem = "tallybook_"_L1;
    QList<ShippedLanguage> found;
    const QStringList files = QDir(u":/tallybook/translations"_s).entryList({u"*.qm"_s});
    for (const QString &file : files) {
        const QString code = file.chopped(3).mid(stem.size());
        found.append({{code}, ownName(code)});
    }
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        return QString::compare(a.name, b.name, Qt::CaseInsensitive) < 0;
    });
    return found;
}

QLocale localeFor(const LanguageCode &chosen, const QLocale &system)
{
    if (chosen.value.isEmpty())
        return system;
    const QLocale wanted(chosen.value);
    if (wanted.language() == system.language() && wanted.script() == system.script())
        return system;
    // A code with a country ("zh_CN") means a way of writing: it stays as it is.
    if (chosen.value.contains(u'_'))
        return wanted;
    return QLocale(wanted.language(), wanted.script(), system.territory());
}

} // namespace tallybook
