// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

namespace tallybook {

class Settings;

/// What a window remembers: its layout, unless the person wants none of it kept, and which books
/// were open.
class WindowState final
{
public:
    /// The settings must outlive the object.
    explicit WindowState(Settings &settings)
        : m_settings(settings)
    {
    }

    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    /// Docks and toolbars, as QMainWindow::saveState gives it.
    [[nodiscard]] QByteArray docks() const;
    void setDocks(const QByteArray &state);
    /// A splitter or header view by its object name.
    [[nodiscard]] QByteArray part(const QString &objectName) const;
    void setPart(const QString &objectName, const QByteArray &state);

    /// Books opened before, newest first, at most `recentLimit`.
    [[nodiscard]] QStringList recentBooks() const;
    void addRecentBook(const QString &path);
    void removeRecentBook(const QString &path);
    [[nodiscard]] QString lastBook() const;

    static constexpr int recentLimit = 8;

private:
    [[nodiscard]] bool remembers() const;

    Settings &m_settings;
};

} // namespace tallybook
