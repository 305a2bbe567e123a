// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/Dialect.h"

#include <memory>

namespace tallybook {

/// An open connection, used only by the thread that opened it: its name in Qt's registry carries
/// that thread. Closes and unregisters itself.
class Connection final
{
public:
    /// Connects and configures. The error is what the dialect makes of the driver's.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(std::unique_ptr<Dialect> dialect);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] const Dialect &dialect() const { return *m_dialect; }
    [[nodiscard]] const QSqlDatabase &database() const { return m_database; }

    /// Runs a statement without parameters or rows.
    [[nodiscard]] Status execute(const QString &sql) const;
    [[nodiscard]] Status execute(const QStringList &statements) const;
    /// The first column of the first row; a null variant if there is no row.
    [[nodiscard]] Result<QVariant> value(const QString &sql) const;
    /// The driver's error in our terms, `detail` with its text.
    [[nodiscard]] Error error(const QSqlError &error) const;

private:
    explicit Connection(std::unique_ptr<Dialect> dialect);

    std::unique_ptr<Dialect> m_dialect;
    QString m_name;
    QSqlDatabase m_database;
};

} // namespace tallybook
