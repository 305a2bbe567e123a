// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/WindowState.h"

namespace tallybook {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto docksKey = "window/docks"_L1;
constexpr auto partsKey = "window/parts/"_L1;
constexpr auto coloursKey = "window/colours"_L1;
constexpr auto recentKey = "books/recent"_L1;

} // namespace

QByteArray WindowState::geometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

void WindowState::setGeometry(const QByteArray &geometry)
{
    m_settings.setValue(geometryKey, geometry);
}

QByteArray WindowState::docks() const
{
    return m_settings.value(docksKey).toByteArray();
}

void WindowState::setDocks(const QByteArray &state)
{
    m_settings.setValue(docksKey, state);
}

QByteArray WindowState::part(const QString &objectName) const
{
    return m_settings.value(partsKey + objectName).toByteArray();
}

void WindowState::setPart(const QString &objectName, const QByteArray &state)
{
    m_settings.setValue(partsKey + objectName, state);
}

ColourScheme WindowState::colours() const
{
    return schemeNamed(m_settings.value(coloursKey).toString()).value_or(ColourScheme::System);
}

void WindowState::setColours(ColourScheme scheme)
{
    m_settings.setValue(coloursKey, schemeName(scheme));
}

QStringList WindowState::recentBooks() const
{
    return m_settings.value(recentKey).toStringList();
}

void WindowState::addRecentBook(const QString &path)
{
    QStringList books = recentBooks();
    books.removeAll(path);
    books.prepend(path);
    m_settings.setValue(recentKey, books.mid(0, recentLimit));
}

void WindowState::removeRecentBook(const QString &path)
{
    QStringList books = recentBooks();
    books.removeAll(path);
    m_settings.setValue(recentKey, books);
}

QString WindowState::lastBook() const
{
    return recentBooks().value(0);
}

} // namespace tallybook
