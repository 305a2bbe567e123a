// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/Dialect.h"

namespace tallybook {

/// How to open an SQLite book.
struct SqliteTarget {
    enum class Access {
        ReadWrite,
        ReadOnly,
        Immutable, ///< no locks and no side files: for a place where none can be made
    };
    QString path; ///< absolute; the file must be there
    Access access = Access::ReadWrite;
    int busyTimeoutMs = 2000;
    qint64 maxPages = 0; ///< a limit on the file's growth, as a full disk sets it; 0 for none
};

/// SQLite: the only place that knows a pragma.
class SqliteDialect final : public Dialect
{
public:
    /// "TLBK": bytes 68 to 71 of every book.
    static constexpr quint32 applicationId = 0x544C424B;

    explicit SqliteDialect(SqliteTarget target);

    [[nodiscard]] QString driver() const override;
    void address(QSqlDatabase &database) const override;
    [[nodiscard]] Status configure(const Connection &connection) const override;
    [[nodiscard]] QStringList beginWrite() const override;
    [[nodiscard]] QStringList beginRead() const override;
    [[nodiscard]] QString bytesType() const override;
    [[nodiscard]] QString asBytes(const QString &column) const override;
    [[nodiscard]] QStringList appendOnly(const QString &table) const override;
    [[nodiscard]] QStringList noDelete(const QString &table) const override;
    [[nodiscard]] Result<int> schemaVersion(const Connection &connection) const override;
    [[nodiscard]] Status setSchemaVersion(const Connection &connection, int version) const override;
    [[nodiscard]] Status check(const Connection &connection, Depth depth) const override;
    [[nodiscard]] Status copyTo(const Connection &connection, const QString &path) const override;
    [[nodiscard]] ErrorCode classify(const QSqlError &error) const override;

    /// Writes the application id; on a new file before anything else, so that it is in the file
    /// itself and never only in the write-ahead log.
    [[nodiscard]] static Status markAsBook(const Connection &connection);
    [[nodiscard]] static Result<bool> isMarkedAsBook(const Connection &connection);
    /// Asks for the write-ahead log and checks the answer. Where the file system cannot do it a
    /// rollback journal is as safe, only slower; no journal at all is refused.
    [[nodiscard]] static Status useWriteAheadLog(const Connection &connection);
    /// BookReadOnly if the file cannot be written to; not if another process is writing just now.
    [[nodiscard]] static Status probeWriting(const Connection &connection, int busyTimeoutMs);

private:
    SqliteTarget m_target;
};

} // namespace tallybook
