// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/settings/Settings.h"

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

Settings::Settings(QObject *parent)
    : QObject(parent)
{
}

void Settings::useFolder(const QString &folder)
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder);
}

QString Settings::keyOf(const char *key, const QString &name)
{
    return QLatin1StringView(key) + name;
}

void Settings::write(const QString &key, const QVariant &value)
{
    m_file.setValue(key, value);
    Q_EMIT changed(key);
}

Settings::Chosen Settings::resetPreferences()
{
    Chosen before;
    const auto reset = [this, &before](const auto &row) {
        const QString key = keyOf(row.key, {});
        if (!m_file.contains(key))
            return;
        before.insert(key, m_file.value(key));
        m_file.remove(key);
        Q_EMIT changed(key);
    };
    std::apply([&reset](const auto &...rows) { (reset(rows), ...); }, setting::preferences());
    return before;
}

void Settings::restorePreferences(const Chosen &chosen)
{
    for (auto it = chosen.cbegin(); it != chosen.cend(); ++it)
        write(it.key(), it.value());
}

} // namespace tallybook
