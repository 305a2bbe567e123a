// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

namespace tallybook {

class Connection;

/// A transaction that takes everything back unless it was committed. It does not use
/// QSqlDatabase::transaction(): on SQLite that begins as a reader, and a reader that then writes
/// fails at once (SQLITE_BUSY_SNAPSHOT) whatever the busy timeout.
class Transaction final
{
public:
    enum class Purpose { Read, Write };

    explicit Transaction(const Connection &connection);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// BookLocked if another writer does not let go in time.
    [[nodiscard]] Status begin(Purpose purpose);
    [[nodiscard]] Status commit();

private:
    void rollBack();

    const Connection &m_connection;
    bool m_open = false;
};

} // namespace tallybook
