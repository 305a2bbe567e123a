// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QList>

namespace tallybook {

class Connection;

/// One numbered step of the schema: sql/NNN_name.sql.
struct Migration {
    int version = 0;
    QString name; ///< the file's
    QByteArray sql;
    QByteArray checksum; ///< SHA-256, hex, as committed in sql/CHECKSUMS
};

/// Brings a book to the schema of this program, step by step, each all-or-nothing.
class Migrator final
{
public:
    /// Steps numbered 1, 2, 3 … without a gap.
    explicit Migrator(QList<Migration> migrations);
    /// The steps compiled in, with the committed checksums.
    [[nodiscard]] static QList<Migration> shipped();

    /// The version that this program writes.
    [[nodiscard]] int target() const;
    /// MigrationFailed if a step is not what was committed: its checksum or number is wrong.
    [[nodiscard]] Status checkSteps() const;
    /// Runs what the book lacks. Another process may be faster: each step looks again when it
    /// holds the lock. MigrationFailed with the step's name and the database's words; the book is
    /// then at the last whole step. BookLocked, DiskFull as they are.
    [[nodiscard]] Status migrate(const Connection &connection, const Clock &clock) const;
    /// BookCorrupt if the book was made by other steps than ours.
    [[nodiscard]] Status checkApplied(const Connection &connection) const;

private:
    [[nodiscard]] Status applyStep(const Connection &connection, const Migration &step,
                                   const Timestamp &now) const;

    QList<Migration> m_migrations;
};

} // namespace tallybook
