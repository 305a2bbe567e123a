// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mail/people/CsvTable.h"
#include "core/mail/people/RosterFile.h"

#include <QHash>

namespace tallybook {

/// Makes people and roles of the rows of one roster table; remembers who owns which address.
class RosterCsv
{
public:
    /// InvalidCsv for a heading line that names no person or no role, or a heading twice; `args`
    /// are line, column (of the cell) and "no-person-column", "no-role-column" or "column-twice".
    [[nodiscard]] static Result<RosterImport> read(const CsvTable &table);

    /// Whether the heading line looks like a roster's: at least one heading that is known.
    [[nodiscard]] static bool looksLikeRoster(const CsvTable &table);

private:
    enum class Column { Name, Id, Addresses, Handles, Role, From, Until, Emeritus };
    struct Period {
        std::optional<QDate> from;
        std::optional<QDate> until;
    };

    [[nodiscard]] static std::optional<Column> columnOf(const QString &heading);
    [[nodiscard]] Status readHeadings(const CsvTable::Row &row);
    void readRow(const CsvTable::Row &row);
    void note(RosterProblem::Kind kind, int line, const QString &value);
    [[nodiscard]] QString cell(const CsvTable::Row &row, Column column) const;
    [[nodiscard]] std::optional<Period> period(const CsvTable::Row &row);
    [[nodiscard]] QStringList addresses(const CsvTable::Row &row);
    [[nodiscard]] QStringList handles(const CsvTable::Row &row);
    /// The person of an earlier row, a new one, or -1 if the row contradicts what is known.
    [[nodiscard]] int person(const Voter &shown, int line);
    void own(int person);

    QHash<int, int> m_columns; ///< Column -> cell index
    int m_headings = 0;
    QHash<QString, int> m_owner; ///< "id:…", an address or a handle -> index of the voter
    QHash<QString, int> m_bareNames; ///< names of people of whom nothing else is known
    RosterImport m_import;
};

} // namespace tallybook
