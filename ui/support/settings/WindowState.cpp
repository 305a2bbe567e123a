// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/settings/WindowState.h"

#include "ui/support/settings/Settings.h"

namespace tallybook {

bool WindowState::remembers() const
{
    return m_settings.value(setting::rememberWindow);
}

QByteArray WindowState::geometry() const
{
    return remembers() ? m_settings.value(setting::geometry) : QByteArray();
}

void WindowState::setGeometry(const QByteArray &geometry)
{
    if (remembers())
        m_settings.set(setting::geometry, geometry);
}

QByteArray WindowState::docks() const
{
    return remembers() ? m_settings.value(setting::docks) : QByteArray();
}

void WindowState::setDocks(const QByteArray &state)
{
    if (remembers())
        m_settings.set(setting::docks, state);
}

QByteArray WindowState::part(const QString &objectName) const
{
    return remembers() ? m_settings.value(setting::part, objectName) : QByteArray();
}

void WindowState::setPart(const QString &objectName, const QByteArray &state)
{
    if (remembers())
        m_settings.set(setting::part, state, objectName);
}

QStringList WindowState::recentBooks() const
{
    return m_settings.value(setting::recentBooks);
}

void WindowState::addRecentBook(const QString &path)
{
    QStringList books = recentBooks();
    books.removeAll(path);
    books.prepend(path);
    m_settings.set(setting::recentBooks, QStringList(books.mid(0, recentLimit)));
}

void WindowState::removeRecentBook(const QString &path)
{
    QStringList books = recentBooks();
    books.removeAll(path);
    m_settings.set(setting::recentBooks, books);
}

QString WindowState::lastBook() const
{
    return recentBooks().value(0);
}

} // namespace tallybook
