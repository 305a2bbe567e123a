// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QStringList>

namespace tallybook {

class Connection;

/// Everything in which one back end differs from another. Nothing outside a dialect knows which
/// one is at work.
class Dialect
{
public:
    virtual ~Dialect() = default;

    /// Name of the Qt SQL driver.
    [[nodiscard]] virtual QString driver() const = 0;
    /// Tells the database where to connect to and how, before it is opened.
    virtual void address(QSqlDatabase &database) const = 0;
    /// Settings of the connection, right after it was opened.
    [[nodiscard]] virtual Status configure(const Connection &connection) const = 0;

    /// Statements that begin a transaction which will write: it must hold the writer's lock from
    /// the start, so that what it reads stays true and history sequences follow commit order.
    [[nodiscard]] virtual QStringList beginWrite() const = 0;
    /// Statements that begin a transaction which sees one state of the book throughout.
    [[nodiscard]] virtual QStringList beginRead() const = 0;

    /// Column type for raw bytes: "{bytes}" in a migration.
    [[nodiscard]] virtual QString bytesType() const = 0;
    /// The term that selects a column of text as its bytes in UTF-8, so that no driver turns a long
    /// one into another encoding on its way.
    [[nodiscard]] virtual QString asBytes(const QString &column) const = 0;
    /// Statements after which rows of the table can be neither changed nor deleted.
    [[nodiscard]] virtual QStringList appendOnly(const QString &table) const = 0;
    /// Statements after which rows of the table cannot be deleted.
    [[nodiscard]] virtual QStringList noDelete(const QString &table) const = 0;

    /// Version of the book's schema; 0 for a book without tables.
    [[nodiscard]] virtual Result<int> schemaVersion(const Connection &connection) const = 0;
    /// Inside the transaction of the migration step.
    [[nodiscard]] virtual Status setSchemaVersion(const Connection &connection,
                                                  int version) const = 0;
    enum class Depth {
        Quick, ///< fit for every opening
        Full, ///< indexes against tables too
    };
    /// BookCorrupt if the back end finds its own structures damaged.
    [[nodiscard]] virtual Status check(const Connection &connection, Depth depth) const = 0;
    /// A consistent copy in a new file.
    [[nodiscard]] virtual Status copyTo(const Connection &connection,
                                        const QString &path) const = 0;
    /// What an error of the driver means to us.
    [[nodiscard]] virtual ErrorCode classify(const QSqlError &error) const = 0;
};

} // namespace tallybook
