// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/RecordStore.h"
#include "core/store/Schema.h"
#include "core/store/Statement.h"

namespace tallybook {

/// One table of the record: reads its rows, and writes them inside a transaction that the caller
/// holds. Keeps its statements prepared as long as it lives, so that an act of thousands of rows
/// prepares each once.
class RowTable final
{
public:
    RowTable(const Connection &connection, const TableDescription &description);

    /// A row whether removed or not. NoSuchRow.
    [[nodiscard]] Result<StoredRow> find(const QString &id);
    /// In the order in which the rows were first written. `proposalId` "" is all;
    /// InvalidArgument if the table's rows belong to no record.
    [[nodiscard]] Result<QList<StoredRow>> all(const QString &proposalId, bool alsoRemoved);
    /// Shows each row of all(proposalId, false) as it lies in the statement.
    [[nodiscard]] Status visit(const QString &proposalId,
                               const std::function<void(const RowView &)> &look) const;
    /// How many rows a record has, counted no further than `atMost`.
    [[nodiscard]] Result<qint64> count(const QString &proposalId, qint64 atMost) const;
    /// Writes one change. The result is the change as it happened: `before` from the book, both
    /// sides with every column. Conflict if the row is not at `baseRevision`, or is there although
    /// it should be new; NoSuchRow if it should be there; InvalidArgument for a bad member or id.
    [[nodiscard]] Result<RowChange> write(const RowChange &change);

private:
    [[nodiscard]] StoredRow read(const Statement &statement) const;
    [[nodiscard]] Result<QString> selection(const QString &proposalId, bool alsoRemoved) const;
    /// False, and nothing is written, if a row of that id is there.
    [[nodiscard]] Result<bool> insert(const RowChange &change);
    [[nodiscard]] Status update(const RowChange &change);

    const Connection &m_connection;
    const TableDescription &m_description;
    std::optional<Statement> m_find;
    std::optional<Statement> m_insert;
    std::optional<Statement> m_update;
    std::optional<qint64> m_lastPosition;
};

} // namespace tallybook
