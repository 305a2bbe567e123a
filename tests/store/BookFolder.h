// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "StoreSamples.h"
#include "core/store/Connection.h"
#include "core/store/SqliteBook.h"
#include "core/store/SqliteDialect.h"

#include <QTemporaryDir>

namespace tallybook::test {

/// A folder for SQLite books that goes with the test, and ways to look at files past the store.
class BookFolder final
{
public:
    BookFolder();
    ~BookFolder();
    BookFolder(const BookFolder &) = delete;
    BookFolder &operator=(const BookFolder &) = delete;

    [[nodiscard]] QString path(const QString &name = QStringLiteral("book.tallybook")) const;
    /// All files in the folder, sorted.
    [[nodiscard]] QStringList files() const;
    /// A book with the basics and an import of so many votes, closed again.
    [[nodiscard]] Status makeBook(const QString &path, int votes = 3) const;
    [[nodiscard]] QByteArray read(const QString &path) const;
    void write(const QString &path, const QByteArray &bytes) const;
    /// For everybody or for nobody but root.
    void setWritable(bool writable) const;
    static void setFileWritable(const QString &path, bool writable);
    [[nodiscard]] const FixedClock &clock() const { return m_clock; }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock{Timestamp{1'770'000'000'000, 0}};
};

/// A connection to the file past the store.
[[nodiscard]] std::unique_ptr<Connection> connectPast(const QString &path);

/// While it lives, the thread has no more rights than any user: root may write anywhere.
class Unprivileged final
{
public:
    Unprivileged();
    ~Unprivileged();
    Unprivileged(const Unprivileged &) = delete;
    Unprivileged &operator=(const Unprivileged &) = delete;

private:
    bool m_wasRoot = false;
};

} // namespace tallybook::test
