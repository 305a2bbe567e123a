// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/support/settings/SettingTable.h"

#include <QMap>
#include <QObject>
#include <QSettings>

namespace tallybook {

/// The settings file, read and written only through the rows of SettingTable.h, and told to whoever
/// lives by a value when it changes. No other place knows the file.
class Settings final : public QObject
{
    Q_OBJECT

public:
    explicit Settings(QObject *parent = nullptr);

    /// Makes all settings of this program from now on lie in `folder`, e.g. for pictures that must
    /// neither show nor change a person's own.
    static void useFolder(const QString &folder);

    template <typename T>
    [[nodiscard]] T value(const Setting<T> &setting, const QString &name = {}) const
    {
        const QVariant stored = m_file.value(keyOf(setting.key, name));
        return stored.isValid() ? SettingCodec<T>::read(stored, setting.fallback)
                                : setting.fallback;
    }
    /// `name` tells the rows apart that share a key (setting::part).
    template <typename T>
    void set(const Setting<T> &setting, const T &value, const QString &name = {})
    {
        if (this->value(setting, name) != value)
            write(keyOf(setting.key, name), SettingCodec<T>::write(value));
    }
    /// Calls `use` with the value now and after each change, as long as `context` lives.
    template <typename T, typename Use>
    void follow(const Setting<T> &setting, QObject *context, Use use)
    {
        use(value(setting));
        connect(this, &Settings::changed, context,
                [this, row = &setting, use = std::move(use)](const QString &key) {
                    if (key == QLatin1StringView(row->key))
                        use(value(*row));
                });
    }

    /// What a person chose, for giving it back after resetPreferences().
    using Chosen = QMap<QString, QVariant>;
    /// All preferences as at the first start; what is only remembered stays. Returns what they
    /// were.
    Chosen resetPreferences();
    void restorePreferences(const Chosen &chosen);

Q_SIGNALS:
    /// `key` is Setting::key of what has another value now.
    void changed(const QString &key);

private:
    [[nodiscard]] static QString keyOf(const char *key, const QString &name);
    void write(const QString &key, const QVariant &value);

    QSettings m_file;
};

} // namespace tallybook
