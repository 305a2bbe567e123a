// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/support/ColourScheme.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

namespace tallybook {

/// What the window remembers, as a typed table: each setting has one key, one type and one default,
/// and no other place reads or writes the settings file.
class WindowState final
{
public:
    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    /// Docks and toolbars, as QMainWindow::saveState gives it.
    [[nodiscard]] QByteArray docks() const;
    void setDocks(const QByteArray &state);
    /// A splitter or header view by its object name.
    [[nodiscard]] QByteArray part(const QString &objectName) const;
    void setPart(const QString &objectName, const QByteArray &state);

    /// The colours that were chosen; System unless there was a choice.
    [[nodiscard]] ColourScheme colours() const;
    void setColours(ColourScheme scheme);

    /// Books opened before, newest first, at most `recentLimit`.
    [[nodiscard]] QStringList recentBooks() const;
    void addRecentBook(const QString &path);
    void removeRecentBook(const QString &path);
    [[nodiscard]] QString lastBook() const;

    static constexpr int recentLimit = 8;

private:
    QSettings m_settings;
};

} // namespace tallybook
