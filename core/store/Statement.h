// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <QSqlQuery>
#include <QVariant>

namespace tallybook {

class Connection;

/// One prepared statement, to be run as often as wanted. Finishes its query when it goes, so that
/// a forgotten reader never keeps a lock on the book.
class Statement final
{
public:
    Statement(const Connection &connection, const QString &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Binds by position, from 0. A null QString is bound as "": NULL must be asked for by a null
    /// QVariant.
    void bind(int position, const QVariant &value);
    void bind(int position, const QString &value);
    /// Runs with what is bound; rows are then read with next().
    [[nodiscard]] Status run();
    /// How many rows the last run has written.
    [[nodiscard]] int rowsChanged() const;
    /// False after the last row, and on an error: ask ended() which of both.
    [[nodiscard]] bool next();
    [[nodiscard]] Status ended() const;
    [[nodiscard]] QVariant value(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    /// Lets go of the rows; the statement can be run again.
    void finish();

private:
    const Connection &m_connection;
    QSqlQuery m_query;
    bool m_prepared = false;
};

} // namespace tallybook
