// SPDX-FileCopyrightText: 2026 The Tallybook contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace tallybook {

/// One value of an enumeration and its stable name in files and JSON.
template <typename Enum>
struct NamedValue {
    Enum value;
    QStringView name;
};

/// The names of an enumeration, both ways. Made to be a constant beside the functions that use it.
template <typename Enum, std::size_t Count>
class NameTable
{
public:
    constexpr explicit NameTable(std::array<NamedValue<Enum>, Count> rows)
        : m_rows(rows)
    {
    }

    /// "" for a value that is not in the table.
    [[nodiscard]] QString name(Enum value) const
    {
        for (const NamedValue<Enum> &row : m_rows) {
            if (row.value == value)
                return row.name.toString();
        }
        return {};
    }

    /// Exact match; std::nullopt for any other text.
    [[nodiscard]] std::optional<Enum> value(QStringView name) const
    {
        for (const NamedValue<Enum> &row : m_rows) {
            if (row.name == name)
                return row.value;
        }
        return std::nullopt;
    }

private:
    std::array<NamedValue<Enum>, Count> m_rows;
};

template <typename Enum, std::size_t Count>
NameTable(std::array<NamedValue<Enum>, Count>) -> NameTable<Enum, Count>;

/// `nameTable<Role>({{Role::Pmc, u"pmc"}, …})`
template <typename Enum, std::size_t Count>
[[nodiscard]] constexpr NameTable<Enum, Count> nameTable(const NamedValue<Enum> (&rows)[Count])
{
    return NameTable<Enum, Count>(std::to_array(rows));
}

} // namespace tallybook
